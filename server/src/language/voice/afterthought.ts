/** Finds denials that stand after the wording: "Van overlast is geen sprake", "Mishandeling: niet vastgesteld". Knows no lenses. */
import type { Language, Prose, Span } from '../types';
import { role, rolesOf } from '../lexicon';
import { foldedAt, gapBefore } from './scope';
import { isSpokenOf, opensStatement } from './topic';

const late: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set([
    'niet',
    'geen',
    'nooit',
    'niets',
    'niks',
    'nergens',
    'evenmin',
    'nimmer',
    'nauwelijks',
    'nee',
    'amper',
    'allerminst',
    'weinig',
    'zelden',
    'uitgesloten',
    'ontkend',
    'niemand',
  ]),
  en: new Set(['not', 'never', 'none', 'nil', 'absent', 'no', 'ruled']),
};

/** Words that can deny what stands before them. */
export function laterDenials(language: Language): ReadonlySet<string> {
  return late[language];
}

/** What is looked for and not found: the denial is of the thing itself, whoever the subject is. */
const found = new Set(
  (
    'vastgesteld gezien aangetroffen gevonden gebleken bevestigd bevestigt waargenomen geconstateerd gemerkt gehoord gesignaleerd bekend sprake ' +
    'aanwezig orde aangetoond gemeld herkend herken herkennen herkent deel delen noemen aanwijzingen voor heten ingegaan bijgekomen voorgedaan voorgekomen onderbouwd spreken found seen established observed confirmed noted reported evident'
  ).split(' '),
);

/** The negator after words `[first, end)` that denies them, if any. */
export function deniedAfterwards(prose: Prose, first: number, end: number): Span | undefined {
  const sentence = prose.words[first]?.sentence;
  const lexicon = rolesOf(prose.language);
  const limit = Math.min(prose.words.length, end + 12);
  let negator = -1;
  for (let index = end; index < limit; index++) {
    const word = prose.words[index];
    if (word === undefined || word.sentence !== sentence) break;
    if (index > end && word.clause !== prose.words[index - 1]?.clause && !runsOn(prose, index)) break;
    if (late[prose.language].has(word.folded)) {
      negator = index;
      break;
    }
    if (isVerbAgain(lexicon.get(word.folded) ?? 0, prose, index, end)) break;
  }
  if (negator < 0) return undefined;
  const word = prose.words[negator];
  if (word === undefined || !appliesTo(prose, first, end, negator)) return undefined;
  return { start: word.start, end: word.end };
}

/** A colon leads on to the denial, and what stands between brackets does not part it: "kan ik ze (nog) niet noemen". */
function runsOn(prose: Prose, index: number): boolean {
  return afterColon(prose, index) || /^\s*[()]\s*$/.test(gapBefore(prose, index));
}

function afterColon(prose: Prose, index: number): boolean {
  return /^\s*[:|]\s*$/.test(gapBefore(prose, index));
}

/** A second finite verb: another statement has begun. */
function isVerbAgain(roles: number, prose: Prose, index: number, end: number): boolean {
  return (roles & role.finite) !== 0 && index > end + 2 && foldedAt(prose, index) !== 'is';
}

/** Words of an object between a verb and its "niet": "mijdt de zorg niet". */
const objectReach = 3;

function appliesTo(prose: Prose, first: number, end: number, negator: number): boolean {
  if (foldedAt(prose, negator) === 'ruled')
    return foldedAt(prose, negator + 1) === 'out' && opensStatement(prose, first);
  if (['alleen', 'only', 'slechts', 'just'].includes(foldedAt(prose, negator + 1))) return false;
  if (negator === end) return directlyDenied(prose, first, end, negator);
  if (afterColon(prose, end)) return isAnswer(prose, end, negator);
  if (negator - end <= objectReach && startsFinite(prose, first) && closes(prose, negator)) return true;
  if (isSpokenOf(prose, first) && startsVerb(prose, end)) return true;
  return (opensStatement(prose, first) || afterComma(prose, first, end)) && isTurnedAround(prose, end, negator);
}

