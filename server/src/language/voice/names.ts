/** Sees when a wording is part of a name. The names themselves are passed in; knows capitals and calendars only. */
import type { Prose, Span, Word } from '../types';
import { fold } from '../fold';
import { isMonth } from '../cutting/shape';
import { role, rolesOf } from '../lexicon';
import { gapBefore, spanOfWords } from './scope';

/** Finds known names in prose. */
export interface NameMatcher {
  /** The number of words of the longest name that starts at word `index`, or 0. */
  lengthAt(words: readonly Word[], index: number): number;
}

/** Builds a matcher from names as written ("Wet aanpak woonoverlast"). A name with a capital is only met with a capital. */
export function nameMatcher(names: readonly string[]): NameMatcher {
  const byFirst = new Map<string, { readonly rest: readonly string[]; readonly capital: boolean }[]>();
  for (const name of names) {
    const [first, ...rest] = name.split(/\s+/).map(fold);
    if (first === undefined || first === '') continue;
    const known = byFirst.get(first) ?? [];
    known.push({ rest, capital: name.charAt(0) !== name.charAt(0).toLowerCase() });
    byFirst.set(first, known);
  }
  return {
    lengthAt(words, index) {
      const word = words[index];
      const begun = word === undefined ? undefined : byFirst.get(word.folded);
      if (begun === undefined) return 0;
      let longest = 0;
      for (const { rest, capital } of begun) {
        if (capital && word?.capital !== true) continue;
        if (rest.every((part, offset) => words[index + 1 + offset]?.folded === part))
          longest = Math.max(longest, rest.length + 1);
      }
      return longest;
    },
  };
}

const longestName = 8;

/** The name that words `[first, end)` are part of, if any. */
export function nameAround(prose: Prose, first: number, end: number, names: NameMatcher | undefined): Span | undefined {
  return known(prose, first, end, names) ?? capitalised(prose, first, end);
}

function known(prose: Prose, first: number, end: number, names: NameMatcher | undefined): Span | undefined {
  if (names === undefined) return undefined;
  for (let index = Math.max(0, first - longestName); index <= first; index++) {
    const length = names.lengthAt(prose.words, index);
    if (length > 0 && index + length >= end) return spanOfWords(prose, index, index + length);
  }
  return undefined;
}

/** "Kansrijke Start", "Rolmodellen op Straat", "Meldpunt Zorg en Overlast". */
function capitalised(prose: Prose, first: number, end: number): Span | undefined {
  const word = prose.words[first];
  if (word === undefined || !isNamePart(prose, first)) return undefined;
  const from = growBack(prose, first);
  const to = growOn(prose, end);
  const opens = opensText(prose, from);
  const capitals = prose.words.slice(opens ? from + 1 : from, to).filter((part) => part.capital).length;
  return capitals > 0 ? spanOfWords(prose, from, to) : undefined;
}

/** A capital and then small letters: no acronym, no month, no word that only opens the sentence. */
function isNamePart(prose: Prose, index: number): boolean {
  const word = prose.words[index];
  if (word === undefined || !word.capital || isMonth(word.folded)) return false;
  const second = prose.text.charAt(word.start + 1);
  return word.end - word.start > 1 && second !== second.toUpperCase();
}

const links = /^(?:en|op|in|voor|de|het|van|aan|der|met|zonder|and|of|the|for|to|in|on)$/;

function growBack(prose: Prose, first: number): number {
  let from = first;
  for (let index = first - 1; index >= 0 && gapBefore(prose, index + 1) === ' '; index--) {
    const word = prose.words[index];
    if (word === undefined || word.sentence !== prose.words[first]?.sentence) break;
    if (isNamePart(prose, index) && !(opensText(prose, index) && isFunctionWord(prose, index))) from = index;
    else if (!links.test(word.folded)) break;
  }
  return from;
}

function growOn(prose: Prose, end: number): number {
  let to = end;
  for (let index = end; index < prose.words.length && gapBefore(prose, index) === ' '; index++) {
    const word = prose.words[index];
    if (word === undefined || word.sentence !== prose.words[end - 1]?.sentence) break;
    if (isNamePart(prose, index)) to = index + 1;
    else if (!links.test(word.folded)) break;
  }
  return to;
}

function isFunctionWord(prose: Prose, index: number): boolean {
  const roles = rolesOf(prose.language).get(prose.words[index]?.folded ?? '') ?? 0;
  return roles !== 0 && (roles & role.negator) === 0;
}

/** The capital is there because something begins: a sentence, a quotation, a list item, what follows a colon. */
function opensText(prose: Prose, index: number): boolean {
  const word = prose.words[index];
  if (word === undefined || prose.sentences[word.sentence]?.firstWord === index) return true;
  return !/^[ \n/,(]+$/.test(gapBefore(prose, index));
}
