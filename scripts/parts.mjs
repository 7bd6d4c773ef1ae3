// The parts of `npm test`: build, unit tests, the real VS Code. Knows where tests stand, not what they test.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { provideBrowser, provideHost } from './host.mjs';
import { node, root } from './run.mjs';
import { setup } from './setup.mjs';

const folders = ['test/unit', 'test/knowledge', 'test/corpus', 'test/protocol'];
const mocha = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--reporter', 'test/support/tally.cjs'];
const rounds = [
  ['VS Code (nl)', '--locale', 'nl'],
  ['VS Code (en)', '--locale', 'en', '--theme', 'Default Dark Modern'],
  ['VS Code (nl, restricted)', '--locale', 'nl', '--restricted'],
];

/** Builds, runs every test and adds all of it to `count`. */
export async function addTests(count) {
  await setup();
  await count.addCheck('build', build);
  await addTallies(count);
  await addRounds(count);
}

/** The tests that need no VS Code. */
export async function addUnit(count) {
  await setup();
  await count.addCheck('build', build);
  await addTallies(count);
}

/** The tests in VS Code. */
export async function addEndToEnd(count) {
  await setup();
  await count.addCheck('build', build);
  await addRounds(count);
}

const build = () => node('esbuild.mjs');

const addTallies = (count) => count.addTallied('unit, knowledge, protocol', [...mocha, ...folders.flatMap(testFiles)]);

async function addRounds(count) {
  await count.addCheck('VS Code is there', ready);
  for (const [name, ...flags] of rounds) {
    await count.addTallied(name, ['--import', 'tsx', 'test/e2e/host/run.ts', ...flags]);
  }
}

async function ready() {
  try {
    await provideBrowser();
    await provideHost();
    return 0;
  } catch (error) {
    console.error(error.message);
    return 1;
  }
}

function testFiles(folder) {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return names.filter((name) => name.endsWith('.test.ts')).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
