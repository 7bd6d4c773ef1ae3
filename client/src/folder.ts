/** Reads the folder for the server, through the editor's file system, so that remote and virtual folders work alike. Never fails; keeps nothing. */
import { FileSystemError, RelativePattern, Uri, workspace, type ExtensionContext, type WorkspaceFolder } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import {
  clientMethods,
  serverMethods,
  settingsDefaults,
  settingsSection,
  type ReadFileParams,
  type ReadFileResult,
  type ReadFilesParams,
} from '../../protocol';

/** A folder with more Markdown files than this is read up to here. */
const mostNotes = 20_000;
/** Bytes; a larger file is opened by hand or not at all. */
const largestFile = 5_000_000;

export function registerFolder(client: BaseLanguageClient, context: ExtensionContext): void {
  context.subscriptions.push(
    client.onRequest(clientMethods.listNotes, (token: CancellationToken) => listNotes(token)),
    client.onRequest(clientMethods.listKnowledge, () => listKnowledge()),
    client.onRequest(clientMethods.readFile, ({ uri }: ReadFileParams) => readFile(Uri.parse(uri, true))),
    client.onRequest(clientMethods.readFiles, ({ uris }: ReadFilesParams) =>
      Promise.all(uris.map((uri) => readFile(Uri.parse(uri, true)))),
    ),
    workspace.onDidChangeConfiguration((event) => {
      const isOther = ['include', 'exclude'].some((key) => event.affectsConfiguration(`${settingsSection}.${key}`));
      if (isOther || event.affectsConfiguration('files.exclude')) void client.sendRequest(serverMethods.readFolder);
    }),
  );
}

/** Each folder by its own settings. What `files.exclude` hides is left out by the editor itself. */
async function listNotes(token: CancellationToken): Promise<string[]> {
  const found = await Promise.all((workspace.workspaceFolders ?? []).map((folder) => notesIn(folder, token)));
  const uris = new Set(found.flat().map((uri) => uri.toString()));
  return [...uris].sort().filter((uri) => /\.(?:md|markdown)$/i.test(uri));
}

async function notesIn(folder: WorkspaceFolder, token: CancellationToken): Promise<Uri[]> {
  const globs = globsOf('exclude', folder);
  const exclude = globs.length > 1 ? `{${globs.join(',')}}` : globs[0];
  const found = globsOf('include', folder).map((glob) =>
    workspace.findFiles(new RelativePattern(folder, glob), exclude, mostNotes, token),
  );
  return (await Promise.all(found)).flat();
}

function globsOf(key: 'include' | 'exclude', folder: WorkspaceFolder): readonly string[] {
  const globs: unknown = workspace.getConfiguration(settingsSection, folder).get(key);
  return Array.isArray(globs) ? globs.filter((glob) => typeof glob === 'string' && glob !== '') : settingsDefaults[key];
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

/** Writes beside the file and renames, so that a crash leaves the old list or the new one; plainly where renaming is not possible. */
export async function replaceFile(file: Uri, content: string): Promise<void> {
  const bytes = new TextEncoder().encode(content);
  const beside = file.with({ path: `${file.path}.new` });
  try {
    await workspace.fs.writeFile(beside, bytes);
    await workspace.fs.rename(beside, file, { overwrite: true });
  } catch {
    await workspace.fs.writeFile(file, bytes);
  }
}
