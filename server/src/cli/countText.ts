/** How counts over notes read, in Dutch and in English. Knows the counts, not the notes. */
import type { Bilingual, Language } from '../language/types';
import type { NoteKind } from '../note/types';
import type { CountedLabel, NoteCount } from './countNotes';

const kinds: { readonly [kind in NoteKind]: Bilingual } = {
  casus: { nl: 'casus', en: 'case' },
  wijk: { nl: 'wijk', en: 'neighbourhood' },
  reflectie: { nl: 'reflectie', en: 'reflection' },
  veldverslag: { nl: 'veldverslag', en: 'field report' },
};

const words = {
  nl: {
    notes: 'notities',
    glasses: 'probleem {problem} · roltrap {escalator} · met één bril {oneSided}',
    shared: 'Komt in meer notities terug. Is het van één mens, of hoort het op de agenda?',
    none: 'Geen label komt in meer dan één notitie terug.',
    label: '{notes} notities, waarvan {carried} zelf gelabeld',
  },
  en: {
    notes: 'notes',
    glasses: 'problem {problem} · escalator {escalator} · with one pair of glasses {oneSided}',
    shared: 'Comes back in more notes. Is it one person’s, or does it belong on the agenda?',
    none: 'No label comes back in more than one note.',
    label: '{notes} notes, {carried} of them labelled by the writer',
  },
} as const;

/** Notes by kind, the balance over all of them, then what they share: one line per label. */
export function printCount(count: NoteCount, language: Language, print: (line: string) => void): void {
  const word = words[language];
  const perKind = [...count.kinds].map(([kind, notes]) => `${notes} ${kinds[kind][language]}`).join(', ');
  print(`${count.notes} ${word.notes}${perKind === '' ? '' : `: ${perKind}`}`);
  print(filled(word.glasses, { ...count }));
  print('');
  print(count.shared.length > 0 ? word.shared : word.none);
  for (const label of count.shared) print(`  ${lineOf(label, language)}`);
}

function lineOf({ entry, notes, carried }: CountedLabel, language: Language): string {
  const { key, label } = entry;
  return `${label.name[language]}: ${filled(words[language].label, { notes, carried })}  (${key})`;
}

const filled = (text: string, values: Readonly<Record<string, unknown>>): string =>
  text.replace(/\{(\w+)\}/g, (_whole, name: string) => String(values[name]));
