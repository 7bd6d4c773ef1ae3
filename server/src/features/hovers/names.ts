/** Hovers of what other notes of the folder know: a linked note, a person's pseudonym. Knows the casebook's short facts, no text of a note. */
import { formatOf } from '../../knowledge';
import type { NoteSummary } from '../../casebook/types';
import type { WikiLink } from '../../note/types';
import type { FeatureContext } from '../types';
import { blocks, bold, list, plain } from '../parts/markdown';
import { notesNamed } from '../parts/notes';

const words = {
  nl: { absent: 'Deze notitie is er nog niet.', in: 'Komt voor in', more: 'en nog', open: 'open acties' },
  en: { absent: 'This note is not there yet.', in: 'Occurs in', more: 'and', open: 'open actions' },
} as const;

const atMost = 8;

export function linkHover(context: FeatureContext, { target }: WikiLink): string {
  const [summary] = notesNamed(context.casebook, target);
  return summary
    ? blocks([bold(summary.title ?? summary.path), about(context, summary)])
    : words[context.language].absent;
}

export function personHover(context: FeatureContext, name: string): string {
  const { casebook, language } = context;
  const notes = [...(casebook.people.get(name) ?? [])]
    .flatMap((uri) => casebook.notes.get(uri) ?? [])
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || (a.path < b.path ? -1 : 1));
  const shown = notes.slice(0, atMost).map((note) => `${plain(note.title ?? note.path)} (${about(context, note)})`);
  const rest = notes.length - shown.length;
  const more = rest > 0 ? [`${words[language].more} ${rest}${language === 'en' ? ' more' : ''}`] : [];
  return blocks([bold(`@${name}`), shown.length > 0 && `${words[language].in}:\n${list([...shown, ...more])}`]);
}

/** "Casus · 2026-03-12 · 2 open acties" */
function about({ knowledge, language }: FeatureContext, { kind, date, openActions, path }: NoteSummary): string {
  const name = formatOf(knowledge, kind)?.name[language];
  const open = openActions > 0 ? `${openActions} ${words[language].open}` : undefined;
  const facts = [name, date, open].filter((fact) => fact !== undefined);
  return facts.length > 0 ? facts.map(plain).join(' · ') : plain(path);
}
