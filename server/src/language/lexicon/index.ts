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

export function rolesOf(language: Language): role.Roles {
  return lexicons[language];
}
