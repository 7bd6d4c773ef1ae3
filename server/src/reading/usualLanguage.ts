/** The language that a note is mostly written in. */
import type { Language } from '../language/types';

/** The language of most passages; undefined without passages. */
export function usualLanguage(languages: readonly Language[]): Language | undefined {
  if (languages.length === 0) return undefined;
  const dutch = languages.filter((language) => language === 'nl').length;
  return dutch * 2 >= languages.length ? 'nl' : 'en';
}
