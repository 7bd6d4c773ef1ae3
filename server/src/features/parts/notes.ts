/** Finds notes of the folder by what a link calls them. Knows the casebook; reads no file. */
import type { Casebook, NoteSummary } from '../../casebook/types';
import { fold } from '../../language';

/** Notes whose path, last part of the path, or title is the link's target. */
export function notesNamed({ notes }: Casebook, target: string): NoteSummary[] {
  const wanted = fold(target.replace(/\.md$/i, '').trim());
  return [...notes.values()].filter(
    ({ path, title }) =>
      fold(path) === wanted || fold(path.slice(path.lastIndexOf('/') + 1)) === wanted || fold(title ?? '') === wanted,
  );
}
