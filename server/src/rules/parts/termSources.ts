/** Where a wording comes from: its own source where an organisation gave one, else its lens's. */
import type { Lens, Source } from '../../knowledge/types';

export const termSources = (lens: Lens, term: string): readonly Source[] =>
  lens.terms.find(({ id }) => id === term)?.sources ?? lens.sources;
