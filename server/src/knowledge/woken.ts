/**
 * Which wordings may stand in a passage, and where they begin: every word wakes those of which it is the anchor, if their other words
 * are there. What stands in between is not looked at. Knows what `anchors.ts` has put in a row, not the trie.
 */
import type { Prose } from '../language/types';
import type { Anchors } from './anchors';
import type { KnownWord } from './knownWords';

/** A wording that may begin at word `first`, which answers to its first key as the `place`-th of its keys. */
export interface Woken {
  readonly first: number;
  readonly place: number;
  /** Its place in `Anchors.ends`. */
  readonly end: number;
}

/** In the order in which they begin. One may be there more than once. */
export function wokenIn({ words, sentences }: Prose, known: readonly KnownWord[], anchors: Anchors): Woken[] {
  const woken: Woken[] = [];
  for (let i = 0; i < known.length; i++) {
    const { stretches } = known[i] as KnownWord;
    if (!stretches.length) continue;
    const sentence = sentences[words[i]?.sentence ?? 0];
    const place = { at: i, start: sentence?.firstWord ?? 0, end: sentence?.endWord ?? known.length };
    for (const [from, to] of stretches) wakeStretch(woken, known, anchors.table, from, to, place);
  }
  return woken.sort((a, b) => a.first - b.first || a.place - b.place);
}

/** The anchor, and the words `[start, end)` of its sentence. */
interface Place {
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

function wakeStretch(
  woken: Woken[],
  known: readonly KnownWord[],
  table: Int32Array,
  from: number,
  to: number,
  place: Place,
): void {
  for (let row = from; row < to; row = table[row] as number) {
    const begin = table[row + 2] as number;
    const furthest = Math.max(place.start, place.at + (table[row + 3] as number));
    let isThere: boolean | undefined;
    for (let first = place.at + (table[row + 4] as number); first >= furthest; first--) {
      const rank = (known[first] as KnownWord).ranks.get(begin);
      if (rank === undefined) continue;
      isThere ??= othersStand(known, table, row, place);
      if (!isThere) break;
      woken.push({ first, place: rank, end: table[row + 1] as number });
    }
  }
}

/** Whether each other word of the wording stands somewhere in its stretch. */
function othersStand(known: readonly KnownWord[], table: Int32Array, row: number, place: Place): boolean {
  const next = table[row] as number;
  for (let other = row + 5; other < next; other += 3) {
    const key = table[other] as number;
    const last = Math.min(place.end - 1, place.at + (table[other + 2] as number));
    let at = Math.max(place.start, place.at + (table[other + 1] as number));
    while (at <= last && !(known[at] as KnownWord).ranks.has(key)) at++;
    if (at > last) return false;
  }
  return true;
}
