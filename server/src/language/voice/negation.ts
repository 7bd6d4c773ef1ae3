/** Finds what is denied. Works on one sentence at a time, outward from the wording asked about; knows no lenses. */
import type { Prose, Span } from '../types';
import { role, rolesOf } from '../lexicon';
import { deniedAfterwards } from './afterthought';
import { negatorOfComplement } from './complement';
import { putAside } from './instead';
import { namedByNobody } from './nobody';
import { foldedAt, furthest, gapBefore } from './scope';

/** Words that count between a negator and what it denies. */
const reach = 3;

/** "niet alleen X", "not only X": nothing is denied. Near miss: "alleen niet X". */
const notDenying = new Set([
  'alleen',
  'slechts',
  'only',
  'just',
  'merely',
  'zonder',
  'without',
  'zomaar',
  'least',
  'minder',
]);
/** "waarom niet", "wel of niet", "why not". */
const undoing = new Set(['waarom', 'why', 'of', 'whether']);
const contrast = new Set(['maar', 'but', 'doch', 'behalve', 'except', 'rather', 'tenzij', 'unless']);
/** The negator that denies words `[first, end)`, if any. Negators inside them are part of the wording itself. */
export function denial(prose: Prose, first: number, end: number): Span | undefined {
  return (
    deniedBefore(prose, first) ??
    deniedOverInsertion(prose, first) ??
    beforeColon(prose, first) ??
    deniedAfterwards(prose, first, end) ??
    putAside(prose, first) ??
    namedByNobody(prose, first)
  );
}

const articles = /^(?:een|de|het|a|an|the)$/;
/** Words between the commas of an insertion. */
const insertionReach = 14;

/** "is not, on any reading, hard to reach", "is niet, zoals de krant schrijft, een probleemwijk". */
function deniedOverInsertion(prose: Prose, first: number): Span | undefined {
  const start = articles.test(foldedAt(prose, first - 1)) ? first - 1 : first;
  if (gapBefore(prose, start).trim() !== ',') return undefined;
  for (let index = start - 1; index >= start - insertionReach; index--) {
    if (prose.words[index]?.sentence !== prose.words[first]?.sentence) return undefined;
    const mark = gapBefore(prose, index).trim();
    if (mark === ',') return inserted.test(foldedAt(prose, index - 1)) ? spanAt(prose, index - 1) : undefined;
    if (mark !== '') return undefined;
  }
  return undefined;
}

const inserted = /^(?:niet|not|never|nooit|geen|longer|evenmin)$/;

/** "Wat zag ik niet: verveling". Near miss "De politie ziet dat niet: draaideurklanten". */
function beforeColon(prose: Prose, first: number): Span | undefined {
  const start = articles.test(foldedAt(prose, first - 1)) ? first - 1 : first;
  return gapBefore(prose, start).trim() === ':' &&
    /^(?:niet|not)$/.test(foldedAt(prose, start - 1)) &&
    !/^(?:dat|dit|het|that|it)$/.test(foldedAt(prose, start - 2))
    ? spanAt(prose, start - 1)
    : undefined;
}

/** What was passed on the way back from the wording. */
interface Walk {
  /** Words that count, since the last comma or joiner of a list. */
  between: number;
  /** The wording is part of a list: a comma does not end the search. */
  listing: boolean;
  /** "en": carries a denied thing on, never a denied deed. */
  added: boolean;
  /** An article or pronoun: another group of words began. */
  opened: boolean;
  /** … with something else before it: "zonder begrenzing tekent zich een". */
  reopened: boolean;
  /** The wording starts with a finite verb: only a negator right before it reaches it. */
  readonly finite: boolean;
}

/** Walks back from the wording to the start of its clause. */
function deniedBefore(prose: Prose, first: number): Span | undefined {
  const sentence = prose.words[first]?.sentence;
  let clause = prose.words[first]?.clause;
  const finite = startsFinite(prose, first);
  const walk: Walk = {
    between: 0,
    listing: isListed(prose, first),
    added: false,
    opened: false,
    reopened: false,
    finite,
  };
  for (let index = first - 1; index >= Math.max(0, first - furthest); index--) {
    const word = prose.words[index];
    if (word === undefined || word.sentence !== sentence) return undefined;
    if (word.clause !== clause) {
      const negator = negatorOfComplement(prose, index);
      if (negator === undefined) return undefined;
      clause = word.clause;
      index = negator;
    } else if (!passMark(prose, index, walk)) return undefined;
    const roles = rolesAt(prose, index);
    if ((roles & role.negator) !== 0) return carries(prose, index, first, walk) ? spanAt(prose, index) : undefined;
    if (!passWord(prose, index, roles, walk)) return undefined;
  }
  return undefined;
}

