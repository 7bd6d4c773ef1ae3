/**
 * Which listed wording a find of the learned reader resembles, so that a hover can show it and a lens can hold it. What it says of a word it
 * remembers for one pair of glasses. Decides nothing about whether the find counts.
 */
import type { Language, Prose, Word } from '../language/types';
import type { Lens } from '../knowledge/types';
import { isFunctionWord, stemOf, type Knowledge, type LearnedFind, type Tagger, type UsedTerm } from '../knowledge';
import type { RelativeMention } from './candidate';
import type { Glasses } from './glasses';

/** The lens of a find that resembles no listed wording: the syllabus's own pair. */
const headLens = 'probleemwijk-roltrapwijk';

type Frame = LearnedFind['frame'];
/** What a find is seen as. */
export type Seen = Pick<RelativeMention, 'lens' | 'term' | 'pole' | 'dimension'>;

export const isContent = ({ folded, shape }: Word): boolean =>
  shape === 'word' && folded.length > 1 && !isFunctionWord(folded);

export type Likeness = (find: LearnedFind, prose: Prose) => Seen | undefined;

/** The listed term of the same frame, of a lens that looks, that shares the rarest words with a find; else the head of the frame. */
export function likeness(glasses: Glasses, knowledge: Knowledge, tagger: Tagger): Likeness {
  const looks = ({ id }: Lens) => glasses.get(id) === 'shown' || glasses.get(id) === 'named';
  const known = new Map<string, readonly UsedTerm[]>();
  const termsWith = (word: Word, frame: Frame, language: Language): readonly UsedTerm[] => {
    const key = `${language} ${frame} ${word.folded}`;
    let terms = known.get(key);
    if (!terms) {
      const all = tagger.uses(language).terms.get(stemOf(word.folded, language)) ?? [];
      known.set(key, (terms = all.filter((used) => used.frame === frame && looks(used.lens))));
    }
    return terms;
  };
  return ({ first, end, frame }, { words, language }) => {
    const scores = new Map<UsedTerm, number>();
    for (const word of words.slice(first, end)) {
      if (!isContent(word)) continue;
      const terms = termsWith(word, frame, language);
      for (const used of terms) scores.set(used, (scores.get(used) ?? 0) + 1 / terms.length);
    }
    const best = likest(scores);
    return best ? seenAs(best) : headOf(frame, looks, knowledge);
  };
}

/** The term of the highest score, of equal ones that with the earliest id. */
function likest(scores: ReadonlyMap<UsedTerm, number>): UsedTerm | undefined {
  let best: UsedTerm | undefined;
  let most = 0;
  for (const [used, score] of scores) {
    if (best && (score < most || (score === most && idOf(used) >= idOf(best)))) continue;
    best = used;
    most = score;
  }
  return best;
}

const idOf = ({ lens, term }: UsedTerm): string => lens.id + term.id;

const seenAs = ({ lens, term }: UsedTerm): Seen => ({
  lens: lens.id,
  term: term.id,
  pole: term.pole,
  dimension: term.dimension,
});

function headOf(frame: Frame, looks: (lens: Lens) => boolean, knowledge: Knowledge): Seen | undefined {
  const lens = knowledge.lensById.get(headLens);
  const pole = (['A', 'B'] as const).find((each) => lens && looks(lens) && lens.poles[each]?.frame === frame);
  return lens && pole && { lens: lens.id, term: '', pole, dimension: '' };
}
