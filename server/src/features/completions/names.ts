/**
 * What the folder's other notes offer: targets for `[[` and pseudonyms for `@`. Where there are very many, only those with what is typed in their name.
 * Knows the casebook, and the names in the open note.
 */
import { formatOf } from '../../knowledge';
import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import type { Casebook, NameIndex } from '../../casebook/types';
import { fold } from '../../language/fold';
import { inOrder, mostOffered, replacing, type Asked } from './asked';

/** Paths as a wiki link writes them, with the title to find them by; closes the brackets where they are open. */
export function noteTargets(asked: Asked, typed: string): CompletionItem[] {
  const { open, context, position } = asked;
  const { document } = open;
  const after = document.getText({ start: position, end: { line: position.line, character: position.character + 2 } });
  const close = after.startsWith(']]') ? '' : after.startsWith(']') ? ']' : ']]';
  return fitting(notesInOrder(context.casebook), typed)
    .flatMap(({ key }) => context.casebook.notes.get(key) ?? [])
    .filter(({ uri }) => uri !== document.uri)
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
  const known = fitting(peopleInOrder(context.casebook), typed).map(({ key }) => key);
  const names = [...new Set([...own, ...known])].toSorted((a, b) => collator.compare(a, b));
  return names.map((name, index): CompletionItem => ({
    label: `@${name}`,
    kind: CompletionItemKind.Reference,
    sortText: inOrder(index),
    filterText: name,
    textEdit: replacing(asked, typed, name),
  }));
}

interface Offered {
  readonly key: string;
  readonly folded: string;
}

const collator = new Intl.Collator('nl');

/** Lists in order, each made once for as long as its index stays the same. */
const lists = new WeakMap<NameIndex, readonly Offered[]>();

function listOf(index: NameIndex, make: () => Offered[]): readonly Offered[] {
  const list = lists.get(index) ?? make();
  lists.set(index, list);
  return list;
}

const notesInOrder = ({ targets, notes }: Casebook): readonly Offered[] =>
  listOf(targets, () =>
    [...notes.values()]
      .sort((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ uri, path, title }) => ({ key: uri, folded: fold(`${path} ${title ?? ''}`) })),
  );

const peopleInOrder = ({ people }: Casebook): readonly Offered[] =>
  listOf(people, () => [...people.keys()].sort(collator.compare).map((name) => ({ key: name, folded: fold(name) })));

function fitting(all: readonly Offered[], typed: string): readonly Offered[] {
  if (all.length < mostOffered) return all;
  const words = typed.split(/\s+/).map(fold);
  return all.filter(({ folded }) => words.every((word) => folded.includes(word))).slice(0, mostOffered);
}
