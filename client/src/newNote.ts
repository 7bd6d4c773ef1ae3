/** "New note": asks for kind and title and opens a note from the template, in the folder where there is one. Never overwrites a file. */
import { commands, l10n, Selection, Uri, window, workspace, type ExtensionContext, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands as ours, serverMethods, type NewNoteParams, type NewNoteResult } from '../../protocol';
import { chooseKind } from './chooseKind';
import { dayOf } from './today';

export function registerNewNote(client: BaseLanguageClient, context: ExtensionContext): void {
  // A kind and a title may be given, by a keybinding or another command; what is given is not asked.
  const run = async (given?: { readonly kind?: string; readonly title?: string }) => {
    const kind = given?.kind ?? (await chooseKind(client, l10n.t('New note: what kind?')));
    if (kind === undefined) return;
    const title = given?.title ?? (await askTitle());
    if (title === undefined) return;
    await newNote(client, { kind, title: title.trim(), date: dayOf(new Date()) });
  };
  context.subscriptions.push(commands.registerCommand(ours.newNote, run));
}

function askTitle(): Thenable<string | undefined> {
  return window.showInputBox({
    title: l10n.t('New note: title'),
    prompt: l10n.t('Use no full names: a pseudonym or an initial is enough.'),
  });
}

async function newNote(client: BaseLanguageClient, params: NewNoteParams): Promise<void> {
  const note = await client.sendRequest<NewNoteResult | null>(serverMethods.newNote, params);
  if (!note) return;
  const document = await create(note.text, params);
  const cursor = document.positionAt(note.cursor);
  await window.showTextDocument(document, { selection: new Selection(cursor, cursor) });
}

/** A file in the folder (in the subfolder of its kind where there is one), or an untitled document. */
async function create(text: string, { kind, title }: NewNoteParams): Promise<TextDocument> {
  const active = window.activeTextEditor?.document.uri;
  const folder = (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
  const untitled = () => workspace.openTextDocument({ language: 'markdown', content: text });
  if (!folder) return untitled();
  const own = Uri.joinPath(folder.uri, kind);
  const place = (await exists(own)) ? own : folder.uri;
  const file = await freeName(place, fileName(title) || kind);
  try {
    await workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch {
    return untitled();
  }
  return workspace.openTextDocument(file);
}

async function freeName(place: Uri, name: string): Promise<Uri> {
  for (let number = 1; ; number++) {
    const file = Uri.joinPath(place, number === 1 ? `${name}.md` : `${name}-${number}.md`);
    if (!(await exists(file))) return file;
  }
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** "Mevrouw T., na de verhuizing" → "mevrouw-t-na-de-verhuizing". */
function fileName(title: string): string {
  const plain = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}
