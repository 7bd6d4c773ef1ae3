/** Sees when a wording is looked at as a wording: "het woord overlast", "ik schreef 'complex'". Knows no lenses. */
import type { Prose, Span } from '../types';
import { role, rolesOf } from '../lexicon';
import { cuesOf } from './cues';
import { foldedAt, furthest, gapBefore } from './scope';

const nearby = 4;
/** Words within which a sentence may come back to a wording. */
const farther = 12;
const pointing = /^(?:dat|die|dit|deze|that|this)$/;

/** The cue that makes words `[first, end)` stand for themselves, and whether it stands right before them. */
export interface Remark {
  readonly cue: Span;
  /** "het woord X": so plain that it outweighs whoever says it. */
  readonly plain: boolean;
}

export function remarkOn(prose: Prose, first: number, end: number): Remark | undefined {
  const cues = cuesOf(prose.language);
  const sentence = prose.words[first]?.sentence;
  for (let distance = 1; distance <= nearby; distance++) {
    for (const index of [first - distance, end - 1 + distance]) {
      const word = prose.words[index];
      if (word === undefined || word.sentence !== sentence) continue;
      const plain = index < first && distance === 1 && !gapBefore(prose, first).includes(',');
      if (cues.wordWords.has(word.folded) && isAboutWords(prose, index, plain)) return { cue: word, plain };
      if (cues.frameWords.has(word.folded)) return { cue: word, plain: false };
    }
  }
  return listedAsWords(prose, first) ?? takenUp(prose, end);
}

/** "Op school lezen we over eigen kracht en ik krijg jeuk van dat woord": the sentence comes back to it as a word. */
function takenUp(prose: Prose, end: number): Remark | undefined {
  const cues = cuesOf(prose.language);
  const limit = Math.min(prose.sentences[prose.words[end - 1]?.sentence ?? 0]?.endWord ?? 0, end + farther);
  for (let index = end + 1; index < limit; index++) {
    const word = prose.words[index];
    if (word && cues.wordWords.has(word.folded) && isTakenUp(prose, index)) return { cue: word, plain: false };
  }
  return undefined;
}

/** Words of one item of a list. */
const longestItem = 3;

/** "met de woorden van de monitor: leefbaarheid, veiligheid, sociale cohesie": a list of words after a colon. */
function listedAsWords(prose: Prose, first: number): Remark | undefined {
  const cues = cuesOf(prose.language);
  let inItem = 0;
  for (let index = first; index > Math.max(0, first - furthest) && inItem <= longestItem; index--) {
    const gap = gapBefore(prose, index);
    if (gap.includes(':')) {
      for (let at = index - 1; at >= Math.max(0, index - 1 - nearby); at--) {
        const word = prose.words[at];
        if (word && cues.wordWords.has(word.folded)) return { cue: word, plain: false };
      }
      return undefined;
    }
    if (gap !== ' ' && gap !== ', ') return undefined;
    inItem = gap === ', ' ? 0 : inItem + 1;
  }
  return undefined;
}

/** Near miss: "houdt zich aan dat woord". */
const isTakenUp = (prose: Prose, index: number): boolean =>
  pointing.test(foldedAt(prose, index - 1)) && foldedAt(prose, index - 2) !== 'aan';

/** "ik schreef dat hij 'rigide' is": the verb of writing in the sentence of a short quotation. Without marks it is the writer's statement. */
export function ownWriting(prose: Prose, first: number): Span | undefined {
  const cues = cuesOf(prose.language);
  const sentence = prose.sentences[prose.words[first]?.sentence ?? 0];
  const end = Math.min(sentence?.endWord ?? 0, first + furthest);
  for (let index = Math.max(sentence?.firstWord ?? 0, first - furthest); index < end; index++) {
    if (cues.ownWriting.has(foldedAt(prose, index)) && isOwn(prose, index)) return prose.words[index];
  }
  return undefined;
}

/** Near miss: "aan het woord", "een woord van dank", "onder woorden". */
function isAboutWords(prose: Prose, index: number, plain: boolean): boolean {
  if (plain) return true;
  const before = foldedAt(prose, index - 1);
  const earlier = foldedAt(prose, index - 2);
  return earlier !== 'aan' && /^(?:het|dat|een|die|de|the|that|a|geen|no|this|dit)$/.test(before);
}

/** "ik schreef", "noemen we", "I wrote": the writer names it, not someone else. */
function isOwn(prose: Prose, index: number): boolean {
  const lexicon = rolesOf(prose.language);
  for (let at = index - 3; at <= index + 2; at++) {
    if (prose.words[at]?.sentence !== prose.words[index]?.sentence) continue;
    if (((lexicon.get(foldedAt(prose, at)) ?? 0) & role.firstPerson) !== 0) return true;
  }
  return false;
}
