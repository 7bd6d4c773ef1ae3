/** What every feature gets: one open note as read, and the world around it. Features are pure functions over these values. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Casebook } from '../casebook/types';
import type { Knowledge } from '../knowledge';
import type { Language } from '../language/types';
import type { Note } from '../note/types';
import type { Reading } from '../reading/types';
import type { Finding, Severity } from '../rules/types';

/** An open note, read once per version. */
export interface OpenNote {
  readonly document: TextDocument;
  readonly note: Note;
  readonly reading: Reading;
  /** Findings after settings and "not here" are applied, in the order of the text. */
  readonly findings: readonly Finding[];
  /** The language in which text is put into the note: `taal`, else the language of most passages. */
  readonly noteLanguage: Language;
  /** The names of lenses and sets that it is read with: its own under `bril`, else the folder's. */
  readonly glasses: readonly string[];
}

/** Settings after reading, frozen; swapped whole. */
export interface Settings {
  /** Of questions, hovers and the balance; undefined: that of the editor. */
  readonly language: Language | undefined;
  /** Severity per rule code; what is not named keeps the rule's own. */
  readonly severities: ReadonlyMap<string, Severity>;
  /** Ids of lenses and names of sets: which look at notes that name none themselves. */
  readonly glasses: readonly string[];
  readonly highlight: boolean;
  readonly codeLens: boolean;
  /** Wordings that no list holds, found by the learned reader. */
  readonly learned: boolean;
  /** Labels move with what the folder's notes chose and refused before. */
  readonly labelHabits: boolean;
  /** Whose questions are given: those of open notes, or of all notes of the folder. */
  readonly workspaceDiagnostics: 'open' | 'folder';
  /** The least firm question that is given of a closed note. */
  readonly workspaceDiagnosticsSeverity: Exclude<Severity, 'off'>;
  /** Globs of files that are read as notes of a kind though their front matter names none: glob → kind. */
  readonly notes: ReadonlyMap<string, string>;
}

export interface FeatureContext {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly casebook: Casebook;
  /** The language in which the reader is spoken to. */
  readonly language: Language;
  /** Where the explanation pages lie (a URI without a closing slash), if the client has told. */
  readonly pages?: string;
}
