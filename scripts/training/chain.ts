/**
 * Trains the chain on sentences: stochastic gradient (AdaGrad) on the likelihood of the marks, in a fixed order of chance, so that the same
 * sentences give the same model to the byte. Knows numbers only.
 */
import { featureVersion } from '../../server/src/knowledge/tagger/features';
import { mayFollow, sumsOver, transitionFactors } from '../../server/src/knowledge/tagger/sequence';
import { markCount, type TaggerData } from '../../server/src/knowledge/tagger/types';
import { packWeights } from '../../server/src/knowledge/tagger/weights';
import { bits, type TrainingSentence } from './sentences';

const L = markCount;
const options = { rounds: 20, rate: 0.03, decay: 1e-5, leastSeen: 3, least: 1e-4, seed: 7 };
/** The strongest weight that is told apart from stronger ones, in units of weight. */
const clip = 2;
/** Rows whose every weight is below this many steps of 127 are left out. */
const leastSteps = 2;

/** The model of these sentences. */
export function train(sentences: readonly TrainingSentence[], thresholds: TaggerData['thresholds']): TaggerData {
  const state = new State();
  const kept = withoutRare(sentences);
  const next = chance(options.seed);
  for (let round = 0; round < options.rounds; round++) {
    for (let i = kept.length - 1; i > 0; i--) {
      const j = Math.floor(next() * (i + 1));
      [kept[i], kept[j]] = [kept[j]!, kept[i]!];
    }
    for (const sentence of kept) state.learn(sentence);
  }
  return state.model(thresholds);
}

/** Features seen too seldom to say anything general are left out. */
function withoutRare(sentences: readonly TrainingSentence[]): TrainingSentence[] {
  const seen = new Uint32Array(2 ** bits);
  for (const { features } of sentences) for (const places of features) for (const place of places) seen[place]!++;
  const isKept = (place: number) => seen[place]! >= options.leastSeen;
  return sentences
    .filter(({ marks }) => marks.length)
    .map(({ features, marks }) => ({ marks, features: features.map((places) => places.filter(isKept)) }));
}

class State {
  private readonly weights = new Float32Array(2 ** bits * L);
  private readonly squares = new Float32Array(2 ** bits * L);
  private readonly transitions = new Float64Array(L * L);
  private readonly transitionSquares = new Float64Array(L * L);

  learn({ features, marks }: TrainingSentence): void {
    const length = features.length;
    const emissions = new Float64Array(length * L);
    for (let i = 0; i < length; i++) {
      for (const place of features[i]!)
        for (let y = 1; y < L; y++) emissions[i * L + y]! += this.weights[place * L + y]!;
    }
    const factors = transitionFactors(this.transitions);
    const sums = sumsOver(emissions, length, factors);
    for (let i = 0; i < length; i++) {
      for (let y = 1; y < L; y++) {
        const slope = sums.forward[i * L + y]! * sums.backward[i * L + y]! - Number(marks[i] === y);
        if (Math.abs(slope) >= options.least) this.moveWeights(features[i]!, y, slope);
      }
      if (i > 0) this.moveTransitions(i, marks, factors, sums);
    }
  }

  private moveWeights(places: Int32Array, mark: number, slope: number): void {
    for (const place of places) {
      const at = place * L + mark;
      const full = slope + options.decay * this.weights[at]!;
      this.squares[at]! += full * full;
      this.weights[at]! -= (options.rate * full) / Math.sqrt(this.squares[at]! + 1e-6);
    }
  }

  private moveTransitions(
    i: number,
    marks: Uint8Array,
    factors: Float64Array,
    sums: ReturnType<typeof sumsOver>,
  ): void {
    for (let x = 0; x < L; x++) {
      for (let y = 0; y < L; y++) {
        if (!mayFollow(x, y)) continue;
        const at = x * L + y;
        const together =
          (sums.forward[(i - 1) * L + x]! * factors[at]! * sums.factors[i * L + y]! * sums.backward[i * L + y]!) /
          sums.scales[i]!;
        const slope = together - Number(marks[i - 1] === x && marks[i] === y);
        this.transitionSquares[at]! += slope * slope;
        this.transitions[at]! -= (options.rate * slope) / Math.sqrt(this.transitionSquares[at]! + 1e-6);
      }
    }
  }

  model(thresholds: TaggerData['thresholds']): TaggerData {
    const scale = clip / 127;
    const entries: { place: number; row: number[] }[] = [];
    for (let place = 0; place < 2 ** bits; place++) {
      const row = [1, 2, 3, 4].map((y) =>
        Math.max(-127, Math.min(127, Math.round(this.weights[place * L + y]! / scale))),
      );
      if (row.some((value) => Math.abs(value) >= leastSteps)) entries.push({ place, row });
    }
    const transitions = Array.from(this.transitions, (weight) => Math.round(weight * 1e4) / 1e4);
    return { version: featureVersion, bits, ...packWeights(entries), scale, transitions, thresholds };
  }
}

/** Numbers in [0, 1) in an order that only the seed decides. */
export function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
