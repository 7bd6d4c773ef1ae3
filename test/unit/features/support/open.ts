/** An open note as the features get it, from a text with `$0` for the cursor. Knows the tiny knowledge of the rules' tests. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position } from 'vscode-languageserver-types';
import { createCasebook, withNotes, type Casebook } from '../../../../server/src/casebook';
import type { FeatureContext, OpenNote } from '../../../../server/src/features';
import { findAll } from '../../../../server/src/rules';
import { noteSummary } from '../../../support/casebook';
import { read } from '../../rules/support/check';
import { knowledge } from '../../rules/support/knowledge';

export const uri = 'file:///map/casus/mw-t.md';

export function openNote(text: string, version = 1): OpenNote {
  const input = read(text);
  const { note, reading, noteLanguage } = input;
  const document = TextDocument.create(uri, 'markdown', version, text);
  return { document, note, reading, noteLanguage, findings: findAll(input, new Map()), glasses: ['pair'] };
}

/** The text without `$0`, opened, and the position where it stood. */
export function openAt(marked: string): {
  readonly open: OpenNote;
  readonly position: Position;
  readonly text: string;
} {
  const cursor = marked.indexOf('$0');
  if (cursor < 0) throw new Error('no $0 in the text');
  const text = marked.replace('$0', '');
  const open = openNote(text);
  return { open, position: open.document.positionAt(cursor), text };
}

export function context(more: Partial<FeatureContext> = {}): FeatureContext {
  const settings = {
    glasses: ['pair'],
    severities: new Map(),
    highlight: true,
    codeLens: true,
    learned: true,
    language: undefined,
    labelHabits: true,
    workspaceDiagnostics: 'open' as const,
    workspaceDiagnosticsSeverity: 'information' as const,
    notes: new Map(),
  };
  return { knowledge, settings, casebook: createCasebook(), language: 'nl', ...more };
}

/** Two notes of an invented folder. */
export const casebook: Casebook = withNotes(createCasebook(), [
  noteSummary('wijk/kanaalzijde', {
    kind: 'wijk',
    title: 'Kanaalzijde',
    date: '2026-03-12',
    neighbourhood: 'Kanaalzijde',
    openActions: 2,
    people: ['anna'],
  }),
  noteSummary('casus/dhr-b', { kind: 'casus', neighbourhood: 'Zuid: de flats', people: ['anna', 'joris'] }),
]);
