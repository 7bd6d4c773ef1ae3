// Bundles a benchmark as the product is bundled, and runs it: what is measured is what ships. The first word names it: `run` or `casebook`.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const [, , first = 'run', ...others] = process.argv;
const isNamed = !first.startsWith('-');
const [name, flags] = isNamed ? [first, others] : ['run', [first, ...others]];
const outfile = fileURLToPath(new URL(`../out/bench-${name}.mjs`, import.meta.url));
await build({
  entryPoints: [fileURLToPath(new URL(`${name}.ts`, import.meta.url))],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, ['--expose-gc', outfile, ...flags], { stdio: 'inherit' }).status ?? 1;
