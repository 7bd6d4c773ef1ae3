/** Section headings after `## `: those of the note's kind that are not there yet first. Knows the formats. */
import { formatOf } from '../../knowledge';
import { CompletionItemKind, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import { plain } from '../parts/markdown';
import { inOrder, replacing, type Asked } from './asked';

export function headings(asked: Asked, typed: string): CompletionItem[] {
  const { open, context } = asked;
  const sections = formatOf(context.knowledge, open.note.kind)?.sections ?? [];
  const here = open.document.offsetAt(asked.position);
  const present = new Set(
    open.note.sections
      .filter(({ titleSpan }) => here < titleSpan.start || here > titleSpan.end)
      .map(({ role }) => role),
  );
  return sections
    .toSorted((a, b) => Number(present.has(a.id)) - Number(present.has(b.id)))
    .map(({ heading, about }, index): CompletionItem => ({
      label: heading[open.noteLanguage],
      kind: CompletionItemKind.Struct,
      documentation: { kind: MarkupKind.Markdown, value: plain(about[context.language]) },
      sortText: inOrder(index),
      textEdit: replacing(asked, typed, heading[open.noteLanguage]),
    }));
}
