/**
 * The cache as one text: a checksum, then for each note that was read its key and its numbers. A damaged, foreign or older text is an empty cache;
 * nobody is told, since everything in it can be read again. Holds no name, path or word: see `stored.ts`.
 */
import { contentHash } from './contentHash';
import { storedVersion } from './stored';

export interface CacheEntry {
  /** How many readings of the folder ago it was last of use. */
  readonly age: number;
  readonly numbers: readonly number[];
}

/** By {@link cacheKey}. */
export type CacheEntries = ReadonlyMap<string, CacheEntry>;

/** Entries that are kept; more than a folder has notes, so that another branch of it is there as well. */
const mostEntries = 40_000;
const oldest = 8;

/** What the numbers depend on: the text, and all that it was read with. */
export const cacheKey = (textHash: string, readWith: string): string => contentHash(`${textHash} ${readWith}`);

export function parseCache(text: string): CacheEntries {
  const entries = new Map<string, CacheEntry>();
  const [sum, body] = [text.slice(0, 32), text.slice(33)];
  if (text[32] !== '\n' || contentHash(body) !== sum) return entries;
  const value = parseJson(body);
  if (!Array.isArray(value) || value[0] !== storedVersion) return entries;
  for (const row of value.slice(1) as unknown[]) {
    if (!Array.isArray(row)) continue;
    const [key, age, ...numbers] = row as readonly unknown[];
    if (typeof key !== 'string' || typeof age !== 'number' || !numbers.every((each) => typeof each === 'number'))
      continue;
    entries.set(key, { age, numbers });
  }
  return entries;
}

/** The youngest entries first, so that the eldest go when there are too many. */
export function formatCache(entries: CacheEntries): string {
  const kept = [...entries].filter(([, { age }]) => age <= oldest).sort(([, one], [, other]) => one.age - other.age);
  const rows = kept.slice(0, mostEntries).map(([key, { age, numbers }]) => `["${key}",${[age, ...numbers].join(',')}]`);
  const body = `[${[storedVersion, ...rows].join(',\n')}]\n`;
  return `${contentHash(body)}\n${body}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
