/** Attributions without a verb of saying: "volgens", hearsay, papers, a source before a colon. Works on one sentence. */
import type { Prose, Sentence, Word } from '../types';
import type { Cues } from './cues';
import { foldedAt, furthest, gapBefore, type Scope } from './scope';
import { isFirstPerson } from './speech';
import { authorReturns, statementStart } from './statement';

/** "Volgens de agent is dit de harde kern". Near miss: "volgens mij", "volgens afspraak". */
export function accordingTo(prose: Prose, sentence: Sentence, index: number, cues: Cues): Scope | undefined {
  const next = foldedAt(prose, index + 1);
  if (cues.self.has(next) || (next === 'to' && cues.self.has(foldedAt(prose, index + 2)))) return undefined;
  if (/^(?:afspraak|plan|planning|schema|beginsel|het)$/.test(next) && !cues.papers.has(foldedAt(prose, index + 2)))
    return undefined;
  return around(prose, sentence, index);
}

/** From the start of the statement that the cue at `index` stands in, to where the writer speaks again. */
export function around(prose: Prose, sentence: Sentence, index: number, cue = index): Scope {
  return {
    from: statementStart(prose, sentence, index),
    to: authorReturns(prose, sentence, cue + 1),
    cue: prose.words[cue] as Word,
  };
}

/** "In his view she is …", "in the eyes of the street". Near misses "in my view", "in view of", "in other words". */
export function inTheView(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  const owner = foldedAt(prose, index - 1);
  const isTheirs = /^(?:his|her|their|its)$/.test(owner) || /s'?$/.test(owner);
  const ofSomebody = owner === 'the' && foldedAt(prose, index + 1) === 'of';
  if (!isTheirs && !ofSomebody) return undefined;
  for (let at = index - 2; at >= Math.max(sentence.firstWord, index - 4); at--) {
    if (foldedAt(prose, at) === 'in') return around(prose, sentence, at, index);
  }
  return undefined;
}

export const isHearing = (folded: string): boolean => /^(?:hoor|hoorde|horen|hoorden|hear|heard)$/.test(folded);

/** "Wij horen van school dat …", "I heard from the nurse that …": who says it stands between. */
export function heardFrom(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  let at = index + 1;
  while (at <= index + 3 && !/^(?:van|from)$/.test(foldedAt(prose, at))) at++;
  if (at > index + 3) return undefined;
  for (let opener = at + 2; opener <= at + 4 && opener < sentence.endWord; opener++) {
    if (!/^(?:dat|that)$/.test(foldedAt(prose, opener))) continue;
    return { from: opener + 1, to: authorReturns(prose, sentence, opener), cue: prose.words[index] as Word };
  }
  return undefined;
}

const lastly = /^(?:vond|vindt|vonden|noemt|noemde|noemden|achtte|acht)$/;

/** "…, die hem een drammer vond": the verb closes its clause, behind the one who is seen so and as what. */
export function seenSo(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  if (!lastly.test(foldedAt(prose, index)) || isFirstPerson(prose, sentence, index)) return undefined;
  const isLast = index + 1 >= sentence.endWord || /[,;.:]/.test(gapBefore(prose, index + 1));
  if (!isLast) return undefined;
  for (let at = index - 2; at >= sentence.firstWord && prose.words[at]?.clause === prose.words[index]?.clause; at--) {
    if (/^(?:hem|m|haar|hen|ons|mij|me)$/.test(foldedAt(prose, at)))
      return { from: at + 1, to: index, cue: prose.words[index] as Word };
  }
  return undefined;
}

const wishing = /^(?:willen|graag|kunnen|moeten|mogen|beter|goed|mooi|fijn|kans|helpen|als|houden|nodig|nog)$/;

