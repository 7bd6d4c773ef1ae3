/** Another wording, chosen from the menu: in the place of the word, or as a question after the sentence. Each is checked by the text, and undone. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkMend, diagnosticAt, noteOf, openMarked, say } from './notes';
import { applyCodeAction, closeEverything, codeActions, rangeOf, until } from './support';

const wijk = (body: string) => noteOf('wijk', `## Bril\n\n${body}\n`);
const instead = say('Anders kijken', 'Look again');
const beside = say('Schrijf erbij', 'Add');
const asked = 'Gemiddelde woonduur: [n] jaar. Wie komt er binnen en waar gaan vertrekkers heen?';

describe('another wording', () => {
  afterEach(closeEverything);

  it('takes the place of the word', () =>
    checkMend({
      code: 'problem-term',
      title: instead,
      before: wijk('De Kade is een ⟦achterstandswijk⟧. Er is een plein.'),
      after: wijk('De Kade is een wijk waar [probleem] speelt bij [groep], sinds [jaar]. Er is een plein.'),
    }));

  it('keeps the capital', () =>
    checkMend({
      code: 'problem-term',
      title: instead,
      before: wijk('⟦Achterstandswijk⟧ of niet: er is een plein.'),
      after: wijk('Wijk waar [probleem] speelt bij [groep], sinds [jaar] of niet: er is een plein.'),
    }));

  it('stands as a question after the sentence', () =>
    checkMend({
      code: 'problem-term',
      title: beside,
      before: wijk('De Kade is een ⟦achterstandswijk⟧. Er is een plein.'),
      after: wijk(`De Kade is een achterstandswijk. ${asked} Er is een plein.`),
    }));

  it('stands after a list item without a full stop', () =>
    checkMend({
      code: 'problem-term',
      title: beside,
      before: wijk('- een **⟦achterstandswijk⟧**\n- een plein'),
      after: wijk(`- een **achterstandswijk**. ${asked}\n- een plein`),
    }));

  it('has its first gap selected, so that typing fills it', async () => {
    const opened = await openMarked(wijk('De Kade is een ⟦achterstandswijk⟧.'));
    await diagnosticAt(opened, 'problem-term');
    await applyCodeAction(opened.document, opened.range, instead);
    await until('the gap', () => opened.document.getText(opened.editor.selection) === '[probleem]');
    await vscode.commands.executeCommand('type', { text: 'schimmel' });
    assert.match(opened.document.getText(), /een wijk waar schimmel speelt bij \[groep\], sinds \[jaar\]\./);
  });

  it('keeps the line endings of Windows', async () => {
    const opened = await openMarked(wijk('De Kade is een ⟦achterstandswijk⟧.').replaceAll('\n', '\r\n'));
    assert.equal(opened.document.eol, vscode.EndOfLine.CRLF);
    await diagnosticAt(opened, 'problem-term');
    await applyCodeAction(opened.document, opened.range, beside);
    const after = wijk(`De Kade is een achterstandswijk. ${asked}`).replaceAll('\n', '\r\n');
    await until('the text', () => opened.document.getText() === after);
  });

  it('still fits after an edit above it', async () => {
    const opened = await openMarked(wijk('Een plein.\n\nDe Kade is een ⟦achterstandswijk⟧.'));
    await diagnosticAt(opened, 'problem-term');
    await opened.editor.edit((edit) => edit.insert(rangeOf(opened.document, 'Een plein').start, 'Er is niets.\n\n'));
    const range = rangeOf(opened.document, 'achterstandswijk');
    await diagnosticAt({ ...opened, range }, 'problem-term');
    await applyCodeAction(opened.document, range, instead);
    const after = wijk(
      'Er is niets.\n\nEen plein.\n\nDe Kade is een wijk waar [probleem] speelt bij [groep], sinds [jaar].',
    );
    await until('the text', () => opened.document.getText() === after);
  });

  it('is a quick fix on a question, and never offered for words of danger', async () => {
    const opened = await openMarked(wijk('De Kade is een ⟦achterstandswijk⟧. Er is huiselijk geweld.'));
    await diagnosticAt(opened, 'problem-term');
    const [first] = (await codeActions(opened.document, opened.range)).filter(({ title }) => title.includes(instead));
    assert.equal(first?.kind?.value, vscode.CodeActionKind.QuickFix.value);
    assert.notEqual(first?.isPreferred, true);
    const danger = await codeActions(opened.document, rangeOf(opened.document, 'huiselijk geweld'));
    assert.deepEqual(
      danger.filter(({ title }) => title.includes(instead) || title.includes(beside)),
      [],
    );
  });
});
