/** A note in short, as the casebook keeps it. Takes names, labels and titles; never prose. */
import { openTies } from '../note';
import type { Note } from '../note/types';
import type { NoteSummary } from './types';

/**
 * The summary of a note. `path` is relative to the workspace folder, with or without `.md`.
 * A file of no kind is summarised by its path and title only: it can be linked to, nothing else.
 */
export function summarise(note: Note, uri: string, path: string): NoteSummary {
  const base = {
    uri,
    path: path.replace(/\.(md|markdown)$/i, ''),
    ...(note.title !== undefined && { title: note.title }),
  };
  if (note.kind === undefined) return { ...base, labels: [], people: [], openActions: 0 };
  return {
    ...base,
    kind: note.kind,
    ...(note.date !== undefined && { date: note.date }),
    ...(note.neighbourhood !== undefined && { neighbourhood: note.neighbourhood }),
    labels: unique(note.labels.map((label) => label.key)),
    people: unique([
      ...note.people.map((person) => person.name),
      ...note.actions.flatMap((action) => action.owner ?? []),
    ]),
    openActions: openTies(note).length,
  };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
