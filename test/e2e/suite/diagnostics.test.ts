/** When a question shows and when it goes: on open, while typing, in an unsaved note, and never in a file that is no note. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, noteOf, openMarked, openWritten, removeWritten, say } from './notes';
import {
  closeEverything,
  codeOf,
  diagnostic,
  diagnosticsOf,
  noteUri,
  openNote,
  openText,
  rangeOf,
  type,
  until,
} from './support';

const wijk = (body: string) => noteOf('wijk', `## Bril\n\n${body}\n`);
const has = (uri: vscode.Uri, code: string) => diagnosticsOf(uri).some((each) => codeOf(each) === code);

/** Waits until the server has answered for this version of the document: a hover is answered after what was sent before it. */
async function answered(document: vscode.TextDocument): Promise<void> {
  await until('the outline', () =>
    vscode.commands.executeCommand('vscode.executeDocumentSymbolProvider', document.uri),
  );
}

describe('diagnostics', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten();
  });

  it('stand in an example note when it opens, with code, page, reason and place', async () => {
    const { document } = await openNote('wijk/lage-weide-monitor.md');
    const found = await diagnostic(document.uri, 'problem-term');
    assert.deepEqual(found.range, rangeOf(document, 'achterstandswijk'));
    assert.equal(found.severity, vscode.DiagnosticSeverity.Information);
    assert.equal(found.source, 'Roltrap');
    assert.match(found.message, new RegExp(say('^“achterstandswijk” kijkt met de bril', '^“achterstandswijk” looks')));
    assert.match(found.message, new RegExp(say('Waarom hier:', 'Why here:')));
    const page = typeof found.code === 'object' ? found.code.target.path : '';
    assert.match(page, new RegExp(`/docs/reference/${say('nl', 'en')}/rules/problem-term\\.md$`));
    const note = await diagnostic(document.uri, 'one-sided-note');
    assert.deepEqual(note.range, rangeOf(document, 'Lage Weide in de monitor'));
  });

  it('come while a word is typed and go when it is mended', async () => {
    const editor = await openText(wijk('Dit is een wijk.\n\nEinde.'));
    const { document } = editor;
    await type(editor, 'achterstands', 'wijk.');
    // One letter before its end it is read as the word with a slip; in the end it is on the whole word.
    await diagnosticAt({ editor, document, range: rangeOf(document, 'achterstandswijk') }, 'problem-term');
    const begun = rangeOf(document, 'achterstands');
    await editor.edit((edit) => edit.delete(begun));
    await until('the question is gone', () => !has(document.uri, 'problem-term'));
  });

  it('move along with the text before them', async () => {
    const opened = await openMarked(wijk('Dit is een ⟦achterstandswijk⟧.'));
    await diagnosticAt(opened, 'problem-term');
    await opened.editor.edit((edit) => edit.insert(opened.range.start, 'oude '));
    const { document } = opened;
    await diagnosticAt({ ...opened, range: rangeOf(document, 'achterstandswijk') }, 'problem-term');
  });

  it('ask whose glasses a quoted word is, and no more', async () => {
    const opened = await openMarked(wijk('De krant schreef: "Dit is een ⟦achterstandswijk⟧."'));
    const found = await diagnosticAt(opened, 'whose-glasses');
    assert.equal(found.severity, vscode.DiagnosticSeverity.Hint);
    assert.equal(has(opened.document.uri, 'problem-term'), false);
  });

  it('stay away from words of danger, from a denial and from a word with a group and a year', async () => {
    const quiet = wijk(
      'Er is huiselijk geweld.\n\nHet is geen probleemwijk.\n\nSinds 2019 is dit een achterstandswijk voor 40 gezinnen zonder werk.',
    );
    const { document } = await openMarked(`${quiet}\n- [ ] (linking) mw-p ↔ school: bellen @anna\n`);
    await diagnostic(document.uri, 'action-without-date');
    assert.deepEqual(
      diagnosticsOf(document.uri).filter((each) => /term|glasses/.test(codeOf(each))),
      [],
    );
  });

  it('never stand in a file that is no note', async () => {
    const { document } = await openWritten('LEESMIJ.md', '# Leesmij\n\nEen achterstandswijk.\n');
    await answered(document);
    assert.deepEqual(diagnosticsOf(document.uri), []);
    const head = '---\nsoort: wijk\ntitel: Proef\ndatum: 2026-01-02\nwijk: Proef\ntaal: nl\n---\n\n';
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), head);
    await vscode.workspace.applyEdit(edit);
    await diagnostic(document.uri, 'problem-term');
  });

  it('go when the note closes', async () => {
    await openNote('wijk/lage-weide-monitor.md');
    const uri = noteUri('wijk/lage-weide-monitor.md');
    await diagnostic(uri, 'problem-term');
    await closeEverything();
    await until('none', () => diagnosticsOf(uri).length === 0);
  });
});
