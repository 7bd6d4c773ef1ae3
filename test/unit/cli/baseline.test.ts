/** The baseline: what was there is not said again, what is new is, and the file holds no text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildProgram, casus, type Folder, inFolder } from './support/program';

const rules = (out: string): unknown[] =>
  (JSON.parse(out) as { findings: { rule: string }[] }[]).flatMap(({ findings }) => findings.map(({ rule }) => rule));
const check = (folder: Folder, ...args: string[]) =>
  folder.run(['check', '.', '-f', 'json', '--fail-on', 'hint', '--baseline', '.roltrap/baseline.json', ...args]);

describe('the baseline', function () {
  this.timeout(60_000);
  before(buildProgram);
  const note = casus('Een probleemwijk.\n\nEen krot.');

  it('is written with hashes only, and then holds back what was there', () =>
    inFolder({ 'a.md': note, 'b.md': note }, async (folder) => {
      const written = await check(folder, '--write-baseline');
      assert.deepEqual([written.code, rules(written.out)], [0, []]);
      assert.match(written.errors, /^\.roltrap\/baseline\.json: \d+ vragen tellen voortaan niet mee\.\n$/);
      const text = readFileSync(join(folder.path, '.roltrap/baseline.json'), 'utf8');
      assert.doesNotMatch(text, /probleemwijk|krot|a\.md|Zomer/);
      assert.match(text, /"salt": "[0-9a-f]{32}"/);
      const again = await check(folder, '--jobs', '2');
      assert.deepEqual([again.code, rules(again.out), again.errors], [0, [], '']);
    }));

  it('lets through what is new, wherever it stands and wherever the program is run', () =>
    inFolder({ 'map/a.md': note }, async (folder) => {
      await check(folder, '--write-baseline');
      folder.write(
        'map/a.md',
        note.replace('Een krot.', 'Een verloederd plein.').replace('---\nEen', '---\nIets ervoor.\n\nEen'),
      );
      const { code, out } = await folder.run([
        'check',
        'map',
        '-f',
        'json',
        '--fail-on',
        'hint',
        '--baseline',
        '.roltrap/baseline.json',
      ]);
      assert.deepEqual([code, rules(out)], [0, []], 'the flood rule keeps one question a section');
      folder.write('map/a.md', note.replace('probleemwijk', 'geweldige wijk').replace('krot', 'verloederd plein'));
      const changed = await check(folder);
      assert.deepEqual([changed.code, rules(changed.out)], [1, ['problem-term']]);
      folder.write('map/b.md', note);
      assert.ok(rules((await check(folder)).out).length > 1);
    }));

  it('is whole, though nobody reads what is printed', () =>
    inFolder(Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.md`, note])), async (folder) => {
      const args = ['check', '.', '-f', 'ndjson', '--baseline', 'b.json', '--write-baseline'];
      assert.equal((await folder.runUntilFirst(args)).code, 0);
      const { code, out } = await folder.run(['check', '.', '-f', 'json', '--fail-on', 'hint', '--baseline', 'b.json']);
      assert.deepEqual([code, rules(out)], [0, []]);
    }));

  it('keeps its salt when it is written again', () =>
    inFolder({ 'a.md': note }, async (folder) => {
      await check(folder, '--write-baseline');
      const first = readFileSync(join(folder.path, '.roltrap/baseline.json'), 'utf8');
      await check(folder, '--write-baseline');
      assert.equal(readFileSync(join(folder.path, '.roltrap/baseline.json'), 'utf8'), first);
    }));

  it('ends with 3 when it is not there or is something else', () =>
    inFolder({ 'a.md': note, 'anders.json': '{"version":1}' }, async (folder) => {
      const absent = await check(folder);
      assert.equal(absent.code, 3);
      assert.match(absent.errors, /baseline\.json: kon niet worden gelezen \(ENOENT\)/);
      const other = await folder.run(['check', '.', '--baseline', 'anders.json']);
      assert.equal(other.code, 3);
      assert.match(other.errors, /anders\.json: dit is geen bestand van --write-baseline/);
    }));
});

describe('what was put aside', function () {
  this.timeout(60_000);
  before(buildProgram);

  it('in the editor stays aside on the command line', () =>
    inFolder({ 'map/a.md': casus('Een probleemwijk.') }, async (folder) => {
      const ignored = {
        version: 1,
        salt: '00000000',
        entries: [{ rule: 'problem-term', scope: 'folder', hash: await folderHash('problem-term') }],
      };
      folder.write('map/.roltrap/ignore.json', JSON.stringify(ignored));
      const all = async (...args: string[]) => rules((await folder.run(['check', 'map', '-f', 'json', ...args])).out);
      assert.ok(!(await all()).includes('problem-term'));
      assert.ok((await all('--no-own')).includes('problem-term'));
    }));
});

/** As the editor makes it: through the same floor. */
async function folderHash(code: string): Promise<string> {
  const { addIgnore, emptyIgnores } = await import('../../../server/src/casebook');
  const target = { code, ignoreKey: '', path: '', passage: '' };
  return addIgnore(emptyIgnores('00000000'), 'folder', target).entries[0]?.hash ?? '';
}
