/**
 * The arithmetic of the chain: how probable each mark is for each word of a sentence, given what its words and its neighbours say.
 * Knows numbers only; the trainer and the product share it.
 */
import { markCount } from './types';

const L = markCount;

/** An inside mark follows only its own begin or inside. */
export const mayFollow = (before: number, mark: number): boolean => {
  if (mark === 2) return before === 1 || before === 2;
  if (mark === 4) return before === 3 || before === 4;
  return true;
};

/** Weights of transitions → factors; what may not be is zero. */
export const transitionFactors = (weights: ArrayLike<number>): Float64Array =>
  Float64Array.from({ length: L * L }, (_, at) =>
    mayFollow(Math.floor(at / L), at % L) ? Math.exp(weights[at] ?? 0) : 0,
  );

/** Sums over all ways to mark a sentence. Row `i` of each table is word `i`; `forward × backward` of a row is the probability of its marks. */
export interface Sums {
  readonly factors: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scales: Float64Array;
}

/** Room for the sums of sentences of at most `length` words. */
export const roomFor = (length: number): Sums => ({
  factors: new Float64Array(length * L),
  forward: new Float64Array(length * L),
  backward: new Float64Array(length * L),
  scales: new Float64Array(length),
});

/** `emissions` holds a weight per word and mark; `length` is the number of words. The sums are written into `room`, over what it held. */
export function sumsOver(
  emissions: Float64Array,
  length: number,
  transitions: Float64Array,
  room: Sums = roomFor(length),
): Sums {
  const { factors, forward, backward, scales } = room;
  for (let i = 0; i < length; i++) {
    let most = -Infinity;
    for (let y = 0; y < L; y++) most = Math.max(most, emissions[i * L + y] ?? 0);
    let sum = 0;
    for (let y = 0; y < L; y++) {
      const factor = Math.exp((emissions[i * L + y] ?? 0) - most);
      factors[i * L + y] = factor;
      let reached = 0;
      if (i === 0) reached = mayFollow(0, y) ? 1 : 0;
      else for (let x = 0; x < L; x++) reached += (forward[(i - 1) * L + x] ?? 0) * (transitions[x * L + y] ?? 0);
      forward[i * L + y] = reached * factor;
      sum += reached * factor;
    }
    scales[i] = sum;
    for (let y = 0; y < L; y++) forward[i * L + y] = (forward[i * L + y] ?? 0) / sum;
  }
  backward.fill(1, Math.max(0, length - 1) * L, length * L);
  for (let i = length - 2; i >= 0; i--) {
    for (let x = 0; x < L; x++) {
      let sum = 0;
      for (let y = 0; y < L; y++) {
        sum += (transitions[x * L + y] ?? 0) * (factors[(i + 1) * L + y] ?? 0) * (backward[(i + 1) * L + y] ?? 0);
      }
      backward[i * L + x] = sum / (scales[i + 1] ?? 0);
    }
  }
  return room;
}
