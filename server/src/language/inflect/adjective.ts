/** Expands Dutch adjectives and participles into their inflected forms. Knows spelling only. */
import { fold } from '../fold';
import { beforeVowel } from './spelling';

/** What else is wanted: `comparison` adds "-er(e)" and "-st(e)". */
export interface AdjectiveOptions {
  readonly comparison?: boolean;
}

/** An adjective with its -e form: "kwetsbaar" → ["kwetsbaar", "kwetsbare"]. Those in -en and -e have one form. */
export function inflectAdjective(written: string, options: AdjectiveOptions = {}): string[] {
  const adjective = fold(written);
  if (/(?:en|[^aeiou]e)$/.test(adjective)) return [adjective];
  const open = beforeVowel(adjective);
  const forms = [adjective, `${open}e`];
  if (options.comparison === true) forms.push(...comparison(adjective, open));
  return [...new Set(forms)];
}

function comparison(adjective: string, open: string): string[] {
  const more = adjective.endsWith('r') ? `${adjective}der` : `${open}er`;
  const most = adjective.endsWith('s') ? `${adjective}t` : `${adjective}st`;
  return [more, `${more}e`, most, `${most}e`];
}
