/** What a trie knows of one word, whatever stands beside it. Remembered, since notes say the same words often. */
import { isInfinitive, isParticiple } from '../language';
import type { Word } from '../language/types';
import type { Anchors } from './anchors';
import { halvesFinder, type Halves } from './compounds';
import { keySet, type KeySet } from './keySet';
import { misspeltWords } from './misspelt';
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
  /** The word as it was meant, when the one that is written is misspelt: all the rest is of that one. */
  readonly readAs: string | undefined;
}

/** Tells what is known of a word; a misspelt one is another word, unless it is to be read to the letter. */
export type Know = (word: Word, toTheLetter: boolean) => KnownWord;

const rememberedWords = 20_000;

/** Letters that a word must have beside an affix. */
const leastRest = 3;

/** A look-up of words; words and figures are kept apart, since only the first have affixes. */
export function knownWords(trie: Trie, anchors: Anchors): Know {
  const affixesOf = affixFinder(trie);
  const halvesOf = halvesFinder(trie.compounds);
  const meantBy = misspeltWords(() => wordsOf(trie));
  const read = (folded: string, isFigure: boolean): KnownWord => {
    const keys = keysOf(trie, folded, isFigure);
    const asked = [...keys, ...(trie.openings.get(folded) ?? [])];
    const starts = keys.map((key) => trie.root.next?.get(key));
    return {
      keys,
      places: keySet(asked),
      starts,
      alone: starts.flatMap((start, place) => (start?.targets ? [{ place, targets: start.targets }] : [])),
      stretches: asked.flatMap((key) => anchors.stretches.get(key) ?? []),
      affixes: isFigure ? [] : affixesOf(folded),
      halves: halvesOf(folded),
      readAs: undefined,
    };
  };
  const figures = remembering((folded) => read(folded, true));
  const words = remembering((folded) => read(folded, false));
  const meant = remembering((folded) => {
    const known = words(folded);
    const readAs = isKnown(trie, folded) || known.affixes.length || known.halves ? undefined : meantBy(folded);
    return readAs === undefined ? known : { ...words(readAs), readAs };
  });
  return ({ folded, shape }, toTheLetter) => (shape !== 'word' ? figures : toTheLetter ? words : meant)(folded);
}

function remembering(read: (folded: string) => KnownWord): (folded: string) => KnownWord {
  const remembered = new Map<string, KnownWord>();
  return (folded) => {
    const known = remembered.get(folded);
    if (known) return known;
    const word = read(folded);
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(folded, word);
    return word;
  };
}

const isKnown = ({ keys, classes, openings }: Trie, folded: string): boolean =>
  keys.has(folded) || classes.has(folded) || openings.has(folded);

/** Every word that stands in a wording; what else has a key is told by its brackets. */
function* wordsOf({ keys, classes, openings }: Trie): Iterable<string> {
  for (const name of keys.keys()) if (!/^[(<]/.test(name)) yield name;
  for (const form of classes.keys()) if (!keys.has(form)) yield form;
  for (const form of openings.keys()) if (!keys.has(form) && !classes.has(form)) yield form;
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
