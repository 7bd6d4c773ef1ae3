/** What an end-to-end test does in VS Code: open a note, wait for a condition, read what the user sees. Knows no finding. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The extension under test. */
export function roltrap(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('roltrap.roltrap');
  assert.ok(found, 'the extension is installed');
  return found;
}

/** The address of a file of the example casebook, by its path in it. */
export function noteUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path.split('/'));
}

/** Opens an example note in the editor and waits until the extension is active (in restricted mode it may be limited, not absent). */
export async function openNote(path: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(noteUri(path));
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  await roltrap().activate();
  return editor;
}

let opened = 0;

/**
 * Opens a new, unsaved Markdown note with this text. Each has a name of its own: VS Code gives the name of an untitled file out again as
 * soon as it is closed, and its language client may then keep what it pulled for the one before.
 */
export async function openText(content: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `proef-${++opened}.md` });
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  if (content.includes('\r\n')) await editor.edit((edit) => edit.setEndOfLine(vscode.EndOfLine.CRLF));
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), content));
  await roltrap().activate();
  return editor;
}

/** Everything after which a condition may have become true. */
const moments: readonly ((listener: () => void) => vscode.Disposable)[] = [
  (listener) => vscode.languages.onDidChangeDiagnostics(listener),
  (listener) => vscode.workspace.onDidChangeTextDocument(listener),
  (listener) => vscode.workspace.onDidOpenTextDocument(listener),
  (listener) => vscode.workspace.onDidChangeConfiguration(listener),
  (listener) => vscode.window.onDidChangeActiveTextEditor(listener),
  (listener) => vscode.window.onDidChangeTextEditorSelection(listener),
  (listener) => vscode.window.tabGroups.onDidChangeTabs(listener),
];

type Truthy<T> = Exclude<T, false | null | undefined | '' | 0>;

/**
 * Resolves with the first truthy answer of `ask`, asked now, after every event of the editor and, for what gives no event, a few
 * times a second. Rejects, saying `what`, after `limit` milliseconds.
 */
export async function until<T>(what: string, ask: () => T | Thenable<T>, limit = 20_000): Promise<Truthy<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer as Truthy<T>;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for: ${what}`);
    await nextMoment(150);
  }
}

function nextMoment(atMost: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      for (const listener of listeners) listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, atMost);
    const listeners = moments.map((moment) => moment(done));
  });
}

/** What the extension and its server wrote to their output channels; undefined where the runner does not say where logs stand. */
export async function ownLog(): Promise<string | undefined> {
  const folder = process.env['ROLTRAP_LOGS'];
  if (folder === undefined) return undefined;
  const texts = await readBelow(vscode.Uri.file(folder), false);
  return texts.join('\n');
}

async function readBelow(folder: vscode.Uri, own: boolean): Promise<string[]> {
  const texts: string[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    const isOwn = own || name.toLowerCase().includes('roltrap');
    if (type === vscode.FileType.Directory) texts.push(...(await readBelow(uri, isOwn)));
    else if (isOwn) texts.push(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  }
  return texts;
}

/** A diagnostic's code as text. */
export function codeOf(diagnostic: vscode.Diagnostic): string {
  const { code } = diagnostic;
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

/** Roltrap's own diagnostics on a document, as they stand now. */
export function diagnosticsOf(uri: vscode.Uri): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source?.toLowerCase() === 'roltrap');
}

/** Waits until a document has a Roltrap diagnostic with this code, and gives it. */
export function diagnostic(uri: vscode.Uri, code: string): Promise<vscode.Diagnostic> {
  return until(`${code} on ${uri.path}`, () => diagnosticsOf(uri).find((each) => codeOf(each) === code));
}

/** The range of the first occurrence of `text` in a document. */
export function rangeOf(document: vscode.TextDocument, text: string): vscode.Range {
  const start = document.getText().indexOf(text);
  assert.ok(start >= 0, `the document holds “${text}”`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + text.length));
}

/** The hover texts at the first occurrence of `text`. */
export async function hoverAt(document: vscode.TextDocument, text: string): Promise<string[]> {
  const at = rangeOf(document, text).start;
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at);
  return hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value)));
}

/** The code actions offered on a range; their commands and edits are filled in. */
export function codeActions(document: vscode.TextDocument, range: vscode.Range): Thenable<vscode.CodeAction[]> {
  return vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    undefined,
    50,
  );
}

/** Applies the code action on `range` whose title holds `title`, as choosing it in the menu does. */
export async function applyCodeAction(
  document: vscode.TextDocument,
  range: vscode.Range,
  title: string,
): Promise<void> {
  const action = await until(`code action “${title}”`, async () =>
    (await codeActions(document, range)).find((each) => each.title.includes(title)),
  );
  if (action.edit) assert.ok(await vscode.workspace.applyEdit(action.edit), 'the edit was applied');
  if (action.command)
    await vscode.commands.executeCommand(action.command.command, ...((action.command.arguments ?? []) as unknown[]));
}

/** Inserts text as typing does, one character at a time, at the first occurrence of `at` (or at the end). */
export async function type(editor: vscode.TextEditor, text: string, at?: string): Promise<void> {
  const { document } = editor;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const position = at === undefined ? end : rangeOf(document, at).start;
  editor.selection = new vscode.Selection(position, position);
  for (const character of text) await vscode.commands.executeCommand('type', { text: character });
}

/** Closes every editor without saving, and waits until no unsaved note is left, so that the next one is a new one. */
export async function closeEverything(): Promise<void> {
  await until('no unsaved note', async () => {
    for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
      await vscode.window.showTextDocument(document);
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    return vscode.workspace.textDocuments.every(({ isUntitled, isDirty }) => !isUntitled && !isDirty);
  });
}
