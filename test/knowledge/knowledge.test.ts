/** The shipped knowledge is whole, and a mistake in it fails the build with file, line and reason. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkKnowledge, knowledgeFolder, loadKnowledge } from '../../scripts/buildKnowledge';

describe('the knowledge', function () {
  // Thousands of examples are read with all of the knowledge.
  this.timeout(180_000);

  it('has no problems: schema, references, every hit and every miss', () => {
    const { problems } = checkKnowledge();
    assert.deepEqual(
      problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`),
      [],
    );
  });

  it('says what a kind of note is in a first sentence that fits a list of choices', () => {
    for (const { id, about } of loadKnowledge().data.formats.kinds) {
      for (const text of [about.nl, about.en]) {
        const [sentence = ''] = text.split(/(?<=[.!?])\s/);
        assert.ok(sentence.length <= 80, `${id}: ${sentence}`);
      }
    }
  });

  describe('a mistake fails the build with its place', () => {
    let folder = '';
    const file = 'lenses/vis-hengel.yaml';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'roltrap-knowledge-'));
      cpSync(knowledgeFolder, folder, { recursive: true });
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    /** Replaces the first match and gives what the build says of that file, and the line the mistake is on. */
    function broken(pattern: RegExp, replacement: string, read = loadKnowledge): { said: string; line: number } {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const at = text.search(pattern);
      assert.ok(at >= 0, `${String(pattern)} stands in ${file}`);
      writeFileSync(path, text.replace(pattern, replacement));
      const line = text.slice(0, at).split('\n').length;
      const said = read(folder).problems.filter((problem) => problem.file.endsWith(file));
      return { said: said.map((problem) => `${problem.line}: ${problem.reason}`).join('\n'), line };
    }

    it('an entry without a source', () =>
      assert.match(broken(/^sources:\n(?:  .*\n)+/m, '').said, /required property 'sources'/));
    it('an entry without English', () =>
      assert.match(broken(/^name:\n?.*?en: ?/m, 'name: { nl: Vis of hengel } #').said, /en/));
    it('an unknown caution', () => {
      const { said } = broken(/^cautions:.*noodhulp-mag.*$/m, 'cautions: [bestaat-niet]');
      assert.match(said, /there is no caution "bestaat-niet"/);
    });
    it('an unknown dimension, with the line of the term', () => {
      const { said, line } = broken(/^    dimension: .*$/m, '    dimension: bestaat-niet');
      assert.match(said, /there is no dimension "bestaat-niet"/);
      assert.ok(Math.abs(Number(said.split(':')[0]) - line) <= 2, said);
    });
    it('YAML that cannot be read', () => assert.match(broken(/^tier: core$/m, 'tier: [core').said, /\d+: /));
    it('a hit that is not found', () =>
      assert.match(
        broken(/^    hits:\n      - .*$/m, '    hits:\n      - De kat zit op de mat.', checkKnowledge).said,
        /should be found in/,
      ));

    it('of every kind of file: its form, what it names, a pattern, a name that is misspelt', () => {
      const mistakes = [
        ['notes/wijk.yaml', /need: required/, 'need: always', /^\/fields\/\d+\/need must be equal/],
        ['fields.yaml', /type: object-list/, 'type: listing', /^\/\d+\/type must be equal/],
        ['typologies/wijktype.yaml', /^choice: .*$/m, 'choice: some', /^\/choice must be equal/],
        ['actions/bonding.yaml', /kind: bonding/, 'kind: gluing', /^\/0\/kind must be equal/],
        ['practice/eerste-stap.yaml', /pole: B/, 'pole: Z', /^\/terms\/\d+\/pole must be equal/],
        ['cautions.yaml', /  title:/, '  heading:', /must NOT have additional properties: heading/],
        ['coverage.yaml', /roles: \[hover/, 'roles: [hovering', /^\/\d+\/roles\/0 must be equal/],
        ['checks/casus.yaml', /- longer: 60/, '- long: 60', /must NOT have additional properties: long/],
        [
          'checks/wijk.yaml',
          /\[buiten-de-wijk\]/,
          '[nergens]',
          /^wijk-buiten-leeg: there is no section of a note "nergens"/,
        ],
        [
          'checks/veldverslag.yaml',
          /lens: oplossing-\S+/,
          'lens: nergens/B',
          /^verslag-\S+: there is no lens or pole "nergens\/B"/,
        ],
        [
          'checks/reflectie.yaml',
          /nl: \["ik \{/,
          'nl: ["{@nergens} {',
          /^reflectie-feit-voor-oordeel: “\{@nergens\}.*no word group "nergens"/,
        ],
      ] as const;
      for (const [name, pattern, replacement] of mistakes) {
        const path = join(folder, name);
        const text = readFileSync(path, 'utf8');
        assert.match(text, pattern);
        writeFileSync(path, text.replace(pattern, replacement));
      }
      renameSync(join(folder, 'names.yaml'), join(folder, 'name.yaml'));
      const { problems } = checkKnowledge(folder);
      const said = (name: string) =>
        problems.filter(({ file: where }) => where.replaceAll('\\', '/').endsWith(`/${name}`));
      for (const [name, , , reason] of mistakes) {
        const found = said(name).filter((problem) => reason.test(problem.reason) && problem.line > 1);
        assert.ok(
          found.length > 0,
          `${name}: ${said(name)
            .map((problem) => problem.reason)
            .join('; ')}`,
        );
      }
      assert.equal(said('names.yaml')[0]?.reason, 'this file is not there');
      assert.equal(said('name.yaml')[0]?.reason, 'nothing reads this file');
    });
  });
});
