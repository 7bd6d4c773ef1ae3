/** The overview: what it counts, and that parts read apart add up to the whole. */
import assert from 'node:assert/strict';
import type { Overview } from '../../../server/src/casebook/overview';
import { buildProgram, casus, inFolder, wijk } from './support/program';
import { readCsv } from './support/csv';

const mother = 'Zij staat er alleen voor. De vader is vertrokken.';
const older = 'Sinds haar pensioen mist haar collega’s niemand. Zij mist haar collega’s.';
const labelled = (status: string) =>
  `labels:\n  - { sleutel: kwetsbare-groepen/alleenstaande-moeder, status: ${status} }\n`;
const notes = {
  'a.md': casus(
    `${mother} ${older} Een probleemwijk.\n\n- [ ] (linking) a ↔ school @anna 2026-01-01\n- [x] (bonding) a ↔ buren @anna 2026-01-02`,
    'datum: 2026-01-10\nwijk: Noord\n',
  ),
  'b.md': casus(
    `${mother} ${older} Zij klimt op.\n\n- [ ] (linking) b ↔ school @anna 2026-01-01\n- [ ] (bridging) b ↔ koor`,
    `datum: 2026-02-01\nwijk: Noord\n${labelled('aangenomen')}`,
  ),
  'c.md': casus(
    `${mother} Mevrouw durft niet te bellen met de schuldhulp.`,
    `datum: 2026-02-03\n${labelled('afgewezen')}`,
  ),
  'd.md': wijk(
    'Zij klimt op. Zij groeit door.',
    'wijk: Noord\nverbindingen:\n  - { kant-a: koor, kant-b: school, soort: bridging, staat: ontbreekt }\n  - { kant-a: koor, kant-b: kerk, soort: bonding, staat: stevig }\n',
  ),
  'README.md': 'Een probleemwijk.\n',
};
const day = ['--today', '2026-01-15'];

