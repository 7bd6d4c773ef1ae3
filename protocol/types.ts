/** The shapes of the custom messages: what client and server agree on. Plain JSON, no logic; positions are LSP positions (UTF-16). */

/** Where "why?" leads. The same shape as the rules' topic. */
export interface Topic {
  readonly kind: 'rule' | 'lens' | 'term' | 'label' | 'action' | 'caution';
  /** `lens/term` for a term, `typology/label` for a label. */
  readonly id: string;
}

/** A page of explanation, in the interface's language. */
export interface Page {
  readonly title: string;
  readonly markdown: string;
}

export interface ExplainParams {
  readonly topic: Topic;
}

export interface SectionWhyParams {
  readonly uri: string;
  /** Index of the section in the note. */
  readonly section: number;
}

/** The frames that are drawn, in the order of {@link LookResult.marks}' style numbers. */
export const markFrames = ['problem', 'escalator', 'contested'] as const;
export type MarkFrame = (typeof markFrames)[number];

/** Whose wording it is, as drawn: the writer's own, somebody else's (quoted or reported), denied, or anybody's but only proposed. */
export const markVoices = ['own', 'other', 'negated', 'learned'] as const;
export type MarkVoice = (typeof markVoices)[number];

export interface LookParams {
  readonly uri: string;
}

/** What the editor draws and shows of one note, as of one version. */
export interface LookResult {
  readonly version: number;
  /** The kind of the note, in words; absent when the file is no note. */
  readonly kind?: string;
  /** Short text for the status item. */
  readonly text: string;
  /** One or two sentences more. */
  readonly detail: string;
  /** How many problems of form the note has. */
  readonly problems: number;
  /**
   * Flat: five numbers a mark: start line, start character, end line, end character, style;
   * style = index in `markFrames` × 4 + index in `markVoices`.
   */
  readonly marks: readonly number[];
}

/** A lens, or a set of them, that can be chosen. */
export interface GlassesChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** Choices of one kind, with a heading in the interface's language. */
export interface GlassesGroup {
  readonly name: string;
  readonly choices: readonly GlassesChoice[];
}

export interface AddTermParams {
  /** The note that the wording comes from. */
  readonly uri: string;
  /** `lens/pole`. */
  readonly side: string;
  readonly wording: string;
  /** Where it comes from, in the organisation's words; may be empty. */
  readonly source: string;
  /** What the lens's file under `.roltrap/lenses` holds now; absent when there is none. */
  readonly onDisk?: string;
}

/** The new content of the file with the line of the new entry, or why there is none, in the user's language. */
export type AddTermResult = { readonly content: string; readonly line: number } | { readonly refused: string };

export interface KindChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export interface NewNoteParams {
  readonly kind: string;
  readonly title: string;
  /** ISO date. */
  readonly date: string;
}

export interface NewNoteResult {
  readonly text: string;
  /** Where the cursor should stand: UTF-16 offset in `text`. */
  readonly cursor: number;
}

/** How far a "not here" reaches. */
export type IgnoreScope = 'occurrence' | 'note' | 'folder';

export interface IgnoreParams {
  readonly uri: string;
  readonly code: string;
  readonly ignoreKey: string;
  readonly scope: IgnoreScope;
  /** Where the finding stands, for `occurrence`. */
  readonly position?: { readonly line: number; readonly character: number };
  /** What `.roltrap/ignore.json` of the note's folder holds on disk right now; absent when there is none. */
  readonly onDisk?: string;
}

export type ShowAsideParams = Pick<IgnoreParams, 'uri' | 'onDisk'>;

/** The new content of `.roltrap/ignore.json`, or why there is none, in the user's language. */
export type IgnoreResult = { readonly content: string } | { readonly refused: string };

export interface ReadFileParams {
  readonly uri: string;
}

/** A file's text, or why there is none. `forbidden`: the workspace is not trusted. */
export type ReadFileResult =
  { readonly text: string } | { readonly missing: 'gone' | 'unreadable' | 'too-large' | 'forbidden' };

/** What is the matter with the server's surroundings, each in the user's language; empty when all is well. */
export interface ServerStatus {
  readonly problems: readonly string[];
  /** How many notes of the folder are known; absent while the folder is being read. */
  readonly notes?: number;
}

/** What the client tells at the start. */
export interface InitializationOptions {
  /** Where the explanation pages lie, as a URI without a closing slash. */
  readonly pages?: string;
  /** The compiled knowledge, for a server that cannot read it itself (web worker). */
  readonly knowledge?: unknown;
  /** Tells one build of the product from another: what was read with another is read again. */
  readonly build?: string;
  /** The settings, for clients that answer no `workspace/configuration`. */
  readonly settings?: unknown;
}
