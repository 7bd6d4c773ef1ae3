/**
 * What is known of the notes of the folder: keyed, immutable, and without their prose. Names, titles and the words of a task
 * are the writer's own and live in memory only; what may be kept on disk is said in `stored.ts`.
 */
import type { Span } from '../language/types';
import type { NoteKind, TieKind } from '../note/types';

/** A range in a note, in UTF-16 units, with the line and the column of its start (both from 0). It ends on the line that it starts on. */
export interface Place extends Span {
  readonly line: number;
  readonly character: number;
}

/**
 * What a name is to the note that it stands in. `person`: who a case is about (`persoon`); `writer`: `schrijver`; `mention`: `@name` in the text;
 * `owner`: `@name` of a task; `side`: one side of a tie, a person or anything else.
 */
export type NameRole = 'neighbourhood' | 'person' | 'writer' | 'mention' | 'owner' | 'side';

/** A name where it stands; the range is the name alone, without `@`, quotation marks and brackets. */
export interface NamedPlace extends Place {
  readonly name: string;
  readonly role: NameRole;
}

/** A label in the front matter. */
export interface NotedLabel extends Place {
  /** `typology/label`, as written. */
  readonly key: string;
  readonly status?: string;
}

/** The target of `[[target#heading|alias]]`; the range is the target's. */
export interface NotedLink extends Place {
  readonly target: string;
  readonly heading?: string;
}

/** A task of the note; the range is its first line. */
export interface NotedAction extends Place {
  readonly done: boolean;
  /** Meant as link work, not as any to-do. */
  readonly isTie: boolean;
  readonly kind?: TieKind;
  readonly sides: readonly string[];
  /** What is to be done, without owner and date. */
  readonly description: string;
  readonly owner?: string;
  /** ISO day. */
  readonly date?: string;
  /** The single character between the brackets. */
  readonly box: Place;
}

/** A tie that the reading misses, with the catalogue's step for it. */
export interface MissingTie extends Place {
  /** Id of the link-work action. */
  readonly action: string;
  readonly kind: TieKind;
  /** The sides as the note names them; null for one that it does not name. */
  readonly sides: readonly (string | null)[];
}

/** What the *sociale kaart* knows of a neighbourhood. */
export type MapSort = 'place' | 'group' | 'person' | 'initiative';

/** Somewhere to meet, a group, a key person or an initiative that a note names. */
export interface MapEntry extends Place {
  readonly name: string;
  readonly sort: MapSort;
}

/** Count and weight of the writer's own wordings of one frame. */
export interface FrameTally {
  readonly count: number;
  readonly weight: number;
}

/** What reading a note gave, in numbers, keys and places. */
export interface ReadingSummary {
  readonly problem: FrameTally;
  readonly escalator: FrameTally;
  readonly stance: 'problem' | 'escalator' | 'mixed' | 'neutral';
  /** Keys of labels to consider that the note does not hold yet, best first; those that wait to be asked for are left out. */
  readonly offered: readonly string[];
  readonly missing: readonly MissingTie[];
  readonly map: readonly MapEntry[];
  /** Findings by the code of their rule. */
  readonly findings: Readonly<Record<string, number>>;
}

/** One note of the folder, in short. */
export interface NoteSummary {
  readonly uri: string;
  /** Path relative to its workspace folder, with `/`, without `.md`: what a wiki link names. */
  readonly path: string;
  /**
   * Of the text that the places are of (see `contentHash`); absent for an open note, whose text is the editor's. Who edits a closed note by
   * these places asks first whether its text still has this hash.
   */
  readonly hash?: string;
  readonly kind?: NoteKind;
  readonly title?: string;
  /** ISO day. */
  readonly date?: string;
  readonly neighbourhood?: string;
  readonly labels: readonly NotedLabel[];
  /** Pseudonyms without the at sign: persons, writers, mentions and owners, each once. */
  readonly people: readonly string[];
  /** Every name where it stands, in the order of the text. */
  readonly names: readonly NamedPlace[];
  /** Whom the front matter names in `netwerk`, `partners` and their like. */
  readonly network: readonly { readonly name: string; readonly formal?: boolean }[];
  readonly links: readonly NotedLink[];
  /** In the order of the text. */
  readonly actions: readonly NotedAction[];
  /** How many of the actions are ties still to be laid. */
  readonly openActions: number;
  /** Absent while the note has not been read with the knowledge; then only what stands in its form is known. */
  readonly reading?: ReadingSummary;
}

/** Keys without a repeat, in no meaningful order. */
export interface Keys extends Iterable<string> {
  readonly size: number;
  has(key: string): boolean;
}

/** A name with the URIs of the notes that hold it. */
export type NameIndex = ReadonlyMap<string, Keys>;

/** The folder's notes as one snapshot; every change makes a new one. An index that did not change is the same object as before. */
export interface Casebook {
  /** By normalised URI. */
  readonly notes: ReadonlyMap<string, NoteSummary>;
  readonly neighbourhoods: NameIndex;
  readonly people: NameIndex;
  /** Label keys that stand in the front matter, whatever their status. */
  readonly labels: NameIndex;
  /** Sides of ties, as written. */
  readonly sides: NameIndex;
  /** Who has open ties; the empty name is nobody. */
  readonly owners: NameIndex;
  /** What a wiki link may call a note (folded path, last part of the path, title) → the notes that are called so. */
  readonly targets: NameIndex;
  /** Folded target of a wiki link → the notes that hold such a link. */
  readonly backlinks: NameIndex;
}
