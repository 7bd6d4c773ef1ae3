// Everything a change must pass: the tests, then types, lint, format, package build and generated files, each counting as one.
import { addTests } from './parts.mjs';
import { Count } from './count.mjs';
import { node, root } from './run.mjs';
import { main } from './words.mjs';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

void main(async () => {
  const count = new Count();
  await addTests(count);
  await count.addCheck('types', () => node('node_modules/typescript/bin/tsc', '-p', '.'));
  await count.addCheck('lint', () => node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'));
  await count.addCheck('format', () =>
    node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  );
  await count.addCheck('package build', () => node('esbuild.mjs', '--production', '--quiet'));
  await count.addCheck('generated files', checkGenerated);
  return count.close();
});

/** Generating again changes nothing: what stands in git is what the data give. */
async function checkGenerated() {
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
