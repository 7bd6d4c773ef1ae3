/** Puts offsets of a text on their lines. Knows texts; not what stands in them. */
import type { Span } from '../language/types';
import type { Place } from './types';

/** A range as a place: what runs on over the end of its first line is cut there. */
export type Placer = (span: Span) => Place;

/** The placer of one text; makes its table of lines at the first question. */
export function placerOf(text: string): Placer {
  let starts: readonly number[] | undefined;
  return ({ start, end }) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, start);
    const from = starts[line] ?? 0;
    const rest = text.slice(start, Math.min(end, starts[line + 1] ?? text.length)).search(/[\r\n]/);
    const cut = rest < 0 ? Math.min(end, starts[line + 1] ?? text.length) : start + rest;
    return { start, end: Math.max(start, cut), line, character: start - from };
  };
}

/** Lines end as the protocol says: `\n`, `\r\n`, `\r`. */
function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}

function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
