/** Finds the words of a text in one pass over its characters. Knows what a word is made of, not what it means. */
import { apostrophe, classOf, digit, hyphen, isLetter, lower, other, softHyphen, upper } from './characters';
import { fold } from '../fold';

/** Words as parallel arrays, in the order of the text. */
export interface RawWords {
  readonly starts: number[];
  readonly ends: number[];
  readonly folded: string[];
  /** 1 where the word starts with a capital letter. */
  readonly capitals: number[];
  /** 1 where the word ends in a hyphen that stands for a left-out head. */
  readonly dangling: number[];
}

const dot = 0x2e;
const comma = 0x2c;
const colon = 0x3a;
const slash = 0x2f;
const percent = 0x25;

export function rawWords(text: string): RawWords {
  const found: RawWords = { starts: [], ends: [], folded: [], capitals: [], dangling: [] };
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === lower || kind === upper || kind === digit || (kind === apostrophe && isClipped(text, at))) {
      at = takeWord(text, at, kind, found);
    } else at++;
  }
  return found;
}

/** `'s`, `'t`, `'n`: an apostrophe that opens a word. Near miss: `'s` of "'sterk'", where letters follow. */
export function isClipped(text: string, at: number): boolean {
  if (at > 0 && isLetter(text.charCodeAt(at - 1))) return false;
  const next = text.charCodeAt(at + 1) | 32;
  const clipped = next === 0x73 || next === 0x74 || next === 0x6e || next === 0x6b || next === 0x6d || next === 0x72;
  if (!clipped || at + 1 >= text.length) return false;
  const after = at + 2 < text.length ? classOf(text.charCodeAt(at + 2)) : other;
  return after === other && text.charCodeAt(at + 2) !== dot;
}

function takeWord(text: string, start: number, first: number, found: RawWords): number {
  let end = start + 1;
  let simple = first === lower || first === digit;
  let previous = first === apostrophe ? lower : first;
  let dotted = false;
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end);
    const kind = classOf(code);
    if (kind === lower || kind === digit) {
      if (code > 127) simple = false;
    } else if (kind === upper) simple = false;
    else {
      if (!joins(text, end, kind, code, previous)) break;
      simple = false;
      if (code === dot && previous !== digit) dotted = true;
    }
    previous = kind;
  }
  if (text.charCodeAt(end) === percent && previous === digit) end++;
  const word = text.slice(start, end);
  const folded = simple && text.charCodeAt(start) < 128 ? word : fold(word);
  const dangles = classOf(text.charCodeAt(end)) === hyphen && endsAfterHyphen(text, end) ? 1 : 0;
  found.starts.push(start);
  found.ends.push(end + dangles);
  found.folded.push(dotted ? folded.replaceAll('.', '') : folded);
  found.capitals.push(first === upper ? 1 : 0);
  found.dangling.push(dangles);
  return end + dangles;
}

/** Whether a mark at `at` belongs to the word: something must follow it, and what goes before must suit. */
function joins(text: string, at: number, kind: number, code: number, previous: number): boolean {
  if (previous !== lower && previous !== upper && previous !== digit) return false;
  if (at + 1 >= text.length) return false;
  const next = classOf(text.charCodeAt(at + 1));
  const followed = next === lower || next === upper || next === digit;
  if (!followed) return false;
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
