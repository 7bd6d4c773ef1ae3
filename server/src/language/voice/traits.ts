/** Looks once over a sentence for words that could change whose voice it is, so that most sentences cost nothing more. */
import type { Language, Prose, Sentence } from '../types';
import { role, rolesOf } from '../lexicon';
import { hashedRoles, type HashedRoles } from '../lexicon/hashed';
import { laterDenials } from './afterthought';
import { cuesOf } from './cues';
import { putsAside } from './instead';
import { isContracted } from './negation';

const denying = 1;
const attributing = 2;
const remarking = 4;

/** What a sentence holds: whether anything denies or remarks on words, and the words that may attribute. */
export interface Traits {
  readonly denies: boolean;
  readonly remarks: boolean;
  readonly attributions: readonly number[];
}

const kinds: Readonly<Record<Language, HashedRoles>> = { nl: kindsOf('nl'), en: kindsOf('en') };

function kindsOf(language: Language): HashedRoles {
  const found = new Map<string, number>();
  const add = (words: Iterable<string>, kind: number): void => {
    for (const word of words) found.set(word, (found.get(word) ?? 0) | kind);
  };
  const cues = cuesOf(language);
  for (const [word, roles] of rolesOf(language)) if ((roles & role.negator) !== 0) add([word], denying);
  add(laterDenials(language), denying);
  add(putsAside(language), denying);
  for (const words of [cues.wordWords, cues.frameWords]) add(words, remarking);
  for (const words of [cues.verbs, cues.pluralVerbs, cues.wishVerbs, cues.according, cues.thus, cues.participles])
    add(words, attributing);
  for (const words of [cues.pairedVerbs.keys(), cues.soCalled, cues.hearsay, cues.papers, cues.ownSaying])
    add(words, attributing);
  return hashedRoles(found);
}

export function traitsOf(prose: Prose, sentence: Sentence): Traits {
  const words = kinds[prose.language];
  const attributions: number[] = [];
  let all = 0;
  for (let index = sentence.firstWord; index < sentence.endWord; index++) {
    const folded = prose.words[index]?.folded ?? '';
    const kind = words.at(folded) | (folded.endsWith("n't") || isContracted(folded) ? denying : 0);
    if (kind === 0) continue;
    all |= kind;
    if ((kind & attributing) !== 0) attributions.push(index);
  }
  return { denies: (all & denying) !== 0, remarks: (all & remarking) !== 0, attributions };
}
