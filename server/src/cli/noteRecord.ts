/**
 * One note as the command line tells of it: plain JSON, the same for every format, and one line of NDJSON. What a note's text says stands in
 * it only where a key is marked *text*; with `--no-text` those keys are absent. Shapes only.
 */
import type { Language, Voice } from '../language/types';
import type { Frame, Origin, Pole } from '../knowledge/types';
import type { NoteKind, TieKind } from '../note/types';
import type { Balance } from '../reading/types';
import type { Severity } from '../rules/types';

/** Version of the shape; goes up when a key changes its meaning or goes, not when one is added. */
export const recordVersion = 1;

/** Lines and columns from 1, columns in UTF-16 units; `start` and `end` in UTF-16 units from the start of the text. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly start: number;
  readonly end: number;
}

export interface MentionRecord extends Place {
  readonly lens: string;
  /** *Text*, since a term is called as its wording is; empty for a wording of the learned reader that resembles none. */
  readonly term?: string;
  readonly pole: Pole;
  readonly frame: Frame;
  readonly dimension: string;
  readonly origin: Origin;
  readonly voice: Voice;
  readonly counts: boolean;
  readonly weight: number;
  /** *Text*: the wording as written. */
  readonly text?: string;
}

export interface FindingRecord extends Place {
  readonly rule: string;
  readonly severity: Exclude<Severity, 'off'>;
  /** In the language of the output: the question, *text* with the note's wording in it; the rule's title with `--no-text`. */
  readonly message: string;
  /** Of the knowledge behind it: `lens/term` (with `--no-text` the lens), `typology/label`, an action, a rule. */
  readonly topic: string;
  /** Where the idea comes from. */
  readonly source?: string;
  /** SHA-256 in hex of rule, place in the folder and passage; absent with `--no-text`. */
  readonly fingerprint?: string;
}

/** A label that stands in the note. */
export interface LabelRecord {
  readonly key: string;
  readonly name: string;
  readonly status?: string;
}

/** A label to discuss. */
export interface LabelSuggestionRecord {
  readonly key: string;
  readonly name: string;
  readonly score: number;
  /** Of a typology outside the core: only for who asks. */
  readonly onRequest: boolean;
  readonly pieces: number;
  /** The evidence is no word or fact of the label's own: it often goes along with it. */
  readonly isIndirect?: true;
  /** *Text*: what speaks for it, and against. */
  readonly evidence?: readonly string[];
  readonly counterEvidence?: readonly string[];
  readonly rivals: readonly string[];
}

/** A task that is link work. */
export interface ActionRecord extends Place {
  readonly done: boolean;
  readonly kind?: TieKind;
  /** How many sides it names: none, one or two. */
  readonly sideCount: number;
  readonly isOwned: boolean;
  readonly date?: string;
  /** *Text*. */
  readonly sides?: readonly string[];
  readonly owner?: string;
  readonly description?: string;
}

/** A tie that could be laid. */
export interface ActionSuggestionRecord extends Place {
  readonly action: string;
  readonly name: string;
  readonly kind: TieKind;
  readonly score: number;
  readonly priority: boolean;
  /** *Text*: the wordings that call for it. */
  readonly evidence?: readonly string[];
}

/** A tie that the front matter names. */
export interface TieRecord {
  readonly kind?: TieKind;
  readonly isMissing: boolean;
  /** *Text*. */
  readonly sides?: readonly string[];
}

export interface BalanceRecord {
  readonly problem: { readonly count: number; readonly weight: number };
  readonly escalator: { readonly count: number; readonly weight: number };
  readonly stance: Balance['stance'];
  /** Lenses that look with one eye. */
  readonly oneSided: readonly string[];
}

/** A note as read; other commands than `read` leave parts out. */
export interface NoteRecord {
  readonly roltrap: typeof recordVersion;
  /** As the program was run: from its working folder, with `/`. */
  readonly path: string;
  readonly kind?: NoteKind;
  readonly isKindGuessed?: true;
  readonly language: Language;
  readonly date?: string;
  readonly neighbourhood?: string;
  /** *Text*. */
  readonly title?: string;
  /** Names of lenses and sets. */
  readonly glasses: readonly string[];
  readonly balance: BalanceRecord;
  readonly mentions: readonly MentionRecord[];
  readonly findings: readonly FindingRecord[];
  readonly labels: readonly LabelRecord[];
  readonly labelSuggestions: readonly LabelSuggestionRecord[];
  readonly actions: readonly ActionRecord[];
  readonly actionSuggestions: readonly ActionSuggestionRecord[];
  readonly ties: readonly TieRecord[];
}
