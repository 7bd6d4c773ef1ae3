/** Finds notes of the folder by what a link calls them. Knows the casebook; reads no file. */
import { targetKey } from '../../casebook';
import type { Casebook, NoteSummary } from '../../casebook/types';

/** Notes whose path, last part of the path, or title is the link's target, in the order of their paths. */
export function notesNamed({ notes, targets }: Casebook, target: string): NoteSummary[] {
  const uris = [...(targets.get(targetKey(target)) ?? [])];
  return uris.flatMap((uri) => notes.get(uri) ?? []).sort((a, b) => (a.path < b.path ? -1 : 1));
}
