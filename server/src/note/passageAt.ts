/** Which passage of a note stands at a place. */
import type { Note } from './types';

/** The text of the passage that holds the offset; empty outside prose. */
export function passageAt({ passages }: Note, offset: number): string {
  let [low, high] = [0, passages.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((passages[middle]?.end ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  const passage = passages[low];
  return passage && passage.start <= offset ? passage.text : '';
}
