/** A note, or a place in one, as a line of a tree. Knows summaries, no texts. */
import type { TreeNode } from '../../../../protocol';
import type { NoteSummary, Place } from '../../casebook/types';
import type { Language } from '../../language/types';
import { dayText, described } from './words';

/** Where a place leads; the top of the note without one. */
export function targetIn({ uri }: NoteSummary, place?: Place): NonNullable<TreeNode['target']> {
  const { line, character, start, end } = place ?? { line: 0, character: 0, start: 0, end: 0 };
  return { uri, range: { start: { line, character }, end: { line, character: character + end - start } } };
}

export const titleOf = ({ title, path }: NoteSummary): string => title ?? path.slice(path.lastIndexOf('/') + 1);

/** `more` is said after the date. */
export function noteNode(
  id: string,
  note: NoteSummary,
  language: Language,
  more: { readonly said?: string; readonly place?: Place | undefined } = {},
): TreeNode {
  const date = note.date === undefined ? undefined : dayText(note.date, language);
  return {
    id,
    label: titleOf(note),
    ...described(date, more.said),
    tooltip: note.path,
    icon: 'note',
    context: 'note',
    children: 'none',
    target: targetIn(note, more.place),
  };
}
