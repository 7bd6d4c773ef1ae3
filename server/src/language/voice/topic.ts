/** Sees what a Dutch sentence puts first: the thing that it then says something of. Knows articles and prepositions only. */
import type { Prose } from '../types';
import { rolesOf } from '../lexicon';
import { foldedAt, furthest, gapBefore } from './scope';

/** "Van overlast is …", "Over vervuiling wordt …": what is spoken of stands first. */
export function isSpokenOf(prose: Prose, first: number): boolean {
  let index = beforeAdjective(prose, first);
  while (articles.test(foldedAt(prose, index))) index--;
  return about.test(foldedAt(prose, index)) && opensStatement(prose, index);
}

const articles = /^(?:de|het|een|die|dat|deze|dit|echte?)$/;
const about = /^(?:van|over)$/;

const leading = new Set(
  'van voor aan zich nog ook signalen meldingen vermoedens vermoeden een over als de het echt en of maar dus geen a an of'.split(
    ' ',
  ),
);

/** Nothing but an article or "van" stands before the wording in its clause: it is what the sentence is about. Near miss: "de zorgmijder …". */
export function opensStatement(prose: Prose, first: number): boolean {
  const clause = prose.words[first]?.clause;
  const before = beforeAdjective(prose, first);
  if (foldedAt(prose, before) === 'de' && prose.words[before]?.clause === clause) return false;
  for (let index = before; index >= Math.max(0, first - furthest); index--) {
    const word = prose.words[index];
    if (word === undefined || word.clause !== clause) break;
    if (!leading.has(word.folded) && !isListed(prose, index)) return false;
  }
  return true;
}

/** The word before the wording, past an adjective of its own: "Problematische schulden zijn …". */
function beforeAdjective(prose: Prose, first: number): number {
  const word = prose.words[first - 1];
  const isAdjective =
    word !== undefined &&
    word.clause === prose.words[first]?.clause &&
    gapBefore(prose, first) === ' ' &&
    /[^e]{2}e$/.test(word.folded) &&
    !leading.has(word.folded) &&
    !rolesOf(prose.language).has(word.folded);
  return isAdjective ? first - 2 : first - 1;
}

function isListed(prose: Prose, index: number): boolean {
  const next = foldedAt(prose, index + 1);
  return next === 'of' || next === 'en' || next === 'or' || next === 'and' || gapBefore(prose, index + 1).includes(',');
}
