// Gathers the licences of the packages that were bundled into one file beside the bundles. Knows paths in node_modules only.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes `dist/NOTICES.txt` for the bundled files `inputs` (paths from `root`). */
export function writeNotices(root, inputs) {
  const folders = new Set([...inputs].map(packageFolder).filter(Boolean));
  const notices = [...folders].sort().map((folder) => notice(join(root, folder)));
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'NOTICES.txt'), notices.join(`\n\n${'─'.repeat(80)}\n\n`));
}

/** `node_modules/a/node_modules/@b/c/lib/d.js` → `node_modules/a/node_modules/@b/c`. */
function packageFolder(path) {
  return /^(?:.*node_modules\/)(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license})\n\n${text}`.trim();
}
