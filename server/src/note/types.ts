/**
 * A note as structure: front matter, sections, passages, actions, links and what is wrong with them, every part with its exact range.
 * Knows what a note is made of, not what it means. All offsets are UTF-16 units from the start of the document.
 */
import type { Bilingual, Language, Span } from '../language/types';

/** The kinds of note; English and everyday aliases come from the note formats (`knowledge/notes/`). */
export type NoteKind = 'casus' | 'wijk' | 'reflectie' | 'veldverslag';

/** The kind of a tie or an action. `facilitating` makes one of the other three possible. */
export type TieKind = 'bonding' | 'bridging' | 'linking' | 'facilitating';

/** A value of the front matter as data: strings, numbers, booleans, null, lists, maps. Dates stay strings. */
export type FieldValue =
  string | number | boolean | null | readonly FieldValue[] | { readonly [key: string]: FieldValue };

/** One top-level key of the front matter. */
export interface Field {
  /** The key as the formats name it: `neighbourhood` in the text is `wijk` here. Unknown keys stay as written. */
  readonly key: string;
  /** The key as written. */
  readonly written: string;
  readonly value: FieldValue;
  readonly keySpan: Span;
  /** Empty range at the end of the key's line when there is no value. */
  readonly valueSpan: Span;
  /** The ranges of the items when the value is a list, in order. */
  readonly itemSpans: readonly Span[];
}

/** The front matter between `---` fences. */
export interface FrontMatter extends Span {
  /** The range of the YAML between the fences. */
  readonly body: Span;
  /** False when the closing fence is missing and the end was guessed. */
  readonly closed: boolean;
  readonly fields: ReadonlyMap<string, Field>;
}

/** A heading and what stands under it, up to the next heading of the same or a higher level. Section 0 stands before the first heading. */
export interface Section extends Span {
  readonly index: number;
  /** Heading level 1–6; 0 for the part before the first heading. */
  readonly level: number;
  readonly title: string;
  /** The range of the heading's text without marks; empty at the body's start for section 0. */
  readonly titleSpan: Span;
  /** The range of the section's own text: after the heading up to the next heading of any level. */
  readonly own: Span;
  /** The id of the format's section that the title stands for, in Dutch or English ("Network and ties" → `netwerk-en-verbindingen`). */
  readonly role?: string;
  /** Index of the section that this one stands in, if any. */
  readonly parent?: number;
}

/** What a stretch of prose is in the document. */
export type PassageKind = 'paragraph' | 'item' | 'task' | 'cell' | 'heading' | 'quote';

/**
 * A stretch of prose that is read as one: a paragraph, list item, table cell, heading, or paragraph in a block quote.
 * `text` has the length of the range; everything that is no prose (emphasis marks, code, URLs, HTML, link targets, quote marks `>`)
 * is blanked with spaces, so that an offset in `text` plus `start` is an offset in the document.
 */
export interface Passage extends Span {
  readonly kind: PassageKind;
  readonly text: string;
  readonly section: number;
}

/** One side of a tie, as written ("mw-t", "schuldhulp"). */
export interface Side extends Span {
  readonly name: string;
}

/** A task item read as a link-work action: `- [ ] (linking) mw-t ↔ schuldhulp: samen naar het gesprek @anna 2026-12-01`. */
export interface ActionItem extends Span {
  readonly done: boolean;
  /** The range of the single character between the brackets. */
  readonly box: Span;
  readonly kind?: TieKind;
  readonly kindSpan?: Span;
  /** None, one or two; a tie is two. */
  readonly sides: readonly Side[];
  /** What is to be done, without owner and date. */
  readonly description: string;
  /** `@wie` without the at sign. */
  readonly owner?: string;
  readonly ownerSpan?: Span;
  /** ISO date `YYYY-MM-DD`, if it is a day that exists. */
  readonly date?: string;
  readonly dateSpan?: Span;
  readonly section: number;
  /** True when it has a kind or sides, or stands in a section for actions: it is meant as link work, not as any to-do. */
  readonly isTie: boolean;
}

/** `[[target#heading|alias]]`. */
export interface WikiLink extends Span {
  readonly target: string;
  readonly targetSpan: Span;
  readonly heading?: string;
  readonly alias?: string;
}

/** A pseudonym in the text: `@mw-t` (not an e-mail address), also an action's owner. */
export interface PersonReference extends Span {
  readonly name: string;
}

/** What can be wrong with the form of a note. The code is the diagnostic's code and never changes its meaning. */
export type NoteProblemCode =
  | 'front-matter-unclosed'
  | 'front-matter-syntax'
  | 'front-matter-tab'
  | 'front-matter-duplicate-key'
  | 'front-matter-unknown-key'
  | 'front-matter-wrong-type'
  | 'front-matter-unknown-value'
  | 'front-matter-missing-key'
  | 'front-matter-not-a-map'
  | 'unreadable-character'
  | 'note-too-large'
  | 'nesting-too-deep';

/** A change of text that mends a problem. */
export interface Mend {
  readonly title: Bilingual;
  readonly edits: readonly { readonly span: Span; readonly text: string }[];
  /** Safe to apply without a look. */
  readonly safe: boolean;
}

/** A problem of form, with its place and, where there is one, its mend. */
export interface NoteProblem {
  readonly code: NoteProblemCode;
  readonly span: Span;
  readonly message: Bilingual;
  readonly mends: readonly Mend[];
}

/** The whole note. Building it never throws, whatever the bytes. */
export interface Note {
  readonly text: string;
  /** Undefined when nothing says what it is: then it is not treated as a note in the editor. */
  readonly kind?: NoteKind;
  /** `declared`: the front matter says so. `guessed`: from headings and title; used by the command line only. */
  readonly kindFrom?: 'declared' | 'guessed';
  /** From `taal`, if given. */
  readonly language?: Language;
  readonly frontMatter?: FrontMatter;
  readonly title?: string;
  /** ISO date. */
  readonly date?: string;
  readonly neighbourhood?: string;
  /** `typology/label` keys that the writer put in the front matter, with their ranges and status. */
  readonly labels: readonly { readonly key: string; readonly status?: string; readonly span: Span }[];
  /** Actors named in `netwerk`, `netwerken`, `partners` and `verbindingen`. */
  readonly network: readonly { readonly name: string; readonly formal?: boolean }[];
  readonly sections: readonly Section[];
  readonly passages: readonly Passage[];
  readonly actions: readonly ActionItem[];
  readonly links: readonly WikiLink[];
  readonly people: readonly PersonReference[];
  readonly problems: readonly NoteProblem[];
}
