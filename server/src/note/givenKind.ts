/** The kind that somebody gave to files of a place, where the file itself names none. Knows globs and formats, no settings. */
import picomatch from 'picomatch';
import type { NoteFormats } from './format';
import type { Note, NoteKind } from './types';

/** The note with the kind of the first glob that its path in the folder fits; the same note when it has a kind, or none fits. */
export function withGivenKind(
  note: Note,
  path: string,
  kinds: ReadonlyMap<string, string>,
  formats: Pick<NoteFormats, 'kinds'>,
): Note {
  if (note.kindFrom === 'declared' || kinds.size === 0) return note;
  for (const [glob, name] of kinds) {
    const kind = picomatch.isMatch(path, glob, { dot: true }) && kindNamed(name, formats);
    if (kind) return { ...note, kind, kindFrom: 'declared' };
  }
  return note;
}

/** The kind with this id or alias. */
export function kindNamed(name: string, { kinds }: Pick<NoteFormats, 'kinds'>): NoteKind | undefined {
  const wanted = name.toLowerCase();
  return kinds.find(({ id, aliases }) => id === wanted || aliases.includes(wanted))?.id;
}
