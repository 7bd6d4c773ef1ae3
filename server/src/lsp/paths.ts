/** Where a document stands in the workspace: its folder and its path in there. Pure string work on URIs; touches no file. */
import { URI } from 'vscode-uri';

/** A folder of the workspace, by its URI without a closing slash. */
export interface Folder {
  readonly uri: string;
}

/** The innermost folder that holds the document, if any. */
export function folderOf(folders: readonly Folder[], uri: string): Folder | undefined {
  const normal = normalise(uri);
  return folders
    .filter((folder) => normal.startsWith(`${normalise(folder.uri)}/`))
    .reduce<Folder | undefined>(
      (best, folder) => (best && best.uri.length >= folder.uri.length ? best : folder),
      undefined,
    );
}

/** The document's path in its folder, with `/`; its bare name outside every folder. */
export function pathOf(folders: readonly Folder[], uri: string): string {
  const folder = folderOf(folders, uri);
  const path = URI.parse(uri).path;
  if (!folder) return path.slice(path.lastIndexOf('/') + 1);
  return path.slice(URI.parse(folder.uri).path.replace(/\/$/, '').length + 1);
}

/** Two ways to write one URI (`%3A`, a closing slash) come out the same. */
export function normalise(uri: string): string {
  return URI.parse(uri).toString().replace(/\/$/, '');
}

/** A normalised URI and the folders above it, innermost first. */
export function lineage(uri: string): string[] {
  const all = [uri];
  for (let at = uri.lastIndexOf('/'); at > 0; at = uri.lastIndexOf('/', at - 1)) all.push(uri.slice(0, at));
  return all;
}
