/** The function words of both languages. The one door to them. */
import type { Language } from '../types';
import { dutchRoles } from './dutch';
import { englishRoles } from './english';
import { hashedRoles, type HashedRoles } from './hashed';
import * as role from './roles';

export { role };
export type { Roles } from './roles';

const lexicons: Readonly<Record<Language, role.Roles>> = { nl: dutchRoles, en: englishRoles };

const hashed: Readonly<Record<Language, HashedRoles>> = { nl: hashedRoles(dutchRoles), en: hashedRoles(englishRoles) };

export function hashedRolesOf(language: Language): HashedRoles {
  return hashed[language];
}

const small =
  role.pronoun | role.determiner | role.preposition | role.modal | role.joiner | role.numeral | role.quantity;

/** A word that says little by itself: "onder", "vijf", "kan", "niemand". */
export const isSmallWord = (folded: string, language: Language): boolean =>
  ((lexicons[language].get(folded) ?? 0) & small) !== 0;

export function rolesOf(language: Language): role.Roles {
  return lexicons[language];
}
