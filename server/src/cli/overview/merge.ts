/** NDJSON of earlier runs, added to a tally line by line: a file of any length takes no more memory than its longest line. */
import type { Bilingual } from '../../language/types';
import { parseRecord, type NoRecord } from './parseRecord';
import type { Tally } from './tally';

const reasons: { readonly [reason in NoRecord]: Bilingual } = {
  other: { nl: 'geen notitie van roltrap read --format ndjson', en: 'no note of roltrap read --format ndjson' },
  version: { nl: 'van een andere versie van Roltrap', en: 'of another version of Roltrap' },
  command: { nl: 'van een andere opdracht dan read', en: 'of another command than read' },
};

/** At most so many lines are said; the others are counted. */
const mostSaid = 5;

/** Is this a file of an earlier run, by its name? */
export const isRun = (path: string): boolean => /\.(ndjson|jsonl)$/i.test(path);

/** Is this a list in JSON, which grows with the notes and is not read back? */
export const isList = (path: string): boolean => /\.json$/i.test(path);

export const noRun = (path: string): Bilingual => ({
  nl: `${path}: overview telt notities en .ndjson, geen .json. Schrijf het met roltrap read --format ndjson.`,
  en: `${path}: overview counts notes and .ndjson, not .json. Write it with roltrap read --format ndjson.`,
});

/** Adds every line; gives what is the matter with lines that are no notes, never their text. Rejects when the pieces do. */
export async function mergeRun(pieces: AsyncIterable<string>, name: string, tally: Tally): Promise<Bilingual[]> {
  const problems: Bilingual[] = [];
  let [number, broken] = [0, 0];
  for await (const line of linesOf(pieces)) {
    number++;
    if (line.trim() === '') continue;
    const record = parseRecord(number === 1 ? line.replace(/^\uFEFF/, '') : line);
    if (typeof record === 'object') tally.add(record);
    else if (++broken <= mostSaid) problems.push(brokenLine(name, number, reasons[record]));
  }
  if (broken > mostSaid) problems.push(moreLines(name, broken - mostSaid));
  return problems;
}

async function* linesOf(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

const brokenLine = (name: string, line: number, { nl, en }: Bilingual): Bilingual => ({
  nl: `${name}:${line}: deze regel is ${nl}; hij telt niet mee.`,
  en: `${name}:${line}: this line is ${en}; it is not counted.`,
});

const moreLines = (name: string, lines: number): Bilingual => ({
  nl: `${name}: nog ${lines} regels tellen niet mee.`,
  en: `${name}: ${lines} more lines are not counted.`,
});
