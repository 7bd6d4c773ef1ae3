// Opens the example casebook with Roltrap in it: a desktop VS Code where there is one, a browser's elsewhere.
// `--print` reads the examples on the command line instead. Knows no extension code.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { provideHost } from './host.mjs';
import { node, onPath, root, run } from './run.mjs';
import { setup } from './setup.mjs';
import { Advice, dutch, main, say } from './words.mjs';

async function build() {
  say('Roltrap bouwen…', 'Building Roltrap…');
  if ((await node('esbuild.mjs', '--quiet')) === 0) return;
  throw new Advice(
    'Bouwen is niet gelukt; hierboven staat waarom.',
    'The build did not work; the reason stands above.',
  );
}

async function print() {
  if (!existsSync(join(root, 'dist', 'cli.js'))) {
    throw new Advice('De opdrachtregel is hier nog niet gebouwd.', 'The command line has not been built here.');
  }
  return (await node('dist/cli.js', 'read', 'examples')) || node('dist/cli.js', 'overview', 'examples');
}

function openDesktop(code) {
  say('VS Code gaat open met de voorbeelden.', 'VS Code opens with the examples.');
  const shell = process.platform === 'win32';
  const quote = (path) => (shell ? `"${path}"` : path);
  const args = ['--new-window', `--extensionDevelopmentPath=${root}`, join(root, 'examples')];
  return run(quote(code), args.map(quote), { shell });
}

void main(async () => {
  await setup();
  await build();
  if (process.argv.includes('--print')) return print();
  const code = onPath('code');
  if (code) return openDesktop(code);
  await provideHost();
  return node('--import', 'tsx', 'test/e2e/host/serve.ts', '--locale', dutch ? 'nl' : 'en');
});
