/**
 * What the language floor hands upward: a passage of prose, cut into words, clauses and sentences, with who speaks where.
 * Knows no notes, no lenses and no protocol. All offsets are UTF-16 units, relative to the start of the passage's text.
 */

/** The two languages that are read. */
export type Language = 'nl' | 'en';

/** A sentence in both languages, as every piece of knowledge and every message is written. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

/** A half-open range `[start, end)` in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** `number` holds a digit ("3", "40%", "1,5"); `date` is an ISO or Dutch numeric date, a year 1900–2099, or a day + month name's number. */
export type WordShape = 'word' | 'number' | 'date';

/** One word of a passage. A hyphenated word is one word; its folded form carries no hyphen. */
export interface Word extends Span {
  /** Lower case, without accents, apostrophes made `'`, hyphens inside removed: "Co-creatie" → "cocreatie". */
  readonly folded: string;
  readonly shape: WordShape;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** Ends in a hyphen that stands for a left-out head: "wijk- en buurtaanpak". */
  readonly dangling: boolean;
  /** Index into `Prose.sentences`. */
  readonly sentence: number;
  /** Running number of the clause within the passage; words with the same number stand in one clause. */
  readonly clause: number;
}

/** A sentence as a range of text and of words `[firstWord, endWord)`. */
export interface Sentence extends Span {
  readonly firstWord: number;
  readonly endWord: number;
}

/** A passage cut up. `words` and `sentences` are in the order of the text and never overlap. */
export interface Prose {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly sentences: readonly Sentence[];
}

/**
 * Whose glasses a wording is.
 * `author`: the writer's own; `quoted`: inside quotation marks or a block quote; `reported`: attributed without marks
 * ("volgens de corporatie"); `negated`: denied ("geen overlast"); `name`: part of a name; `meta`: the word as a word.
 */
export type Voice = 'author' | 'quoted' | 'reported' | 'negated' | 'name' | 'meta';

/** The voice of a stretch of words, and the wording that made it so (undefined for the author). */
export interface VoiceReading {
  readonly voice: Voice;
  /** Where the quotation mark, the negator, the attributing verb, … stands; relative to the passage. */
  readonly because?: Span;
}

/** Answers, for a stretch of words `[first, end)` of one passage, whose voice it is. Precedence: negated, quoted, reported, name, meta; only a wording right after "het woord" is meta before it is quoted or reported. */
export interface VoiceMap {
  at(first: number, end: number): VoiceReading;
}
