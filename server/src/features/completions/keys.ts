/** Keys of the front matter that are not there yet, the needed ones first. Knows the formats. */
import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import type { FieldFormat } from '../../note/format';
import { fieldsFor, headLanguage, keyIn } from '../parts/fields';
import { plain } from '../parts/markdown';
import { inOrder, replacing, type Asked } from './asked';

const needs = {
  nl: { required: 'hoort erbij', recommended: 'aanbevolen', optional: 'mag' },
  en: { required: 'belongs here', recommended: 'recommended', optional: 'optional' },
} as const;
const order: { readonly [need in FieldFormat['need']]: number } = { required: 0, recommended: 1, optional: 2 };

/** In a file that is no note yet, only the key that makes it one. */
export function fieldKeys(asked: Asked, { typed }: { readonly typed: string }): CompletionItem[] {
  const { open, context } = asked;
  const { kind, frontMatter } = open.note;
  const written = headLanguage(open.note, kind === undefined ? context.language : open.noteLanguage);
  const fields = fieldsFor(context.knowledge, kind).filter(
    ({ key }) => !frontMatter?.fields.has(key) && (kind !== undefined || key === 'soort'),
  );
  return fields
    .toSorted((a, b) => order[a.need] - order[b.need])
    .map((field, index): CompletionItem => {
      const key = keyIn(field, written);
      const needed = needs[context.language][field.need];
      return {
        label: key,
        kind: CompletionItemKind.Property,
        detail: needed,
        documentation: { kind: MarkupKind.Markdown, value: plain(field.about[context.language]) },
        sortText: inOrder(index),
        filterText: [field.key, ...field.aliases].join(' '),
        insertTextFormat: InsertTextFormat.PlainText,
        textEdit: replacing(asked, typed, `${key}: `),
        // A list of values follows at once.
        ...(field.values.length > 0 && { command: { title: needed, command: 'editor.action.triggerSuggest' } }),
      };
    });
}
