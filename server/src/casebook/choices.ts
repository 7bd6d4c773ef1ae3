/**
 * What one note tells of a team's choice of labels: which it chose, which it refused, and by which words of the knowledge such a note is known
 * again. Words become numbers; a word that is no cue of a label never becomes one, nor does a name, a language, a belief or an origin.
 */
import { hashOf, isFunctionWord, stemOf, type Knowledge } from '../knowledge';
import { neverCounts } from '../language';
import { fold } from '../language/fold';
import type { Language } from '../language/types';
import { bodyOf } from '../note';
import type { Note } from '../note/types';
import type { NotedLabel } from './types';

/** The words that the cues of labels are made of, as numbers. */
export interface CueWords {
  /** The number of a word as written, in each language that has it as a cue. */
  of(written: string): readonly number[];
}

/** One note's answers. */
export interface Choices {
  /** Path of the note in its folder, with `/`. */
  readonly path: string;
  /** Label keys that stand in the note and are not refused or still being weighed. */
  readonly chosen: readonly string[];
  readonly refused: readonly string[];
  /** Each number once, in no order. */
  readonly words: readonly number[];
}

/** Numbers that a word can have: enough that two cues seldom share one. */
const buckets = 1 << 16;
const rememberedWords = 20_000;
const word = /\p{L}+(?:-\p{L}+)*/gu;
const startsSmall = /^\p{Ll}/u;
const languages = ['nl', 'en'] as const;

/** The cue words of all labels, the folder's own included. */
export function cueWordsOf({ typologies }: Knowledge): CueWords {
  const labels = typologies.flatMap((typology) => typology.labels);
  const cues = new Map(
    languages.map((language) => {
      const written = labels.flatMap(({ cues }) => cues[language]).flatMap((cue) => cue.match(word) ?? []);
      return [language, new Set(written.flatMap((each) => numberOf(each, language) ?? []))];
    }),
  );
  const numbersOf = (written: string) =>
    languages.flatMap((language) => {
      const number = numberOf(written, language);
      return number !== undefined && cues.get(language)?.has(number) ? [number] : [];
    });
  const remembered = new Map<string, readonly number[]>();
  return {
    of(written) {
      const numbers = remembered.get(written) ?? numbersOf(written);
      if (remembered.size >= rememberedWords) remembered.clear();
      remembered.set(written, numbers);
      return numbers;
    },
  };
}

/** The numbers of the cue words that stand below the head of a note: in the head stand the answers themselves. */
export function wordsOf({ text }: Pick<Note, 'text'>, cueWords: CueWords): readonly number[] {
  const written = bodyOf(text).match(word) ?? [];
  return [...new Set(written.flatMap((each) => cueWords.of(each)))];
}

/** The labels that a note's front matter chose and refused; the note has each status by the name that the formats know it by. */
export function answersIn(note: {
  readonly labels: readonly Pick<NotedLabel, 'key' | 'status'>[];
}): Pick<Choices, 'chosen' | 'refused'> {
  const keys = (fits: (status: string | undefined) => boolean) => [
    ...new Set(note.labels.filter(({ status }) => fits(status)).map(({ key }) => key)),
  ];
  return {
    chosen: keys((status) => status !== 'afgewezen' && status !== 'overwogen'),
    refused: keys((status) => status === 'afgewezen'),
  };
}

/** None for a small word, and for one with a capital: that may be a name or an origin. */
function numberOf(written: string, language: Language): number | undefined {
  if (!startsSmall.test(written)) return undefined;
  const folded = fold(written);
  const isSilent = folded.length < 3 || isFunctionWord(folded) || neverCounts(folded);
  return isSilent ? undefined : hashOf(stemOf(folded, language), 0) % buckets;
}
