/** Offsets → lines and columns of a text. Lines end at `\n`, `\r\n` or a lone `\r`, as in editors. */
import type { Span } from '../language/types';
import type { Place } from './noteRecord';

export type Placer = (span: Span) => Place;

/** A placer for one text. */
export function placerOf(text: string): Placer {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  const at = (offset: number) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return ({ start, end }) => {
    const [from, to] = [at(start), at(end)];
    return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column, start, end };
  };
}
