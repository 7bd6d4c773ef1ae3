/** What the client carries out: new note, make it a note, why, not here, snippets. Each is checked by what stands in the editor or in the folder. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  applyCodeAction,
  closeEverything,
  codeOf,
  diagnosticsOf,
  noteUri,
  openNote,
  openText,
  rangeOf,
  until,
} from './support';

const run = (command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand(command, ...args);
const activeText = () => vscode.window.activeTextEditor?.document.getText() ?? '';

/** What stands in a file, or undefined. */
async function textOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The tab in which an explanation stands, if any. */
const pageTab = (title: string) =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).find(({ label }) => label.includes(title));

const note = (body: string) =>
  `---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Proef\ntaal: nl\n---\n\n## Bril\n\n${body}\n`;

describe('commands', () => {
  afterEach(closeEverything);

  it('makes a new note in the folder of its kind, and never over another', async () => {
    for (const name of ['mevrouw-q-na-de-brief.md', 'mevrouw-q-na-de-brief-2.md']) {
      await run('roltrap.newNote', { kind: 'casus', title: 'Mevrouw Q., na de brief' });
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.path, noteUri(`casus/${name}`).path);
      assert.match(
        editor.document.getText(),
        /^---\n(soort: casus|kind: case)\n(titel|title): Mevrouw Q\., na de brief\n/,
      );
      const before = editor.document.lineAt(editor.selection.active.line - 1).text;
      assert.match(before, /^## (Aanleiding|Occasion)/);
    }
  });

  it('makes a note of a plain file', async () => {
    await openText('# Een buurt\n');
    await run('roltrap.makeNote', { kind: 'wijk' });
    assert.match(activeText(), /^---\n(soort|kind): wijk\n---\n\n# Een buurt\n$/);
  });

  it('puts another kind in the place of one that is there', async () => {
    await openText('---\ntitel: X\nsoort: roman\n---\n');
    await run('roltrap.makeNote', { kind: 'casus' });
    assert.match(activeText(), /^---\ntitel: X\n(soort|kind): casus\n---\n$/);
  });

  it('shows why beside the note', async () => {
    await openText(note('Een rustige straat.'));
    await run('roltrap.why', { kind: 'rule', id: 'problem-term' });
    await until('the page', () => vscode.window.tabGroups.all.length === 2);
    const language = process.env['ROLTRAP_LOCALE'] ?? vscode.env.language;
    await until('its title', () => pageTab(language === 'nl' ? 'bril' : 'glasses'));
  });

  it('inserts a snippet with its tab stops', async () => {
    const editor = await openText('Een [plek] hier.\n');
    const range = rangeOf(editor.document, '[plek]');
    await run('roltrap.insertSnippet', {
      uri: editor.document.uri.toString(),
      range,
      snippet: '${1:straat} en ${2:plein}',
    });
    assert.equal(editor.document.getText(), 'Een straat en plein hier.\n');
    assert.equal(editor.document.getText(editor.selection), 'straat');
  });

  it('puts a finding aside, without a word of it, and the finding is gone', async () => {
    const editor = await openNote('wijk/lage-weide-monitor.md');
    const { document } = editor;
    const word = rangeOf(document, 'achterstandswijk');
    const here = () =>
      diagnosticsOf(document.uri).filter((each) => codeOf(each) === 'problem-term' && each.range.isEqual(word));
    await until('the finding', () => here().length === 1);
    const title = (process.env['ROLTRAP_LOCALE'] ?? vscode.env.language) === 'nl' ? 'Hier niet' : 'Not here';
    await applyCodeAction(document, word, title);
    await until('the finding is gone', () => here().length === 0);
    const list = await textOf(noteUri('.roltrap/ignore.json'));
    assert.match(list ?? '', /"rule":"problem-term","scope":"occurrence","hash":"[0-9a-f]{64}"/);
    assert.doesNotMatch(list ?? '', /achterstand|lage-weide/i);
    assert.equal(await textOf(noteUri('.roltrap/ignore.json.new')), undefined);
    await vscode.workspace.fs.delete(noteUri('.roltrap'), { recursive: true });
    await until('the finding is back', () => here().length === 1);
  });
});

describe('commands [restricted]', () => {
  afterEach(closeEverything);

  it('writes nothing beside the notes of a folder that is not trusted', async () => {
    const { document } = await openNote('wijk/lage-weide-monitor.md');
    const what = { uri: document.uri.toString(), code: 'problem-term', ignoreKey: 'x', scope: 'folder' };
    await run('roltrap.ignore', what);
    assert.equal(await textOf(noteUri('.roltrap/ignore.json')), undefined);
  });
});
