/** Words a one-eyed note or section: which pole is heavy, which row is empty on the other. Knows lenses as data. */
import type { Bilingual } from '../../language/types';
import type { Dimension, Lens } from '../../knowledge/types';
import type { LensBalance } from '../../reading/types';

/** A row on which the other pole has no word: rather one that is empty on both poles. */
export function emptyRow(lens: Lens, dimensions: LensBalance['dimensions']): Dimension | undefined {
  const without = lens.dimensions.filter(({ id }) => !(dimensions[id]?.B ?? 0));
  return without.find(({ id }) => !(dimensions[id]?.A ?? 0)) ?? without[0];
}

/** "Deze notitie kijkt vooral met de bril …"; `what` is "Deze notitie" or "Dit kopje". */
export function oneSidedMessage(lens: Lens, row: Dimension | undefined, what: Bilingual): Bilingual {
  const heavy = lens.poles.A?.name ?? lens.name;
  const other = lens.poles.B?.name ?? lens.name;
  const nl = `${what.nl} kijkt vooral met de bril “${heavy.nl}”. Wat zie je met de bril “${other.nl}”?`;
  const en = `${what.en} looks mostly through the glasses “${heavy.en}”. What do you see through “${other.en}”?`;
  if (!row) return { nl, en };
  const hint = row.poles.B;
  return {
    nl: `${nl}\nDe rij “${row.name.nl}” is daar nog leeg${hint ? ` (${hint.nl})` : ''}.`,
    en: `${en}\nThe row “${row.name.en}” is still empty there${hint ? ` (${hint.en})` : ''}.`,
  };
}
