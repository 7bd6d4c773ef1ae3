/** "Add term to lens…": puts the selected words in the folder's own knowledge, beside a lens that is chosen. The server writes the lines; this keeps the file. */
import {
  commands,
  l10n,
  Position,
  QuickPickItemKind,
  Range,
  Selection,
  Uri,
  window,
  workspace,
  WorkspaceEdit,
  type ExtensionContext,
  type QuickPickItem,
  type TextDocument,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { textOf } from './folder';
import { tellChanged } from './watch';
import {
  commands as ours,
  serverMethods,
  type AddTermParams,
  type AddTermResult,
  type GlassesGroup,
} from '../../protocol';

interface SideItem extends QuickPickItem {
  readonly id: string;
}

/** What is asked, unless it is given: by a keybinding or another command. */
interface Given {
  readonly side?: string;
  readonly source?: string;
}

/** The source that was named last, for the next wording. */
const lastSource = 'roltrap.lastSource';

export function registerAddTerm(client: BaseLanguageClient, context: ExtensionContext): void {
  const run = async (given?: Given) => {
    const editor = window.activeTextEditor;
    const wording = editor?.document.getText(editor.selection).trim();
    if (!editor || !wording) return say(l10n.t('Select the words first.'));
    const folder = workspace.getWorkspaceFolder(editor.document.uri);
    if (!folder) return say(l10n.t('Open a folder first: your own knowledge is kept there.'));
    if (!workspace.isTrusted) return say(l10n.t('Your own knowledge takes part once you trust the folder.'));
    const side = given?.side ?? (await askSide(client, wording));
    if (side === undefined) return;
    const source = given?.source ?? (await askSource(context));
    if (source === undefined) return;
    await context.workspaceState.update(lastSource, source);
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const file = Uri.joinPath(folder.uri, '.roltrap', 'lenses', `${side.split('/')[0] ?? ''}.yaml`);
    await add(client, file, { uri, side, wording, source });
  };
  context.subscriptions.push(commands.registerCommand(ours.addTerm, run));
}

async function askSide(client: BaseLanguageClient, wording: string): Promise<string | undefined> {
  const groups = await client.sendRequest<GlassesGroup[]>(serverMethods.sides);
  const items = groups.flatMap(({ name, choices }): SideItem[] => [
    { id: '', label: name, kind: QuickPickItemKind.Separator },
    ...choices.map((side) => ({ id: side.id, label: side.name, description: name, detail: side.about })),
  ]);
  const title = l10n.t('Through which glasses does “{0}” look?', wording.slice(0, 60));
  return (await window.showQuickPick(items, { title, matchOnDescription: true, matchOnDetail: true }))?.id;
}

function askSource(context: ExtensionContext): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('Where does this wording come from?'),
    prompt: l10n.t('Your manual, an agreement of the team, a book. It is shown with the wording.'),
    value: context.workspaceState.get<string>(lastSource) ?? '',
  });
}

async function add(client: BaseLanguageClient, file: Uri, params: AddTermParams): Promise<void> {
  try {
    const open = workspace.textDocuments.find((document) => document.uri.toString() === file.toString());
    const text = open?.getText() ?? (await textOf(file));
    const result = await client.sendRequest<AddTermResult>(serverMethods.addTerm, {
      ...params,
      ...(text !== undefined && { onDisk: text }),
    });
    if ('refused' in result) return say(result.refused);
    if (open) await change(open, result.content);
    else await workspace.fs.writeFile(file, new TextEncoder().encode(result.content));
    await tellChanged(client, [file]);
    offer(file, result.line, params.wording);
  } catch {
    return say(l10n.t('The file in .roltrap could not be written; nothing was added.'));
  }
}

/** In an editor: an edit that can be undone, saved at once. */
async function change(open: TextDocument, content: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const end = open.lineAt(open.lineCount - 1).range.end;
  edit.replace(open.uri, new Range(new Position(0, 0), end), content);
  if (!(await workspace.applyEdit(edit))) throw new Error('the edit was refused');
  if (!(await open.save())) throw new Error('the file was not saved');
}

function offer(file: Uri, line: number, wording: string): void {
  const show = l10n.t('Show');
  const said = window.showInformationMessage(l10n.t('“{0}” was added to your own knowledge.', wording), show);
  void said.then(async (choice) => {
    if (choice !== show) return;
    const place = new Position(line, 0);
    const document = await workspace.openTextDocument(file);
    await window.showTextDocument(document, { selection: new Selection(place, place) });
  });
}

function say(message: string): void {
  void window.showWarningMessage(message);
}
