/** Which documents are sent to the server: Markdown of places a writer works in, and the folder's own knowledge; not the editor's own virtual pages. */
import { workspace } from 'vscode';

/** A language at a place; both the editor and the protocol take it. */
export interface NoteFilter {
  readonly language: string;
  readonly scheme: string;
}

const writingPlaces = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-userdata'];

/** Files of the folder's own knowledge. */
export const knowledgeFiles = '**/.roltrap/{lenses,typologies,actions}/*.{yaml,yml}';

/** The folder's own knowledge, wherever the folder is. */
export const knowledgeSelector = [{ language: 'yaml', pattern: knowledgeFiles }] as const;

/** Markdown in the known places and in whatever the folder of today is served by. */
export function noteSelector(): NoteFilter[] {
  const folders = workspace.workspaceFolders ?? [];
  const schemes = new Set([...writingPlaces, ...folders.map((folder) => folder.uri.scheme)]);
  return [...schemes].map((scheme) => ({ language: 'markdown', scheme }));
}
