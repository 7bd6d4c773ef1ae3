/** A copy of the example casebook, so that a run never touches the original. Knows no server. */
import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** This project, unless ROLTRAP_EXTENSION names another folder (an unpacked package). */
const project = resolve(process.env['ROLTRAP_EXTENSION'] ?? root);

export interface Fixture {
  /** Absolute path of the folder of notes to open. */
  readonly folder: string;
  /** Absolute path by which VS Code is to load the extension. */
  readonly extension: string;
  /** Removes what was made for the run. */
  readonly remove: () => void;
}

/**
 * Copies `source` (the examples, unless it or ROLTRAP_WORKSPACE names others) to a temporary folder, beside a link to the
 * extension. By a link, because VS Code stands inside the project (.vscode-test/): it takes its own themes for a part of an
 * extension under development that lies around it, and shows none of them.
 */
export function copyFixture(source = process.env['ROLTRAP_WORKSPACE'] ?? join(root, 'examples')): Fixture {
  if (!existsSync(source)) throw new Error(`there are no notes at ${source}`);
  const fixture = linkExtension();
  cpSync(source, fixture.folder, { recursive: true });
  return fixture;
}

/** The same without a copy of the notes: `folder` does not exist yet. */
export function linkExtension(): Fixture {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'roltrap-')));
  const extension = join(parent, 'roltrap');
  symlinkSync(project, extension, 'junction');
  return {
    folder: join(parent, 'examples'),
    extension,
    remove: () => rmSync(parent, { recursive: true, force: true }),
  };
}
