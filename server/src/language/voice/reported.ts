/** Finds what someone else is made to say without quotation marks. Works on one sentence; knows no lenses. */
import type { Prose, Sentence, Word } from '../types';
import { cuesOf, type Cues } from './cues';
import { foldedAt, type Scope } from './scope';
import {
  accordingTo,
  around,
  asHearer,
  asParticiple,
  byAnother,
  fromPaper,
  hearsay,
  heardFrom,
  inTheView,
  isHearing,
  labelledSource,
  seenSo,
} from './sources';
import { spokenFrom } from './speech';
import { statementStart } from './statement';

/** The words after "zogenaamde" that it can hold. */
const soCalledReach = 2;

/** The stretches of a sentence that are given to someone else than the writer; `attributions` are its words that may do so. */
export function reportedIn(
  prose: Prose,
  sentence: Sentence,
  attributions: readonly number[],
  isTask: boolean,
): readonly Scope[] {
  const cues = cuesOf(prose.language);
  const found: Scope[] = [];
  for (const index of attributions) {
    const scope = scopeOfWord(prose, sentence, index, cues);
    if (scope !== undefined) found.push(scope);
  }
  const source = isTask ? undefined : labelledSource(prose, sentence, cues);
  if (source !== undefined) found.push(source);
  return found;
}

function scopeOfWord(prose: Prose, sentence: Sentence, index: number, cues: Cues): Scope | undefined {
  const word = prose.words[index] as Word;
  const { folded } = word;
  if (cues.according.has(folded)) return accordingTo(prose, sentence, index, cues);
  if (cues.thus.has(folded)) return { from: statementStart(prose, sentence, index - 1), to: index, cue: word };
  if (cues.soCalled.has(folded))
    return { from: index + 1, to: Math.min(sentence.endWord, index + 1 + soCalledReach), cue: word };
  if (prose.language === 'en' && cues.ownSaying.has(folded)) return inTheView(prose, sentence, index);
  if (cues.ownSaying.has(folded) && /^zeg/.test(foldedAt(prose, index + 1))) return around(prose, sentence, index);
  if (cues.hearsay.has(folded)) return hearsay(prose, sentence, index);
  if (cues.papers.has(folded)) return fromPaper(prose, sentence, index);
  if (folded === 'told') {
    const heard = asHearer(prose, sentence, index);
    if (heard !== undefined) return heard;
  }
  if (isHearing(folded)) return heardFrom(prose, sentence, index);
  const seen = seenSo(prose, sentence, index);
  if (seen !== undefined) return seen;
  if (cues.participles.has(folded)) {
    if (cues.participleTail.has(foldedAt(prose, index + 1))) return asParticiple(prose, sentence, index);
    const passive = byAnother(prose, sentence, index, cues);
    if (passive !== undefined) return passive;
  }
  return spokenFrom(prose, sentence, index, cues);
}
