/**
 * Which wordings may stand in a passage, and where they begin: every word wakes those of which it is the anchor, if each of their other
 * words stands in its stretch. What stands in between is not looked at. Knows what `anchors.ts` has put in a row, not the trie.
 */
import type { Prose } from '../language/types';
import type { Anchors } from './anchors';
import { placeOf } from './keySet';
import type { KnownWord } from './knownWords';

/** A wording that may begin at word `first`, which answers to its first key as the `place`-th of its keys. */
export interface Woken {
  readonly first: number;
  readonly place: number;
  /** Its place in `Anchors.ends`. */
  readonly end: number;
}

/** A sentence being searched: its words `[start, end)`. */
interface Sentence {
  readonly known: readonly KnownWord[];
  readonly start: number;
  readonly end: number;
}

/** In the order in which they begin. One may be there more than once. */
export function wokenIn({ sentences }: Prose, known: readonly KnownWord[], { table }: Anchors): Woken[] {
  const woken: Woken[] = [];
  for (const { firstWord: start, endWord: end } of sentences) {
    const sentence = { known, start, end };
    for (let at = start; at < end; at++) {
      const { stretches } = known[at] as KnownWord;
      for (let n = 0; n < stretches.length; n += 2) {
        const to = stretches[n + 1] as number;
        for (let row = stretches[n] as number; row < to; row = table[row] as number) {
          if (othersStand(sentence, table, row, at)) wake(woken, sentence, table, row, at);
        }
      }
    }
  }
  return woken.sort((a, b) => a.first - b.first || a.place - b.place);
}

/** Whether each other word of the wording stands somewhere in its stretch around the anchor. Hardly any wording comes further. */
function othersStand({ known, start, end }: Sentence, table: Int32Array, row: number, anchor: number): boolean {
  const next = table[row] as number;
  for (let other = row + 5; other < next; other += 3) {
    const key = table[other] as number;
    const last = Math.min(end - 1, anchor + (table[other + 2] as number));
    let at = Math.max(start, anchor + (table[other + 1] as number));
    while (at <= last && placeOf((known[at] as KnownWord).places, key) < 0) at++;
    if (at > last) return false;
  }
  return true;
}

/** Wakes the wording in `row` wherever it may begin before its anchor. */
function wake(woken: Woken[], { known, start }: Sentence, table: Int32Array, row: number, anchor: number): void {
  const begin = table[row + 2] as number;
  const furthest = Math.max(start, anchor + (table[row + 3] as number));
  for (let first = anchor + (table[row + 4] as number); first >= furthest; first--) {
    const place = placeOf((known[first] as KnownWord).places, begin);
    if (place >= 0) woken.push({ first, place, end: table[row + 1] as number });
  }
}
