// Bundles what runs: client, server, command line, and the end-to-end suite. Knows entry points and nothing of what they do.
// Flags: --production (minified, no source maps), --only=<name,…> (a part of the list), --quiet.
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeNotices } from './scripts/notices.mjs';

const root = dirname(fileURLToPath(import.meta.url));
const flags = new Set(process.argv.slice(2).filter((argument) => !argument.includes('=')));
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice('--only='.length)
  .split(',');
const production = flags.has('--production');
const bundled = new Set();
const say = (line) => flags.has('--quiet') || console.log(line);

/** Entry points, in the order they are built; one that is not there is skipped with a line that says so. The tests are never packaged. */
const bundles = [
  { name: 'client', entry: 'client/src/extension.ts', outfile: 'dist/client.js', external: ['vscode'] },
  { name: 'server', entry: 'server/src/node/main.ts', outfile: 'dist/server.js' },
  { name: 'cli', entry: 'server/src/cli/main.ts', outfile: 'dist/cli.js' },
  {
    name: 'overview',
    entry: 'webview/overview/main.ts',
    outfile: 'dist/overview.js',
    isPage: true,
    needs: ['@observablehq/plot'],
  },
  { name: 'overview', entry: 'webview/overview/overview.css', outfile: 'dist/overview.css', isPage: true },
  { name: 'e2e', entry: 'test/e2e/suite/index.ts', outfile: 'out/test/e2e/index.js', external: ['vscode', 'mocha'] },
  { name: 'stage', entry: 'test/e2e/stage/index.ts', outfile: 'out/test/stage/index.js', external: ['vscode'] },
].filter(({ name, outfile }) => (only ? only.includes(name) : !production || outfile.startsWith('dist/')));

/** `import 'all-tests'` stands for every `*.test.ts` beside the importer, loaded when `loadTests()` is called. */
const allTests = {
  name: 'all-tests',
  setup(context) {
    context.onResolve({ filter: /^all-tests$/ }, ({ resolveDir }) => ({ path: resolveDir, namespace: 'all-tests' }));
    context.onLoad({ filter: /.*/, namespace: 'all-tests' }, ({ path }) => {
      const files = readdirSync(path).filter((file) => file.endsWith('.test.ts'));
      const requires = files.sort().map((file) => `require(${JSON.stringify(`./${file}`)});`);
      return { contents: `export function loadTests() {\n${requires.join('\n')}\n}`, resolveDir: path, loader: 'js' };
    });
  },
};

const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'] };
/** What a page of the editor can run: the browser of the oldest editor that the manifest allows. */
const page = { platform: 'browser', format: 'iife', target: 'chrome122' };

/** Bundles one entry point. Rejects with esbuild's messages. */
async function bundle({ name, entry, outfile, external = [], isPage = false, needs = [] }) {
  if (!existsSync(join(root, entry))) {
    say(`- ${name}: ${entry} is not there, skipped`);
    return;
  }
  const missing = needs.find((each) => !existsSync(join(root, 'node_modules', each)));
  if (missing && !production) {
    say(`- ${name}: ${missing} is not installed (npm ci), skipped`);
    return;
  }
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    external,
    bundle: true,
    ...(isPage ? page : node),
    minify: production,
    sourcemap: production ? false : 'linked',
    legalComments: 'none',
    logLevel: 'warning',
    metafile: true,
    plugins: [allTests],
  });
  Object.keys(metafile.inputs).forEach((input) => bundled.add(input));
  say(`- ${name}: ${outfile}`);
}

/** Checks and compiles the product's knowledge (`dist/knowledge.json`). */
function buildKnowledge() {
  if (only && !only.includes('knowledge')) return;
  const script = 'scripts/buildKnowledge.ts';
  if (!existsSync(join(root, script))) {
    say(`- knowledge: ${script} is not there, skipped`);
    return;
  }
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${script} ended with ${status}`);
  say('- knowledge: dist/knowledge.json');
}

if (production && !only) rmSync(join(root, 'dist'), { recursive: true, force: true });
/** One part that fails does not keep the others from being built; the exit code tells. */
const parts = [
  buildKnowledge,
  ...bundles.map((each) => () => bundle(each)),
  () => production && writeNotices(root, bundled),
];
for (const part of parts) {
  try {
    await part();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
