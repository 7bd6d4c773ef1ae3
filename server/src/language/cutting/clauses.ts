/** Decides whether a word opens a new clause. Looks two words ahead and knows roles of words, not their meaning. */
import { role } from '../lexicon';
import { commaBreak, firmBreak } from './gaps';

/** Roles that can open a clause at all. */
const candidates = role.opener | role.relative | role.finite | role.firstPerson | role.joiner;

/** Whether a clause starts at word `index`; `breaks` are the marks before it, `roles` those of all words. */
export function opensClause(
  folded: readonly string[],
  roles: readonly number[],
  index: number,
  breaks: number,
): boolean {
  if ((breaks & firmBreak) !== 0) return true;
  const own = roles[index] as number;
  if ((own & candidates) === 0) return false;
  if ((own & role.opener) !== 0) return true;
  if ((breaks & commaBreak) !== 0)
    return (own & (role.relative | role.finite | role.firstPerson)) !== 0 && !isListEnd(own, roles[index + 1] ?? 0);
  if ((own & (role.joiner | role.relative)) === 0) return false;
  const next = roles[index + 1] ?? 0;
  if ((own & role.joiner) !== 0) return (next & role.finite) !== 0 || isSubject(next);
  return isComplementizer(folded[index] as string, next, roles[index - 1] ?? 0);
}

/** "…, overlast, en huurachterstand": a joiner after a comma that goes on with the list. */
function isListEnd(own: number, next: number): boolean {
  return (own & role.joiner) !== 0 && (next & (role.finite | role.pronoun | role.preposition)) === 0;
}

function isSubject(roles: number): boolean {
  return (roles & role.pronoun) !== 0 && (roles & role.determiner) === 0;
}

/** `dat`, `die`, `that` without a comma: "zegt dat hij", not "van die jongens" and not "dat kind". */
function isComplementizer(word: string, next: number, before: number): boolean {
  if (word !== 'dat' && word !== 'that' && word !== 'die') return false;
  if ((before & (role.preposition | role.determiner)) !== 0) return false;
  return (next & (role.pronoun | role.determiner | role.preposition | role.negator)) !== 0;
}
