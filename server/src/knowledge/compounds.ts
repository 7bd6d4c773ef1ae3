/** "bewonersinitiatief" may be written "bewoners initiatief": finds the compounds that begin with a word. Knows no prose. */
import { shortestHalf, type Node } from './trie';

/** Second halves with the compound that they make; undefined when the word is no first half. */
export type Halves = ReadonlyMap<string, Node> | undefined;

/** `compounds` are sorted at the first question. */
export function halvesFinder(compounds: ReadonlyMap<string, Node>): (first: string) => Halves {
  let sorted: readonly string[] | undefined;
  return (first) => {
    if (first.length < shortestHalf) return undefined;
    sorted ??= [...compounds.keys()].sort();
    const halves = new Map<string, Node>();
    for (let at = placeFor(sorted, first); sorted[at]?.startsWith(first); at++) {
      const word = sorted[at] ?? '';
      const node = compounds.get(word);
      if (node && word.length >= first.length + shortestHalf) halves.set(word.slice(first.length), node);
    }
    return halves.size ? halves : undefined;
  };
}

/** Where `word` stands, or would stand, in the sorted words. */
function placeFor(sorted: readonly string[], word: string): number {
  let from = 0;
  let to = sorted.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((sorted[middle] ?? '') < word) from = middle + 1;
    else to = middle;
  }
  return from;
}
