/** "Not here", for one place, one note, one folder: the question goes and stays away, and the list beside the notes holds no word of them. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticAt, fileText, noteOf, openWritten, removeWritten, say, writeFile, type Opened } from './notes';
import { applyCodeAction, closeEverything, codeOf, diagnosticsOf, openNote, rangeOf, until } from './support';

const list = '.roltrap/ignore.json';
const scopes = {
  occurrence: say('Hier niet', 'Not here'),
  note: say('In deze notitie niet', 'Not in this note'),
  folder: say('In deze map niet', 'Not in this folder'),
};
/** Two questions about one word in two sections, and one of another kind that shows that the note has been read. */
const body =
  '## Bril\n\nDe Kade is een ⟦achterstandswijk⟧.\n\n## Roltrap\n\nOok hier: een achterstandswijk.\n\n## Linkwerk\n\n- [ ] (linking) mw-p ↔ school: bellen @anna\n';
const text = noteOf('wijk', body);

/** The lines of a document that are asked about, once it has been read. */
async function askedLines(document: vscode.TextDocument): Promise<number[]> {
  const found = await until('the reading', () => {
    const all = diagnosticsOf(document.uri);
    return all.some((each) => codeOf(each) === 'action-without-date') && all;
  });
  return found.filter((each) => codeOf(each) === 'problem-term').map(({ range }) => range.start.line);
}

const untilAsked = ({ document }: Opened, lines: readonly number[]) =>
  until(`questions on lines ${lines.join()}`, async () => (await askedLines(document)).join() === lines.join());

async function putAside(opened: Opened, scope: keyof typeof scopes): Promise<string> {
  await diagnosticAt(opened, 'problem-term');
  await applyCodeAction(opened.document, opened.range, scopes[scope]);
  const content = await until('the list', () => fileText(list));
  assert.match(content, new RegExp(`"rule":"problem-term","scope":"${scope}","hash":"[0-9a-f]{64}"`));
  assert.doesNotMatch(content, /achterstand|Kade|proef/i);
  return content;
}

async function reopened(path: string): Promise<vscode.TextDocument> {
  await closeEverything();
  return (await openNote(path)).document;
}

describe('not here', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten('.roltrap');
  });

  it('puts one place aside', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    await untilAsked(opened, [12, 16]);
    await putAside(opened, 'occurrence');
    await untilAsked(opened, [16]);
    assert.deepEqual(await askedLines(await reopened('wijk/proef.md')), [16]);
  });

  it('puts one note aside, and no other', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    const other = await openWritten('wijk/proef-twee.md', text);
    await untilAsked(other, [12, 16]);
    await putAside(opened, 'note');
    await untilAsked(opened, []);
    await untilAsked(other, [12, 16]);
    assert.deepEqual(await askedLines(await reopened('wijk/proef.md')), []);
  });

  it('puts a question aside in the whole folder', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    const other = await openWritten('wijk/proef-twee.md', text);
    await putAside(other, 'folder');
    await untilAsked(other, []);
    await untilAsked(opened, []);
    assert.deepEqual(await askedLines(await reopened('wijk/proef.md')), []);
  });

  it('is taken back for a note, and asks again', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    await untilAsked(opened, [12, 16]);
    await putAside(opened, 'occurrence');
    await untilAsked(opened, [16]);
    await vscode.commands.executeCommand('roltrap.showAside');
    await untilAsked(opened, [12, 16]);
    assert.doesNotMatch((await fileText(list)) ?? '', /"rule"/);
  });

  it('holds after words are added elsewhere in the note, and ends when its own words change', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    await putAside(opened, 'occurrence');
    await untilAsked(opened, [16]);
    const { document, editor } = opened;
    await editor.edit((edit) => edit.insert(rangeOf(document, '## Bril').start, 'Een plein.\n\n'));
    await untilAsked(opened, [18]);
    await editor.edit((edit) => edit.insert(rangeOf(document, 'De Kade').start, 'Kort: '));
    await untilAsked(opened, [14, 18]);
  });

  it('adds to the list and loses nothing of it', async () => {
    const opened = await openWritten('wijk/proef.md', text);
    const first = await putAside(opened, 'occurrence');
    await untilAsked(opened, [16]);
    const second = await putAside({ ...opened, range: new vscode.Range(16, 14, 16, 30) }, 'occurrence');
    await untilAsked(opened, []);
    const hashes = (content: string): readonly string[] => content.match(/[0-9a-f]{64}/g) ?? [];
    assert.equal(hashes(second).length, 2);
    assert.ok(hashes(first).every((hash) => hashes(second).includes(hash)));
  });

  it('leaves a list that cannot be read as it is, and everything is asked again', async () => {
    const broken = '{ "version": 1, "salt": "abcdef12", "entries": [';
    await writeFile(list, broken);
    const opened = await openWritten('wijk/proef.md', text);
    await untilAsked(opened, [12, 16]);
    await applyCodeAction(opened.document, opened.range, scopes.occurrence);
    assert.equal(await fileText(list), broken);
    await untilAsked(opened, [12, 16]);
    await removeWritten(list);
    await until('what is put aside', async () => {
      await applyCodeAction(opened.document, opened.range, scopes.occurrence);
      return (await fileText(list))?.includes('"scope":"occurrence"');
    });
    await untilAsked(opened, [16]);
  });
});
