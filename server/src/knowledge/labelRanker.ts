/**
 * What was learned of how labels go with what a reading finds: a linear model, as data and ready to be asked. Holds no text of any note; what
 * the traits are is the reading's business.
 */
import { base64Of, bytesOf } from './tagger/weights';

/** What a note says of a label itself. The order is that of the weights. */
export const ownTraits = [
  'cue',
  'second-cue',
  'third-cue',
  'heard',
  'fact',
  'counter',
  'only-neighbours',
  'neighbours-too',
  'other-kind',
] as const;

/** The model as it stands in `knowledge/labels.json`. Weights are log-odds. */
export interface LabelRankerData {
  /** Of the traits: a model of another version is not read. */
  readonly version: number;
  /** From this probability on a label is offered. */
  readonly threshold: number;
  /** The labels that were learned, by key; weights name them by their place here, and only the first 256 have weights of traits. */
  readonly labels: readonly string[];
  /** Per label: how usual it is. */
  readonly bias: readonly number[];
  /** Per trait of `ownTraits`: what it weighs for every label. */
  readonly own: readonly number[];
  /** Per label what its own traits weigh beside that. */
  readonly ownOf: readonly (readonly number[])[];
  /** What a weight of 1 in `traits` is worth. */
  readonly scale: number;
  /** Trait of the note → place of a label, weight (signed), place of a label, weight …: bytes in base64. */
  readonly traits: { readonly [trait: string]: string };
}

/** Goes up when the traits change: weights learned for others mean nothing here. */
export const traitVersion = 1;

/** The model, ready to be asked. */
export interface LabelRanker {
  /** Log-odds of the probability from which a label is offered. */
  readonly threshold: number;
  /** Whether a stem is a trait. */
  knowsWord(stem: string): boolean;
  /** Place of a label; undefined for one that was not learned, as those of an organisation's own. */
  placeOf(key: string): number | undefined;
  /** Per place: log-odds from the note's traits alone. */
  fromNote(traits: ReadonlyMap<string, number>): Float64Array;
  /** What a label's own traits add. */
  fromOwn(place: number, own: readonly number[]): number;
  /** What one trait of the note weighs for a label. */
  weightOf(trait: string, place: number): number;
}

/** Packs the weights of one trait, in units of `scale`. */
export const packRow = (row: readonly number[]): string => base64Of(row.map((value) => value & 255));

const unpackRow = (packed: string): number[] =>
  Array.from(bytesOf(packed), (byte, at) => (at % 2 ? (byte << 24) >> 24 : byte));

/** Throws on a model of other traits: the build shows it before a user could. */
export function compileRanker(data: LabelRankerData): LabelRanker {
  if (data.version !== traitVersion) throw new Error(`label model of version ${data.version}, not ${traitVersion}`);
  const places = new Map(data.labels.map((key, place) => [key, place]));
  const traits = new Map(Object.entries(data.traits).map(([trait, packed]) => [trait, unpackRow(packed)]));
  return {
    threshold: Math.log(data.threshold / (1 - data.threshold)),
    knowsWord: (stem) => traits.has(`word:${stem}`),
    placeOf: (key) => places.get(key),
    fromNote(found) {
      const sums = Float64Array.from(data.bias);
      for (const [trait, value] of found) {
        const row = traits.get(trait) ?? [];
        for (let at = 0; at < row.length; at += 2) {
          const place = row[at] ?? 0;
          sums[place] = (sums[place] ?? 0) + value * data.scale * (row[at + 1] ?? 0);
        }
      }
      return sums;
    },
    fromOwn(place, own) {
      const beside = data.ownOf[place] ?? [];
      return own.reduce((sum, value, n) => sum + value * ((data.own[n] ?? 0) + (beside[n] ?? 0)), 0);
    },
    weightOf(trait, place) {
      const row = traits.get(trait) ?? [];
      for (let at = 0; at < row.length; at += 2) if (row[at] === place) return data.scale * (row[at + 1] ?? 0);
      return 0;
    },
  };
}
