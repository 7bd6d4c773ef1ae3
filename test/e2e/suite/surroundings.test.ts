/** What can happen around an open note: its file goes, the list of what is put aside is broken, another note comes. Nothing of it stops the reading. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, noteOf, openMarked, openWritten, removeWritten, writeFile } from './notes';
import { closeEverything, diagnosticsOf, hoverAt, noteUri, openText, ownLog, until } from './support';

const text = noteOf('wijk', '## Bril\n\nDe Kade is een ⟦achterstandswijk⟧.\n');

/** Opens a note that is about to link to another; gives the paths that are offered. */
async function linking(): Promise<() => Promise<string[]>> {
  const { document } = await openText(noteOf('casus', 'Zie [['));
  return async () => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      document.lineAt(document.lineCount - 1).range.end,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : (label.description ?? label.label)));
  };
}

describe('around an open note', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten('.roltrap');
  });

  it('its file may go, and what is on the screen is read on', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    await diagnosticAt(opened, 'problem-term');
    await opened.editor.edit((edit) => edit.insert(opened.range.start, 'oude '));
    await vscode.workspace.fs.delete(noteUri('wijk/proef.md'));
    const { document } = opened;
    await until('the hover', async () => (await hoverAt(document, 'achterstandswijk')).length > 0);
    assert.equal(diagnosticsOf(document.uri).length > 0, true);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('none', () => diagnosticsOf(noteUri('wijk/proef.md')).length === 0);
  });

  it('another note may come and go, and can be linked to as long as it is there', async () => {
    const targets = await linking();
    const uri = await writeFile('wijk/proef-drie.md', noteOf('wijk', 'Tekst.\n'));
    await until('the note in the list', async () => (await targets()).includes('wijk/proef-drie'));
    await vscode.workspace.fs.delete(uri);
    await until('the note is gone', async () => !(await targets()).includes('wijk/proef-drie'));
  });

  for (const [section, key, value] of [
    ['roltrap', 'exclude', ['wijk/proef-*']],
    ['roltrap', 'include', ['casus/**/*.md']],
    ['files', 'exclude', { 'wijk/proef-*': true }],
  ] as const) {
    it(`what ${section}.${key} leaves out is not offered`, async () => {
      const settings = () => vscode.workspace.getConfiguration(section);
      const set = (to: unknown) => settings().update(key, to, vscode.ConfigurationTarget.Workspace);
      await writeFile('wijk/proef-vijf.md', noteOf('wijk', 'Tekst.\n'));
      const targets = await linking();
      try {
        await until('the note in the list', async () => (await targets()).includes('wijk/proef-vijf'));
        await set(value);
        await until('the note is left out', async () => !(await targets()).includes('wijk/proef-vijf'));
        assert.ok((await targets()).includes('casus/mevrouw-t'));
      } finally {
        await set(undefined);
        await removeWritten('wijk/proef-vijf.md');
      }
    });
  }

  it('a folder may go with its notes', async () => {
    const targets = await linking();
    const isListed = async () => (await targets()).includes('proefmap/proef-vier');
    // Of a file that comes with its folder the editor may tell nothing; of a change in it, once things are quiet, it does.
    await until('the note in the list', async () => {
      await writeFile('proefmap/proef-vier.md', noteOf('wijk', 'Tekst.\n'));
      return until('it', isListed, 3_000).catch(() => false);
    });
    await vscode.workspace.fs.delete(noteUri('proefmap'), { recursive: true });
    await until('the note is gone', async () => !(await targets()).includes('proefmap/proef-vier'));
  });

  it('a list that is no JSON, or a folder in its place, breaks nothing', async () => {
    for (const make of [
      () => writeFile('.roltrap/ignore.json', '{ "entries": '),
      () => vscode.workspace.fs.createDirectory(noteUri('.roltrap/ignore.json')),
    ]) {
      await removeWritten('.roltrap');
      await make();
      const opened = await openWritten('wijk/proef.md', text);
      await diagnosticAt(opened, 'problem-term');
      await closeEverything();
    }
    assert.doesNotMatch((await ownLog()) ?? '', /\[error\]|achterstandswijk/);
  });

  it('a text may hold anything', async () => {
    const odd = '\u0000\u0007 👩‍👩‍👧‍👦 \ud800 [[[[ ]] - [ ] ``` <b>\n';
    const opened = await openMarked(text.replace('De Kade', `${odd}\nDe Kade`));
    await diagnosticAt(opened, 'problem-term');
    assert.doesNotMatch((await ownLog()) ?? '', /\[error\]/);
  });
});
