/** Puts offsets of a text on their lines. Knows texts; not what stands in them. */
import type { Span } from '../language/types';
import type { Place } from './types';

/** A range as a place: what runs on over the end of its first line is cut there. */
export type Placer = (span: Span) => Place;

/** Line and column of an offset, as the protocol counts them. */
export type PositionOf = (offset: number) => { readonly line: number; readonly character: number };

/** The placer of one text. Who has a table of its lines brings it along; else one is made at the first question. */
export function placerOf(text: string, positionOf: PositionOf = positionsIn(text)): Placer {
  return ({ start, end }) => {
    const rest = text.slice(start, end).search(/[\r\n]/);
    const { line, character } = positionOf(start);
    return { start, end: rest < 0 ? Math.max(start, Math.min(end, text.length)) : start + rest, line, character };
  };
}

/** Positions in one text; its table of lines is made at the first question. */
export function positionsIn(text: string): PositionOf {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    const line = lineAt(starts, offset);
    return { line, character: offset - (starts[line] ?? 0) };
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
