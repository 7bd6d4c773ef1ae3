/** What a function word can do in a sentence, as bits, so that one look-up answers every question. Knows no text. */

/** I, we: the writer speaks. */
export const firstPerson = 1;
/** Can be a subject on its own: hij, ze, er, dat, they. */
export const pronoun = 1 << 1;
/** Opens a group of words: de, een, mijn, the. */
export const determiner = 1 << 2;
export const preposition = 1 << 3;
/** A finite verb form. */
export const finite = 1 << 4;
/** Opens a clause wherever it stands: omdat, terwijl, maar. */
export const opener = 1 << 5;
/** Opens a clause after a comma: die, dat, who. */
export const relative = 1 << 6;
/** Joins parts of a list: en, of, noch. */
export const joiner = 1 << 7;
/** Does not count between a negator and what it denies: meer, echt, zo. */
export const filler = 1 << 8;
/** Denies what follows: geen, niet, zonder. */
export const negator = 1 << 9;
/** Says how much; after a joiner it opens something that is not denied: "geen werk en veel schulden". */
export const quantity = 1 << 10;
/** A modal verb: an infinitive follows. */
export const modal = 1 << 11;

/** A number written out: twee, tientallen. */
export const numeral = 1 << 12;

/** Folded words with their roles. */
export type Roles = ReadonlyMap<string, number>;

/** Builds the roles from lists of folded words. A word may stand in several lists. */
export function roles(lists: readonly (readonly [number, string])[]): Roles {
  const found = new Map<string, number>();
  for (const [role, words] of lists) {
    for (const word of words.split(' ')) found.set(word, (found.get(word) ?? 0) | role);
  }
  return found;
}
