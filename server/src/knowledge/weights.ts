/**
 * How common the words are that a step of a wording accepts: known of the commonest words, and of the others guessed from the
 * knowledge itself, where what many wordings accept is said often. Knows the trie, not the prose.
 */
import { shareOf } from './commonWords';
import { slots, type Trie } from './trie';

/** Slots are filled by words that stand in no wording. All weights are occurrences in ten thousand words. */
const slotWeights: ReadonlyMap<string, number> = new Map([
  [slots.number, 200],
  [slots.participle, 400],
  [slots.infinitive, 800],
  [slots.any, Infinity],
]);

/** A word that one wording accepts; of one that very many accept. */
const leastWeight = 0.3;
const mostWeight = 6;
const weightPerUse = 0.03;

/** The weight of each key. */
export function weightsOf(trie: Trie): Float64Array {
  const { uses } = trie;
  const weights = new Float64Array(trie.keys.size);
  const weigh = (form: string, own: number | undefined): void => {
    const classes = trie.classes.get(form) ?? [];
    const openings = trie.openings.get(form) ?? [];
    let used = own === undefined ? 0 : (uses[own] as number);
    for (const key of classes) used += uses[key] as number;
    for (const key of openings) used += uses[key] as number;
    const weight = shareOf(form) ?? slotWeights.get(form) ?? Math.min(mostWeight, leastWeight + used * weightPerUse);
    if (own !== undefined) weights[own] = (weights[own] as number) + weight;
    for (const key of classes) weights[key] = (weights[key] as number) + weight;
    for (const key of openings) weights[key] = (weights[key] as number) + weight;
  };
  for (const [form, own] of trie.keys) weigh(form, own);
  for (const form of trie.classes.keys()) if (!trie.keys.has(form)) weigh(form, undefined);
  for (const form of trie.openings.keys()) if (!trie.keys.has(form) && !trie.classes.has(form)) weigh(form, undefined);
  return weights;
}
