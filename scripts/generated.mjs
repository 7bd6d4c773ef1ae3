// Checks that the generated files in git are what the data give now. Knows no generator's output.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { node, root } from './run.mjs';
import { main } from './words.mjs';

/** Generates again; resolves to 1 when that changed anything in the working tree. */
export async function checkGenerated() {
  if (!existsSync(join(root, 'scripts', 'generate.ts'))) {
    console.log('- scripts/generate.ts is not there, skipped');
    return 0;
  }
  const before = worktree();
  const code = await node('--import', 'tsx', 'scripts/generate.ts');
  if (code !== 0 || worktree() === before) return code;
  console.log('Generated files were out of date: run npm run generate and commit.');
  console.log(git('status', '--short'));
  return 1;
}

function worktree() {
  return git('status', '--porcelain', '--untracked-files=all') + git('diff');
}

function git(...args) {
  return execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) void main(checkGenerated);
