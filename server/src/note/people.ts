/** Finds `@naam` in a masked passage. Knows no e-mail addresses: those are blanked, or have a letter before the sign. */
import type { PersonReference } from './types';

/** The name of a pseudonym; letters, digits, inner hyphens and underscores. */
const PERSON_NAME = '[\\p{L}\\p{N}]+(?:[-_][\\p{L}\\p{N}]+)*';

const PERSON = new RegExp(`(?<![\\p{L}\\p{N}_.@/+-])@(${PERSON_NAME})(?![@\\p{L}\\p{N}])`, 'gu');

/** True for a name that `@` can stand before, with a letter in it so that YAML does not read a number. */
export const isPersonName = (name: string): boolean =>
  new RegExp(`^${PERSON_NAME}$`, 'u').test(name) && /\p{L}/u.test(name);

/** The references in `text`, the at sign within the range; `base` is added to every offset. */
export function findPeople(text: string, base: number): PersonReference[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(PERSON)].map((match) => ({
    start: base + match.index,
    end: base + match.index + match[0].length,
    name: match[1] ?? '',
  }));
}
