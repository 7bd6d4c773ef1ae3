/** roltrap/look, the short part: what the status item says of the note. Counts wordings and actions; never grades. */
import { settingsDefaults } from '../../../protocol';
import { formatOf } from '../knowledge';
import type { Language } from '../language/types';
import { openTies } from '../note';
import { glassesName } from './parts/glasses';
import type { FeatureContext, OpenNote } from './types';
import { balanceText } from './parts/balanceText';

export interface NoteStatus {
  /** The kind in words; absent when the file is no note. */
  readonly kind?: string;
  readonly text: string;
  readonly detail: string;
  /** How many problems of form the note has. */
  readonly problems: number;
  readonly openActions: number;
}

const words = {
  nl: {
    none: 'geen notitie',
    how: 'Zet “soort: casus” (of wijk, reflectie, veldverslag) boven aan het bestand om het te laten lezen.',
    actions: 'open acties',
    action: 'open actie',
    problems: 'dingen in de kop om te herstellen',
    problem: 'ding in de kop om te herstellen',
    glasses: 'kijkt met',
    bare: 'kijkt zonder bril',
  },
  en: {
    none: 'not a note',
    how: 'Put “kind: case” (or neighbourhood, reflection, field report) at the top of the file to have it read.',
    actions: 'open actions',
    action: 'open action',
    problems: 'things in the head to mend',
    problem: 'thing in the head to mend',
    glasses: 'looks through',
    bare: 'looks without glasses',
  },
} as const;

/** The glasses are named where they are not the usual ones. */
export function status({ note, reading, glasses }: OpenNote, { knowledge, language }: FeatureContext): NoteStatus {
  const word = words[language];
  const problems = note.problems.length;
  const openActions = openTies(note).length;
  if (note.kind === undefined) return { text: word.none, detail: word.how, problems, openActions };
  const kind = formatOf(knowledge, note.kind)?.name[language] ?? note.kind;
  const counts = [
    `${openActions} ${openActions === 1 ? word.action : word.actions}`,
    problems > 0 && `${problems} ${problems === 1 ? word.problem : word.problems}`,
    !isUsual(glasses) &&
      worn(
        glasses.flatMap((name) => glassesName(name, knowledge, language) ?? []),
        language,
      ),
  ].filter((part) => part !== false);
  return {
    kind,
    text: balanceText(reading.balance.note, language),
    detail: `${counts.join(' · ')}.`,
    problems,
    openActions,
  };
}

const isUsual = (glasses: readonly string[]): boolean =>
  glasses.length === settingsDefaults.glasses.length &&
  glasses.every((name) => settingsDefaults.glasses.includes(name));

const mostNames = 3;

function worn(names: readonly string[], language: Language): string {
  if (names.length === 0) return words[language].bare;
  const more = names.length > mostNames ? ` + ${names.length - mostNames}` : '';
  return `${words[language].glasses} ${names.slice(0, mostNames).join(', ')}${more}`;
}
