// Everything a change must pass: the tests, then types, lint, format, coverage, package build and generated files, each counting as one.
import { Count } from './count.mjs';
import { checkGenerated } from './generated.mjs';
import { addTests } from './parts.mjs';
import { node } from './run.mjs';
import { main } from './words.mjs';

void main(async () => {
  const count = new Count();
  await addTests(count);
  await count.addCheck('types', () => node('node_modules/typescript/bin/tsc', '-p', '.'));
  await count.addCheck('types of the pages', () => node('node_modules/typescript/bin/tsc', '-p', 'webview'));
  await count.addCheck('lint', () => node('node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'));
  await count.addCheck('format', () =>
    node('node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
  );
  await count.addCheck('coverage of the sources', () => node('--import', 'tsx', 'scripts/coverage.ts', '--quiet'));
  await count.addCheck('package build', () => node('esbuild.mjs', '--production', '--quiet'));
  await count.addCheck('generated files', checkGenerated);
  return count.close();
});
