/** Tells numbers and dates from words. Knows spelling of figures, nothing of what is counted. */
import type { Language, WordShape } from '../types';

const numberWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(
    ('twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien ' +
      'negentien honderd duizend miljoen tientallen honderden duizenden tweede derde vierde vijfde').split(' '),
  ),
  en: new Set(
    ('two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen ' +
      'nineteen hundred thousand million dozens hundreds thousands twenty thirty forty fifty sixty seventy eighty ninety').split(' '),
  ),
};

const months: ReadonlySet<string> = new Set(
  ('januari februari maart april mei juni juli augustus september oktober november december ' +
    'jan feb mrt apr jun jul aug sep sept okt nov dec january february march may june july august october').split(' '),
);

const tens = /(?:twin|der|veer|vijf|zes|zeven|tach|negen)tig(?:ste)?$/;
const year = /^(?:19|20)\d\d$/;
const numericDate = /^(?:\d{4}[-/.]?\d\d?[-/.]?\d\d?|\d\d?[-/.]\d\d?[-/.](?:\d{4}|\d\d))$/;

/** `text` is the word as written, `folded` its folded form, `next` the folded form of the word after it ("" when there is none). */
export function shapeOf(text: string, folded: string, next: string, language: Language): WordShape {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) return shapeOfFigure(text, folded, next);
  if (numberWords[language].has(folded)) return 'number';
  return language === 'nl' && folded.length > 5 && folded.includes('tig') && tens.test(folded) ? 'number' : 'word';
}

function shapeOfFigure(text: string, folded: string, next: string): WordShape {
  if (year.test(folded) || (text.length > 5 && numericDate.test(text))) return 'date';
  return folded.length <= 2 && months.has(next) ? 'date' : 'number';
}

export function isMonth(folded: string): boolean {
  return months.has(folded);
}