describe('the overview', function () {
  this.timeout(60_000);
  before(buildProgram);

  it('counts balance, labels, ties, open work and questions', () =>
    inFolder(notes, async (folder) => {
      const { code, out } = await folder.run(['overview', '.', '--format', 'json', ...day]);
      assert.equal(code, 0);
      const seen = JSON.parse(out) as Overview;
      assert.deepEqual([seen.total.notes, seen.total.problem, seen.total.escalator], [4, 1, 3]);
      assert.deepEqual(
        seen.kinds.map(({ name, notes }) => [name, notes]),
        [
          ['casus', 3],
          ['wijk', 1],
        ],
      );
      assert.deepEqual(
        seen.course.map(({ name, month, problem, escalator }) => [name, month, problem, escalator]),
        [
          ['', '2026-02', 0, 0],
          ['Noord', '', 0, 2],
          ['Noord', '2026-01', 1, 0],
          ['Noord', '2026-02', 0, 1],
        ],
      );
      const [one = '', other = ''] = ['kwetsbare-groepen/alleenstaande-moeder', 'kwetsbare-groepen/jonge-oudere'];
      assert.deepEqual(
        seen.labels.map(({ key, notes, carried, refused }) => [key, notes, carried, refused]),
        [
          [one, 2, 1, 1],
          [other, 2, 0, 0],
        ],
      );
      assert.deepEqual(seen.pairs, [{ one, other, notes: 2 }]);
      assert.deepEqual(seen.ties, [
        { kind: 'bonding', present: 2, open: 0, missing: 0 },
        { kind: 'bridging', present: 0, open: 1, missing: 1 },
        { kind: 'linking', present: 0, open: 2, missing: 1 },
      ]);
      assert.deepEqual(seen.open, [
        { owner: 'anna', date: '2026-01-01', open: 2, isOverdue: true },
        { owner: '', date: '', open: 1, isOverdue: false },
      ]);
      assert.deepEqual(
        seen.rules.find(({ rule }) => rule === 'action-without-owner'),
        { rule: 'action-without-owner', findings: 1, notes: 1 },
      );
    }));

  it('is the same from parts that were read apart, in any order, over files or standard input', () =>
    inFolder(notes, async (folder) => {
      const whole = await folder.run(['overview', '.', '-f', 'json', ...day]);
      const part = async (...paths: string[]) => (await folder.run(['read', ...paths, '-f', 'ndjson'])).out;
      const [first, second] = [await part('a.md', 'd.md'), await part('b.md', 'c.md')];
      folder.write('deel-1.ndjson', first);
      folder.write('deel-2.ndjson', second);
      const files = await folder.run(['overview', 'deel-2.ndjson', 'deel-1.ndjson', '-f', 'json', ...day]);
      assert.deepEqual([files.code, files.errors, files.out], [0, '', whole.out]);
      const piped = await folder.run(['overview', '-', '-f', 'json', ...day], `${second}\n${first}`);
      assert.equal(piped.out, whole.out);
      folder.write('deel-3.ndjson', Buffer.from(`\uFEFF${first}`, 'utf16le'));
      const pattern = await folder.run(['overview', 'deel-[23].ndjson', '-f', 'json', ...day]);
      assert.deepEqual([pattern.errors, pattern.out], ['', whole.out]);
      const mixed = await folder.run(['overview', 'deel-1.ndjson', 'b.md', 'c.md', '-f', 'json', ...day]);
      assert.equal(mixed.out, whole.out);
    }));

  it('counts a note once, and says which lines are none', () =>
    inFolder(notes, async (folder) => {
      const lines = (await folder.run(['read', 'a.md', 'b.md', '-f', 'ndjson'])).out;
      const other = (await folder.run(['check', 'c.md', '-f', 'ndjson'])).out;
      const later = lines.split('\n')[0]?.replace('"roltrap":1', '"roltrap":2') ?? '';
      const { code, out, errors } = await folder.run(
        ['overview', '-', '-f', 'json', '--language', 'en'],
        `${lines}${lines}${other}{"roltrap":1,"command":"read"}\n{half\n${later}\n`,
      );
      assert.equal(code, 3);
      assert.equal((JSON.parse(out) as Overview).total.notes, 2);
      assert.match(errors, /^-:5: this line is of another command than read; it is not counted\.$/m);
      assert.match(errors, /^-:6: this line is no note of roltrap read --format ndjson; it is not counted\.$/m);
      assert.match(errors, /^-:8: this line is of another version of Roltrap; it is not counted\.$/m);
      assert.match(errors, /^2 notes came more than once and count once\.$/m);
      assert.doesNotMatch(errors, /half/);
    }));

  it('says that a list in JSON is not counted, and counts the rest', () =>
    inFolder(notes, async (folder) => {
      await folder.run(['read', '.', '-f', 'json', '-o', 'lezing.json']);
      const { code, out, errors } = await folder.run(['overview', 'd.md', 'lezing.json']);
      assert.equal(code, 3);
      assert.match(out, /^1 notitie:/);
      assert.match(errors, /^lezing\.json: overview telt notities en \.ndjson, geen \.json\./);
    }));

  it('reads a note that comes in, too', () =>
    inFolder({}, async (folder) => {
      const { out } = await folder.run(['overview', '-', '-f', 'json'], casus('Een probleemwijk.'));
      assert.equal((JSON.parse(out) as Overview).total.problem, 1);
    }));

  it('is text for a terminal and rows for a spreadsheet, without the notes’ text', () =>
    inFolder(notes, async (folder) => {
      const { out } = await folder.run(['overview', '.', ...day]);
      assert.match(
        out,
        /^4 notities: probleem 1 · roltrap 3 · met één bril 0\n\nPer soort\n {2}soort +notities +probleem/,
      );
      assert.match(out, /\n {2}Alleenstaande moeder +kwetsbare-groepen\/alleenstaande-moeder +2 +1 +1\n/);
      assert.doesNotMatch(out, /probleemwijk|pensioen|koor/);
      const rows = readCsv((await folder.run(['overview', '.', '-f', 'csv', ...day])).out);
      assert.deepEqual(rows[0], ['table', 'name', 'second_name', 'measure', 'value']);
      assert.ok(rows.some((row) => row.join() === 'course,Noord,2026-01,problem,1'));
      assert.ok(rows.some((row) => row.join() === 'open,anna,2026-01-01,overdue,2'));
    }));
});
