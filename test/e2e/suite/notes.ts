/** Notes for the tests: written as the user's text, opened unsaved or in the folder, mended, and taken away again. Knows no finding. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { applyCodeAction, codeOf, diagnosticsOf, noteUri, openNote, openText, until } from './support';

/** True when the interface is Dutch. */
export const isDutch = vscode.env.language.startsWith('nl');

/** The words of the interface in the language that the editor has. */
export const say = (nl: string, en: string): string => (isDutch ? nl : en);

/** A Dutch note of a kind with every fact that it needs; `facts` are further lines of the head. */
export const noteOf = (kind: 'casus' | 'wijk' | 'reflectie' | 'veldverslag', body: string, facts = ''): string =>
  `---\nsoort: ${kind}\ntitel: Proef\ndatum: 2026-01-02\npersoon: mw-p\nwijk: Proef\nplaats: Proef\ntaal: nl\n${facts}---\n\n${body}`;

/** A text in which `⟦…⟧` marks the range that is meant. */
export interface Marked {
  readonly text: string;
  /** UTF-16 offsets; undefined without marks. */
  readonly span?: { readonly start: number; readonly end: number };
}

/** Takes the marks out of a text. */
export function unmark(marked: string): Marked {
  const start = marked.indexOf('⟦');
  const text = marked.replace(/[⟦⟧]/g, '');
  return start < 0 ? { text } : { text, span: { start, end: marked.indexOf('⟧') - 1 } };
}

/** An editor with the range that was marked in its text. */
export interface Opened {
  readonly editor: vscode.TextEditor;
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
}

/** Opens a marked text as a new, unsaved note. */
export async function openMarked(marked: string): Promise<Opened> {
  const { text, span } = unmark(marked);
  const editor = await openText(text);
  const { document } = editor;
  const range = new vscode.Range(document.positionAt(span?.start ?? 0), document.positionAt(span?.end ?? 0));
  return { editor, document, range };
}

/** Waits until the diagnostic stands, with this code, on exactly this range. */
export function diagnosticAt({ document, range }: Opened, code: string): Promise<vscode.Diagnostic> {
  const found = () => diagnosticsOf(document.uri).map((each) => ({ each, code: codeOf(each) }));
  const seen = () => found().map(({ each, code }) => `${code} ${each.range.start.line}:${each.range.start.character}`);
  return until(
    `${code} on ${document.getText(range)}`,
    () => found().find((one) => one.code === code && one.each.range.isEqual(range))?.each,
  ).catch((error: unknown) => assert.fail(`${String(error)}; there are: ${seen().join(', ')}`));
}

/** Waits until the document has this text. */
export async function hasText(document: vscode.TextDocument, text: string): Promise<void> {
  await until('the text', () => document.getText() === text, 5_000).catch(() => assert.equal(document.getText(), text));
}

export interface Mend {
  readonly code: string;
  /** What the title of the code action begins with or holds. */
  readonly title: string;
  /** The marks stand around the diagnostic. */
  readonly before: string;
  readonly after: string;
}

/** Opens a note, waits for the diagnostic, chooses the code action, and sees the text, also after undoing it. */
export async function checkMend({ code, title, before, after }: Mend): Promise<void> {
  const opened = await openMarked(before);
  const { document, range } = opened;
  const text = document.getText();
  await diagnosticAt(opened, code);
  await applyCodeAction(document, range, title);
  await hasText(document, after);
  await vscode.commands.executeCommand('undo');
  await hasText(document, text);
}

const written: vscode.Uri[] = [];

/** Writes a file into the folder; `removeWritten` takes it away. */
export async function writeFile(path: string, text: string): Promise<vscode.Uri> {
  const uri = noteUri(path);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  written.push(uri);
  return uri;
}

/** Writes a note into the folder and opens it. */
export async function openWritten(path: string, marked: string): Promise<Opened> {
  const { text, span } = unmark(marked);
  await writeFile(path, text);
  const editor = await openNote(path);
  const { document } = editor;
  const range = new vscode.Range(document.positionAt(span?.start ?? 0), document.positionAt(span?.end ?? 0));
  return { editor, document, range };
}

/** What stands in a file of the folder, or undefined. */
export async function fileText(path: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(noteUri(path)));
  } catch {
    return undefined;
  }
}

/** Takes away what `writeFile` wrote, and these paths; what is gone already is passed over. */
export async function removeWritten(...paths: readonly string[]): Promise<void> {
  for (const uri of [...written.splice(0), ...paths.map(noteUri)])
    await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
}
