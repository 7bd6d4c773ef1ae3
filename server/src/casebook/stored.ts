/**
 * A summary as numbers, for the cache on disk. What the writer wrote (names, titles, words of a task) is kept as the place in the note where it
 * stands, and read from the note again; what the knowledge calls its own is kept as its place in a list of ids. So the numbers alone hold no word.
 */
import type { NoteSummary } from './types';

/** Goes up whenever the numbers, or what a summary means, change. */
export const storedVersion = 1;

/** What of a summary is kept; the rest is known of the file itself. */
export type StoredSummary = Omit<NoteSummary, 'uri' | 'path' | 'hash'>;

/** Ids in a fixed order: the same list must be given to read what was written. */
export interface IdList {
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Keys and fixed values of summaries, before what the knowledge brings. */
const fixed =
  'kind title date neighbourhood labels people names network links actions openActions reading start end line character name role key status target ' +
  'heading done isTie sides description owner box problem escalator count weight stance offered missing map findings action sort formal ' +
  'casus wijk reflectie veldverslag person writer mention side bonding bridging linking facilitating mixed neutral place group initiative';

/** `own`: every key of a label, id of an action and code of a rule that there is. */
export function idList(own: readonly string[]): IdList {
  const ids = [...new Set([...fixed.split(' '), ...own])];
  return { ids, numbers: new Map(ids.map((id, at) => [id, at])) };
}

const [none, yes, no, number, id, slice, list, record, words, day] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;
const isoDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Thrown by a text that does not stand in the note, and by numbers that are not ours. */
class Unstorable extends Error {}

/** The summary as numbers; undefined when something in it does not stand in the note as it is written there. */
export function encodeSummary(summary: NoteSummary, text: string, ids: IdList): number[] | undefined {
  const { uri: _uri, path: _path, hash: _hash, ...kept } = summary;
  const numbers: number[] = [];
  try {
    write(kept, text, ids, numbers);
    return numbers;
  } catch (error) {
    if (error instanceof Unstorable) return undefined;
    throw error;
  }
}

/** The summary that was written of this very text with this very list; undefined when the numbers cannot be that. */
export function decodeSummary(numbers: readonly number[], text: string, ids: IdList): StoredSummary | undefined {
  try {
    const reader = { numbers, at: 0 };
    const value = read(reader, text, ids);
    const isWhole = reader.at === numbers.length && typeof value === 'object' && value !== null && 'links' in value;
    return isWhole ? (value as StoredSummary) : undefined;
  } catch (error) {
    if (error instanceof Unstorable) return undefined;
    throw error;
  }
}

function write(value: unknown, text: string, ids: IdList, into: number[]): void {
  if (value === null || value === undefined) into.push(none);
  else if (typeof value === 'boolean') into.push(value ? yes : no);
  else if (typeof value === 'number') into.push(number, value);
  else if (typeof value === 'string') writeText(value, text, ids, into);
  else if (Array.isArray(value)) {
    into.push(list, value.length);
    for (const item of value) write(item, text, ids, into);
  } else if (typeof value === 'object') {
    const pairs = Object.entries(value);
    into.push(record, pairs.length);
    for (const [key, item] of pairs) {
      into.push(idOf(key, ids));
      write(item, text, ids, into);
    }
  } else throw new Unstorable();
}

function writeText(value: string, text: string, ids: IdList, into: number[]): void {
  const known = ids.numbers.get(value);
  const written = isoDay.exec(value);
  const at = text.indexOf(value);
  if (known !== undefined) into.push(id, known);
  else if (written) into.push(day, Number(written.slice(1).join('')));
  else if (at >= 0) into.push(slice, at, value.length);
  else {
    // Written over lines, or with more blanks than one.
    const parts = value.split(' ');
    into.push(words, parts.length);
    for (const part of parts) {
      const start = text.indexOf(part);
      if (start < 0) throw new Unstorable();
      into.push(start, part.length);
    }
  }
}

function idOf(key: string, ids: IdList): number {
  const known = ids.numbers.get(key);
  if (known === undefined) throw new Unstorable();
  return known;
}

interface Reader {
  readonly numbers: readonly number[];
  at: number;
}

function next(reader: Reader): number {
  const value = reader.numbers[reader.at++];
  if (value === undefined) throw new Unstorable();
  return value;
}

function read(reader: Reader, text: string, ids: IdList): unknown {
  const key = () => ids.ids[next(reader)] ?? unknown();
  const cut = () => {
    const [start, length] = [next(reader), next(reader)];
    return start >= 0 && start + length <= text.length ? text.slice(start, start + length) : unknown();
  };
  switch (next(reader)) {
    case none:
      return null;
    case yes:
      return true;
    case no:
      return false;
    case number:
      return next(reader);
    case id:
      return key();
    case slice:
      return cut();
    case words:
      return Array.from({ length: counted(reader) }, cut).join(' ');
    case day:
      return String(next(reader)).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
    case list:
      return Array.from({ length: counted(reader) }, () => read(reader, text, ids));
    case record:
      return Object.fromEntries(Array.from({ length: counted(reader) }, () => [key(), read(reader, text, ids)]));
    default:
      return unknown();
  }
}

/** A length that the numbers can hold: a damaged one asks for no memory. */
function counted(reader: Reader): number {
  const count = next(reader);
  return count >= 0 && count <= reader.numbers.length ? count : unknown();
}

function unknown(): never {
  throw new Unstorable();
}
