/** A new note of each kind: title, day and headings in the language of the interface, and the cursor where the writing starts. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isDutch, removeWritten, say } from './notes';
import { closeEverything, codeOf, diagnosticsOf, noteUri, until } from './support';

/** The first heading of each kind, and how a kind is named in the head. */
const kinds = [
  { kind: 'casus', named: say('casus', 'case'), heading: say('Aanleiding', 'Occasion') },
  { kind: 'wijk', named: say('wijk', 'neighbourhood'), heading: say('Bril', 'Glasses') },
  { kind: 'reflectie', named: say('reflectie', 'reflection'), heading: say('Wat gebeurde er', 'What happened') },
  {
    kind: 'veldverslag',
    named: say('veldverslag', 'field report'),
    heading: say('Opgave en probleemarticulatie', 'Task and problem articulation'),
  },
];

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

describe('a new note', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten(...kinds.map(({ kind }) => `${kind}/eerste-keer.md`));
  });

  for (const { kind, named, heading } of kinds) {
    it(`of the kind ${kind}`, async () => {
      await vscode.commands.executeCommand('roltrap.newNote', { kind, title: 'Eerste keer' });
      const editor = vscode.window.activeTextEditor;
      assert.ok(editor);
      const { document, selection } = editor;
      assert.equal(document.uri.path, noteUri(`${kind}/eerste-keer.md`).path);
      const lines = document.getText().split('\n');
      const [key, title, date] = isDutch ? ['soort', 'titel', 'datum'] : ['kind', 'title', 'date'];
      assert.deepEqual(lines.slice(0, 4), ['---', `${key}: ${named}`, `${title}: Eerste keer`, `${date}: ${today()}`]);
      assert.equal(document.lineAt(selection.active.line - 1).text, `## ${heading}`);
      assert.ok(lines.filter((line) => line.startsWith('## ')).length >= 5);
    });
  }

  it('is read at once, and nothing in its head is in disorder', async () => {
    await vscode.commands.executeCommand('roltrap.newNote', { kind: 'casus', title: 'Eerste keer' });
    const { document } = vscode.window.activeTextEditor ?? assert.fail('an editor');
    const edit = new vscode.WorkspaceEdit();
    const tie = '\n- [ ] (linking) mw-p ↔ school: bellen @anna\n';
    edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, `\n## Linkwerk\n${tie}`);
    await vscode.workspace.applyEdit(edit);
    await until('the reading', () =>
      diagnosticsOf(document.uri).some((each) => codeOf(each) === 'action-without-date'),
    );
    assert.deepEqual(
      diagnosticsOf(document.uri)
        .filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning)
        .map(codeOf),
      [],
    );
  });
});
