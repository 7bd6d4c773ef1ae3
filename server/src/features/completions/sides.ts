/** The sides of a tie that is being written: what the neighbourhood's notes name, then the people of the folder. Knows the casebook. */
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { secondSides } from '../../casebook';
import { titleOf } from '../views/noteNode';
import { inOrder, replacing, type Asked } from './asked';

/** Places to meet, groups, key people and initiatives, with the note where they stand. */
export function sides(asked: Asked, typed: string): CompletionItem[] {
  const { open, context } = asked;
  const offered = secondSides(context.casebook, open.note.neighbourhood).map(({ note, entry }) => ({
    name: entry.name,
    detail: titleOf(note),
  }));
  const here = open.document.offsetAt(asked.position);
  const own = open.note.people
    .filter(({ start, end }) => here < start || here > end)
    .map(({ name }) => ({ name, detail: `@${name}` }));
  const person = open.note.frontMatter?.fields.get('persoon')?.value;
  const about = typeof person === 'string' && person !== '' ? [{ name: person, detail: `@${person}` }] : [];
  const all = [...offered, ...about, ...own];
  return all
    .filter(({ name }, index) => all.findIndex((each) => each.name === name) === index)
    .map(({ name, detail }, index) => ({
      label: name,
      labelDetails: { description: detail },
      kind: CompletionItemKind.Reference,
      sortText: inOrder(index),
      textEdit: replacing(asked, typed, name),
    }));
}
