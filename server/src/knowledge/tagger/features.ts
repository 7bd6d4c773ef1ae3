/**
 * What the learned reader looks at: a word as written, its stem, its ends, its use and its fields, and its neighbours, each as a bucket number.
 * Shared by the trainer and the product, so that both see the same. Knows no weights and no labels.
 */
import type { Language, Word } from '../../language/types';
import { noFields, type FieldLexicon } from './wordFields';

/** Goes up when the features change: weights learned for others mean nothing here. */
export const featureVersion = 2;

/** Word stem → names of what it is used for. */
export type WordClasses = ReadonlyMap<string, readonly string[]>;

/** How far the features of a word reach, in words on either side. */
export const reach = 2;

/** One word's own features: buckets by the place from which it is looked at (−2 … +2), and numbers for pairs. */
export interface WordTraits {
  /** Index `k + reach`: the features of this word as the neighbour at distance `k` of the word being labelled. */
  readonly at: readonly Int32Array[];
  readonly self: number;
  readonly stem: number;
}

/** FNV-1a over UTF-16 units, mixed with a seed. */
export function hashOf(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finish(hash);
}

function finish(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

const pairOf = (a: number, b: number, seed: number): number =>
  finish((Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(seed, 0xc2b2ae35)) | 0);

/** A rough stem, so that "klaagt", "klagen" and "klaagde" meet. Wrong for many words; the whole word is a feature beside it. */
export function stemOf(folded: string, language: Language): string {
  if (folded.length < 5) return folded;
  const cut = language === 'en' ? folded.replace(/(?:ies|es|s|ing|ed|ly)$/, '') : dutchStem(folded);
  return cut.length < 3 ? folded : cut;
}

function dutchStem(folded: string): string {
  const bare = folded.replace(/(?:eren|erend|tjes|jes|tje|je|sten|ste|den|ten|dde|tte|de|te|en|er|s|t|d|e)$/, '');
  return bare
    .replace(/([aeou])\1(?=[^aeiou]+$)/, '$1')
    .replace(/([^aeiou])\1$/, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}

/** What stands beyond either end of a sentence. */
export const edgeWord = undefined;
const edgeName = 'EDGE';

/** A maker of traits for words of one language; `bits` is the size of the table as a power of two, `particle` what stands apart from a verb. */
export function traitMaker(
  bits: number,
  language: Language,
  classes: WordClasses,
  fields: FieldLexicon = noFields,
): (word: Word | undefined, particle?: string) => WordTraits {
  const mask = (1 << bits) - 1;
  const base = language === 'en' ? 500 : 0;
  return (word, particle) => {
    const folded = word ? (word.shape === 'word' ? word.folded : word.shape) : edgeName;
    const stem = word?.shape === 'word' ? stemOf(folded, language) : folded;
    const about = word?.shape === 'word' ? (particle ? fields.parted(folded, particle) : fields.of(folded)) : [];
    const texts = [...ownTexts(folded, stem, classes), ...about.map((text) => ({ kind: fieldKind, text, near: 1 }))];
    const at = Array.from({ length: 2 * reach + 1 }, (_, index) => {
      const distance = Math.abs(index - reach);
      const buckets: number[] = [];
      for (const { kind, text, near } of texts) {
        if (near >= distance) buckets.push(hashOf(text, (kind === fieldKind ? 0 : base) + kind * 16 + index) & mask);
      }
      return Int32Array.from(buckets);
    });
    return { at, self: hashOf(folded, base), stem: hashOf(stem, base + 1) };
  };
}

/** A field says the same in both languages. */
const fieldKind = 40;

interface Own {
  readonly kind: number;
  readonly text: string;
  /** Up to what distance it is looked at. */
  readonly near: number;
}

function ownTexts(folded: string, stem: string, classes: WordClasses): Own[] {
  const texts: Own[] = [
    { kind: 1, text: folded, near: 2 },
    { kind: 2, text: stem, near: 2 },
  ];
  for (let length = 2; length <= 7 && length < folded.length; length++) {
    texts.push({ kind: 3, text: folded.slice(-length), near: length === 3 ? 1 : 0 });
    if (length > 2) texts.push({ kind: 4, text: folded.slice(0, length), near: length === 5 ? 1 : 0 });
  }
  for (const each of classes.get(stem) ?? []) texts.push({ kind: 5, text: each, near: 2 });
  return texts;
}

/** An item, or undefined beyond either end: a look at an array with a number below zero is many times slower than this. */
export const within = <T>(items: readonly T[], at: number): T | undefined =>
  at >= 0 && at < items.length ? items[at] : undefined;

/** The buckets of pairs and triples of words around place `i`. */
export function pairBuckets(traits: readonly WordTraits[], i: number, bits: number, edge: WordTraits): number[] {
  const mask = (1 << bits) - 1;
  const before2 = within(traits, i - 2) ?? edge;
  const before = within(traits, i - 1) ?? edge;
  const own = within(traits, i) ?? edge;
  const after = within(traits, i + 1) ?? edge;
  const after2 = within(traits, i + 2) ?? edge;
  return [
    pairOf(before.self, own.self, 1) & mask,
    pairOf(own.self, after.self, 2) & mask,
    pairOf(before.stem, own.stem, 3) & mask,
    pairOf(own.stem, after.stem, 4) & mask,
    pairOf(before2.stem, own.stem, 5) & mask,
    pairOf(own.stem, after2.stem, 6) & mask,
    pairOf(pairOf(before.stem, own.stem, 7), after.stem, 8) & mask,
    pairOf(before2.stem, before.stem, 9) & mask,
    pairOf(after.stem, after2.stem, 10) & mask,
  ];
}
