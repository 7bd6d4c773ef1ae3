/** Weighs the counted mentions: per section, per lens and dimension, and for the note. A balance is a description, never a score of a person. */
import type { Knowledge } from '../knowledge';
import type { Lens, Pole } from '../knowledge/types';
import type { Balance, LensBalance, Mention, Tally } from './types';

/** Rule 13: from this weight of pole A on, and with B below this share of A, a note is one-sided. */
const oneSidedWeight = 3;
const oneSidedShare = 1 / 4;

/** Below this weight hardly anything is said with either pair of glasses. */
const neutralBelow = 1;
/**
 * A frame carries a note when it weighs so many times the other. Less is asked of the escalator: its wordings lie more in what is told than in set
 * words, so that fewer are found. Chosen by cross-validation over `corpus/`.
 */
const dominance = { problem: 3, escalator: 2.6 };

/** `outside` tells whether a section is left out of the one-sidedness of the note (it is meant for problems). */
export function weigh(
  mentions: readonly Mention[],
  sections: number,
  outside: (section: number) => boolean,
  knowledge: Knowledge,
): Balance {
  const counted = mentions.filter((mention) => mention.counts);
  const perSection = Array.from({ length: sections }, (): Mention[] => []);
  for (const mention of counted) perSection[mention.section]?.push(mention);
  const note = tally(counted);
  return {
    note,
    sections: perSection.map(tally),
    lenses: knowledge.lenses.flatMap((lens) => lensBalance(lens, counted, outside) ?? []),
    stance: stance(mentions),
  };
}

function tally(mentions: readonly Mention[]): Tally {
  const sum = (frame: string) => {
    const own = mentions.filter((mention) => mention.frame === frame);
    return { count: own.length, weight: own.reduce((total, mention) => total + mention.weight, 0) };
  };
  return { problem: sum('problem'), escalator: sum('escalator') };
}

/** Listed wordings only: the lens of a learned one is a likeness, no finding. */
function lensBalance(
  lens: Lens,
  counted: readonly Mention[],
  outside: (section: number) => boolean,
): LensBalance | undefined {
  const own = counted.filter((mention) => mention.lens === lens.id && mention.origin !== 'learned');
  if (!own.length) return undefined;
  const weight: { [pole in Pole]?: number } = {};
  const dimensions: { [dimension: string]: { [pole in Pole]?: number } } = {};
  for (const mention of own) {
    weight[mention.pole] = (weight[mention.pole] ?? 0) + mention.weight;
    const row = (dimensions[mention.dimension] ??= {});
    row[mention.pole] = (row[mention.pole] ?? 0) + mention.weight;
  }
  const inside = own.filter((mention) => !outside(mention.section));
  const of = (pole: Pole) => inside.reduce((sum, mention) => sum + (mention.pole === pole ? mention.weight : 0), 0);
  const a = of('A');
  return {
    lens: lens.id,
    weight,
    dimensions,
    oneSided: lens.valence === 'directional' && a >= oneSidedWeight && of('B') < a * oneSidedShare,
  };
}

/** Many unsure wordings say something together that none says alone: each that shows weighs its sureness, counted or not. */
function stance(mentions: readonly Mention[]): Balance['stance'] {
  const sum = { problem: 0, escalator: 0 };
  for (const { frame, counts, sureness, weight, show } of mentions) {
    const isJudged = sureness < 1 && show === 'highlight';
    if ((frame === 'problem' || frame === 'escalator') && (counts || isJudged))
      sum[frame] += isJudged ? sureness : weight;
  }
  if (sum.problem + sum.escalator < neutralBelow) return 'neutral';
  if (sum.problem >= sum.escalator * dominance.problem) return 'problem';
  if (sum.escalator >= sum.problem * dominance.escalator) return 'escalator';
  return 'mixed';
}
