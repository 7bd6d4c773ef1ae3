/** Sees when a denial goes over into the clause after it: "Het is niet zo dat …". Knows no lenses. */
import type { Prose } from '../types';
import { foldedAt } from './scope';

/** Verbs whose denial is a denial of what follows: "ik vind niet dat". Near miss: "weet niet dat". */
const raising = new Set(
  'is volgt betekent vind vindt vond vinden denk denkt denken geloof gelooft zeg wil mean means follow think believe feel say suggest'.split(
    ' ',
  ),
);

/**
 * From the last word of the clause before a complement to the negator that reaches into it: "is niet zo | dat ik haar een slecht mens vind",
 * "do not think | that". Undefined when the denial stays outside, or there is none.
 */
export function negatorOfComplement(prose: Prose, last: number): number | undefined {
  const opener = foldedAt(prose, last + 1);
  if (opener !== 'dat' && opener !== 'that') return undefined;
  if (prose.language === 'en')
    return isNegator(foldedAt(prose, last - 1)) && raising.has(foldedAt(prose, last)) ? last - 1 : undefined;
  const at = foldedAt(prose, last) === 'zo' ? last - 1 : last;
  if (!isNegator(foldedAt(prose, at))) return undefined;
  for (let index = at - 1; index >= at - 3; index--) if (raising.has(foldedAt(prose, index))) return at;
  return undefined;
}

function isNegator(folded: string): boolean {
  return folded === 'niet' || folded === 'not' || folded.endsWith("n't");
}
