/** What a writer can set, seen in the editor; a setting of another form says so once and changes nothing else. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, noteOf, openMarked, openWritten, removeWritten, say, writeFile } from './notes';
import { closeEverything, codeOf, diagnosticsOf, ownLog, until } from './support';

const names = ['severity', 'highlight', 'notes', 'workspaceDiagnostics'] as const;

/** Sets a setting of this folder; undefined takes it away. */
async function set(name: (typeof names)[number], value: unknown): Promise<void> {
  const settings = vscode.workspace.getConfiguration('roltrap');
  await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
}

const text = noteOf('wijk', '## Bril\n\nDe Kade is een ⟦achterstandswijk⟧.\n');
const asked = (document: vscode.TextDocument) =>
  diagnosticsOf(document.uri).some((each) => codeOf(each) === 'problem-term');

async function tokens(document: vscode.TextDocument): Promise<number> {
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return (found?.data.length ?? 0) / 5;
}

describe('settings', () => {
  afterEach(async () => {
    for (const name of names) await set(name, undefined);
    await closeEverything();
    await removeWritten();
  });

  it('turn one question off, and on again', async () => {
    const opened = await openMarked(text);
    await diagnosticAt(opened, 'problem-term');
    await set('severity', { 'problem-term': 'off' });
    await until('the question is gone', () => !asked(opened.document));
    assert.equal(await tokens(opened.document), 1);
    await set('severity', undefined);
    await diagnosticAt(opened, 'problem-term');
  });

  it('make a question softer', async () => {
    const opened = await openMarked(text);
    await diagnosticAt(opened, 'problem-term');
    await set('severity', { 'problem-term': 'hint' });
    await until(
      'a hint',
      async () => (await diagnosticAt(opened, 'problem-term')).severity === vscode.DiagnosticSeverity.Hint,
    );
  });

  it('turn the highlighting off, and keep the questions', async () => {
    const opened = await openMarked(text);
    await until('a token', async () => (await tokens(opened.document)) === 1);
    await set('highlight', false);
    await until('no token', async () => (await tokens(opened.document)) === 0);
    await diagnosticAt(opened, 'problem-term');
  });

  it('list the questions of closed notes too, and take only those back', async () => {
    const of = (uri: vscode.Uri) => diagnosticsOf(uri).filter((each) => codeOf(each) === 'problem-term').length;
    const closed = await writeFile('wijk/dicht.md', text.replace(/[⟦⟧]/g, ''));
    const opened = await openWritten('wijk/open.md', text);
    await diagnosticAt(opened, 'problem-term');
    assert.equal(of(closed), 0);
    await set('workspaceDiagnostics', 'folder');
    await until('the question of the closed note', () => of(closed) === 1);
    await diagnosticAt(opened, 'problem-term');
    assert.equal(of(opened.document.uri), 1);
    await set('workspaceDiagnostics', 'open');
    await until('it is gone', () => of(closed) === 0);
    await diagnosticAt(opened, 'problem-term');
    assert.equal(of(opened.document.uri), 1);
  });

  it('make notes of files that name no kind', async () => {
    const opened = await openMarked('De Kade is een ⟦achterstandswijk⟧.\n');
    assert.equal(asked(opened.document), false);
    await set('notes', { '**': 'wijk' });
    await diagnosticAt(opened, 'problem-term');
  });

  it('of another form are said once, in the writer’s language, and the default holds', async () => {
    const opened = await openMarked(text);
    await until('a token', async () => (await tokens(opened.document)) === 1);
    await set('highlight', 'soms');
    await saidOnce(
      say(
        'De instelling roltrap.highlight verwacht true of false;',
        'The setting roltrap.highlight expects true or false;',
      ),
    );
    assert.equal(await tokens(opened.document), 1);
    await set('highlight', undefined);
    await set('severity', { 'problem-term': 'heel hard' });
    await saidOnce(say('De instelling roltrap.severity › problem-term', 'The setting roltrap.severity › problem-term'));
    await diagnosticAt(opened, 'problem-term');
    await opened.editor.edit((edit) => edit.replace(opened.range, 'straat'));
    await until('the server goes on', () => !asked(opened.document));
  });
});

/** Waits for a sentence in the log, and sees that it stands there once; where the log cannot be read there is nothing to see. */
async function saidOnce(sentence: string): Promise<void> {
  if ((await ownLog()) === undefined) return;
  const times = async () => ((await ownLog()) ?? '').split(sentence).length - 1;
  await until(sentence, async () => (await times()) > 0);
  assert.equal(await times(), 1);
}
