/** A copy of the example casebook, so that a run never touches the original. Knows no server. */
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');

/** The extension that is shown and tested: this project, unless ROLTRAP_EXTENSION names another folder (an unpacked package). */
export const extension = resolve(process.env['ROLTRAP_EXTENSION'] ?? root);

export interface Fixture {
  readonly folder: string;
  remove(): void;
}

/** Copies `source` (the examples, unless it or ROLTRAP_WORKSPACE names others) to a temporary folder. */
export function copyFixture(source = process.env['ROLTRAP_WORKSPACE'] ?? join(root, 'examples')): Fixture {
  const parent = realpathSync(mkdtempSync(join(tmpdir(), 'roltrap-notes-')));
  const folder = join(parent, 'examples');
  cpSync(source, folder, { recursive: true });
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