/** "Mishandeling: nog niet vastgesteld". Near misses "leeft geïsoleerd: geen werk", "kent zijn grenzen: zaterdag werkt hij niet". */
function isAnswer(prose: Prose, end: number, negator: number): boolean {
  if (negator > end + 1) return false;
  return !/^(?:geen|no)$/.test(foldedAt(prose, negator)) || closes(prose, negator) || wasFound(prose, negator);
}

/** "Blauwe plekken niet gezien", "Overlast: geen", "en drinkt niet". */
function directlyDenied(prose: Prose, first: number, end: number, negator: number): boolean {
  if (afterColon(prose, negator)) return isAnswer(prose, end, negator);
  if (gapBefore(prose, negator).trim() !== '') return false;
  const word = foldedAt(prose, negator);
  if (word === 'evenmin') return true;
  if (wasFound(prose, negator)) return true;
  if (word === 'geen' || word === 'no' || word === 'nee') return false;
  return closes(prose, negator) && (startsFinite(prose, first) || bareTopic(prose, first, end));
}

/** "Een succesverhaal ook niet": the wording and the negator are all there is. */
function bareTopic(prose: Prose, first: number, end: number): boolean {
  return opensStatement(prose, first) && end - first <= 4;
}

function wasFound(prose: Prose, negator: number): boolean {
  for (let index = negator + 1; index <= negator + 4; index++) {
    if (prose.words[index]?.sentence !== prose.words[negator]?.sentence) return false;
    if (found.has(foldedAt(prose, index))) return true;
    if (foldedAt(prose, index) === 'over' && closes(prose, index)) return true;
  }
  return false;
}

/** The negator is the last word of its clause. */
function closes(prose: Prose, index: number): boolean {
  return prose.words[index]?.clause !== prose.words[index + 1]?.clause || /[,;.:!?)]/.test(gapBefore(prose, index + 1));
}

function startsFinite(prose: Prose, first: number): boolean {
  return (
    ((rolesOf(prose.language).get(foldedAt(prose, first)) ?? 0) & role.finite) !== 0 || isSubjectBefore(prose, first)
  );
}

/** "hij mijdt … niet": a pronoun right before makes the first word a verb. */
function isSubjectBefore(prose: Prose, first: number): boolean {
  return /^(?:hij|ze|zij|ie)$/.test(foldedAt(prose, first - 1)) && foldedAt(prose, first).endsWith('t');
}

function startsVerb(prose: Prose, index: number): boolean {
  const folded = foldedAt(prose, index);
  return (
    ((rolesOf(prose.language).get(folded) ?? 0) & role.finite) !== 0 || /^(?:kun|kunt|willen|kunnen)$/.test(folded)
  );
}

/** "…, hulpeloos is ze nooit geweest": a verb and its subject right after the wording show that a statement began. */
function afterComma(prose: Prose, first: number, end: number): boolean {
  return gapBefore(prose, first).includes(',') && startsVerb(prose, end) && turned.has(foldedAt(prose, end + 1));
}

const turned = new Set('ik er het ze zij hij wij we dat dit ie men'.split(' '));

/** "… is het niet", "… heb ik niet gezien", "… is geen sprake": verb, then subject, then the denial. */
function isTurnedAround(prose: Prose, end: number, negator: number): boolean {
  const lexicon = rolesOf(prose.language);
  let verb = -1;
  for (let index = end; index < negator && verb < 0; index++) {
    if (
      ((lexicon.get(foldedAt(prose, index)) ?? 0) & role.finite) !== 0 ||
      /^(?:zijn|hebben)$/.test(foldedAt(prose, index))
    )
      verb = index;
  }
  if (verb < 0) return foldedAt(prose, negator + 1) === 'sprake';
  if (wasFound(prose, negator)) return true;
  return verb === end && turned.has(foldedAt(prose, verb + 1)) && foldedAt(prose, negator) !== 'geen';
}
