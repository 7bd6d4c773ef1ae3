/** What the trainer writes and the product reads: the learned reader as data. Holds no text of any note, only numbers. */

/** The marks a word can bear: outside, or the beginning or inside of a wording of a frame. `outside` weighs nothing by definition. */
export const marks = ['outside', 'problem-begin', 'problem-inside', 'escalator-begin', 'escalator-inside'] as const;
export const markCount = marks.length;

/** A linear tagger as it stands in `knowledge/tagger.json`. */
export interface TaggerData {
  /** Of the features: a model of another version is not read. */
  readonly version: number;
  /** The table of features has two to this power places. */
  readonly bits: number;
  /** The places that weigh something: differences between them in order, as LEB128 bytes in base64. */
  readonly places: string;
  /** Per place four signed bytes, one per mark but `outside`, in base64. */
  readonly weights: string;
  /** What a weight of 1 is worth. */
  readonly scale: number;
  /** From mark (row) to mark (column), in units of weight; row by row. */
  readonly transitions: readonly number[];
  /** From which probability on a word is taken to belong to a wording. */
  readonly thresholds: { readonly problem: number; readonly escalator: number };
  /** Weighs what was found, if it was trained. */
  readonly judge?: JudgeData;
}

/** What a wording's traits weigh, in log odds. */
export interface JudgeData {
  readonly weights: { readonly [trait: string]: number };
  /** From which sureness a listed and a learned wording count, and a learned one shows. */
  readonly least: { readonly listed: number; readonly learned: number; readonly light: number };
}
