/** Scores many notes as one: what was read against what was marked, over counted mentions. Pure; prints nothing. */
import type { NoteScore, Placed } from '../../test/eval/score';

export interface Figures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** Recall of vocabulary wording, per pole. */
  readonly vocabulary: { readonly problem: number; readonly escalator: number };
  /** Share of matched mentions of any voice that are heard as they were annotated, and of notes whose stance is. */
  readonly voice: number;
  readonly stance: number;
}

export function figuresOf(scores: readonly NoteScore[]): Figures {
  const counts = (placed: Placed) => placed.counts;
  const gold = scores.flatMap((score) => score.gold.filter(counts)).length;
  const system = scores.flatMap((score) => score.system.filter(counts)).length;
  const matched = scores.flatMap((score) => score.counted);
  const vocabulary = (pole: Placed['pole']) => {
    const all = scores.flatMap((score) => score.gold.filter((each) => counts(each) && isVocabulary(each, pole))).length;
    return matched.filter((pair) => isVocabulary(pair.gold, pole)).length / Math.max(1, all);
  };
  return {
    precision: matched.length / Math.max(1, system),
    recall: matched.length / Math.max(1, gold),
    f1: (2 * matched.length) / Math.max(1, gold + system),
    vocabulary: { problem: vocabulary('problem'), escalator: vocabulary('escalator') },
    voice: share(
      scores.flatMap(({ pairs }) => pairs),
      ({ gold, system }) => gold.voice === system.voice,
    ),
    stance: share(scores, ({ stance }) => stance.gold === stance.system),
  };
}

const share = <T>(all: readonly T[], isRight: (each: T) => boolean): number =>
  all.filter(isRight).length / Math.max(1, all.length);

const isVocabulary = ({ kind, pole }: Placed, wanted: Placed['pole']): boolean =>
  kind === 'vocabulary' && pole === wanted;

/** `P .63 R .27 F1 .37 vocabulary .38/.34`, aligned. */
export function lineOf(label: string, { precision, recall, f1, vocabulary, voice, stance }: Figures): string {
  const number = (value: number) => value.toFixed(3).slice(1);
  return `${label.padEnd(34)} P ${number(precision)}  R ${number(recall)}  F1 ${number(f1)}  vocabulary ${number(vocabulary.problem)} / ${number(vocabulary.escalator)}  voice ${number(voice)}  stance ${number(stance)}`;
}
