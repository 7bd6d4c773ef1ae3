/** What a trie knows of one word, whatever stands beside it. Remembered, since notes say the same words often. */
import { isInfinitive, isParticiple } from '../language';
import type { Word } from '../language/types';
import type { Anchors } from './anchors';
import { halvesFinder, type Halves } from './compounds';
import { keySet, type KeySet } from './keySet';
import { slots, type FormTarget, type Node, type Trie } from './trie';

export interface KnownWord {
  /** All keys it answers to: its own, and those of its slots and classes. */
  readonly keys: readonly number[];
  /** The places of `keys`; behind them, the keys of the choices that it may begin. */
  readonly places: KeySet;
  /** Where wordings go on that begin with the word, by the place of the key. */
  readonly starts: readonly (Node | undefined)[];
  /** What the word alone is a wording of, in the order of the keys. */
  readonly alone: readonly { readonly place: number; readonly targets: readonly FormTarget[] }[];
  /** Two numbers each, from and to: the stretches of the table of anchors with the wordings of which it is the rarest word. */
  readonly stretches: readonly number[];
  /** What matches inside the word. */
  readonly affixes: readonly FormTarget[];
  /** By the next word: the compound of which the two are the halves. */
  readonly halves: Halves;
}

const rememberedWords = 20_000;

/** Letters that a word must have beside an affix. */
const leastRest = 3;

/** A look-up of words; words and figures are kept apart, since only the first have affixes. */
export function knownWords(trie: Trie, anchors: Anchors): (word: Word) => KnownWord {
  const affixesOf = affixFinder(trie);
  const halvesOf = halvesFinder(trie.compounds);
  const words = new Map<string, KnownWord>();
  const figures = new Map<string, KnownWord>();
  return ({ folded, shape }) => {
    const isFigure = shape !== 'word';
    const remembered = isFigure ? figures : words;
    const known = remembered.get(folded);
    if (known) return known;
    const keys = keysOf(trie, folded, isFigure);
    const asked = [...keys, ...(trie.openings.get(folded) ?? [])];
    const starts = keys.map((key) => trie.root.next?.get(key));
    const read: KnownWord = {
      keys,
      places: keySet(asked),
      starts,
      alone: starts.flatMap((start, place) => (start?.targets ? [{ place, targets: start.targets }] : [])),
      stretches: asked.flatMap((key) => anchors.stretches.get(key) ?? []),
      affixes: isFigure ? [] : affixesOf(folded),
      halves: halvesOf(folded),
    };
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(folded, read);
    return read;
  };
}

function keysOf({ keys, classes }: Trie, folded: string, isFigure: boolean): number[] {
  const names = [
    folded,
    ...(isFigure ? [slots.number] : []),
    slots.any,
    ...(isInfinitive(folded) ? [slots.infinitive] : []),
    ...(isParticiple(folded) ? [slots.participle] : []),
  ];
  return [...new Set([...names.flatMap((name) => keys.get(name) ?? []), ...(classes.get(folded) ?? [])])];
}

function affixFinder({ prefixes, suffixes }: Trie): (word: string) => FormTarget[] {
  const lengths = (table: Map<string, unknown>) => [...new Set([...table.keys()].map((affix) => affix.length))];
  const prefixLengths = lengths(prefixes);
  const suffixLengths = lengths(suffixes);
  return (word) => {
    const fits = (length: number) => word.length >= length + leastRest;
    return [
      ...prefixLengths.filter(fits).flatMap((length) => prefixes.get(word.slice(0, length)) ?? []),
      ...suffixLengths.filter(fits).flatMap((length) => suffixes.get(word.slice(-length)) ?? []),
    ];
  };
}
