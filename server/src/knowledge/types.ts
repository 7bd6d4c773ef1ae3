/**
 * What Roltrap knows, as data: the shape of the YAML files under `knowledge/` after reading.
 * Every entry names its source; every text a user can see stands in Dutch and in English.
 */
import type { Bilingual, Language } from '../language/types';
import type { FieldValue, NoteKind, TieKind } from '../note/types';

/**
 * Where an idea comes from: a source document (`000` … `004`) and its section, heading or slide. Of an organisation's own knowledge `seed` is
 * the source as it is written there, and `section` may be empty.
 */
export interface Source {
  readonly seed: string;
  readonly section: string;
}

export type Tier = 'core' | 'wide' | 'background';
export type Valence = 'directional' | 'dilemma' | 'caution' | 'descriptive';
export type Pole = 'A' | 'B' | 'C' | 'D';

/**
 * With which glasses a pole looks, for highlighting and balance: `problem` and `escalator` are the syllabus's pair;
 * `contested` asks a question (wishful thinking, its sober counterpart); `sensor` is counted and never shown.
 */
export type Frame = 'problem' | 'escalator' | 'contested' | 'sensor';

/** Where a wording comes from: a source document, everyday practice, the learned reader, or the organisation's own knowledge. */
export type Origin = 'source' | 'practice' | 'learned' | 'own';

/** Wordings per language in the pattern notation of docs/guides/add-a-term.md (`…` gap, `-suffix`, `prefix-`, `{a|b}`, `door|stromen`). */
export type Patterns = { readonly [language in Language]: readonly string[] };

export type Reach = 'clause' | 'sentence' | 'passage' | 'section' | number;

/** One condition, as a non-programmer writes it. Exactly one of the first group of keys is present. */
export interface Condition {
  /** A word group of `knowledge/groups.yaml`, `number`, `date`, or literal wordings, near the term. */
  readonly near?: string | readonly string[];
  /** The term is part of one of these longer wordings. */
  readonly inPhrase?: readonly string[];
  /** The word right after the term (articles skipped) is in this group, or is one of these words. */
  readonly followedBy?: string | readonly string[];
  /** The word right before the term is in this group, or is one of these words. */
  readonly precededBy?: string | readonly string[];
  /** Another lens (and pole) has a mention in the same section: `stilstand-doorstroming/B`. */
  readonly sectionHas?: string;
  /** The note is one of these kinds. A note of unknown kind passes. */
  readonly kind?: readonly NoteKind[];
  /** The passage stands in a section of one of these format sections. */
  readonly section?: readonly string[];
  /** The term stands in a heading. */
  readonly heading?: true;
  /** The term is written with a capital inside a sentence: it is a name. */
  readonly capitalised?: true;
  /** The term stands in the plural-or-singular form listed (only these of its own forms). */
  readonly form?: readonly string[];

  /** For `near`: how far to look; a number counts words. Default `clause`. */
  readonly within?: Reach;
  /** For `near`: on which side of the term. Default both. */
  readonly side?: 'before' | 'after';
}

/** Sentences in which an entry is found, and near misses in which it is not. */
interface Examples {
  readonly hits: readonly Example[];
  readonly misses: readonly Example[];
}

/** A wording of a lens. */
export interface Term extends Examples {
  /** Unique within its lens, kebab-case. */
  readonly id: string;
  readonly pole: Pole;
  readonly dimension: string;
  readonly strength: 'strong' | 'contextual';
  readonly origin: Origin;
  /** The practice file that it stands in; absent for a wording of a lens itself. */
  readonly practice?: string;
  readonly forms: Patterns;
  /** Forms that render the idea but stand in no source: weight times one half. */
  readonly derived: Patterns;
  /** All must hold, else the wording is no mention of this lens. */
  readonly when: readonly Condition[];
  /** None may hold. */
  readonly unless: readonly Condition[];
  /** `false`: counted, never underlined or reported (actors, daily-life words). `hover`: shown on hover only. */
  readonly show: 'highlight' | 'hover' | 'never';
  /** Overrides the weight by strength (1 or 0.5); 0 for the shadow words of a pole. */
  readonly weight?: number;
  /** The trap or the question in one or two sentences, for the hover. */
  readonly note?: Bilingual;
  /** A caution of the register that goes with this very wording. */
  readonly caution?: string;
  /** Sources in which the wording stands literally; empty when it renders an idea of the lens's sections. */
  readonly seeds: readonly string[];
  /** Where an organisation's own wording comes from; the lens's sources when absent. */
  readonly sources?: readonly Source[];
  /** How loud an organisation wants the question about it. */
  readonly severity?: 'off' | 'hint' | 'information';
}

