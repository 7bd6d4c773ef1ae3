/**
 * The cache as one text: a checksum, a version, then a line for each note that was read: its key, its age and its numbers. A damaged, foreign or
 * older text is an empty cache; nobody is told, since everything in it can be read again. Holds no name, path or word: see `stored.ts`.
 */
import { checksum } from '../language/checksum';
import { contentHash } from './contentHash';
import { storedVersion } from './stored';

export interface CacheEntry {
  /** How many readings of the folder ago it was last of use. */
  readonly age: number;
  /** Numbers between commas: as it stands in the file, since most are never asked for. */
  readonly numbers: string;
}

/** By {@link cacheKey}. */
export type CacheEntries = ReadonlyMap<string, CacheEntry>;

/** Entries that are kept; more than a folder has notes, so that another branch of it is there as well. */
const mostEntries = 40_000;
const oldest = 8;

const line = /^([0-9a-f]{32}) (\d{1,3}) ([-\d.,e+]*)$/;

/** What the numbers depend on: the text, and all that it was read with. */
export const cacheKey = (textHash: string, readWith: string): string => contentHash(`${textHash} ${readWith}`);

export function parseCache(text: string): CacheEntries {
  const entries = new Map<string, CacheEntry>();
  const [sum, body] = [text.slice(0, sumLength), text.slice(sumLength + 1)];
  if (text[sumLength] !== '\n' || checksum(body) !== sum) return entries;
  const [version, ...lines] = body.split('\n');
  if (version !== String(storedVersion)) return entries;
  for (const each of lines) {
    const [, key, age, numbers] = line.exec(each) ?? [];
    if (key !== undefined && numbers !== undefined) entries.set(key, { age: Number(age), numbers });
  }
  return entries;
}

/** The youngest entries first, so that the eldest go when there are too many. */
export function formatCache(entries: CacheEntries): string {
  const kept = [...entries].filter(([, { age }]) => age <= oldest).sort(([, one], [, other]) => one.age - other.age);
  const lines = kept.slice(0, mostEntries).map(([key, { age, numbers }]) => `${key} ${age} ${numbers}\n`);
  const body = `${storedVersion}\n${lines.join('')}`;
  return `${checksum(body)}\n${body}`;
}

const sumLength = 16;
