/** Verbs that put words or views in someone's mouth: which word is one, whose it is, and what it reaches. Knows no lenses. */
import type { Prose, Sentence, Word } from '../types';
import { role, rolesOf } from '../lexicon';
import type { Cues } from './cues';
import { foldedAt, gapBefore, type Scope } from './scope';
import { authorReturns } from './statement';

/** Words a particle may stand away from its verb: "geeft de laatste tijd vaker aan". */
const pairReach = 8;

/** 'zei "ja" en is …': what is said stands between marks, and nothing after it is. */
const opensQuote = /["'\u2018\u201c\u201e\u00ab]$/;

/** What the verb of saying at `index` reaches, if the word is one and the writer is not its subject. */
export function spokenFrom(prose: Prose, sentence: Sentence, index: number, cues: Cues): Scope | undefined {
  if (!isCueVerb(prose, sentence, index, cues) || isFirstPerson(prose, sentence, index)) return undefined;
  const cue = prose.words[index] as Word;
  if (isPostposed(prose, sentence, index)) {
    return { from: sentence.firstWord, to: insertionEnd(prose, sentence, index) ?? index, cue };
  }
  if (opensQuote.test(gapBefore(prose, index + 1))) return undefined;
  return {
    from: index + 1,
    to: isHeld(prose, index) ? clauseEnd(prose, index) : authorReturns(prose, sentence, index + 1),
    cue,
  };
}

/** "are believed to …": who believes it is not named, and the clause after it is the writer's. */
const isHeld = (prose: Prose, index: number): boolean =>
  foldedAt(prose, index + 1) === 'to' && /^(?:is|are|was|were|been)$/.test(foldedAt(prose, index - 1));

function clauseEnd(prose: Prose, index: number): number {
  let at = index + 1;
  while (prose.words[at]?.clause === prose.words[index]?.clause && !gapBefore(prose, at).includes(',')) at++;
  return at;
}

/** "De buurt is een opstap, zegt Gülay": what is said stands before the verb. */
function isPostposed(prose: Prose, sentence: Sentence, index: number): boolean {
  if (index === sentence.firstWord || !/[,"'\u2019\u201d]\s*$/.test(gapBefore(prose, index))) return false;
  const next = prose.words[index + 1];
  if (next === undefined || next.sentence !== prose.words[index]?.sentence) return true;
  if (/^(?:dat|that|of|hoe)$/.test(next.folded) || /'(?:s|re|d|ll|ve)$/.test(next.folded)) return false;
  if (saysWhat(prose, sentence, index)) return false;
  if (holding.test(foldedAt(prose, index)) && index + 2 < sentence.endWord && !opensWithNoun(prose, index))
    return false;
  return (
    next.capital ||
    index + 3 >= sentence.endWord ||
    isRole(prose, index + 1, role.pronoun | role.determiner) ||
    opensWithNoun(prose, index)
  );
}

/** "The baker, who has seen it all, says the street is finished": a verb of its own follows, so that what is said does as well. */
function saysWhat(prose: Prose, sentence: Sentence, index: number): boolean {
  for (let at = index + 2; at <= index + 4 && at < sentence.endWord; at++) {
    if (gapBefore(prose, at).trim() !== '' || isRole(prose, at, role.opener | role.relative)) return false;
    if (isRole(prose, at, role.finite)) return true;
  }
  return false;
}

/** Verbs of holding a view: they hardly ever stand behind it. "The eldest, in Croydon, believes his mother …". */
const holding =
  /^(?:believes|believed|thinks|thought|feels|considers|considered|regards|describes|described|finds|found|labels)$/;

/** Words of an attribution between commas. */
const insertionReach = 4;

/** ", zegt hij, en dan wil hij …": between commas the attribution is an insertion, and what follows is said as well. Not after quotation marks. */
function insertionEnd(prose: Prose, sentence: Sentence, index: number): number | undefined {
  if (gapBefore(prose, index).trim() !== ',') return undefined;
  for (let at = index + 1; at <= index + insertionReach && at < sentence.endWord; at++) {
    const gap = gapBefore(prose, at).trim();
    if (gap === ',' && at > index + 1) return isContrast(prose, at) ? undefined : authorReturns(prose, sentence, at);
    if (gap !== '') return undefined;
  }
  return undefined;
}

const isContrast = (prose: Prose, at: number): boolean =>
  /^(?:maar|but|doch|terwijl|while|toch)$/.test(foldedAt(prose, at));

function opensWithNoun(prose: Prose, index: number): boolean {
  return /[,.;]/.test(gapBefore(prose, index + 2));
}

function isCueVerb(prose: Prose, sentence: Sentence, index: number, cues: Cues): boolean {
  const folded = foldedAt(prose, index);
  const partners = cues.pairedVerbs.get(folded);
  if (partners !== undefined && hasPartner(prose, sentence, index, partners)) return true;
  if (cues.notSaying.has(foldedAt(prose, index + 1))) return false;
  if (foldedAt(prose, index - 1) === 'it' && /^(?:describes|notes|states|reports|suggests)$/.test(folded)) return false;
  if (cues.verbs.has(folded)) return !cues.doubtful.has(folded) || isDoubtResolved(prose, index, cues);
  if (cues.pluralVerbs.has(folded)) return hasPluralSubject(prose, sentence, index);
  return cues.wishVerbs.has(folded) && isSourceNear(prose, sentence, index, cues);
}

const finding = /^(?:finds?|found)$/;

/** "finds him lazy"; near misses "found him a flat", "finds him on the stairs", "finds work". */
function isFoundSo(prose: Prose, index: number): boolean {
  if (!/^(?:him|her|them|it|us|me)$/.test(foldedAt(prose, index + 1))) return false;
  const after = prose.words[index + 2];
  return (
    after?.sentence === prose.words[index]?.sentence &&
    gapBefore(prose, index + 2) === ' ' &&
    !isRole(prose, index + 2, role.preposition | role.determiner | role.joiner | role.opener | role.pronoun) &&
    !/ing$/.test(after?.folded ?? '')
  );
}

/** "De klantmanager acht hem", near miss "acht leerlingen"; "Reports of" is a noun. */
function isDoubtResolved(prose: Prose, index: number, cues: Cues): boolean {
  if (finding.test(foldedAt(prose, index))) return isFoundSo(prose, index);
  const subject = foldedAt(prose, index - 1);
  if (cues.sources.has(subject) && !isRole(prose, index + 1, role.preposition) && prose.language === 'en') return true;
  if (gapBefore(prose, index) === '' || isRole(prose, index - 1, role.preposition | role.determiner)) return false;
  if (/^(?:hem|hen|zich|mij)$/.test(foldedAt(prose, index + 1))) return true;
  return isRole(prose, index + 1, role.pronoun | role.determiner) && !/^(?:of|op)$/.test(foldedAt(prose, index + 1));
}

/** The particle closes its clause or opens what is said: "geeft aan dat", not "geeft geld aan zijn zus". */
function hasPartner(prose: Prose, sentence: Sentence, index: number, partners: readonly string[]): boolean {
  for (let at = index + 1; at <= index + pairReach && at < sentence.endWord; at++) {
    const folded = foldedAt(prose, at);
    if (!partners.includes(folded)) continue;
    if (folded === 'van') return at <= index + 2;
    if (folded === 'dat' || folded === 'erop') return at <= index + 2;
    if (folded === 'op') return at === index + 2 && foldedAt(prose, index + 1) === 'het';
    if (folded !== 'aan' && folded !== 'uit' && folded !== 'in') return true;
    if (at + 1 >= sentence.endWord || /[,.;:]/.test(gapBefore(prose, at + 1))) return true;
    if (/^(?:dat|te|hoe|wat|waarom|en)$/.test(foldedAt(prose, at + 1))) return true;
  }
  return false;
}

/** "what the police like to call", "he used to think". */
const likingTo = /^(?:likes?|liked|tends?|tended|used|prefers?|preferred|chooses?|chose)$/;

/** "Bewoners zeggen", "zeggen ze": near miss "werk vinden", "om dat te zeggen", "kan hij vertellen". */
function hasPluralSubject(prose: Prose, sentence: Sentence, index: number): boolean {
  if (index + 1 >= sentence.endWord) return false;
  const before = foldedAt(prose, index - 1);
  if (before === 'to' && likingTo.test(foldedAt(prose, index - 2))) return true;
  if (before === 'te' || before === 'to') return false;
  for (let at = index - 1; at >= sentence.firstWord && prose.words[at]?.clause === prose.words[index]?.clause; at--) {
    if (index - at > pairReach) break;
    if (isRole(prose, at, role.modal)) return false;
  }
  const next = foldedAt(prose, index + 1);
  if (
    /^(?:ze|zij|they|dat|that)$/.test(next) ||
    /^(?:ze|zij|they|die|men|mensen|people|police|staff|parents|ouders)$/.test(before)
  )
    return true;
  return (
    index > sentence.firstWord &&
    /(?:s|en)$/.test(before) &&
    !isRole(prose, index - 1, role.preposition) &&
    index - sentence.firstWord <= 6
  );
}

/** "De politie ziet", "de winkeliers willen": someone in office right before a verb that others use of themselves. */
function isSourceNear(prose: Prose, sentence: Sentence, index: number, cues: Cues): boolean {
  for (let at = index - 1; at >= sentence.firstWord && at >= index - 3; at--) {
    const word = prose.words[at];
    if (word?.clause !== prose.words[index]?.clause) return false;
    if (isRole(prose, at, role.pronoun)) return false;
    if (cues.sources.has(word?.folded ?? '') || cues.sourceEnding.test(word?.folded ?? '')) return true;
  }
  return false;
}

/** "ik vond", "vind ik", "we zien": the writer speaks. */
export function isFirstPerson(prose: Prose, sentence: Sentence, index: number): boolean {
  if (
    index + 1 < sentence.endWord &&
    isRole(prose, index + 1, role.firstPerson) &&
    gapBefore(prose, index + 1).trim() === ''
  )
    return true;
  for (let at = index - 1; at >= index - 4 && at >= sentence.firstWord; at--) {
    if (prose.words[at]?.clause !== prose.words[index]?.clause) return false;
    if (isRole(prose, at, role.firstPerson)) return true;
  }
  return false;
}

function isRole(prose: Prose, index: number, wanted: number): boolean {
  return ((rolesOf(prose.language).get(foldedAt(prose, index)) ?? 0) & wanted) !== 0;
}