/** A sentence that is a test. A plain string is Dutch in a note of no stated kind. */
export interface Example {
  readonly text: string;
  readonly language: Language;
  readonly kind?: NoteKind;
  readonly section?: string;
}

export interface Reframing {
  /** Ids of terms of the same lens. */
  readonly of: readonly string[];
  /** `[placeholder]` becomes a tab stop, `[a / b]` a choice. */
  readonly text: Bilingual;
  readonly type: 'situeer' | 'open-kans' | 'verplaats-oorzaak' | 'behoud';
  /**
   * `replace`: the text may stand in the place of the wording (a noun for a noun); `ask`: it is a question or a sentence of its own and is
   * inserted after the sentence.
   */
  readonly use: 'replace' | 'ask';
  readonly sources: readonly Source[];
}

export interface PoleMeaning {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
  readonly frame: Frame;
}

export interface Dimension {
  readonly id: string;
  readonly name: Bilingual;
  readonly poles: { readonly [pole in Pole]?: Bilingual };
}

export interface Lens {
  readonly id: string;
  readonly tier: Tier;
  readonly valence: Valence;
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly sources: readonly Source[];
  readonly poles: { readonly [pole in Pole]?: PoleMeaning };
  readonly dimensions: readonly Dimension[];
  readonly cautions: readonly string[];
  readonly terms: readonly Term[];
  /** Added by the organisation: it looks whichever set of glasses is worn. */
  readonly own?: true;
  readonly reframings: readonly Reframing[];
}

/** A fact that speaks for or against a label: a front-matter field, or a figure in the text. */
export interface Fact {
  readonly field?: string;
  readonly is?: readonly FieldValue[];
  readonly min?: number;
  readonly max?: number;
  /** A wording in the text that states the fact ("woont sinds zes jaar", "twee kinderen"); pattern notation with `<getal>`. With `min` or `max` its last number must lie between them. */
  readonly text?: Patterns;
  /** The fact in words, for the evidence list. */
  readonly says: Bilingual;
}

export interface Label extends Examples {
  readonly id: string;
  readonly name: Bilingual;
  readonly definition: Bilingual;
  /** The source's own harsh name, shown with its source in the hover only. */
  readonly seedName?: string;
  /** Needs two wordings and a fact before it is offered. */
  readonly charged: boolean;
  readonly cues: Patterns;
  /** What of the lenses is a cue as well: a practice class (`leren-en-diploma`), a pole (`stilstand-doorstroming/B`) or a term (`lens/term`). */
  readonly vocabulary: readonly string[];
  readonly facts: readonly Fact[];
  readonly counterCues: Patterns;
  readonly counterFacts: readonly Fact[];
  /** Keys `typology/label` that should be weighed beside this one. */
  readonly rivals: readonly string[];
  /** What the source says is needed; absent when it says nothing. */
  readonly perspective?: Bilingual;
  readonly severity?: Required<Term>['severity'];
  readonly sources: readonly Source[];
}

export interface Typology {
  readonly id: string;
  readonly tier: Tier;
  readonly kinds: readonly NoteKind[];
  readonly choice: 'single' | 'multi';
  readonly name: Bilingual;
  readonly about: Bilingual;
  readonly sources: readonly Source[];
  readonly cautions: readonly string[];
  readonly labels: readonly Label[];
}

/** One of the two sides that an action ties: how it reads, and the word groups that show it is in the note. */
export interface ActionSide {
  readonly name: Bilingual;
  readonly groups: readonly string[];
}

export interface LinkAction extends Examples {
  readonly id: string;
  /** An imperative, ready for a code action. */
  readonly title: Bilingual;
  readonly kind: TieKind;
  /** The part of the catalogue it stands in. */
  readonly group: string;
  readonly connects: readonly ActionSide[];
  readonly signals: Patterns;
  /** Signals of which one is enough, however short: `huurachterstand`. */
  readonly telling: Patterns;
  /** What of the lenses is a signal as well: practice classes, poles or terms. */
  readonly vocabulary: readonly string[];
  /** Lens poles whose mentions are signals: `moeilijk-bereikbaar-onderbereik/A`. */
  readonly lensSignals: readonly string[];
  /** Wordings that show that it is arranged already. */
  readonly done: Patterns;
  /** Labels of `kloofniveau` for which it comes first. */
  readonly gaps: readonly string[];
  readonly kinds: readonly NoteKind[];
  readonly who: Bilingual;
  readonly conditions: Bilingual;
  readonly severity?: Required<Term>['severity'];
  readonly cautions: readonly string[];
  readonly sources: readonly Source[];
}

