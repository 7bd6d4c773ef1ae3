/** Offsets → lines and columns of a text, counted from 1 as in editors. */
import { positionsIn } from '../casebook';
import type { Span } from '../language/types';
import type { Place } from './noteRecord';

export type Placer = (span: Span) => Place;

/** A placer for one text. */
export function placerOf(text: string): Placer {
  const at = positionsIn(text);
  return ({ start, end }) => {
    const [from, to] = [at(start), at(end)];
    return {
      line: from.line + 1,
      column: from.character + 1,
      endLine: to.line + 1,
      endColumn: to.character + 1,
      start,
      end,
    };
  };
}
