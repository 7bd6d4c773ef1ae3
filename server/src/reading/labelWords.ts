/** The content words of a passage that the label model may look at: no names, and no word of origin, belief, language or gender. */
import { isFunctionWord, stemOf, type Knowledge } from '../knowledge';
import { isSmallWord, neverCounts } from '../language';
import type { Prose, Word } from '../language/types';

const shortest = 4;

/** Who in a family is meant says who is a man and who a woman; that is no sign of anything. */
const kin = new Set(
  (
    'vader vaders moeder moeders papa mama zoon zonen dochter dochters broer broers broertje zussen zusje zusjes tante neef nicht weduwe weduwnaar ' +
    'father mother daughter daughters sons brother brothers sister sisters uncle aunt grandmother grandfather husband wife widow widower'
  ).split(' '),
);

/** The stems that the label model knows, each once, in the order of the text. A word with a capital may be a name and is left out. */
export function knownStems({ words, language }: Prose, { labelRanker }: Knowledge): string[] {
  if (!labelRanker) return [];
  const stems = new Set<string>();
  for (const word of words) {
    if (!mayCount(word) || isFunctionWord(word.folded) || isSmallWord(word.folded, language)) continue;
    const stem = stemOf(word.folded, language);
    if (labelRanker.knowsWord(stem) && !neverCounts(word.folded)) stems.add(stem);
  }
  return [...stems];
}

const mayCount = ({ shape, capital, folded }: Word): boolean =>
  shape === 'word' && !capital && folded.length >= shortest && !kin.has(folded);
