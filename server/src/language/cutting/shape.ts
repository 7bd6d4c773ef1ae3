/** Tells numbers and dates from words. Knows spelling of figures, nothing of what is counted. */
import { role } from '../lexicon';
import type { WordShape } from '../types';

const months: ReadonlySet<string> = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december ' +
    'jan feb mrt apr jun jul aug sep sept okt nov dec january february march may june july august october'
  ).split(' '),
);

const tens = /(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig$/;
const year = /^(?:19|20)\d\d$/;
const numericDate = /^(?:\d{4}[-/.]?\d\d?[-/.]?\d\d?|\d\d?[-/.]\d\d?[-/.](?:\d{4}|\d\d))$/;

/** The shape of a figure as written ("12-03-2024", "15%", "3e"); `next` is the folded word after it ("" when there is none). */
export function shapeOfFigure(text: string, folded: string, next: string): WordShape {
  if (year.test(folded) || (text.length > 5 && numericDate.test(text))) return 'date';
  return folded.length <= 2 && months.has(next) ? 'date' : 'number';
}

/** The shape of a word without a figure in front; `roles` are its bits of the lexicon. */
export function shapeOfWord(folded: string, roles: number): WordShape {
  if ((roles & role.numeral) !== 0) return 'number';
  return folded.length > 5 && folded.charCodeAt(folded.length - 2) === 0x69 && tens.test(folded) ? 'number' : 'word';
}

export function isMonth(folded: string): boolean {
  return months.has(folded);
}
