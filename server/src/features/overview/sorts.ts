/** What somebody is by the words of a name: the knowledge's word groups say it. */
import type { SortOf } from '../../casebook/overview';
import type { Knowledge } from '../../knowledge';
import { cut } from '../../language';

const institutions: readonly string[] = ['instelling', 'professional', 'gemeente', 'wijkteam', 'schuldhulp'];

export const sortsOf =
  ({ matcher }: Knowledge): SortOf =>
  (name) => {
    const found = (['nl', 'en'] as const).flatMap((language) => matcher.match(cut(name, language)));
    const groups = found.flatMap(({ target }) => (target.kind === 'group' ? [target.id] : []));
    if (groups.some((group) => institutions.includes(group))) return 'institution';
    return groups.includes('persoon') ? 'person' : 'group';
  };
