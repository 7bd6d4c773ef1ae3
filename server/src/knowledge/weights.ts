/**
 * How common the words are that a step of a wording accepts: known of the commonest words, and of the others guessed from the
 * knowledge itself, where what many wordings accept is said often. Knows the trie, not the prose.
 */
import { shareOf } from './commonWords';
import { slots, type Node, type Trie } from './trie';

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
  const uses = usesOf(trie);
  const weights = new Float64Array(trie.keys.size);
  const weigh = (form: string): void => {
    const own = trie.keys.get(form);
    const keys = [
      ...(own === undefined ? [] : [own]),
      ...(trie.classes.get(form) ?? []),
      ...(trie.openings.get(form) ?? []),
    ];
    const used = keys.reduce((sum, key) => sum + (uses[key] ?? 0), 0);
    const weight = shareOf(form) ?? slotWeights.get(form) ?? Math.min(mostWeight, leastWeight + used * weightPerUse);
    for (const key of keys) weights[key] = (weights[key] ?? 0) + weight;
  };
  for (const form of new Set([...trie.keys.keys(), ...trie.classes.keys(), ...trie.openings.keys()])) weigh(form);
  return weights;
}

/** How many places of the trie ask for each key. */
function usesOf(trie: Trie): Float64Array {
  const uses = new Float64Array(trie.keys.size);
  const walk = (node: Node): void => {
    for (const [key, child] of node.next ?? []) {
      uses[key] = (uses[key] ?? 0) + 1;
      walk(child);
    }
    if (node.gap) walk(node.gap.node);
    for (const choice of node.choices?.values() ?? []) {
      uses[choice.opening] = (uses[choice.opening] ?? 0) + 1;
      walk(choice.node);
    }
  };
  walk(trie.root);
  return uses;
}
