/** The extension starts on a note, speaks the user's language and complains of nothing. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, hoverAt, noteUri, openText, ownLog, roltrap, until } from './support';

const note = '---\nsoort: casus\n---\n\n# Een notitie\n\nMevrouw Jansen woont hier al lang.\n';

describe('activation', () => {
  afterEach(closeEverything);

  it('starts on a Markdown note', async () => {
    await openText(note);
    await until('the extension is active', () => roltrap().isActive);
  });

  it('logs no error, and no word of the note', async () => {
    const editor = await openText(note);
    await hoverAt(editor.document, 'Jansen');
    const log = (await ownLog()) ?? '';
    assert.doesNotMatch(log, /\[error\]|\berror\b/i);
    assert.doesNotMatch(log, /Jansen/);
  });

  it('finds the example casebook', async () => {
    const folder = noteUri('').path;
    await until('notes in the folder', async () =>
      (await vscode.workspace.findFiles('**/*.md')).some((uri) => uri.path.startsWith(folder)),
    );
  });

  it('speaks the display language', async () => {
    const language = process.env['ROLTRAP_LOCALE'] ?? vscode.env.language;
    assert.equal(vscode.env.language, language);
    const file = language === 'nl' ? 'package.nls.nl.json' : 'package.nls.json';
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(roltrap().extensionUri, file));
    const words = JSON.parse(new TextDecoder().decode(bytes)) as { description: string };
    const manifest = roltrap().packageJSON as { description: string };
    assert.equal(manifest.description, words.description);
  });
});

describe('activation [restricted]', () => {
  afterEach(closeEverything);

  it('starts in a folder the user does not trust', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    await openText(note);
    await until('the extension is active', () => roltrap().isActive);
  });
});
