/** Finds the words of a text in one pass over its characters. Knows what a word is made of, not what it means. */
import { fold } from '../fold';
import { hashedRolesOf } from '../lexicon';
import type { HashedRoles } from '../lexicon/hashed';
import type { Language } from '../types';
import { apostrophe, classOf, digit, hyphen, isLetter, lower, other, softHyphen, upper } from './characters';

/** Words as parallel arrays, in the order of the text. */
export interface RawWords {
  readonly starts: number[];
  readonly ends: number[];
  readonly folded: string[];
  /** What each word can do in a sentence, as bits of the lexicon. */
  readonly roles: number[];
  readonly flags: number[];
}

/** Bits of `RawWords.flags`. */
export const startsUpper = 1;
/** Ends in a hyphen that stands for a left-out head. */
export const dangles = 2;
export const startsDigit = 4;

const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const slash = 0x2f;
const percent = 0x25;

export function rawWords(text: string, language: Language): RawWords {
  const found: RawWords = { starts: [], ends: [], folded: [], roles: [], flags: [] };
  const lexicon = hashedRolesOf(language);
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = code === 32 ? other : classOf(code);
    if (kind === lower || kind === upper || kind === digit || (kind === apostrophe && isClipped(text, at))) {
      at = takeWord(text, at, kind, found, lexicon);
    } else at++;
  }
  return found;
}

/** `'s`, `'t`, `'n`: an apostrophe that opens a word. Near miss: the one of "'sterk'", where letters follow. */
export function isClipped(text: string, at: number): boolean {
  if (at > 0 && isLetter(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at + 1) | 32;
  const clipped = next === 0x73 || next === 0x74 || next === 0x6e || next === 0x6b || next === 0x6d || next === 0x72;
  if (!clipped || at + 1 >= text.length) return false;
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : other;
  return after === other && text.charCodeAt(at + 2) !== dot;
}

function takeWord(text: string, start: number, first: number, found: RawWords, lexicon: HashedRoles): number {
  const plainEnd = plainRun(text, start);
  if (plainEnd > start && isWordEnd(text, plainEnd)) {
    push(found, lexicon, text.slice(start, plainEnd), start, plainEnd, first === digit ? startsDigit : 0);
    return plainEnd;
  }
  return takeUnevenWord(text, start, first, found, lexicon);
}

/** The end of a run of small letters and digits without accents: nine words in ten need no more. */
function plainRun(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (!((code >= 97 && code <= 122) || (code >= 48 && code <= 57))) break;
  }
  return at;
}

/** Nothing at `at` can go on with a word: the usual ends first. */
function isWordEnd(text: string, at: number): boolean {
  if (at >= text.length) return true;
  const code = text.charCodeAt(at);
  if (code === 32 || code === 10) return true;
  if (code === comma || code === dot || code === colon || code === slash) {
    return at + 1 >= text.length || text.charCodeAt(at + 1) === 32 || text.charCodeAt(at + 1) === 10;
  }
  return code !== percent && classOf(code) === other;
}

function takeUnevenWord(text: string, start: number, first: number, found: RawWords, lexicon: HashedRoles): number {
  let end = start + 1;
  let previous = first === apostrophe ? lower : first;
  let even = first !== apostrophe && text.charCodeAt(start) < 128;
  let dotted = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind !== lower && kind !== digit && kind !== upper) {
      if (!joins(text, end, kind, code, previous)) break;
      even = false;
      if (code === dot && previous !== digit) dotted = true;
    } else if (code > 127) even = false;
    previous = kind;
  }
  if (text.charCodeAt(end) === percent && previous === digit) end++;
  const word = text.slice(start, end);
  const folded = even ? word.toLowerCase() : dotted ? fold(word).replaceAll('.', '') : fold(word);
  const hangs =
    end < text.length && classOf(text.charCodeAt(end)) === hyphen && endsAfterHyphen(text, end) ? dangles : 0;
  if (hangs !== 0) end++;
  push(
    found,
    lexicon,
    folded,
    start,
    end,
    hangs | (first === upper ? startsUpper : 0) | (first === digit ? startsDigit : 0),
  );
  return end;
}

function push(found: RawWords, lexicon: HashedRoles, folded: string, start: number, end: number, flags: number): void {
  found.starts.push(start);
  found.ends.push(end);
  found.folded.push(folded);
  found.roles.push(lexicon.at(folded));
  found.flags.push(flags);
}

/** Whether a mark at `at` belongs to the word: something must follow it, and what goes before must suit. */
function joins(text: string, at: number, kind: number, code: number, previous: number): boolean {
  if (previous !== lower && previous !== upper && previous !== digit) return false;
  if (at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (next !== lower && next !== upper && next !== digit) return false;
  if (kind === apostrophe || kind === softHyphen || kind === hyphen) return true;
  if (previous === digit && next === digit) return code === dot || code === comma || code === colon || code === slash;
  return code === dot && isSingleLetter(text, at - 1) && isSingleLetter(text, at + 1);
}

/** A letter with no letter on either side: the parts of "i.v.m." and "e.g.". */
function isSingleLetter(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return false;
  const before = at > 0 && isLetter(text.charCodeAt(at - 1));
  return !before && !(at + 1 < text.length && isLetter(text.charCodeAt(at + 1)));
}

/** "wijk- en": the hyphen is followed by a space or a mark, not by another hyphen. */
function endsAfterHyphen(text: string, at: number): boolean {
  return at + 1 >= text.length || classOf(text.charCodeAt(at + 1)) === other;
}
