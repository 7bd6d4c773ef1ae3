/** A note as read: what is said, by whom, with which glasses, and what could be thought about. Pure values; same text, same reading. */
import type { Bilingual, Language, Span, Voice } from '../language/types';
import type { Frame, Origin, Pole } from '../knowledge/types';
import type { TieKind } from '../note/types';

/** Why a mention counts, counts half, or does not count; a closed set, worded in `features/`. */
export type ReasonCode =
  | 'own-words'
  | 'quoted'
  | 'block-quote'
  | 'attributed'
  | 'denied'
  | 'part-of-name'
  | 'word-as-word'
  | 'heading'
  | 'situated'
  | 'derived-form'
  | 'contextual'
  | 'shadow-word'
  | 'sensor'
  | 'section-for-problems'
  | 'put-aside'
  | 'learned'
  | 'plain';

/** A reason with the wording in the note that gives it, if any (document offsets). */
export interface Reason {
  readonly code: ReasonCode;
  readonly span?: Span;
}

/** A term of a lens, found in the note. */
export interface Mention extends Span {
  readonly lens: string;
  /** The term found; of a learned wording the listed one it resembles most, empty when it resembles none. */
  readonly term: string;
  readonly pole: Pole;
  readonly dimension: string;
  readonly frame: Frame;
  readonly strength: 'strong' | 'contextual';
  readonly origin: Origin;
  readonly voice: Voice;
  /** 1 strong, 0.5 contextual, halved for a derived form; 0 for shadow words; 0.5 for a learned wording. */
  readonly weight: number;
  /** True for the author's own words that weigh in the balance. */
  readonly counts: boolean;
  /** How probable it is that a careful reader would mark it here, 0–1; 1 for what nobody judged. */
  readonly sureness: number;
  /** A group, number, date, cause or source stands in the same paragraph: the wording is supported, no diagnostic. */
  readonly situated: boolean;
  readonly show: 'highlight' | 'hover' | 'never';
  readonly reasons: readonly Reason[];
  /** Other terms, of this lens or another, that the same wording holds. */
  readonly also: readonly { readonly lens: string; readonly term: string; readonly pole: Pole }[];
  readonly section: number;
  readonly passage: number;
  readonly language: Language;
}

/** Weights and counts of counted mentions. */
export interface Tally {
  readonly problem: { readonly count: number; readonly weight: number };
  readonly escalator: { readonly count: number; readonly weight: number };
}

/** Balance of one directional or dilemma lens over the note, and per dimension. */
export interface LensBalance {
  readonly lens: string;
  readonly weight: { readonly [pole in Pole]?: number };
  readonly dimensions: { readonly [dimension: string]: { readonly [pole in Pole]?: number } };
  /** Rule 13: A weighs at least 3, B below a quarter of A, sections for problems left out. */
  readonly oneSided: boolean;
}

export interface Balance {
  readonly note: Tally;
  /** By section index; own text of the section only. */
  readonly sections: readonly Tally[];
  readonly lenses: readonly LensBalance[];
  /** `neutral` when hardly anything counts. */
  readonly stance: 'problem' | 'escalator' | 'mixed' | 'neutral';
}

/** A wording or fact that speaks for or against a suggestion (document offsets; no span for an absent thing). */
export interface Evidence {
  readonly span?: Span;
  readonly says?: Bilingual;
}

/** A label to consider, never more. */
export interface LabelSuggestion {
  /** `typology/label`. */
  readonly key: string;
  /** Of a typology outside the core: shown where somebody asks for labels, never by itself. */
  readonly onRequest: boolean;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** The evidence is no word or fact of the label's own: wordings that often go along with it. */
  readonly isIndirect?: true;
  readonly counterEvidence: readonly Evidence[];
  /** Keys of rivals that were also seen, or that the knowledge names. */
  readonly rivals: readonly string[];
  /** The folder's own answers raised or lowered it; absent when they say nothing. */
  readonly habit?: 'raised' | 'lowered';
}

/** How far the folder's own answers move a label, -2 to 2, where one wording of the text weighs 1; 0 moves nothing. */
export type Leaning = (key: string) => number;

/** A tie to lay. */
export interface ActionSuggestion {
  readonly action: string;
  readonly kind: TieKind;
  readonly section: number;
  readonly score: number;
  readonly evidence: readonly Evidence[];
  /** Index (0 or 1) of the side of the action that the section does not name, if one is missing. */
  readonly missingSide?: 0 | 1;
  /** The sides as the note names them, where it does. */
  readonly sides: readonly (string | undefined)[];
  readonly priority: boolean;
}

/** A word of danger or heavy trouble, so that others keep away from it. */
export interface GuardedWord extends Span {
  readonly group: string;
  readonly level: 'danger' | 'heavy';
  readonly voice: Voice;
  readonly section: number;
}

/** A wording that a check looks for. */
export interface ClueWording extends Span {
  /** See `clueId`. */
  readonly id: string;
  readonly voice: Voice;
  readonly section: number;
  readonly passage: number;
  /** Running number of the sentence within its passage. */
  readonly sentence: number;
}

/** The whole reading of a note. */
export interface Reading {
  /** The language of each passage, by index. */
  readonly languages: readonly Language[];
  /** The word groups that stand in each passage, by index: group id → its first wording, from the passage's start. */
  readonly groups: readonly ReadonlyMap<string, Span>[];
  /** Mentions in the order of the text. */
  readonly mentions: readonly Mention[];
  readonly guarded: readonly GuardedWord[];
  /** Section by section. */
  readonly clues: readonly ClueWording[];
  readonly balance: Balance;
  /** Over all typologies that fit the note's kind: the core's first, best first within. */
  readonly labels: readonly LabelSuggestion[];
  /** Best first within a section, sections in order; at most three per section. */
  readonly actions: readonly ActionSuggestion[];
}
