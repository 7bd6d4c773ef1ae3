/** Whether a wording of one's own stands in the lens already, under another name. Changes nothing. */
import { fold } from '../../language';
import type { Lens, Term } from '../types';
import type { Merging } from './merging';
import { sameWording } from './problems';
import { at, itemsOf, textOf, type YamlNode } from './tree';

/** Says so when another term of the lens has one of these wordings; false when that one looks through the other side. */
export function isOfItsOwn(
  merging: Merging,
  node: YamlNode,
  { id, pole }: Term,
  termWith: (wording: string, id: string) => Term | undefined,
): boolean {
  const forms = at(node, 'forms');
  const written = forms?.kind === 'map' ? forms.pairs.flatMap(({ value }) => itemsOf(value)) : itemsOf(forms);
  let isFree = true;
  for (const each of written) {
    const wording = textOf(each) ?? '';
    const other = termWith(wording, id);
    if (!other) continue;
    merging.report(sameWording(wording, each, other.id, other.pole !== pole));
    if (other.pole !== pole) isFree = false;
  }
  return isFree;
}

/** The terms of a lens by their wordings; made when the first is asked for. */
export function wordingsOf({ terms }: Lens): (wording: string, id: string) => Term | undefined {
  let index: Map<string, Term[]> | undefined;
  return (wording, id) => {
    index ??= indexed(terms);
    return index.get(fold(wording))?.find((term) => term.id !== id);
  };
}

function indexed(terms: readonly Term[]): Map<string, Term[]> {
  const index = new Map<string, Term[]>();
  for (const term of terms) {
    for (const wording of new Set([...term.forms.nl, ...term.forms.en].map(fold)))
      index.set(wording, [...(index.get(wording) ?? []), term]);
  }
  return index;
}
