/** Weighs the traits of a wording: how sure is it that it is meant as it could be read? Linear; knows names of traits, not what they say. */
import type { JudgeData } from './types';

/** Named numbers; what is not in it is 0. */
export type Traits = ReadonlyMap<string, number>;

export interface Judge {
  /** Probability, 0–1. */
  sureness(traits: Traits): number;
  readonly least: JudgeData['least'];
}

export function compileJudge({ weights, least }: JudgeData): Judge {
  const weightOf = new Map(Object.entries(weights));
  const sureness = (traits: Traits): number => {
    let sum = 0;
    for (const [trait, value] of traits) sum += (weightOf.get(trait) ?? 0) * value;
    return 1 / (1 + Math.exp(-sum));
  };
  return { sureness, least };
}
