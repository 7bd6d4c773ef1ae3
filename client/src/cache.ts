/** Keeps for the server what it read of the folder, in the editor's own storage for this workspace: never in the folder, and never with text of a note. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { clientMethods, type ReadCacheResult, type WriteCacheParams } from '../../protocol';
import { replaceFile, textOf } from './folder';

export function registerCache(client: BaseLanguageClient, context: ExtensionContext): void {
  const folder = context.storageUri;
  const file = folder && Uri.joinPath(folder, 'casebook.cache');
  context.subscriptions.push(
    client.onRequest(clientMethods.readCache, async (): Promise<ReadCacheResult> => {
      const text = file && (await textOf(file).catch(() => undefined));
      return text === undefined ? null : { text };
    }),
    client.onRequest(clientMethods.writeCache, async ({ text }: WriteCacheParams): Promise<null> => {
      if (!folder || !file) return null;
      try {
        await workspace.fs.createDirectory(folder);
        await replaceFile(file, text);
      } catch {
        // Without a cache the folder is read again next time.
      }
      return null;
    }),
  );
}
