/** Link-work actions as a whole task line, in a section for actions or in a task. What the text calls for comes first. Knows the catalogue. */
import { CompletionItemKind, InsertTextFormat, MarkupKind, type CompletionItem } from 'vscode-languageserver-types';
import { isLinkWork, taskSnippet } from '../../rules/parts/taskLine';
import { purposeOf } from '../../rules/parts/sections';
import { tieKinds } from '../hovers/action';
import { plain } from '../parts/markdown';
import { sectionAt } from '../parts/places';
import { inOrder, replacing, type Asked } from './asked';

/** `box` is `[ ] ` as far as it is typed, `typed` what follows. */
export function linkTasks(asked: Asked, box: string, typed: string): CompletionItem[] {
  const { open, context } = asked;
  if (box === '' && !inActionSection(asked)) return [];
  const { language, knowledge } = context;
  const { kind } = open.note;
  const suggested = open.reading.actions.map(({ action }) => action);
  const rank = (id: string) => (suggested.includes(id) ? suggested.indexOf(id) : suggested.length);
  return knowledge.actions
    .filter(({ kinds }) => kind === undefined || kinds.length === 0 || kinds.includes(kind))
    .toSorted((a, b) => rank(a.id) - rank(b.id))
    .map((action, index): CompletionItem => {
      const sides = open.reading.actions.find((suggestion) => suggestion.action === action.id)?.sides ?? [];
      const about = `${action.kind}: ${tieKinds[action.kind][language]}. ${action.conditions[language]}`;
      return {
        label: action.title[language].replace(/\.$/, ''),
        kind: CompletionItemKind.Event,
        detail: action.kind,
        documentation: { kind: MarkupKind.Markdown, value: plain(about) },
        sortText: inOrder(index),
        filterText: `${box}${action.kind} (${action.kind}) ${action.title[language]}`,
        insertTextFormat: InsertTextFormat.Snippet,
        textEdit: replacing(asked, box + typed, taskSnippet(action, sides, open.noteLanguage).slice('- '.length)),
      };
    });
}

function inActionSection({ open, context, position }: Asked): boolean {
  const section = sectionAt(open, open.document.offsetAt(position));
  if (!section) return false;
  return isLinkWork(section) || purposeOf(open.note, context.knowledge, section.index) === 'actions';
}
