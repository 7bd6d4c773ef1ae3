/** Asks which kind of note is meant; the kinds come from the server's knowledge. */
import { window, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serverMethods, type KindChoice } from '../../protocol';

/** The chosen kind's id, or undefined when the writer turned away. */
export async function chooseKind(client: BaseLanguageClient, title: string): Promise<string | undefined> {
  const kinds = await client.sendRequest<KindChoice[]>(serverMethods.kinds);
  const items: (QuickPickItem & { id: string })[] = kinds.map(({ id, name, about }) => ({
    id,
    label: name,
    detail: about,
  }));
  const choice = await window.showQuickPick(items, { title, matchOnDetail: true });
  return choice?.id;
}
