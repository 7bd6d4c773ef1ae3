/** What the folder's other notes offer: targets for `[[` and pseudonyms for `@`. Knows the casebook, and the names in the open note. */
import { formatOf } from '../../knowledge';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { inOrder, replacing, type Asked } from './asked';

/** Paths as a wiki link writes them, with the title to find them by; closes the brackets where they are open. */
export function noteTargets(asked: Asked, typed: string): CompletionItem[] {
  const { open, context, position } = asked;
  const { document } = open;
  const after = document.getText({ start: position, end: { line: position.line, character: position.character + 2 } });
  const close = after.startsWith(']]') ? '' : after.startsWith(']') ? ']' : ']]';
  return [...context.casebook.notes.values()]
    .filter(({ uri }) => uri !== document.uri)
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, title, kind, date }, index): CompletionItem => {
      const detail = [formatOf(context.knowledge, kind)?.name[context.language], date].filter(
        (part) => part !== undefined,
      );
      return {
        label: title ?? path,
        labelDetails: { description: path },
        kind: CompletionItemKind.File,
        detail: detail.join(' · '),
        sortText: inOrder(index),
        filterText: `${path} ${title ?? ''}`.trim(),
        textEdit: replacing(asked, typed, path + close),
      };
    });
}

/** Names of this note and of the others. */
export function people(asked: Asked, typed: string): CompletionItem[] {
  const { open, context } = asked;
  const here = open.document.offsetAt(asked.position);
  const own = open.note.people.filter(({ start, end }) => here < start || here > end).map(({ name }) => name);
  const names = [...new Set([...own, ...context.casebook.people.keys()])].toSorted((a, b) => a.localeCompare(b));
  return names.map((name, index): CompletionItem => ({
    label: `@${name}`,
    kind: CompletionItemKind.Reference,
    sortText: inOrder(index),
    filterText: name,
    textEdit: replacing(asked, typed, name),
  }));
}
