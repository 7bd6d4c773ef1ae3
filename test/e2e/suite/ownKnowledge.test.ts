/** The folder's own knowledge in the editor: a selected wording is taken in, reads at once, and its file helps who writes in it. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, fileText, isDutch, openWritten, removeWritten, noteOf, writeFile } from './notes';
import { closeEverything, codeOf, diagnosticsOf, hoverAt, noteUri, rangeOf, until } from './support';

const text = noteOf('wijk', '## Bril\n\nDit is een ⟦tolportiek⟧ in de straat.\n');
const path = '.roltrap/lenses/probleemwijk-roltrapwijk.yaml';
const side = 'probleemwijk-roltrapwijk/A';

async function addSelected(opened: { editor: vscode.TextEditor; range: vscode.Range }, source = 'Handboek Noord') {
  opened.editor.selection = new vscode.Selection(opened.range.start, opened.range.end);
  await vscode.commands.executeCommand('roltrap.addTerm', { side, source });
}

describe('own knowledge', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten('.roltrap');
  });

  it('takes a selected wording in, and reads with it at once', async () => {
    const opened = await openWritten('wijk/eigen-1.md', text);
    await addSelected(opened);
    assert.match((await fileText(path)) ?? '', /- id: tolportiek\n {4}pole: A\n[^]*source: Handboek Noord/);
    await diagnosticAt(opened, 'problem-term');
    const said = (await hoverAt(opened.document, 'tolportiek')).join('\n');
    assert.ok(said.includes('Handboek Noord'), said);
    assert.ok(said.includes(isDutch ? 'eigen organisatie' : 'own organisation'), said);
    await opened.editor.edit((edit) => edit.insert(opened.range.end, ', een zorgenportiek'));
    await addSelected({ ...opened, range: rangeOf(opened.document, 'zorgenportiek') });
    assert.match((await fileText(path)) ?? '', /tolportiek[^]*zorgenportiek/);
  });

  it('says in its file what is the matter, and completes the keys', async () => {
    const uri = await writeFile(
      '.roltrap/lenses/proef-2.yaml',
      'id: probleemwijk-roltrapwijk\nterms:\n  - id: x\n    poel: A\n    \n',
    );
    await openWritten('wijk/eigen-2.md', text);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    const found = await until('a diagnostic', () =>
      diagnosticsOf(uri).find((each) => codeOf(each) === 'own-unknown-key'),
    );
    assert.equal(found.range.start.line, 3);
    assert.ok(found.message.includes(isDutch ? 'Bedoel je “pole”' : 'Do you mean “pole”'), found.message);
    const offered = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      new vscode.Position(4, 4),
    );
    const labels = offered.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    assert.ok(labels.includes('forms') && labels.includes('strength'), labels.join());
  });

  it('follows the file while it is typed in, saved or not', async () => {
    const opened = await openWritten('wijk/eigen-3.md', text);
    const uri = await writeFile(
      '.roltrap/lenses/proef-3.yaml',
      'id: probleemwijk-roltrapwijk\nsource: Team\nterms:\n  - id: x\n    pole: A\n    forms: [tolportiek]\n',
    );
    await diagnosticAt(opened, 'problem-term');
    const file = await vscode.window.showTextDocument(
      await vscode.workspace.openTextDocument(uri),
      vscode.ViewColumn.Beside,
    );
    await file.edit((edit) => edit.replace(rangeOf(file.document, 'tolportiek'), 'nergens'));
    await until(
      'the question is gone',
      () => !diagnosticsOf(noteUri('wijk/eigen-3.md')).some((each) => codeOf(each) === 'problem-term'),
    );
  });
});

describe('own knowledge [restricted]', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten('.roltrap');
  });

  it('takes no part, and what ships does', async () => {
    await writeFile(path, 'id: probleemwijk-roltrapwijk\nterms:\n  - { id: achterstandswijk, off: true }\n');
    const opened = await openWritten('wijk/eigen-3.md', noteOf('wijk', '## Bril\n\nEen ⟦achterstandswijk⟧.\n'));
    await diagnosticAt(opened, 'problem-term');
  });
});
