/** Reads files of the corpus and the examples as the product does, for the tests that hold a whole folder against something. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadKnowledge } from '../../scripts/buildKnowledge';
import { compileKnowledge, type Knowledge } from '../../server/src/knowledge';
import { readNote, type Note, type NoteKind } from '../../server/src/note';
import { readReading, type Mention, type Reading } from '../../server/src/reading';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface ReadFile {
  /** From the project's folder, with `/`. */
  readonly path: string;
  readonly note: Note;
  readonly reading: Reading;
}

export const productKnowledge = (): Knowledge => compileKnowledge(loadKnowledge().data);

/** Every Markdown note under the folders, by path; `kind` for texts that name none. */
export function* readFolders(folders: readonly string[], knowledge: Knowledge, kind?: NoteKind): Generator<ReadFile> {
  for (const path of folders.flatMap((folder) => markdownIn(join(root, folder)))) {
    if (path.endsWith('README.md')) continue;
    const note = readNote(readFileSync(path, 'utf8'), knowledge.formats, { guessKind: true });
    const read = kind === undefined ? note : { ...note, kind };
    yield {
      path: relative(root, path).replaceAll('\\', '/'),
      note: read,
      reading: readReading(read, knowledge),
    };
  }
}

function markdownIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => join(folder, name));
}

/** What the editor draws of the two frames. */
export const isDrawn = ({ show, frame }: Mention): boolean =>
  show === 'highlight' && (frame === 'problem' || frame === 'escalator');
