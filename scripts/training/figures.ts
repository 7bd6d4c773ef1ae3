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

/** What was missed and what was too much, by kind, most frequent first: `miss escalator deed 41`. */
export function errorKinds(scores: readonly NoteScore[]): string[] {
  const times = new Map<string, number>();
  const add = (kind: string) => times.set(kind, (times.get(kind) ?? 0) + 1);
  for (const { gold, system, counted, pairs } of scores) {
    const found = new Set(counted.map((pair) => pair.gold));
    const right = new Set(counted.map((pair) => pair.system));
    for (const placed of gold) {
      if (!placed.counts || found.has(placed)) continue;
      const seen = pairs.find((pair) => pair.gold === placed)?.system;
      const how = !seen ? 'not seen' : seen.voice === 'author' ? 'shown lightly' : 'heard as another’s';
      add(`miss  ${placed.pole} ${placed.kind ?? ''}, ${how}`);
    }
    for (const placed of system) {
      if (!placed.counts || right.has(placed)) continue;
      add(`alarm ${placed.pole}, ${whyAlarm(placed, gold)}`);
    }
  }
  return [...times].sort(([, a], [, b]) => b - a).map(([kind, n]) => `${kind}: ${n}`);
}

function whyAlarm(placed: Placed, gold: readonly Placed[]): string {
  const touched = gold.filter(({ start, end }) => start < placed.end && placed.start < end);
  if (!touched.length) return 'nothing marked there';
  if (touched.every(({ pole }) => pole !== placed.pole)) return 'marked with the other glasses';
  return touched.some(({ counts }) => counts) ? 'a second one on what is marked' : 'marked as another’s words';
}
