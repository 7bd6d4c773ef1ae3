/** The coverage table: every row is there, every idea in it can be found by its name, and a row that nothing answers is told with its place. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileKnowledge } from '../../server/src/knowledge';
import { cut } from '../../server/src/language';
import { knowledgeFolder, loadKnowledge } from '../../scripts/buildKnowledge';
import { readCoverage } from '../../scripts/coverage';

describe('the coverage table', function () {
  this.timeout(120_000);
  const { data } = loadKnowledge();

  it('has all 261 rows, in order', () => {
    const { lines } = readCoverage(knowledgeFolder, data);
    assert.deepEqual(
      lines.map((line) => Number.parseInt(line, 10)),
      Array.from({ length: 261 }, (_, n) => n + 1),
    );
    assert.match(
      lines[9] ?? '',
      /^10 Vis of hengel \[lens\] → lens\/vis-hengel \(\d+ hits, \d+ misses\), .*, hover \(4 wordings\)$/,
    );
  });

  it('explains ideas that a note can name: every wording is found', () => {
    const knowledge = compileKnowledge(data);
    assert.ok(knowledge.concepts.length > 150);
    for (const { id, words } of knowledge.concepts) {
      for (const language of ['nl', 'en'] as const) {
        for (const wording of words[language]) {
          const found = knowledge.matcher
            .match(cut(wording, language))
            .map(({ target }) => `${target.kind} ${target.id}`);
          assert.ok(found.includes(`concept ${id}`), `${id}: ${wording}`);
        }
      }
    }
  });

  describe('tells with its place', () => {
    let folder = '';
    const file = 'coverage.yaml';
    beforeEach(() => {
      folder = mkdtempSync(join(tmpdir(), 'roltrap-coverage-'));
      cpSync(knowledgeFolder, folder, { recursive: true });
    });
    afterEach(() => rmSync(folder, { recursive: true }));

    /** Puts another text in the first place that matches, and gives what is said of it, with the line of the change. */
    function said(pattern: RegExp, replacement: string): { said: string; line: number } {
      const path = join(folder, file);
      const text = readFileSync(path, 'utf8');
      const at = text.search(pattern);
      assert.ok(at >= 0, String(pattern));
      writeFileSync(path, text.replace(pattern, replacement));
      const { problems } = readCoverage(folder, data);
      return {
        said: problems.map(({ line, reason }) => `${line}: ${reason}`).join('\n'),
        line: text.slice(0, at).split('\n').length,
      };
    }

    it('an answer that is not there', () =>
      assert.match(
        said(/lens\/bastion-basis/, 'lens/bestaat-niet').said,
        /^4: medellin: there is no lens\/bestaat-niet$/m,
      ));
    it('a role that nothing answers', () =>
      assert.match(
        said(/answers: \[lens\/vis-hengel, /, 'answers: [').said,
        /^\d+: vis-of-hengel: row 10: nothing answers the role lens$/m,
      ));
    it('a row that is there twice', () => assert.match(said(/^  row: 2$/m, '  row: 1').said, /row 1 is there twice/));
    it('a row without English', () => {
      const { said: reason, line } = said(/^    en: .*\n/m, '');
      assert.match(reason, /must have required property 'en'/);
      assert.ok(Math.abs(Number.parseInt(reason, 10) - line) <= 2, reason);
    });
  });
});
