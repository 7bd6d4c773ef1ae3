/** Choosing one's glasses: what looks is drawn, counted and asked about; what is taken off is not; and the choice stands with the folder. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, noteOf, openMarked } from './notes';
import { closeEverything, codeOf, diagnosticsOf, until } from './support';

const text = noteOf('wijk', '## Bril\n\nDe Kade is een ⟦achterstandswijk⟧.\n');
const setting = () => vscode.workspace.getConfiguration('roltrap').inspect<string[]>('glasses');

async function choose(glasses: readonly string[]): Promise<void> {
  await vscode.commands.executeCommand('roltrap.chooseGlasses', { glasses });
}

async function tokens(document: vscode.TextDocument): Promise<number> {
  const found = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
    'vscode.provideDocumentSemanticTokens',
    document.uri,
  );
  return (found?.data.length ?? 0) / 5;
}

describe('choosing glasses', () => {
  afterEach(async () => {
    await choose(['pair']);
    await closeEverything();
  });

  it('draws and asks through those that are worn, and through no others', async () => {
    const opened = await openMarked(text);
    const { document } = opened;
    const asked = () => diagnosticsOf(document.uri).some((each) => codeOf(each) === 'problem-term');
    await diagnosticAt(opened, 'problem-term');
    assert.equal(await tokens(document), 1);
    await choose(['vis-hengel']);
    await until('the question is gone', () => !asked());
    await until('no token', async () => (await tokens(document)) === 0);
    assert.deepEqual(setting()?.workspaceValue, ['vis-hengel']);
    await choose(['core']);
    await diagnosticAt(opened, 'problem-term');
  });

  it('leaves no trace in the folder when it is the usual choice', async () => {
    await choose(['core']);
    assert.deepEqual(setting()?.workspaceValue, ['core']);
    await choose(['pair']);
    assert.equal(setting()?.workspaceValue, undefined);
  });
});