function rolesAt(prose: Prose, index: number): number {
  const folded = foldedAt(prose, index);
  const known = rolesOf(prose.language).get(folded);
  if (known !== undefined) return known;
  if (folded.endsWith("n't")) return role.negator;
  return isContracted(folded) ? (rolesOf(prose.language).get(folded.replace(/'.*$/, '')) ?? 0) & role.negator : 0;
}

/** "nobody's asked", "nothing'll come of it". */
export const isContracted = (folded: string): boolean =>
  /^(?:nobody|nothing|none|never|neither)'(?:s|d|ll|ve)$/.test(folded);

function spanAt(prose: Prose, index: number): Span | undefined {
  const word = prose.words[index];
  return word === undefined ? undefined : { start: word.start, end: word.end };
}

/** The comma after word `index`; false when it ends the search. */
function passMark(prose: Prose, index: number, walk: Walk): boolean {
  if (!gapBefore(prose, index + 1).includes(',')) return true;
  walk.between = 0;
  return walk.listing;
}

/** Word `index` itself; false when it ends the search. */
function passWord(prose: Prose, index: number, roles: number, walk: Walk): boolean {
  const folded = foldedAt(prose, index);
  if (contrast.has(folded)) return false;
  if ((roles & role.joiner) !== 0) {
    if (quantifies(prose, index, folded)) return false;
    walk.listing = true;
    walk.added ||= folded === 'en' || folded === 'and';
    walk.between = 0;
  } else if ((roles & role.filler) === 0) {
    if (++walk.between > reach) return false;
    walk.reopened ||= walk.opened;
  } else walk.opened ||= (roles & (role.determiner | role.pronoun)) !== 0;
  return true;
}

const ofThings = new Set(['geen', 'zonder', 'no', 'without', 'noch', 'nor', 'neither', 'nul']);

/** Whether the negator at `index` reaches the wording over what lies between. */
function carries(prose: Prose, index: number, first: number, walk: Walk): boolean {
  const ofThing = ofThings.has(foldedAt(prose, index));
  if (ofThing ? walk.reopened || isNextThing(prose, first, walk) : walk.added) return false;
  if (isCondition(prose, index)) return false;
  return denies(prose, index) && (walk.between === 0 || !walk.finite);
}

/** "zonder toezicht een bodemloze put": an article opens something else than what is not there. */
const isNextThing = (prose: Prose, first: number, { between, listing }: Walk): boolean =>
  between > 0 && !listing && articles.test(foldedAt(prose, first));

/** "Zonder stevig ingrijpen zal …": what would be if it were not there denies nothing. */
function isCondition(prose: Prose, index: number): boolean {
  if (!/^(?:zonder|without)$/.test(foldedAt(prose, index))) return false;
  const before = prose.words[index - 1];
  if (before !== undefined && before.sentence === prose.words[index]?.sentence) return false;
  for (let at = index + 2; at <= index + conditionReach; at++) {
    if (prose.words[at]?.sentence !== prose.words[index]?.sentence) return false;
    if (/^(?:zal|zullen|zou|zouden|will|would)$/.test(foldedAt(prose, at))) return true;
  }
  return false;
}

/** Words between "zonder" and what would happen. */
const conditionReach = 6;

function startsFinite(prose: Prose, first: number): boolean {
  return ((rolesOf(prose.language).get(foldedAt(prose, first)) ?? 0) & role.finite) !== 0;
}

/** "geen schulden, overlast of huurachterstand": the wording is followed by `, …` or `of …` that closes the list. */
function isListed(prose: Prose, first: number): boolean {
  const lexicon = rolesOf(prose.language);
  const clause = prose.words[first]?.clause;
  for (let index = first + 1; index < first + furthest && prose.words[index]?.clause === clause; index++) {
    const roles = lexicon.get(foldedAt(prose, index)) ?? 0;
    if ((roles & role.joiner) !== 0) return true;
    if ((roles & role.finite) !== 0) return false;
  }
  return false;
}

/** After "en" something that is there: "geen werk en veel schulden", "not working and a lot of debt". */
function quantifies(prose: Prose, joiner: number, folded: string): boolean {
  if (folded === 'noch' || folded === 'nor' || folded === 'of' || folded === 'or') return false;
  const roles = rolesOf(prose.language).get(foldedAt(prose, joiner + 1)) ?? 0;
  return (roles & role.quantity) !== 0;
}

/** Whether the negator at `index` denies at all. */
function denies(prose: Prose, index: number): boolean {
  const next = foldedAt(prose, index + 1);
  const before = foldedAt(prose, index - 1);
  if (notDenying.has(next) || undoing.has(before)) return false;
  if (before === 'niet' || before === 'not') return false;
  const after = foldedAt(prose, index + 2);
  if ((next === 'meer' && after === 'dan') || (next === 'more' && after === 'than')) return false;
  return !(next === 'waar' && gapBefore(prose, index + 1) === ' ' && after === '');
}
