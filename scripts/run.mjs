// Starts other programs for the scripts, from the project's folder. Knows nothing of what they do.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';

/** Runs a program and resolves to its exit code; its output goes to the terminal unless `options` says otherwise. */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/** Runs this Node. */
export const node = (...args) => run(process.execPath, args);

/** Runs npm; on Windows that is a batch file, which needs a shell. */
export const npm = (args, options = {}) => run('npm', args, { shell: windows, ...options });

/** Where a program stands on the PATH, or undefined. */
export function onPath(name) {
  const names = windows ? [`${name}.cmd`, `${name}.exe`] : [name];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((each) => join(folder, each)).find((each) => existsSync(each));
    if (found) return found;
  }
  return undefined;
}
