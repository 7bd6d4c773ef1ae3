/** Over the notes of the folder in the workbench: a name is found and renamed in all of them, with one undo; links lead to notes and follow their file. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileText, removeWritten, writeFile } from './notes';
import { Browser, driverPort } from './page';
import { closeEverything, noteUri, openNote, until } from './support';

const run = <T>(command: string, ...args: readonly unknown[]) => vscode.commands.executeCommand<T>(command, ...args);

let count = 0;

/** Two notes with a person that no other note names; the second links to the first. */
async function writePair() {
  const number = ++count;
  const person = `mw-kruis${number}`;
  const [first, second] = [`casus/kruis-een-${number}.md`, `casus/kruis-twee-${number}.md`];
  const head = `---\nsoort: casus\ntitel: Kruis ${number}\ndatum: 2026-01-02\ntaal: nl\n`;
  await writeFile(first, `${head}persoon: ${person}\n---\n\nEen regel over @${person}.\n`);
  await writeFile(
    second,
    `${head}persoon: dhr-kruis${number}\n---\n\n@${person} woont ernaast, zie [[kruis-een-${number}]].\n`,
  );
  return { person, first, second, number };
}

describe('over the notes', () => {
  afterEach(async () => {
    await closeEverything();
    await removeWritten();
  });

  /** The first place of the words in an open note. */
  const placeOf = (document: vscode.TextDocument, words: string) =>
    document.positionAt(document.getText().indexOf(words) + 1);

  async function references(document: vscode.TextDocument, words: string, least: number) {
    return until(`${least} places of ${words}`, async () => {
      const found = await run<vscode.Location[]>(
        'vscode.executeReferenceProvider',
        document.uri,
        placeOf(document, words),
      );
      return found.length >= least && found;
    });
  }

  it('a person is found in all of them, and a link leads to its note', async () => {
    const { person, first, second, number } = await writePair();
    const { document } = await openNote(second);
    const found = await references(document, `@${person}`, 3);
    assert.deepEqual(
      found.map(({ uri }) => uri.path).sort(),
      [first, first, second].map((each) => noteUri(each).path),
    );
    const at = placeOf(document, `kruis-een-${number}`);
    const [target] = await run<vscode.Location[]>('vscode.executeDefinitionProvider', document.uri, at);
    assert.equal(target?.uri.path, noteUri(first).path);
    const links = await run<vscode.DocumentLink[]>('vscode.executeLinkProvider', document.uri);
    assert.ok(links.some((link) => link.target?.path === noteUri(first).path));
    const symbols = await run<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', person);
    assert.ok(symbols.some(({ name }) => name === `@${person}`));
  });

  it('a person is renamed in all of them', async () => {
    const { person, first, second } = await writePair();
    const { document: other } = await openNote(first);
    const { document } = await openNote(second);
    await references(document, `@${person}`, 3);
    const before = [document.getText(), other.getText()];
    const at = placeOf(document, `@${person}`);
    const edit = await run<vscode.WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, at, 'mw-nieuw');
    assert.equal(edit.size, 2);
    assert.ok(await vscode.workspace.applyEdit(edit, { isRefactoring: true }));
    const renamed = before.map((text) => text.replaceAll(person, 'mw-nieuw'));
    assert.deepEqual([document.getText(), other.getText()], renamed);
    await undoAll(() => document.getText() === before[0] && other.getText() === before[1]);
  });

  it('two people are not made one', async () => {
    const { person, second, number } = await writePair();
    const { document } = await openNote(second);
    await references(document, `@${person}`, 3);
    const at = placeOf(document, `@${person}`);
    const asked = run('vscode.executeDocumentRenameProvider', document.uri, at, `dhr-kruis${number}`);
    await assert.rejects(async () => asked);
  });

  it('links follow a file that gets another name', async () => {
    const { person, first, second, number } = await writePair();
    const { document } = await openNote(second);
    await references(document, `@${person}`, 3);
    const edit = new vscode.WorkspaceEdit();
    const to = noteUri(`casus/kruis-drie-${number}.md`);
    edit.renameFile(noteUri(first), to);
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the link', () => document.getText().includes(`[[kruis-drie-${number}]]`));
    assert.ok(await fileText(`casus/kruis-drie-${number}.md`));
    await vscode.workspace.fs.delete(to);
  });
});

/** One undo for all notes; the editor asks whether it is meant for all of them. */
async function undoAll(isOld: () => boolean): Promise<void> {
  if (driverPort === undefined) return;
  const browser = await Browser.open(driverPort);
  let isAsking = true;
  const undone = Promise.resolve(run('undo')).finally(() => (isAsking = false));
  let asked = 0;
  try {
    await until('the old texts', async () => {
      if (!isOld() && isAsking && ++asked % 8 === 0) await browser.key('Enter');
      return isOld();
    });
    await undone;
  } finally {
    browser.close();
  }
}
