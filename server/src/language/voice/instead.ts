/** Sees what is put aside for something else: "vraaggericht in plaats van aanbodgericht", "allesbehalve lui". Knows a few fixed wordings, no lenses. */
import type { Language, Prose, Span } from '../types';
import { role, rolesOf } from '../lexicon';
import { foldedAt } from './scope';

/** The fixed wordings, last word first. */
const wordings: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  nl: [['van', 'plaats', 'in'], ['ipv'], ['allesbehalve'], ['van', 'verre']],
  en: [
    ['of', 'instead'],
    ['than', 'rather'],
    ['of', 'evidence', 'little'],
    ['of', 'sign', 'little'],
    ['out', 'ruled'],
    ['out', 'rules'],
    ['but', 'anything'],
  ],
};

const tellTales: Readonly<Record<Language, ReadonlySet<string>>> = {
  nl: new Set(['plaats', 'ipv', 'allesbehalve', 'verre']),
  en: new Set(['instead', 'rather', 'ruled', 'rules', 'anything', 'little']),
};

/** Words without which nothing is put aside. */
export const putsAside = (language: Language): ReadonlySet<string> => tellTales[language];

/** The wording right before word `first`, articles passed over, that puts it aside. */
export function putAside(prose: Prose, first: number): Span | undefined {
  const roles = rolesOf(prose.language);
  let index = first - 1;
  while (((roles.get(foldedAt(prose, index)) ?? 0) & role.determiner) !== 0) index--;
  for (const wording of wordings[prose.language]) {
    if (!wording.every((word, back) => foldedAt(prose, index - back) === word)) continue;
    const from = prose.words[index - wording.length + 1];
    const to = prose.words[index];
    if (from && to && from.sentence === prose.words[first]?.sentence) return { start: from.start, end: to.end };
  }
  return undefined;
}
