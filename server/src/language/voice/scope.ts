/** Stretches of words that a cue reaches, and how to ask them. Knows word numbers only. */
import type { Prose, Span } from '../types';

/** No cue reaches further than this many words, so that a text without full stops stays linear. */
export const furthest = 60;

/** Words `[from, to)` reached by the cue that stands at `cue` (offsets in the passage). */
export interface Scope {
  readonly from: number;
  readonly to: number;
  readonly cue: Span;
}

/** The folded form of word `index`, or "" outside the passage. */
export function foldedAt(prose: Prose, index: number): string {
  return prose.words[index]?.folded ?? '';
}

/** The text between word `index` and the one before it; "" at the start. */
export function gapBefore(prose: Prose, index: number): string {
  const before = prose.words[index - 1];
  const word = prose.words[index];
  return before === undefined || word === undefined ? '' : prose.text.slice(before.end, word.start);
}

/** The range from the start of word `first` to the end of the word before `end`. */
export function spanOfWords({ words }: Prose, first: number, end: number): Span {
  return { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 };
}

/** The first scope that holds word `first`. */
export function scopeAt(scopes: readonly Scope[], first: number): Scope | undefined {
  return scopes.find((scope) => first >= scope.from && first < scope.to);
}
