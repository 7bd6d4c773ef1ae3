/** Hovers of what other notes of the folder know: a linked note, a person's pseudonym, a neighbourhood. Knows the casebook's short facts, no text of a note. */
import type { Note, WikiLink } from '../../note/types';
import { linksTo } from '../cross/occurrences';
import { blocks, bold } from '../parts/markdown';
import { notesNamed } from '../parts/notes';
import type { FeatureContext } from '../types';
import { titleOf } from '../views/noteNode';
import { about, backlinks, holding, offers, waiting } from './backlinks';

const absent = { nl: 'Deze notitie is er nog niet.', en: 'This note is not there yet.' } as const;

export function linkHover(context: FeatureContext, { target }: WikiLink): string {
  const { casebook, language } = context;
  const [summary] = notesNamed(casebook, target);
  if (!summary) return absent[language];
  return blocks([bold(titleOf(summary)), about(context, summary), backlinks(context, linksTo(summary, casebook))]);
}

export function personHover(context: FeatureContext, name: string): string {
  return blocks([bold(`@${name}`), backlinks(context, holding(context, 'person', name))]);
}

/** For a note about the neighbourhood: what waits for it as well. */
export function neighbourhoodHover(context: FeatureContext, name: string, { kind }: Pick<Note, 'kind'>): string {
  return blocks([
    bold(name),
    kind === 'wijk' && waiting(context, name),
    offers(context, name),
    backlinks(context, holding(context, 'neighbourhood', name)),
  ]);
}
