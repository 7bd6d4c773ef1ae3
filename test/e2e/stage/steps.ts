/** The steps a stage hand can take, by their verb. Each is what a user would do, done by VS Code's own commands. */
import * as vscode from 'vscode';
import { noteUri, roltrap, until } from '../suite/support';

/** Takes the text after the colon; may answer with a text for the terminal. Rejects when the step cannot be taken. */
export type Step = (argument: string) => Promise<string | void>;

export const steps: Readonly<Record<string, Step>> = {
  open,
  idle,
  cursor,
  select,
  hover,
  quickfix,
  problems,
  command,
  diagnostics,
  setting,
};

/** The note in front; the Output panel counts as an editor too, but holds no note. */
function activeEditor(): vscode.TextEditor {
  const { activeTextEditor, visibleTextEditors } = vscode.window;
  const editor = [activeTextEditor, ...visibleTextEditors].find(
    (each) => each && each.document.uri.scheme !== 'output',
  );
  if (!editor) throw new Error('no note is open');
  return editor;
}

/** `word` or `word#2`: the range of the first or the numbered occurrence. */
function find(document: vscode.TextDocument, what: string): vscode.Range {
  const [, text = what, number = '1'] = /^(.*)#(\d+)$/.exec(what) ?? [];
  let at = -1;
  for (let count = 0; count < Number(number); count++) {
    at = document.getText().indexOf(text, at + 1);
    if (at < 0) throw new Error(`the note does not hold “${what}”`);
  }
  return new vscode.Range(document.positionAt(at), document.positionAt(at + text.length));
}

async function open(path: string): Promise<void> {
  const document = await vscode.workspace.openTextDocument(noteUri(path));
  await vscode.window.showTextDocument(document, { preview: false });
}

/** Resolves when the extension is active, has answered a request, and its diagnostics have come to rest. */
async function idle(): Promise<void> {
  await roltrap().activate();
  const uri = vscode.window.activeTextEditor?.document.uri;
  if (uri) await vscode.commands.executeCommand('vscode.executeHoverProvider', uri, new vscode.Position(0, 0));
  let last = Date.now();
  const listener = vscode.languages.onDidChangeDiagnostics(() => (last = Date.now()));
  await until('diagnostics at rest', () => Date.now() - last > 600);
  listener.dispose();
}

async function cursor(what: string): Promise<void> {
  const editor = activeEditor();
  const { start } = find(editor.document, what);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  await vscode.window.showTextDocument(editor.document, editor.viewColumn);
}

async function select(what: string): Promise<void> {
  const editor = activeEditor();
  const { start, end } = find(editor.document, what);
  await cursor(what);
  editor.selection = new vscode.Selection(start, end);
}

async function hover(what: string): Promise<void> {
  await cursor(what);
  await vscode.commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

async function quickfix(what: string): Promise<void> {
  if (what !== '') await cursor(what);
  await vscode.commands.executeCommand('editor.action.quickFix');
}

async function problems(): Promise<void> {
  await vscode.commands.executeCommand('workbench.actions.view.problems');
}

/** A title of the manifest: translated titles keep their original beside them. */
type Title = string | { readonly value: string; readonly original: string };

/** By identifier, or by the title that the palette shows, in any case. */
async function command(name: string): Promise<void> {
  const manifest = roltrap().packageJSON as { contributes?: { commands?: { command: string; title: Title }[] } };
  const wanted = name.toLowerCase();
  const own = manifest.contributes?.commands?.find(({ title }) =>
    (typeof title === 'string' ? [title] : [title.value, title.original]).some((each) => each.toLowerCase() === wanted),
  );
  // A command that waits for the user (a list, a message) ends only after the picture; one that fails does so at once.
  const run = Promise.resolve(vscode.commands.executeCommand(own?.command ?? name));
  await Promise.race([run, new Promise((resolve) => setTimeout(resolve, 1_500))]);
}

/** What the Problems panel lists for the open note. */
function diagnostics(): Promise<string> {
  const { uri } = activeEditor().document;
  const lines = vscode.languages.getDiagnostics(uri).map(({ range, severity, message, code, source }) => {
    const name = typeof code === 'object' ? code.value : code;
    const { start, end } = range;
    const place = `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1}`;
    return `${place} ${vscode.DiagnosticSeverity[severity]} ${source ?? ''}(${name ?? ''}) ${message}`;
  });
  return Promise.resolve(lines.join('\n'));
}

/** `name=value`, the value as JSON, for the workspace. */
async function setting(assignment: string): Promise<void> {
  const [, name = '', value = 'null'] = /^([^=]+)=(.*)$/s.exec(assignment) ?? [];
  await vscode.workspace.getConfiguration().update(name, JSON.parse(value), vscode.ConfigurationTarget.Workspace);
}
