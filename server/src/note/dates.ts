/** Finds and normalises days as people write them in Dutch and English. Knows no notes; a date without a year is no date here. */
import type { Span } from '../language/types';

const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'jan januari january',
    'feb februari february',
    'mrt maart mar march',
    'apr april',
    'mei may',
    'jun juni june',
    'jul juli july',
    'aug augustus august',
    'sep sept september',
    'okt oktober oct october',
    'nov november',
    'dec december',
  ].flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

const NAME = `(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const ORDINAL = '(?:e|ste|de|st|nd|rd|th)?';

/** The ways to write a day; the order of the groups says which is year, month and day. */
const SHAPES: readonly { readonly pattern: RegExp; readonly order: 'ymd' | 'dmy' | 'mdy' }[] = [
  { pattern: /(?<![\d-])(\d{4})-(\d{1,2})-(\d{1,2})(?![\d-])/gu, order: 'ymd' },
  { pattern: /(?<![\d/])(\d{4})\/(\d{1,2})\/(\d{1,2})(?![\d/])/gu, order: 'ymd' },
  { pattern: /(?<![\d-])(\d{1,2})-(\d{1,2})-(\d{4})(?![\d-])/gu, order: 'dmy' },
  { pattern: new RegExp(`(?<![\\d-])(\\d{1,2})${ORDINAL}\\s+${NAME}\\.?,?\\s+(\\d{4})(?!\\d)`, 'giu'), order: 'dmy' },
  { pattern: new RegExp(`(?<!\\p{L})${NAME}\\.?\\s+(\\d{1,2})${ORDINAL},?\\s+(\\d{4})(?!\\d)`, 'giu'), order: 'mdy' },
];

/** Words that lead up to a date and say nothing without it. */
const LEAD =
  /(?:(?<!\p{L})(?:due|deadline|datum|date)\s*:\s*|(?<!\p{L})(?:vóór|voor|uiterlijk|tegen|op|per|by|before|on)\s+)+$/iu;

export interface FoundDay extends Span {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Where the words before it ("uiterlijk", "due:") start; `start` when there are none. */
  readonly leadStart: number;
}

/** The ISO form of a day, or undefined when there is no such day. */
function isoDay(year: number, month: number, day: number): string | undefined {
  const lengths = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  const length = lengths[month - 1];
  if (length === undefined || day < 1 || day > length || year < 1000) return undefined;
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The first existing day with a year in `text`; offsets are relative to `text`. */
export function findDay(text: string): FoundDay | undefined {
  if (!/\d{4}/.test(text)) return undefined;
  let first: Span & { date: string } = { start: Infinity, end: Infinity, date: '' };
  for (const { pattern, order } of SHAPES) {
    for (const match of text.matchAll(pattern)) {
      const date = toIso(match, order);
      if (date !== undefined && match.index < first.start) {
        first = { start: match.index, end: match.index + match[0].length, date };
      }
    }
  }
  if (first.date === '') return undefined;
  const lead = LEAD.exec(text.slice(Math.max(0, first.start - 40), first.start));
  return { ...first, leadStart: first.start - (lead?.[0].length ?? 0) };
}

/** The ISO form of a text that is a day and nothing else. */
export function parseDay(text: string): string | undefined {
  const trimmed = text.trim();
  const found = findDay(trimmed);
  return found?.start === 0 && found.end === trimmed.length ? found.date : undefined;
}

/** True for `YYYY-MM-DD`, a time after it allowed, of a day that exists. */
export function isIsoDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].*)?$/.exec(text.trim());
  return match !== null && toIso(match, 'ymd') !== undefined;
}

function toIso(match: RegExpExecArray, order: 'ymd' | 'dmy' | 'mdy'): string | undefined {
  const [a, b, c] = [match[1] ?? '', match[2] ?? '', match[3] ?? ''];
  const [year, month, day] = order === 'ymd' ? [a, b, c] : order === 'dmy' ? [c, b, a] : [c, a, b];
  return isoDay(Number(year), MONTHS.get(month.toLowerCase()) ?? Number(month), Number(day));
}
