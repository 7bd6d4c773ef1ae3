/** Classes of UTF-16 units for the one-pass reading of words. Knows single characters, no words and no language. */

export const other = 0;
export const lower = 1;
export const upper = 2;
export const digit = 3;
export const apostrophe = 4;
export const hyphen = 5;
export const softHyphen = 6;

const tableSize = 0x250;
const letter = /\p{L}/u;
const mark = /\p{M}/u;

/** Latin, the only part that is asked often, is a table; the rest of Unicode is decided one by one. */
const table = new Uint8Array(tableSize);
for (let code = 0; code < tableSize; code++) table[code] = decide(code);

function decide(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  if (code === 0x27 || code === 0x2018 || code === 0x2019 || code === 0x02bc) return apostrophe;
  if (code === 0x2d || code === 0x2010 || code === 0x2011) return hyphen;
  if (code === 0xad) return softHyphen;
  const character = String.fromCharCode(code);
  if (mark.test(character)) return lower;
  if (!letter.test(character)) return other;
  return character.toLowerCase() === character ? lower : upper;
}

/** The class of a UTF-16 unit. Half a surrogate pair is `other`: no Dutch or English letter needs one. */
export function classOf(code: number): number {
  return code < tableSize ? (table[code] as number) : decide(code);
}

export function isLetter(code: number): boolean {
  const kind = classOf(code);
  return kind === lower || kind === upper;
}

export function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f || code === 0x2009;
}
