/** workspace/willRenameFiles: the links to a note follow its file, written as they were: as a path, or as a bare name. Knows summaries; reads no file. */
import type { TextEdit } from 'vscode-languageserver-types';
import { summarise, targetKey } from '../../casebook';
import type { Casebook, NoteSummary } from '../../casebook/types';
import type { Note } from '../../note/types';
import { notesNamed } from '../parts/notes';
import { linksTo } from './occurrences';
import { placeRange } from './places';

/** A note of the folder with the path that it gets, without `.md`. */
export interface Move {
  readonly note: NoteSummary;
  readonly path: string;
}

/** The URIs of the notes with a link to one that moves. */
export function notesWithLinks(moves: readonly Move[], casebook: Casebook): ReadonlySet<string> {
  return new Set(moves.flatMap(({ note }) => linksTo(note, casebook).map((each) => each.note.uri)));
}

/** The changes of one note, as its text is now. */
export function moveEdits(note: Note, uri: string, moves: readonly Move[], casebook: Casebook): TextEdit[] {
  const known = summarise(note, uri, '');
  return known.links.flatMap((place) => {
    // The note that the link leads to, and no other of the same name.
    const leadsTo = notesNamed(casebook, place.target)[0];
    const move = moves.find((each) => each.note.uri === leadsTo?.uri);
    const newText = move && renamed(place.target, move, casebook);
    return newText === undefined || newText === place.target ? [] : [{ range: placeRange(place), newText }];
  });
}

/** Undefined for a title, which stays as it is. A bare name that others have becomes a path. */
function renamed(target: string, { note, path }: Move, casebook: Casebook): string | undefined {
  const key = targetKey(target);
  const ending = /\.(md|markdown)$/i.exec(target)?.[0] ?? '';
  if (key === targetKey(note.path) && target.includes('/') === note.path.includes('/')) return path + ending;
  if (key !== targetKey(last(note.path)) || target === note.title) return undefined;
  const others = [...(casebook.targets.get(targetKey(last(path))) ?? [])].filter((uri) => uri !== note.uri);
  return (others.length > 0 ? path : last(path)) + ending;
}

const last = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
