/** Reads the folder for the server, through the editor's file system, so that remote and virtual folders work alike. Never fails; keeps nothing. */
import { FileSystemError, Uri, workspace, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import { clientMethods, type ReadFileParams, type ReadFileResult } from '../../protocol';

/** A folder with more Markdown files than this is read up to here. */
const mostNotes = 20_000;
/** Bytes; a larger file is opened by hand or not at all. */
const largestFile = 5_000_000;

export function registerFolder(client: BaseLanguageClient, context: ExtensionContext): void {
  context.subscriptions.push(
    client.onRequest(clientMethods.listNotes, (token: CancellationToken) => listNotes(token)),
    client.onRequest(clientMethods.listKnowledge, () => listKnowledge()),
    client.onRequest(clientMethods.readFile, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true))),
  );
}

async function listNotes(token: CancellationToken): Promise<string[]> {
  const uris = await workspace.findFiles('**/*.{md,markdown}', '**/{node_modules,.git,.roltrap}/**', mostNotes, token);
  return uris.map((uri) => uri.toString()).sort();
}

/** The folders' own knowledge files; null while the workspace is not trusted. */
async function listKnowledge(): Promise<string[] | null> {
  if (!workspace.isTrusted) return null;
  const places = (workspace.workspaceFolders ?? []).flatMap(({ uri }) =>
    ['lenses', 'typologies', 'actions'].map((kind) => Uri.joinPath(uri, '.roltrap', kind)),
  );
  const lists = await Promise.all(places.map(filesIn));
  return lists
    .flat()
    .map((uri) => uri.toString())
    .sort();
}

async function filesIn(folder: Uri): Promise<Uri[]> {
  try {
    // Asked first: the editor warns of a folder that is read and not there.
    await workspace.fs.stat(folder);
    const entries = await workspace.fs.readDirectory(folder);
    return entries.flatMap(([name]) => (/\.ya?ml$/.test(name) ? [Uri.joinPath(folder, name)] : []));
  } catch {
    return [];
  }
}

async function readFile(uri: Uri): Promise<ReadFileResult> {
  if (uri.path.includes('/.roltrap/') && !workspace.isTrusted) return { missing: 'forbidden' };
  try {
    const { size } = await workspace.fs.stat(uri);
    if (size > largestFile) return { missing: 'too-large' };
    return { text: new TextDecoder().decode(await workspace.fs.readFile(uri)) };
  } catch (error) {
    return { missing: isGone(error) ? 'gone' : 'unreadable' };
  }
}

/** True when the file does not exist, as opposed to cannot be read. */
function isGone(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

/** A file's text; undefined when it does not exist. Rejects when it cannot be read. */
export async function textOf(file: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(file));
  } catch (error) {
    if (isGone(error)) return undefined;
    throw error;
  }
}
