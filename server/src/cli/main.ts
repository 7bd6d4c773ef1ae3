/** The program: hands the arguments, the knowledge beside the bundle and the streams to the command line. */
import { join } from 'node:path';
import { run } from './readPaths';

process.exitCode = run(
  process.argv.slice(2),
  join(__dirname, 'knowledge.json'),
  (line) => process.stdout.write(`${line}\n`),
  (line) => process.stderr.write(`${line}\n`),
);
