/** Ticks a task of a tree off in its note, or opens it again. The server says where, after it found the task to be still the one that was meant. */
import { l10n, Range, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serverMethods, type TickParams, type TickResult, type TreeNode } from '../../protocol';
import { uriOf } from './casebookTree';

/** Saves a note that was saved before; one with unsaved changes is left to its writer. True when the note was changed. */
export async function tickOff(client: BaseLanguageClient, { id, target }: TreeNode, done: boolean): Promise<boolean> {
  const isChanged = target !== undefined && (await change(client, id, target, done).catch(() => false));
  if (!isChanged) {
    void window.showInformationMessage(
      l10n.t('This action no longer stands in its note like this; nothing was changed.'),
    );
  }
  return isChanged;
}

async function change(
  client: BaseLanguageClient,
  node: string,
  target: NonNullable<TreeNode['target']>,
  done: boolean,
): Promise<boolean> {
  const document = await workspace.openTextDocument(uriOf(target));
  const params: TickParams = { uri: client.code2ProtocolConverter.asUri(document.uri), node, done };
  const result = await client.sendRequest<TickResult>(serverMethods.tick, params);
  if (!result || result.version !== document.version) return false;
  const { start, end } = result.range;
  const wasDirty = document.isDirty;
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), result.newText);
  const isApplied = await workspace.applyEdit(edit);
  if (isApplied && !wasDirty && !(await saved(document)))
    void window.showWarningMessage(l10n.t('The change stands in the note, but the note could not be saved.'));
  return isApplied;
}

const saved = async (document: TextDocument): Promise<boolean> => {
  try {
    return await document.save();
  } catch {
    return false;
  }
};