/** "Thuis zou er sprake zijn van …". Near miss: "zou graag", "zou moeten", "zou ik". */
export function hearsay(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  if (isFirstPerson(prose, sentence, index)) return undefined;
  const end = Math.min(sentence.endWord, index + furthest);
  for (let at = Math.max(sentence.firstWord, index - furthest); at < end; at++) {
    if (at !== index && wishing.test(foldedAt(prose, at))) return undefined;
  }
  return around(prose, sentence, index);
}

const within = /^(?:in|uit|op)$/;
const speaking =
  /^(?:staat|stond|staan|stonden|heet|heette|heten|is|wordt|werd|lees|las|says|said|describes|calls|states)$/;

/** "In haar map stond dat zij onmachtig was": the paper is named first, then what it says. Near miss: "in mijn verslag". */
export function fromPaper(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  if (index - sentence.firstWord > 6) return undefined;
  let at = index - 1;
  while (at > sentence.firstWord && !within.test(foldedAt(prose, at))) at--;
  if (prose.language === 'nl' && !within.test(foldedAt(prose, at))) return undefined;
  if (/^(?:mijn|mn|ons|onze|my|our|this|dit)$/.test(foldedAt(prose, Math.max(at + 1, index - 1)))) return undefined;
  if (
    gapBefore(prose, index + 1).startsWith(':') &&
    prose.words[index + 1]?.sentence === prose.words[index]?.sentence
  ) {
    return { from: index + 1, to: Math.min(sentence.endWord, index + furthest), cue: prose.words[index] as Word };
  }
  for (let verb = index + 1; verb <= index + 3 && verb < sentence.endWord; verb++) {
    if (speaking.test(foldedAt(prose, verb)) && prose.words[verb]?.clause === prose.words[index]?.clause) {
      return { from: verb + 1, to: authorReturns(prose, sentence, verb + 1), cue: prose.words[index] as Word };
    }
  }
  return undefined;
}

/** "staat te boek als", "omschreven als". */
export function asParticiple(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  if (isFirstPerson(prose, sentence, index)) return undefined;
  return { from: index + 1, to: authorReturns(prose, sentence, index + 2), cue: prose.words[index] as Word };
}

/** Words between "door" and its participle. */
const passiveReach = 8;

/** "is door één ondernemer overlast genoemd". Near miss: "overlast door jongeren is gemeld", "door mij overlast gemeld". */
export function byAnother(prose: Prose, sentence: Sentence, index: number, cues: Cues): Scope | undefined {
  for (let at = index - 1; at > Math.max(sentence.firstWord, index - passiveReach); at--) {
    if (prose.words[at]?.clause !== prose.words[index]?.clause) return undefined;
    if (foldedAt(prose, at) !== 'door') continue;
    return cues.self.has(foldedAt(prose, at + 1))
      ? undefined
      : { from: at + 1, to: index, cue: prose.words[index] as Word };
  }
  return undefined;
}

const passive = /^(?:was|were|am|is|are|been|being)$/;

/** "We were told in the lecture this was a deprived area": somebody else told it, whoever heard it. */
export function asHearer(prose: Prose, sentence: Sentence, index: number): Scope | undefined {
  if (!passive.test(foldedAt(prose, index - 1))) return undefined;
  return { from: index + 1, to: authorReturns(prose, sentence, index + 1), cue: prose.words[index] as Word };
}

/** "School: kd ongewassen, geen brood mee." Near miss: "Gevraagd aan gemeente: …". */
export function labelledSource(prose: Prose, sentence: Sentence, cues: Cues): Scope | undefined {
  const limit = Math.min(sentence.firstWord + 2, sentence.endWord - 1);
  for (let index = sentence.firstWord; index < limit; index++) {
    if (!gapBefore(prose, index + 1).startsWith(':')) continue;
    const word = prose.words[index] as Word;
    const known = cues.sources.has(word.folded) || cues.sourceEnding.test(word.folded);
    return known ? { from: index + 1, to: Math.min(sentence.endWord, index + furthest), cue: word } : undefined;
  }
  return undefined;
}
