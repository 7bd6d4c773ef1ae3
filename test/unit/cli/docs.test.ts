/** The guide to the command line: what it shows works as it stands there, and it names what there is. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandNames, formatNames } from '../../../server/src/cli/commands';
import { optionNames } from '../../../server/src/cli/optionTable';
import { buildProgram, casus, inFolder, program } from './support/program';

const guide = (name: string): string => readFileSync(join(__dirname, '../../../docs', name), 'utf8');

describe('the guide to the command line', function () {
  this.timeout(60_000);
  before(buildProgram);

  it('names every command and format, and no option that is not there', () => {
    for (const text of [guide('cli.md'), guide('cli.nl.md')]) {
      for (const name of commandNames) assert.match(text, new RegExp(`\`roltrap ${name} <`));
      for (const name of formatNames) assert.match(text, new RegExp(`\\b${name}\\b`));
      const named = [...text.matchAll(/(?<![\w-])--([a-z][a-z-]+)/g)].map(([, name]) => name);
      assert.deepEqual(
        named.filter((name) => !optionNames.some((each) => each === name)),
        [],
      );
    }
  });

  it('cuts a folder in parts with a line of shell, and the parts add up to the whole', async function () {
    if (process.platform === 'win32') return this.skip();
    const [, recipe = ''] = /<!-- tested -->\n+```sh\n([^]*?)```/.exec(guide('cli.md')) ?? [];
    const notes = Array.from({ length: 5 }, (_, at) => [`notes/${at}/é ${at}.md`, casus('Een probleemwijk.')] as const);
    await inFolder(Object.fromEntries(notes), async (folder) => {
      folder.write('bin/roltrap', `#!/bin/sh\nexec "${process.execPath}" "${program}" "$@"\n`);
      chmodSync(join(folder.path, 'bin/roltrap'), 0o755);
      const { stdout, stderr, status } = spawnSync('sh', ['-c', recipe.replace('-n 200', '-n 2')], {
        cwd: folder.path,
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'nl', PATH: `${join(folder.path, 'bin')}:${process.env['PATH']}` },
      });
      assert.deepEqual([stderr, status], ['', 0]);
      assert.equal(stdout, (await folder.run(['overview', 'notes'])).out);
      assert.match(stdout, /^5 notities: probleem 5/);
    });
  });
});
