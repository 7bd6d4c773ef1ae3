/** Each format read back by something else than what wrote it. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { buildProgram, casus, inFolder, wijk } from './support/program';
import { readCsv } from './support/csv';
import { wrongInSarif } from './support/sarif';

/** Text that a format could trip over: quotes, tags, a formula, an emoji before the wording, Windows line ends. */
const notes = {
  'a b/é "1".md': casus(
    '😀 Een probleemwijk.\r\n\r\n- [ ] (linking) <b>mw</b> & co ↔ schuldhulp: =1+1 "doen" @anna 2026-01-01',
  ),
  'w.md': wijk('Zij klimt op.\n\n- [ ] (linking) koor ↔ school', 'datum: 2026-03-04\nwijk: Kanaalzijde, noord\n'),
};
const first = 'a b/é "1".md';

describe('the formats', function () {
  this.timeout(60_000);
  before(buildProgram);

  it('SARIF holds every question, with its place in UTF-16 units and its rule', () =>
    inFolder(notes, async (folder) => {
      const { out } = await folder.run(['check', '.', '--format', 'sarif', '--language=en']);
      const log = JSON.parse(out) as Log;
      assert.equal(wrongInSarif(log), undefined);
      const [run] = log.runs;
      const found = run?.results?.find(({ ruleId }) => ruleId === 'problem-term');
      const place = found?.locations?.[0]?.physicalLocation;
      assert.deepEqual(place?.region, { startLine: 5, startColumn: 8, endLine: 5, endColumn: 20 });
      assert.equal(decodeURIComponent(place?.artifactLocation?.uri ?? ''), first);
      assert.equal(run?.tool.driver.rules?.[found?.ruleIndex ?? -1]?.id, 'problem-term');
      assert.match(found?.partialFingerprints?.['roltrap/v1'] ?? '', /^[0-9a-f]{64}$/);
      assert.equal(run?.invocations?.[0]?.executionSuccessful, true);
    }));

  it('SARIF says what could not be read', () =>
    inFolder(notes, async (folder) => {
      symlinkSync(join(folder.path, 'weg.md'), join(folder.path, 'z.md'));
      const { code, out } = await folder.run(['check', '.', '--format', 'sarif']);
      const log = JSON.parse(out) as Log;
      assert.equal(code, 3);
      assert.equal(wrongInSarif(log), undefined);
      const [invocation] = log.runs[0]?.invocations ?? [];
      assert.equal(invocation?.executionSuccessful, false);
      assert.equal(invocation?.toolExecutionNotifications?.[0]?.message.text, 'ENOENT');
    }));

  it('JUnit fails on what was asked for, and is well-formed', () =>
    inFolder(notes, async (folder) => {
      const { out } = await folder.run(['check', '.', '--format', 'junit', '--fail-on', 'problem-term']);
      assertWellFormed(out);
      assert.match(out, /<testsuite name="a b\/é &quot;1&quot;\.md" tests="\d" failures="1" errors="0">/);
      assert.match(
        out,
        /<testcase name="problem-term \(5:8\)"[^>]* line="5"><failure message="[^"]*“probleemwijk”[^"]*" type="/,
      );
      assert.equal(out.match(/<failure/g)?.length, 1);
      assert.match(out, /<testcase name="action-without-owner[^>]*><system-out>/);
    }));

  it('CSV has a row for each thing, and nothing that a spreadsheet would run', () =>
    inFolder(notes, async (folder) => {
      const table = async (command: string) => {
        const day = command === 'actions' ? ['--today', '2026-06-01'] : [];
        const { out } = await folder.run([command, '.', '--format', 'csv', ...day]);
        assert.equal(out.charCodeAt(0), 0xfeff);
        const [head = [], ...rows] = readCsv(out);
        return rows.map((row) => {
          assert.equal(row.length, head.length);
          return Object.fromEntries(head.map((key, at) => [key, row[at]]));
        });
      };
      const [mention, other] = await table('read');
      assert.deepEqual([mention?.['path'], mention?.['column'], mention?.['text']], [first, '8', 'probleemwijk']);
      assert.deepEqual(
        [other?.['date'], other?.['neighbourhood'], other?.['text']],
        ['2026-03-04', 'Kanaalzijde, noord', 'klimt op'],
      );
      const [action] = await table('actions');
      assert.deepEqual(
        [action?.['state'], action?.['what'], action?.['owner'], action?.['due']],
        ['overdue', `'=1+1 "doen"`, 'anna', '2026-01-01'],
      );
      assert.ok(
        (await table('check')).some(({ rule, severity }) => rule === 'problem-term' && severity === 'information'),
      );
    }));

  it('HTML stands by itself: no script, nothing from elsewhere, everything escaped', () =>
    inFolder(notes, async (folder) => {
      for (const command of ['read', 'check', 'labels', 'actions', 'overview']) {
        const { out } = await folder.run([command, '.', '--format', 'html']);
        assertWellFormed(out.replace(/^<!doctype html>\n/, '').replace(/<meta [^>]*>/g, ''));
        assert.doesNotMatch(out, /<script|<link|<img|src=|href=|url\(|<b>/i);
        assert.match(out, /Content-Security-Policy" content="default-src 'none'/);
        assert.match(out, /<html lang="nl">/);
      }
    }));

  it('NDJSON has one line for a note, whatever a reader takes for the end of a line', () =>
    inFolder({ 'a.md': casus('- [ ] (linking) a\u2028b\u0085c ↔ school: samen') }, async (folder) => {
      const { out } = await folder.run(['read', '.', '-f', 'ndjson']);
      assert.equal(out.trimEnd().split(/[\n\r\u0085\u2028\u2029\v\f]/).length, 1);
      const { actions } = JSON.parse(out) as { actions: { sides: string[] }[] };
      assert.match(actions[0]?.sides[0] ?? '', /^a.b.c$/);
    }));

  it('JSON is the lines of NDJSON in a list, also without notes', () =>
    inFolder(notes, async (folder) => {
      const lines = (await folder.run(['read', '.', '-f', 'ndjson'])).out.trim().split('\n');
      const list = JSON.parse((await folder.run(['read', '.', '-f', 'json'])).out) as unknown;
      assert.deepEqual(
        list,
        lines.map((line) => JSON.parse(line) as unknown),
      );
      const none = await folder.run(['read', '.', '-f', 'json', '--exclude', '**']);
      assert.deepEqual([JSON.parse(none.out), none.code], [[], 0]);
    }));
});

describe('without text', function () {
  this.timeout(60_000);
  before(buildProgram);

  it('no format of any command holds a word of the note, a name or a task', () =>
    inFolder(
      {
        'n.md': casus(
          'Een probleemwijk. Zij staat er alleen voor. De vader is vertrokken. Mevrouw durft niet te bellen met de schuldhulp.\n\n- [ ] (linking) @mw-zomer ↔ kredietbank: samen langsgaan @annemarie 2026-01-01',
          'datum: 2026-02-03\nwijk: Kanaalzijde\n',
        ),
      },
      async (folder) => {
        const secret =
          /probleemwijk|alleen voor|vertrokken|durft|bellen|schuldhulp|zomer|kredietbank|langsgaan|annemarie/i;
        const formats = {
          read: 'text json ndjson csv html sarif junit',
          labels: 'text json ndjson csv html',
          actions: 'text json ndjson csv html',
          overview: 'text json csv html',
        };
        for (const [command, names] of Object.entries(formats)) {
          for (const format of names.split(' ')) {
            const { out, code } = await folder.run([command, '.', '--no-text', '--format', format]);
            assert.equal(code, 0);
            const own =
              command === 'read' && format === 'sarif'
                ? JSON.stringify((JSON.parse(out) as Log).runs[0]?.results)
                : out;
            const said = own.replaceAll('probleemwijk-roltrapwijk', '').replaceAll('Alleenstaande', '');
            assert.doesNotMatch(said, secret, `${command} ${format}`);
            if (command === 'read' && format === 'ndjson')
              assert.match(out, /"key":"kwetsbare-groepen\/alleenstaande-moeder"/);
          }
        }
      },
    ));
});

/** Every tag is closed in its turn; no bare `&` or `<`. */
function assertWellFormed(xml: string): void {
  const open: string[] = [];
  const body = xml.replace(/^<\?xml[^>]*\?>/, '');
  assert.doesNotMatch(body.replace(/&(amp|lt|gt|quot|#39);/g, ''), /&/);
  for (const [, closing, name = '', rest = ''] of body.matchAll(
    /<(\/?)([a-z1-6-]+)((?:\s+[\w-]+="[^"<]*")*\s*\/?)>/g,
  )) {
    if (closing) assert.equal(open.pop(), name);
    else if (!rest.endsWith('/')) open.push(name);
  }
  assert.deepEqual(open, []);
  assert.equal(body.match(/</g)?.length, body.match(/<\/?[a-z1-6-]+(?:\s+[\w-]+="[^"<]*")*\s*\/?>/g)?.length);
}
