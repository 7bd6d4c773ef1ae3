/** A link to lay becomes an open action in the note, under a new heading or an existing one; what an action lacks is put where it belongs. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { checkMend, diagnosticAt, noteOf, openMarked, say } from './notes';
import { applyCodeAction, closeEverything, codeActions, rangeOf, until } from './support';

const casus = (body: string) => noteOf('casus', body);
const signal = '## Probleemarticulatie\n\nMevrouw ⟦durft niet naar het⟧ UWV. De ongeopende brieven liggen in een la.\n';
const plain = signal.replace(/[⟦⟧]/g, '');
const title = say('Zet onder Linkwerk:', 'Add under Link work:');
/** A tie as a person would type it: kind, two sides, what, who and when. */
const task = /^- \[ \] \((bonding|bridging|linking|facilitating)\) \S[^↔:]* ↔ \S[^↔:]*: \S.* @\[wie\] \[JJJJ-MM-DD\]$/;

/** Lays the first link of the signal and gives the note's text. */
async function layLink(before: string): Promise<{ text: string; document: vscode.TextDocument }> {
  const opened = await openMarked(before);
  const { document, range } = opened;
  await diagnosticAt(opened, 'link-to-lay');
  const version = document.version;
  await applyCodeAction(document, range, title);
  await until('the action', () => document.version > version);
  return { text: document.getText(), document };
}

/** The lines after `before`, which must stand unchanged in front of them; the first is empty. */
function added(text: string, before: string): string[] {
  assert.ok(text.startsWith(before), text);
  return text.slice(before.length).split(/\r?\n/);
}

describe('a link to lay', () => {
  afterEach(closeEverything);

  it('makes its heading at the end, and can be undone', async () => {
    const { text, document } = await layLink(casus(signal));
    const [blank, heading, space, line, ...rest] = added(text, casus(plain));
    assert.deepEqual([blank, heading, space, rest], ['', '## Linkwerk', '', ['']]);
    assert.match(line ?? '', task);
    await vscode.commands.executeCommand('undo');
    await until('the old text', () => document.getText() === casus(plain));
  });

  it('joins the actions that are there', async () => {
    const own = '\n## Linkwerk\n\n- [ ] (bonding) mw-p ↔ zus: bellen @anna 2026-03-01';
    const { text } = await layLink(`${casus(signal)}${own}\n\n## Terugkijken\n\nIn mei.\n`);
    const [end, line, ...rest] = added(text, casus(plain) + own);
    assert.equal(end, '');
    assert.match(line ?? '', task);
    assert.deepEqual(rest, ['', '## Terugkijken', '', 'In mei.', '']);
  });

  it('keeps the line endings of Windows', async () => {
    const crlf = (text: string) => text.replaceAll('\n', '\r\n');
    const { text } = await layLink(crlf(casus(signal)));
    assert.ok(text.startsWith(crlf(casus(plain))));
    assert.doesNotMatch(text, /[^\r]\n/);
    assert.match(text, /\r\n\r\n## Linkwerk\r\n\r\n- \[ \] \(linking\) /);
  });

  it('comes with one key, and asks for what it does not know', async () => {
    const { document, editor } = await openMarked(casus(`${signal}\nEen regel verder.\n`));
    await until('the link', async () => (await linkActions(document)).length > 0);
    const at = rangeOf(document, 'Een regel verder').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('roltrap.layLink');
    await until('the action', () => /@\[wie\] \[JJJJ-MM-DD\]$/m.test(document.getText()));
    const { selection } = editor;
    assert.equal(selection.isEmpty, false);
    assert.ok(document.lineAt(selection.start.line).text.startsWith('- [ ]'));
  });

  it('has a kind of its own, and says why it is asked', async () => {
    const opened = await openMarked(casus(signal));
    const { message } = await diagnosticAt(opened, 'link-to-lay');
    assert.match(message, new RegExp(say('^Verbinding om te leggen\\?', '^A link to lay\\?')));
    assert.match(message, new RegExp(say('Signaal: “durft niet naar het”', 'Signal: “durft niet naar het”')));
    const [action] = await linkActions(opened.document);
    assert.equal(action?.kind?.value, 'quickfix.roltrap.link');
    assert.notEqual(action?.isPreferred, true);
  });
});

async function linkActions(document: vscode.TextDocument): Promise<vscode.CodeAction[]> {
  const actions = await codeActions(document, rangeOf(document, 'durft niet naar'));
  return actions.filter((action) => action.title.startsWith(title));
}

describe('an action that lacks a part', () => {
  afterEach(closeEverything);

  const linkwerk = (line: string) => casus(`## Linkwerk\n\n${line}\n`);
  const check = (code: string, words: string, before: string, after: string) =>
    checkMend({ code, title: words, before: linkwerk(`⟦${before}⟧`), after: linkwerk(after) });

  it('gets somebody who takes it up, before the date', () =>
    check(
      'action-without-owner',
      say('Zet erbij wie het oppakt', 'Add who takes it up'),
      '- [ ] (bridging) mw-p ↔ kookgroep De Ketel: meekijken 2026-03-01',
      '- [ ] (bridging) mw-p ↔ kookgroep De Ketel: meekijken @[wie] 2026-03-01',
    ));

  it('gets a day', () =>
    check(
      'action-without-date',
      say('Zet er een datum bij', 'Add a date'),
      '- [ ] (bridging) mw-p ↔ kookgroep De Ketel: meekijken @anna',
      '- [ ] (bridging) mw-p ↔ kookgroep De Ketel: meekijken @anna [JJJJ-MM-DD]',
    ));

  it('gets its second side', () =>
    check(
      'action-without-second-side',
      say('Zet de andere kant erbij', 'Add the other side'),
      '- [ ] (linking) mw-p: samen bellen @anna 2026-03-01',
      '- [ ] (linking) mw-p ↔ [wie]: samen bellen @anna 2026-03-01',
    ));

  it('gets both sides', () =>
    check(
      'action-without-second-side',
      say('Zet de andere kant erbij', 'Add the other side'),
      '- [ ] (linking) samen bellen @anna 2026-03-01',
      '- [ ] (linking) [wie] ↔ [wie]: samen bellen @anna 2026-03-01',
    ));
});
