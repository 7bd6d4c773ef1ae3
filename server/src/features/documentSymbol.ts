/** textDocument/documentSymbol: sections as a tree, with the open ties inside them. Knows structure only. */
import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import { firstLine } from '../rules/parts/text';
import { openTies } from '../note';
import type { ActionItem, Section } from '../note/types';
import type { FeatureContext, OpenNote } from './types';
import { rangeOf } from './parts/places';

export function documentSymbols(open: OpenNote, { language }: FeatureContext): DocumentSymbol[] {
  const { note } = open;
  const roots: DocumentSymbol[] = [];
  const bySection = new Map<number, DocumentSymbol>();
  for (const section of note.sections) {
    if (section.level === 0) continue;
    const symbol = sectionSymbol(open, section, language);
    bySection.set(section.index, symbol);
    const parent = section.parent === undefined ? undefined : bySection.get(section.parent);
    (parent?.children ?? roots).push(symbol);
  }
  for (const item of openTies(note)) {
    (bySection.get(item.section)?.children ?? roots).push(actionSymbol(open, item));
  }
  return roots;
}

function sectionSymbol({ document, note }: OpenNote, section: Section, language: 'nl' | 'en'): DocumentSymbol {
  const untitled = { nl: '(zonder naam)', en: '(untitled)' }[language];
  return {
    name: section.title.trim() || untitled,
    kind: SymbolKind.String,
    range: rangeOf(document, { start: section.start, end: Math.min(section.end, note.text.length) }),
    selectionRange: rangeOf(document, section.titleSpan),
    children: [],
  };
}

function actionSymbol({ document, note }: OpenNote, item: ActionItem): DocumentSymbol {
  const sides = item.sides.map(({ name }) => name).join(' ↔ ');
  const name = [sides, item.description].filter((part) => part !== '').join(': ');
  const detail = [item.owner === undefined ? undefined : `@${item.owner}`, item.date].filter(
    (part) => part !== undefined,
  );
  return {
    name: name === '' ? '- [ ]' : name,
    detail: detail.join(' '),
    kind: SymbolKind.Event,
    range: rangeOf(document, item),
    selectionRange: rangeOf(document, firstLine(note.text, item)),
  };
}
