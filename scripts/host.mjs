// Provides a real VS Code (server and workbench, from the npm registry) in .vscode-test/, and a browser to drive it. Knows no test.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, onPath, root, run } from './run.mjs';
import { Advice, main, say } from './words.mjs';

/** code-server's package holds VS Code 1.100.3 whole; its own wrapper is not used. */
const pinned = {
  spec: 'code-server@4.100.3',
  archive: 'code-server-4.100.3.tgz',
  integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};
const cache = join(root, '.vscode-test');
const home = join(cache, 'code-server-4.100.3');
const ready = join(home, '.ready');

/** The folder of VS Code's server: `out/server-main.js` is in it once `provideHost()` has resolved. */
export const vscodeFolder = join(home, 'lib', 'vscode');

/** Downloads and prepares VS Code unless it is there. Throws advice when the registry cannot be reached. */
export async function provideHost() {
  if (existsSync(ready)) return complete(vscodeFolder);
  say('VS Code klaarzetten (eenmalig)…', 'Preparing VS Code (once)…');
  const work = `${home}.${process.pid}`;
  rmSync(home, { recursive: true, force: true });
  try {
    await unpack(work);
    const vscode = join(work, 'lib', 'vscode');
    await must(
      npm(['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
        cwd: vscode,
      }),
    );
    symlinkSync('node_modules', join(vscode, 'node_modules.asar'), 'junction');
    complete(vscode);
    mkdirSync(join(work, '.ready'));
    renameSync(work, home);
  } catch (error) {
    rmSync(work, { recursive: true, force: true });
    throw new Advice(
      `VS Code klaarzetten is niet gelukt (${error.message}). Er is verbinding nodig met het npm-register; probeer daarna: node scripts/host.mjs`,
      `Preparing VS Code did not work (${error.message}). It needs the npm registry; then try: node scripts/host.mjs`,
    );
  }
}

async function unpack(folder) {
  mkdirSync(folder, { recursive: true });
  await must(
    npm(['pack', pinned.spec, '--pack-destination', folder, '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] }),
  );
  const archive = join(folder, pinned.archive);
  checkIntegrity(archive);
  await must(run('tar', ['xzf', pinned.archive, '--strip-components=1'], { cwd: folder }));
  rmSync(archive);
}

function checkIntegrity(archive) {
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== pinned.integrity) throw new Error(`${pinned.archive}: integrity does not match`);
}

/** What stands in for the native parts that are not compiled here. */
function complete(vscode) {
  copyFileSync(join(root, 'scripts', 'hostLog.cjs'), join(vscode, 'node_modules', '@vscode', 'spdlog', 'index.js'));
  linkRipgrep(vscode);
}

/** VS Code searches files with ripgrep, which its package fetches in an install script; a ripgrep on this machine does as well. */
function linkRipgrep(vscode) {
  const ripgrep = onPath('rg');
  if (!ripgrep) return;
  const link = join(
    vscode,
    'node_modules',
    '@vscode',
    'ripgrep',
    'bin',
    process.platform === 'win32' ? 'rg.exe' : 'rg',
  );
  if (existsSync(link)) return;
  rmSync(link, { force: true });
  mkdirSync(dirname(link), { recursive: true });
  symlinkSync(ripgrep, link);
}

async function must(code) {
  const exit = await code;
  if (exit !== 0) throw new Error(`exit ${exit}`);
}

const browsers = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const install = 'apt-get install -y --no-install-recommends chromium ripgrep';

/** Where a Chromium stands; ROLTRAP_CHROMIUM may name one. Undefined when there is none. */
export function findBrowser() {
  return process.env.ROLTRAP_CHROMIUM ?? browsers.map(onPath).find(Boolean);
}

/** Makes sure there is a Chromium: as root on Debian it is installed, elsewhere the advice says how. */
export async function provideBrowser() {
  if (findBrowser()) return;
  if (process.getuid?.() === 0 && onPath('apt-get')) {
    say('Chromium installeren (eenmalig)…', 'Installing Chromium (once)…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const command of ['apt-get update -qq', `${install} -qq`]) {
      const [program, ...args] = command.split(' ');
      spawnSync(program, args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
    }
  }
  if (findBrowser()) return;
  throw new Advice(
    `Er is een Chromium nodig om VS Code in te testen. Installeer die (Debian: ${install}) of wijs hem aan met ROLTRAP_CHROMIUM.`,
    `Testing in VS Code needs a Chromium. Install it (Debian: ${install}) or point to one with ROLTRAP_CHROMIUM.`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  void main(async () => {
    await provideBrowser();
    await provideHost();
  });
}