export interface Caution {
  readonly id: string;
  readonly title: Bilingual;
  readonly text: Bilingual;
  /** With wordings of which frame it goes; absent when with all. */
  readonly frame?: 'problem' | 'escalator';
  readonly sources: readonly Source[];
}

/**
 * One thing that a check looks for in a note. Exactly one of the first group of keys is present. Every clue gives places; `atLeast` asks
 * for more than one of them (wordings in one sentence that overlap are one place).
 */
export interface Clue {
  /** Wordings in the prose, headings and tasks left out. */
  readonly words?: Patterns;
  /** Mentions of a lens: `lens`, `lens/pole`. */
  readonly lens?: string;
  /** A field of the front matter: filled, unless `state` or `is` says more; `atLeast` counts the items of a list. */
  readonly field?: string;
  /** Items of a field that is a list of maps, told by `is` and `without`. */
  readonly items?: string;
  /** A section of the format (one of these ids) that is there; `state` says whether it must be filled or empty. */
  readonly section?: readonly string[];
  /** The prose of the note has about so many words, or more. */
  readonly longer?: number;
  /** A row of this lens that is empty on both poles while most of its rows are not. */
  readonly emptyRow?: string;
  /** So many different wordings of one pole of a lens. */
  readonly leaning?: number;
  /** Somebody's words between quotation marks, or in a block quote. */
  readonly quotation?: true;
  /** A question mark in the prose. */
  readonly question?: true;

  /** For `field` and `section`. */
  readonly state?: 'filled' | 'empty';
  /** For `field`: one of these values. For `items`: one of these values per key. */
  readonly is?: readonly FieldValue[] | { readonly [key: string]: readonly FieldValue[] };
  /** For `items`: this key is empty. */
  readonly without?: string;
  /** Only in these sections of the format, or in all but these. */
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
  /** Only in the first sentence of a section. */
  readonly opening?: true;
  /** How near the place that the check is about; default the whole note. */
  readonly within?: 'sentence' | 'passage' | 'section' | 'note';
  /** Before that place. */
  readonly side?: 'before';
  readonly atLeast?: number;
  /** Count different wordings, not places. */
  readonly distinct?: true;
}

/** All of `when` must hold, none of `unless` may. The first of `when` gives the place. */
export interface CheckCase {
  readonly when: readonly Clue[];
  readonly unless: readonly Clue[];
}

/** A note as an example of a check: `⟦…⟧` marks the place of the finding, else it stands on the title. */
export interface CheckExample {
  readonly text: string;
  readonly language: Language;
  /** More prose of no weight follows, so that the note is long enough. */
  readonly long: boolean;
}

/** A question about a note of some kind, as data: what calls for it, what answers it already. */
export interface Check {
  /** The code of its findings; never changes its meaning. */
  readonly id: string;
  readonly kinds: readonly NoteKind[];
  /** What the message is called. */
  readonly name: Bilingual;
  /** What it looks at, why it asks, when it stays silent. */
  readonly about: Bilingual;
  /** `{row}`, `{pole}` and `{other}` stand for what a clue found. */
  readonly question: Bilingual;
  /** The first case that holds gives the finding. */
  readonly cases: readonly CheckCase[];
  /** A section of the format, or a field of the front matter, to add. */
  readonly mend?: { readonly section?: string; readonly field?: string };
  readonly sources: readonly Source[];
  readonly hits: readonly CheckExample[];
  readonly misses: readonly CheckExample[];
}

/** A group of words used by conditions and sides: `place`, `person`, `agency`, … */
export interface WordGroup {
  readonly id: string;
  readonly about: Bilingual;
  readonly words: Patterns;
}

/** Words of danger. `danger`: never framing, never reworded. `heavy`: holds back bonding and bridging (eviction, acute crisis). */
export interface GuardGroup extends Partial<Examples> {
  readonly id: string;
  readonly level: 'danger' | 'heavy';
  readonly about: Bilingual;
  readonly words: Patterns;
  /** Longer wordings in which those words tell of no danger: "slaat haar vleugels uit", "een verwaarloosd plein". */
  readonly idioms?: Patterns;
}

/** A system, framework or idea of the sources that can be named in a note: what it is, in short. */
export interface Concept {
  readonly id: string;
  readonly name: Bilingual;
  readonly gloss: Bilingual;
  readonly sources: readonly Source[];
  /** What of the product goes on about it: `lens/…`, `typology/…`, `action/…`, and more. */
  readonly answers: readonly string[];
  readonly words: Patterns;
}

/** Names in which a wording is no frame: laws, programmes, organisations, books. */
export interface ProperName {
  readonly name: string;
  readonly about: Bilingual;
}
