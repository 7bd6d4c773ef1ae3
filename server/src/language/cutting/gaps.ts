/** Reads what stands between two words: marks that end a sentence or part clauses. Knows no words but the two beside the gap. */
import type { Language } from '../types';
import { isAbbreviation, isTitle } from './abbreviations';
import { isSpace } from './characters';
import { rolesOf } from '../lexicon';

/** Parts two clauses whatever the words: `;`, `:`, a bracket, a spaced dash. */
export const firmBreak = 1;
export const commaBreak = 2;

/** What a gap holds: `breaks` as bits; `end` is where the sentence before it ends, or -1 when it runs on. */
export interface Gap {
  readonly breaks: number;
  readonly end: number;
}

const nothing: Gap = { breaks: 0, end: -1 };
const justComma: Gap = { breaks: commaBreak, end: -1 };

/** The two words beside the gap, folded; `initial` when the word before is one capital letter, `first` when it opens its sentence. */
export interface Beside {
  readonly before: string;
  readonly after: string;
  readonly capital: boolean;
  readonly initial: boolean;
  readonly first: boolean;
}

export function readGap(text: string, from: number, to: number, beside: Beside, language: Language): Gap {
  if (to - from === 2 && text.charCodeAt(from) === 0x2c) return justComma;
  let breaks = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (isTerminator(code)) {
      const end = closeSentence(text, at, to);
      if (endsSentence(text, at, end, beside, language)) return { breaks, end };
      at = end - 1;
    } else breaks |= breakOf(text, at, code);
  }
  return breaks === 0 ? nothing : { breaks, end: -1 };
}

function isTerminator(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026;
}

const closers = new Set([0x22, 0x27, 0x2019, 0x201d, 0xbb, 0x29, 0x5d, 0x201c]);

/** The end of a run of terminators with the closing quotes and brackets that belong to it. */
function closeSentence(text: string, at: number, to: number): number {
  let end = at + 1;
  while (end < to && (isTerminator(text.charCodeAt(end)) || closers.has(text.charCodeAt(end)))) end++;
  return end;
}

function endsSentence(text: string, at: number, end: number, beside: Beside, language: Language): boolean {
  if (beside.after === '') return true;
  if (!isSpace(text.charCodeAt(end)) && text.charCodeAt(end) !== 0x2d) return false;
  const opensWord = rolesOf(language).has(beside.after);
  const code = text.charCodeAt(at);
  if (!beside.capital && !startsFigure(beside.after)) {
    if (code !== 0x2e || end - at > 1) return code !== 0x2026 && end - at === 1;
    if (beside.initial) return false;
    if (rolesOf(language).has(beside.before)) return true;
    return beside.before.length > 3 && !isAbbreviation(beside.before, language) && !isTitle(beside.before, language);
  }
  if (code !== 0x2e || end - at > 1) return true;
  if (isTitle(beside.before, language)) return false;
  if (beside.initial || isAbbreviation(beside.before, language)) return beside.capital && opensWord;
  return !(beside.first && startsFigure(beside.before));
}

function startsFigure(folded: string): boolean {
  const code = folded.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function breakOf(text: string, at: number, code: number): number {
  if (code === 0x2c) return commaBreak;
  if (code === 0x3b || code === 0x3a || code === 0x28 || code === 0x29 || code === 0x2013 || code === 0x2014)
    return firmBreak;
  if (code === 0x7c || code === 0x2022 || code === 0x3e || code === 0x3d) return firmBreak;
  return code === 0x2d && isSpace(text.charCodeAt(at - 1)) ? firmBreak : 0;
}
