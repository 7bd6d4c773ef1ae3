/** A lexicon that is asked by hash, so that a word that is not in it costs one look at an array. Knows no words of its own. */
import type { Roles } from './roles';

/** Roles by hash; a hit is checked against the word itself. */
export interface HashedRoles {
  /** The roles of a folded word; 0 when it has none. */
  at(folded: string): number;
}

export function hashedRoles(roles: Roles): HashedRoles {
  const mask = (1 << Math.ceil(Math.log2(roles.size * 8))) - 1;
  const words = new Array<string>(mask + 1).fill('');
  const values = new Uint16Array(mask + 1);
  const longest = Math.max(...[...roles.keys()].map((word) => word.length));
  for (const [word, value] of roles) {
    let slot = hashOf(word) & mask;
    while (values[slot] !== 0) slot = (slot + 1) & mask;
    words[slot] = word;
    values[slot] = value;
  }
  return {
    at(folded) {
      if (folded.length > longest) return 0;
      for (let slot = hashOf(folded) & mask; values[slot] !== 0; slot = (slot + 1) & mask) {
        if (words[slot] === folded) return values[slot] as number;
      }
      return 0;
    },
  };
}

function hashOf(folded: string): number {
  let hash = folded.length;
  for (let at = 0; at < folded.length; at++) hash = (Math.imul(hash, 33) ^ folded.charCodeAt(at)) | 0;
  return hash ^ (hash >>> 11);
}
