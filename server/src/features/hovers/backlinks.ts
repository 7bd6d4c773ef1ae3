/** Lists of places in other notes, each a link to its place: back links, what a neighbourhood's notes name, ties that wait. Knows summaries, no texts. */
import { secondSides, waitingFor } from '../../casebook';
import type { NoteSummary, Place } from '../../casebook/types';
import { formatOf } from '../../knowledge';
import { notesWith, type Occurrence } from '../cross/occurrences';
import { list, plain } from '../parts/markdown';
import type { FeatureContext } from '../types';
import { dayText } from '../views/words';
import { titleOf } from '../views/noteNode';

const words = {
  nl: {
    in: 'Komt voor in',
    more: (count: number) => `en nog ${count}`,
    open: (count: number) => (count === 1 ? '1 open actie' : `${count} open acties`),
    offers: 'Wat de wijk te bieden heeft',
    waiting: 'Hier wachten verbindingen op',
  },
  en: {
    in: 'Occurs in',
    more: (count: number) => `and ${count} more`,
    open: (count: number) => (count === 1 ? '1 open action' : `${count} open actions`),
    offers: 'What the neighbourhood has to offer',
    waiting: 'Links that wait for it',
  },
} as const;

const atMost = 8;

/** Words that lead to a place in a note; its top without one. */
export const linkTo = (text: string, { uri }: NoteSummary, place?: Place): string =>
  `[${plain(text)}](${uri}#L${(place?.line ?? 0) + 1})`;

/** Which notes hold it, the newest first; undefined when there is none. */
export function backlinks(context: FeatureContext, occurrences: readonly Occurrence[]): string | undefined {
  const firsts = new Map<string, Occurrence>();
  for (const each of occurrences) if (!firsts.has(each.note.uri)) firsts.set(each.note.uri, each);
  const items = [...firsts.values()].map(
    ({ note, place }) => `${linkTo(titleOf(note), note, place)} (${about(context, note)})`,
  );
  return titled(context, words[context.language].in, items);
}

/** The notes that hold a name, with the place of it where that is known. */
export function holding(context: FeatureContext, kind: 'person' | 'neighbourhood', name: string): Occurrence[] {
  return notesWith({ kind, name }, context.casebook).map((note) => ({
    note,
    place: note.names.find((each) => each.name === name) ?? { start: 0, end: 0, line: 0, character: 0 },
  }));
}

/** Places to meet, groups, key people and initiatives; undefined when none is named.  */
export function offers(context: FeatureContext, neighbourhood: string | undefined): string | undefined {
  const items = secondSides(context.casebook, neighbourhood).map(
    ({ note, entry }) => `${linkTo(entry.name, note, entry)} (${plain(titleOf(note))})`,
  );
  return titled(context, words[context.language].offers, items);
}

/** Open ties of cases; undefined when none waits. */
export function waiting(context: FeatureContext, neighbourhood: string | undefined): string | undefined {
  const { language, casebook } = context;
  const items = waitingFor(casebook, neighbourhood).map(({ note, action }) => {
    const what = [action.sides.join(' ↔ '), action.description].filter(Boolean).join(': ');
    const rest = [action.owner && `@${action.owner}`, action.date && dayText(action.date, language), titleOf(note)];
    return `${linkTo(what || '…', note, action)} (${rest.flatMap((part) => (part ? [plain(part)] : [])).join(' · ')})`;
  });
  return titled(context, words[language].waiting, items);
}

function titled({ language }: FeatureContext, title: string, items: readonly string[]): string | undefined {
  const rest = items.length - atMost;
  const more = rest > 0 ? [words[language].more(rest)] : [];
  return items.length > 0 ? `${title}:\n${list([...items.slice(0, atMost), ...more])}` : undefined;
}

/** "Casus · 2026-03-12 · 2 open acties" */
export function about({ knowledge, language }: FeatureContext, { kind, date, openActions, path }: NoteSummary): string {
  const name = formatOf(knowledge, kind)?.name[language];
  const open = openActions > 0 ? words[language].open(openActions) : undefined;
  const facts = [name, date, open].filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts.map(plain).join(' · ') : plain(path);
}
