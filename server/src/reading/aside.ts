/** What the writer put aside ("not here"): it stays to be asked about, and no longer shows, weighs or calls for a tie. Knows no list of what was put aside. */
import type { SectionFinds } from './sectionFinds';
import type { Mention } from './types';

/** Says whether the writer put this very wording aside. */
export type IsAside = (mention: Mention) => boolean;

/** The finds of a section with the wordings that were put aside marked as such. */
export function withAside(finds: SectionFinds, isAside: IsAside): SectionFinds {
  const mentions = finds.mentions.map((mention) =>
    mention.show === 'highlight' && isAside(mention) ? aside(mention) : mention,
  );
  return { ...finds, mentions };
}

/** False for what was put aside. */
export const stands = ({ reasons }: Mention): boolean => !reasons.some(({ code }) => code === 'put-aside');

const aside = (mention: Mention): Mention => ({
  ...mention,
  counts: false,
  show: 'hover',
  reasons: [{ code: 'put-aside' }, ...mention.reasons],
});
