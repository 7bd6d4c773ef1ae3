/** Tells the server of files that came, went or changed, and of trust once it is given. */
import { Uri, workspace, type ExtensionContext, type FileSystemWatcher } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { knowledgeFiles } from './selector';

const ownFolder = '.roltrap';
const ignoreFile = [ownFolder, 'ignore.json'];
/** `FileChangeType.Changed` of the protocol. */
const changed = 2;

/** Watchers of notes and of the folder's own Roltrap files; and of all that goes, because of a folder that goes only its own name is told. */
export function watchers(context: ExtensionContext): FileSystemWatcher[] {
  const made = ['**/*.{md,markdown}', '**/.roltrap/*.json', knowledgeFiles].map((glob) =>
    workspace.createFileSystemWatcher(glob),
  );
  made.push(workspace.createFileSystemWatcher('**', true, true, false));
  context.subscriptions.push(...made);
  return made;
}

/** Where "not here" of a workspace folder is kept. */
export function ignoreUri(folder: Uri): Uri {
  return Uri.joinPath(folder, ...ignoreFile);
}

/** Tells the server that a file may read differently now. */
export async function tellChanged(client: BaseLanguageClient, uris: readonly Uri[]): Promise<void> {
  const changes = uris.map((uri) => ({ uri: client.code2ProtocolConverter.asUri(uri), type: changed }));
  await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
}

/** The folder's own files may be read from the moment that the workspace is trusted. */
export function registerTrust(client: BaseLanguageClient, context: ExtensionContext): void {
  const listener = workspace.onDidGrantWorkspaceTrust(() => {
    const folders = workspace.workspaceFolders ?? [];
    void tellChanged(
      client,
      folders.flatMap(({ uri }) => [ignoreUri(uri), Uri.joinPath(uri, ownFolder)]),
    );
  });
  context.subscriptions.push(listener);
}
