// Makes node_modules what package-lock.json says, and does nothing when it already is. Uses Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './run.mjs';
import { Advice, main, say } from './words.mjs';

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Installs the dependencies when a wanted one is missing or has another version. Throws advice when npm fails. */
export async function setup() {
  if (isReady()) return;
  say('Onderdelen installeren…', 'Installing dependencies…');
  const whole = !existsSync(join(root, 'node_modules'));
  if ((await npm([whole ? 'ci' : 'install', ...quiet])) === 0 && isReady()) return;
  throw new Advice(
    'Installeren is niet gelukt. Is er verbinding met het npm-register? Probeer: npm ci --ignore-scripts',
    'Installing did not work. Can this machine reach the npm registry? Try: npm ci --ignore-scripts',
  );
}

/** Optional packages are for other platforms and may be absent. */
function isReady() {
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  if (!wanted || !present) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return undefined;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) void main(setup);
