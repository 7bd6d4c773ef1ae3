/**
 * Trains the label model: one logistic regression per label with shared weights for what a label's own wordings say, by gradient descent (Adam)
 * on all notes at once, so that the same notes give the same model to the byte. Knows numbers and names of traits only.
 */
import { ownTraits, packRow, traitVersion, type LabelRankerData } from '../../server/src/knowledge/labelRanker';

/** A note as the trainer sees it: its traits, what each label's own traits are, and what was chosen. */
export interface LabelNote {
  readonly traits: ReadonlyMap<string, number>;
  /** By place of the label. */
  readonly own: readonly (readonly number[])[];
  /** By place of the label: 1 for `sure`, less for `possible`, 0 for what nobody put forward. */
  readonly chosen: Float32Array;
}

/** A model before anything was learned. */
export const nothingLearned: LabelRankerData = {
  version: traitVersion,
  threshold: 0.5,
  labels: [],
  bias: [],
  own: [],
  ownOf: [],
  scale: 1,
  traits: {},
};

export const wish = { sure: 1, possible: 0.75 };

const options = { steps: 120, rate: 0.08, leastNotes: 5, mostShare: 0.9, weightOfSure: 1.5, leastChosen: 3 };
/** How strongly weights are drawn to nothing: of the note's traits, of its kind and size, of the usual, of a label's own. */
const pull = { trait: 5, frame: 0.15, bias: 0.02, own: 0.01, ownOf: 3 };
const usual = -5;
/** Weights are kept in steps of this; those of fewer than `leastSteps` are left out. */
const scale = 0.03;
const leastSteps = 3;

export function trainLabels(
  notes: readonly LabelNote[],
  labels: readonly string[],
  threshold: number,
): LabelRankerData {
  const names = commonTraits(notes);
  const state = new State(notes, names, labels.length);
  for (let step = 1; step <= options.steps; step++) state.descend(step);
  return state.model(names, labels, threshold);
}

/** Seen too seldom a trait says nothing general, and seen nearly always nothing at all. */
function commonTraits(notes: readonly LabelNote[]): string[] {
  const seen = new Map<string, number>();
  for (const { traits } of notes) for (const trait of traits.keys()) seen.set(trait, (seen.get(trait) ?? 0) + 1);
  const most = options.mostShare * notes.length;
  return [...seen].flatMap(([trait, count]) => (count >= options.leastNotes && count <= most ? [trait] : [])).sort();
}

const isFrame = (trait: string): boolean => /^(?:kind|size):/.test(trait);

class State {
  private readonly rows: { readonly place: number; readonly value: number }[][];
  /** Labels of which notes tell enough to learn by traits; the others are only as usual as they are. */
  private readonly told: readonly number[];
  private readonly traits: Weights;
  private readonly bias: Weights;
  private readonly own: Weights;
  private readonly ownOf: Weights;

  constructor(
    private readonly notes: readonly LabelNote[],
    names: readonly string[],
    private readonly labels: number,
  ) {
    const places = new Map(names.map((name, place) => [name, place]));
    this.rows = notes.map(({ traits }) =>
      [...traits].flatMap(([name, value]) => {
        const place = places.get(name);
        return place === undefined ? [] : [{ place, value }];
      }),
    );
    this.told = Array.from({ length: labels }, (_each, k) => k).filter(
      (k) => notes.filter(({ chosen }) => chosen[k]).length >= options.leastChosen,
    );
    const pulls = names.map((name) => (isFrame(name) ? pull.frame : pull.trait));
    this.traits = new Weights(names.length * labels, (at) => pulls[Math.floor(at / labels)]!);
    this.bias = new Weights(labels, () => pull.bias, usual);
    this.own = new Weights(ownTraits.length, () => pull.own);
    this.ownOf = new Weights(labels * ownTraits.length, () => pull.ownOf);
  }

  descend(step: number): void {
    const all = [this.traits, this.bias, this.own, this.ownOf];
    for (const weights of all) weights.reset();
    this.notes.forEach((note, n) => this.learn(note, this.rows[n]!));
    for (const weights of all) weights.move(step, options.rate);
  }

  private learn({ own, chosen }: LabelNote, row: State['rows'][number]): void {
    const { labels } = this;
    const sums = Float64Array.from(this.bias.value);
    for (const { place, value } of row)
      for (const k of this.told) sums[k]! += value * this.traits.value[place * labels + k]!;
    const slopes = new Float64Array(labels);
    for (let k = 0; k < labels; k++) {
      own[k]!.forEach((value, g) => {
        if (value) sums[k]! += value * (this.own.value[g]! + this.ownOf.value[k * ownTraits.length + g]!);
      });
      const weight = chosen[k] === wish.sure ? options.weightOfSure : 1;
      const slope = weight * (1 / (1 + Math.exp(-sums[k]!)) - chosen[k]!);
      slopes[k] = slope;
      this.bias.slope[k]! += slope;
      own[k]!.forEach((value, g) => {
        if (!value) return;
        this.own.slope[g]! += slope * value;
        this.ownOf.slope[k * ownTraits.length + g]! += slope * value;
      });
    }
    for (const { place, value } of row)
      for (const k of this.told) this.traits.slope[place * labels + k]! += slopes[k]! * value;
  }

  model(names: readonly string[], labels: readonly string[], threshold: number): LabelRankerData {
    const count = labels.length;
    const order = [...this.told, ...labels.flatMap((_key, k) => (this.told.includes(k) ? [] : [k]))];
    if (this.told.length > 256) throw new Error('more labels than a byte can name');
    const rounded = (value: number) => Math.round(value * 100) / 100;
    const rows = names.flatMap((name, place): [string, string][] => {
      const row = this.told.flatMap((k, at) => {
        const steps = Math.max(-127, Math.min(127, Math.round(this.traits.value[place * count + k]! / scale)));
        return Math.abs(steps) >= leastSteps ? [at, steps] : [];
      });
      return row.length ? [[name, packRow(row)]] : [];
    });
    const own = ownTraits.length;
    return {
      version: traitVersion,
      threshold,
      labels: order.map((k) => labels[k]!),
      bias: order.map((k) => rounded(this.bias.value[k]!)),
      own: Array.from(this.own.value, rounded),
      ownOf: order.map((k) => Array.from(this.ownOf.value.slice(k * own, (k + 1) * own), rounded)),
      scale,
      traits: Object.fromEntries(rows),
    };
  }
}

/** Weights with their slopes, drawn to where they began. */
class Weights {
  readonly value: Float64Array;
  readonly slope: Float64Array;
  private readonly mean: Float64Array;
  private readonly square: Float64Array;

  constructor(
    length: number,
    private readonly pullOf: (at: number) => number,
    private readonly start = 0,
  ) {
    this.value = new Float64Array(length).fill(start);
    this.slope = new Float64Array(length);
    this.mean = new Float64Array(length);
    this.square = new Float64Array(length);
  }

  reset(): void {
    this.slope.fill(0);
  }

  move(step: number, rate: number): void {
    const meanLeft = 1 - 0.9 ** step;
    const squareLeft = 1 - 0.99 ** step;
    for (let at = 0; at < this.value.length; at++) {
      const slope = this.slope[at]! + this.pullOf(at) * (this.value[at]! - this.start);
      this.mean[at] = 0.9 * this.mean[at]! + 0.1 * slope;
      this.square[at] = 0.99 * this.square[at]! + 0.01 * slope * slope;
      this.value[at]! -= (rate * (this.mean[at]! / meanLeft)) / (Math.sqrt(this.square[at]! / squareLeft) + 1e-8);
    }
  }
}
