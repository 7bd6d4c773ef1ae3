/**
 * Fits a logistic model to named traits: stochastic gradient (AdaGrad) with a strong pull to zero, in a fixed order of chance. Knows numbers and
 * names only; the same instances give the same weights.
 */
import type { Traits } from '../../server/src/knowledge';
import { chance } from './chain';

export interface Instance {
  readonly traits: Traits;
  readonly isRight: boolean;
  /** How heavily it counts. */
  readonly weight: number;
}

const options = { rounds: 30, rate: 0.1, pull: 1000, leastSeen: 20, seed: 7 };

/** Weights by trait; what is seen too seldom to say anything general has none. */
export function fitLogistic(instances: readonly Instance[]): { [trait: string]: number } {
  const places = placesOf(instances);
  const rows = instances.map(({ traits, isRight, weight }) => ({
    weight,
    isRight: Number(isRight),
    parts: [...traits].flatMap(([trait, value]) => {
      const place = places.get(trait);
      return place === undefined ? [] : [{ place, value }];
    }),
  }));
  const weights = new Float64Array(places.size);
  const squares = new Float64Array(places.size);
  const pull = options.pull / Math.max(1, rows.length);
  const next = chance(options.seed);
  for (let round = 0; round < options.rounds; round++) {
    shuffle(rows, next);
    for (const { parts, isRight, weight } of rows) {
      const sum = parts.reduce((total, { place, value }) => total + weights[place]! * value, 0);
      const slope = (1 / (1 + Math.exp(-sum)) - isRight) * weight;
      for (const { place, value } of parts) {
        const full = slope * value + pull * weights[place]!;
        squares[place]! += full * full;
        weights[place]! -= (options.rate * full) / Math.sqrt(squares[place]! + 1e-6);
      }
    }
  }
  const rounded = [...places].map(([trait, place]) => [trait, Math.round(weights[place]! * 1e3) / 1e3] as const);
  return Object.fromEntries(rounded.filter(([, weight]) => weight !== 0).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A place for every trait that is seen often enough, in the order in which they come. */
function placesOf(instances: readonly Instance[]): Map<string, number> {
  const seen = new Map<string, number>();
  for (const { traits } of instances) for (const trait of traits.keys()) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= options.leastSeen);
  return new Map(kept.map(([trait], place) => [trait, place]));
}

function shuffle<T>(items: T[], next: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1));
    [items[i], items[j]] = [items[j]!, items[i]!];
  }
}
