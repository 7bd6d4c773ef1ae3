/** Where a statement begins and where the writer takes the word again, within one sentence. Knows marks and a few joiners. */
import type { Prose, Sentence } from '../types';
import { role, rolesOf } from '../lexicon';
import { foldedAt, furthest, gapBefore } from './scope';

/** Back from a cue to the start of its statement: the last comma, `;`, bracket or an "en" right before it, or the start of the sentence. */
export function statementStart(prose: Prose, sentence: Sentence, index: number): number {
  if (/^(?:en|and)$/.test(foldedAt(prose, index - 1)) || /[;:]/.test(gapBefore(prose, index))) return index;
  const limit = Math.max(sentence.firstWord, index - furthest);
  for (let at = index - 1; at > limit; at--) {
    if (/[,;(\u2013\u2014]/.test(gapBefore(prose, at))) return at;
  }
  return limit;
}

/**
 * The first word after `from` where the writer speaks again: after `;` or a bracket, at ", maar", at ", ik", and, when what is said hangs on
 * no "dat", at "en hij". What follows a colon is said to its end.
 */
export function authorReturns(prose: Prose, sentence: Sentence, from: number): number {
  const limit = Math.min(sentence.endWord, from + furthest);
  if (gapBefore(prose, from).includes(':')) return limit;
  let complement = opensComplement(prose, from);
  for (let at = from + 1; at < limit; at++) {
    const gap = gapBefore(prose, at);
    complement ||= opensComplement(prose, at);
    if (gap.includes(';') || gap.includes('(') || isContrast(prose, at, gap)) return at;
    if (gap.includes(',') && hasRole(prose, at, role.firstPerson)) return at;
    if (/^(?:en|and)$/.test(foldedAt(prose, at)) && newSubject(prose, at + 1, complement)) return at;
  }
  return limit;
}

function opensComplement(prose: Prose, at: number): boolean {
  return /^(?:dat|of|hoe|wat|that|whether|how|what)$/.test(foldedAt(prose, at));
}

/** "en ik …" always; "en zij …" only when no "dat" is open: "zegt dat hij stopt en zij …" is still said. */
function newSubject(prose: Prose, at: number, complement: boolean): boolean {
  if (hasRole(prose, at, role.firstPerson)) return true;
  return !complement && /^(?:hij|zij|ze|she|he|they|volgens)$/.test(foldedAt(prose, at));
}

function isContrast(prose: Prose, at: number, gap: string): boolean {
  return /^(?:maar|doch|but|however)$/.test(foldedAt(prose, at)) && /[,\u2013-]/.test(gap);
}

function hasRole(prose: Prose, at: number, wanted: number): boolean {
  return ((rolesOf(prose.language).get(foldedAt(prose, at)) ?? 0) & wanted) !== 0;
}
