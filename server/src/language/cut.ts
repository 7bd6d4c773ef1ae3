/** Cuts a passage into words, clauses and sentences. Knows Dutch and English spelling; does not know who speaks. */
import type { Language, Prose, Sentence, Word } from './types';
import { isSpace } from './cutting/characters';
import { opensClause } from './cutting/clauses';
import { readGap } from './cutting/gaps';
import { dangles, rawWords, startsDigit, startsUpper, type RawWords } from './cutting/rawWords';
import { shapeOfFigure, shapeOfWord } from './cutting/shape';

const noGap = { breaks: 0, end: -1 };

/** Words, sentences and clauses of one passage. Total: any text gives prose, an empty one gives no words. Linear in the length of the text. */
export function cut(text: string, language: Language): Prose {
  const raw = rawWords(text, language);
  const words: Word[] = [];
  const sentences: Sentence[] = [];
  let firstWord = 0;
  let start = skipSpaces(text, 0);
  let clause = 0;
  for (let index = 0; index < raw.starts.length; index++) {
    const gap = index === 0 ? noGap : gapBefore(text, raw, index, firstWord, language);
    if (gap.end >= 0) {
      sentences.push({ start, end: gap.end, firstWord, endWord: index });
      start = skipSpaces(text, gap.end);
      firstWord = index;
      clause++;
    } else if (index > firstWord && opensClause(raw.folded, raw.roles, index, gap.breaks)) clause++;
    words.push(wordAt(text, raw, index, sentences.length, clause));
  }
  if (words.length > firstWord) sentences.push({ start, end: lastMark(text, start), firstWord, endWord: words.length });
  return { text, language, words, sentences };
}

function gapBefore(
  text: string,
  raw: RawWords,
  index: number,
  firstWord: number,
  language: Language,
): { breaks: number; end: number } {
  const from = raw.ends[index - 1] as number;
  const to = raw.starts[index] as number;
  if (to - from === 1 && text.charCodeAt(from) === 32) return noGap;
  const beside = {
    before: raw.folded[index - 1] as string,
    after: raw.folded[index] as string,
    capital: ((raw.flags[index] as number) & startsUpper) !== 0,
    initial: ((raw.flags[index - 1] as number) & startsUpper) !== 0 && from - (raw.starts[index - 1] as number) === 1,
    first: index - 1 === firstWord,
  };
  return readGap(text, from, to, beside, language);
}

function wordAt(text: string, raw: RawWords, index: number, sentence: number, clause: number): Word {
  const start = raw.starts[index] as number;
  const end = raw.ends[index] as number;
  const folded = raw.folded[index] as string;
  const flags = raw.flags[index] as number;
  const figure = (flags & startsDigit) !== 0;
  return {
    start,
    end,
    folded,
    shape: figure
      ? shapeOfFigure(text.slice(start, end), folded, raw.folded[index + 1] ?? '')
      : shapeOfWord(folded, raw.roles[index] as number),
    capital: (flags & startsUpper) !== 0,
    dangling: (flags & dangles) !== 0,
    sentence,
    clause,
  };
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function lastMark(text: string, from: number): number {
  let end = text.length;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  return end;
}
