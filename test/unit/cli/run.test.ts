/** The program as a person uses it: what it reads, what it says, and how it ends. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildProgram, casus, inFolder, wijk } from './support/program';

const notes = {
  'casus/a.md': casus(
    'Een probleemwijk. Zij staat er alleen voor. De vader is vertrokken.\n\n- [ ] (linking) mw-z ↔ schuldhulp',
  ),
  'wijk/b.md': wijk('Zij klimt op.'),
  'README.md': '# Geen notitie\n\nEen probleemwijk.\n',
};
type Json = Readonly<Record<string, unknown>>;
const paths = (out: string): unknown[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Json)['path']);

describe('the command line', function () {
  this.timeout(60_000);
  before(buildProgram);

  it('reads a folder, note by note, and passes over what is no note', () =>
    inFolder(notes, async (folder) => {
      const { code, out, errors } = await folder.run(['read', '.']);
      assert.equal(errors, '');
      assert.equal(code, 0);
      assert.match(
        out,
        /^casus\/a\.md {2}\[casus\] {2}probleem 1 · roltrap 0\n {2}5:5 +\S+ .*“probleemwijk”.*\(problem-term\)/,
      );
      assert.match(out, /\n\nwijk\/b\.md {2}\[wijk\] {2}probleem 0 · roltrap 1\n/);
      assert.doesNotMatch(out, /README/);
    }));

  it('reads a folder beside the one it works in, and passes over the same files there', () =>
    inFolder({ ...notes, 'casus/node_modules/c.md': casus('Een probleemwijk.') }, (elsewhere) =>
      inFolder({}, async (folder) => {
        const path = relative(folder.path, join(elsewhere.path, 'casus'));
        for (const named of [path, join(elsewhere.path, 'casus'), `${path}/*.md`]) {
          const { code, out, errors } = await folder.run(['read', named, '--format', 'ndjson']);
          assert.deepEqual([code, errors, paths(out)], [0, '', [`${path}/a.md`]], named);
        }
      }),
    ));

  it('reads a file that is named, whatever it is', () =>
    inFolder(notes, async (folder) => {
      const { code, out } = await folder.run(['read', 'README.md', '--language', 'en']);
      assert.equal(code, 0);
      assert.match(out, /^README\.md {2}\[no kind\] {2}problem 1 · escalator 0/);
    }));

  it('reads what comes in, as the kind that is asked for', () =>
    inFolder({}, async (folder) => {
      const { code, out } = await folder.run(
        ['read', '-', '--kind', 'casus', '--format', 'ndjson'],
        'Een probleemwijk.\n',
      );
      assert.equal(code, 0);
      const { path, kind, mentions } = JSON.parse(out) as { path: string; kind: string; mentions: Json[] };
      assert.deepEqual([path, kind], ['-', 'casus']);
      const [mention] = mentions;
      assert.deepEqual(
        [mention?.['line'], mention?.['column'], mention?.['endColumn'], mention?.['start'], mention?.['end']],
        [1, 5, 17, 4, 16],
      );
      assert.equal(mention?.['text'], 'probleemwijk');
    }));

  it('takes patterns, files to include and files to leave out, each file once', () =>
    inFolder({ ...notes, 'casus/oud/c.md': casus('Niets.'), 'casus/d.txt': casus('Niets.') }, async (folder) => {
      const listed = async (...args: string[]) => paths((await folder.run(['check', '-f', 'ndjson', ...args])).out);
      assert.deepEqual(await listed('.'), ['casus/a.md', 'casus/oud/c.md', 'wijk/b.md']);
      assert.deepEqual(await listed('casus/**/*.md', 'casus', 'casus/a.md'), ['casus/a.md', 'casus/oud/c.md']);
      assert.deepEqual(await listed('.', '--exclude', '**/oud/**', '--exclude', 'wijk/*'), ['casus/a.md']);
      assert.deepEqual(await listed('.', '--include', '**/*.txt'), ['casus/d.txt']);
    }));

  it('takes paths from a list, in a file or coming in', () =>
    inFolder({ ...notes, 'lijst.txt': 'casus/a.md\r\n\r\nwijk\n' }, async (folder) => {
      const both = ['casus/a.md', 'wijk/b.md'];
      const listed = (from: string, input = '') => folder.run(['check', '-f', 'ndjson', '--files-from', from], input);
      assert.deepEqual(paths((await listed('lijst.txt')).out), both);
      assert.deepEqual(paths((await listed('-', 'wijk/b.md\0casus/a.md\0')).out), ['wijk/b.md', 'casus/a.md']);
      const absent = await listed('weg.txt');
      assert.deepEqual([absent.code, absent.errors], [3, 'weg.txt: kon niet worden gelezen (ENOENT).\n']);
    }));

  it('gives labels and link work', () =>
    inFolder(notes, async (folder) => {
      const labels = await folder.run(['labels', '.']);
      assert.match(labels.out, /bespreken\? {2}Alleenstaande moeder {2}\(kwetsbare-groepen\/alleenstaande-moeder\)/);
      assert.match(labels.out, /omdat: staat er alleen voor, vader is vertrokken/);
      const actions = await folder.run(['actions', '.', '--language=en']);
      assert.match(actions.out, /^casus\/a\.md {2}\[case\]\n {2}7:1 +open +\(linking\) mw-z ↔ schuldhulp\n/);
    }));

  it('ends with 1 only for what it was told to end for', () =>
    inFolder(notes, async (folder) => {
      const ends = async (...args: string[]) => (await folder.run([...args, 'casus'])).code;
      assert.equal(await ends('check'), 0);
      assert.equal(await ends('check', '--fail-on', 'hint'), 1);
      assert.equal(await ends('read', '--fail-on=hint'), 1);
      assert.equal(await ends('check', '--fail-on', 'never'), 0);
      assert.equal(await ends('check', '--fail-on', 'cold-referral'), 0);
      assert.equal(await ends('check', '--fail-on', 'cold-referral,problem-term'), 1);
    }));

  it('ends with 2 for what it does not know, and names the nearest', () =>
    inFolder(notes, async (folder) => {
      const wrong: [string[], RegExp][] = [
        [['raed', '.'], /^roltrap kent “raed” niet\. Bedoel je read\?\nZie roltrap --help\.\n$/],
        [['read', '.', '--formaat', 'json'], /De optie --formaat is er niet\. Bedoel je --format\?/],
        [['read', '.', '--format', 'jsn'], /--format kent “jsn” niet\. Bedoel je json\?/],
        [['labels', '.', '--format', 'sarif'], /roltrap labels kent de vorm sarif niet: kies text, json/],
        [['labels', '.', '--fail-on', 'hint'], /roltrap labels kent --fail-on niet/],
        [['check', '.', '--fail-on', 'problem-trem'], /Bedoel je problem-term\?/],
        [['read', '.', '--glasses', 'tekort-krcht'], /Bedoel je tekort-kracht\?/],
        [['read', '.', '--kind', 'cassus'], /Bedoel je casus\?/],
        [['read', '.', '--kind', 'xyzzy'], /--kind kent “xyzzy” niet\. Kies uit casus, wijk[^,]*(, \w+){0,2}\.\n/],
        [['read', '.', '--language', 'fy', '--language=nl', '--jobs', '0'], /--jobs is een getal/],
        [['read', '.', '--output'], /Achter --output hoort een waarde/],
        [['read', '.', '--no-text=ja'], /--no-text krijgt geen waarde/],
        [['check', '.', '--write-baseline'], /Bij --write-baseline hoort --baseline/],
        [['actions', '.', '--today', '2026-13-40'], /--today is een dag/],
        [['actions', '.', '--today', '2026-02-30'], /--today is een dag/],
        [['actions', '.', '--today', '2026-02-03T10:00'], /--today is een dag/],
        [['read'], /Noem een bestand, een map/],
      ];
      for (const [args, said] of wrong) {
        const { code, out, errors } = await folder.run(args);
        assert.deepEqual([code, out], [2, ''], args.join(' '));
        assert.match(errors, said);
      }
      const english = await folder.run(['raed', '.', '--language=en']);
      assert.match(english.errors, /^roltrap does not know “raed”\. Did you mean read\?/);
    }));

  it('ends with 3 for what cannot be read, and reads the rest', () =>
    inFolder(notes, async (folder) => {
      symlinkSync(join(folder.path, 'weg.md'), join(folder.path, 'casus', 'z.md'));
      const { code, out, errors } = await folder.run(['check', '.', 'nergens', '--fail-on', 'hint']);
      assert.equal(code, 3);
      assert.match(errors, /nergens: dit bestand of deze map bestaat niet\. Klopt de naam\?/);
      assert.match(errors, /casus\/z\.md: kon niet worden gelezen \(ENOENT\)\./);
      assert.match(out, /casus\/a\.md/);
    }));

  it('survives files that are broken in any way', () =>
    inFolder(
      {
        'leeg.md': '',
        'bytes.md': Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x0a, 0x80]),
        'half.md': '---\nsoort: casus\nlabels: [\n',
        'soort.md': '---\nsoort: cassus\n---\nEen probleemwijk.\n',
        'lang.md': casus('probleemwijk '.repeat(20_000)),
      },
      async (folder) => {
        const { code, out, errors } = await folder.run(['read', '.', '--format', 'ndjson']);
        assert.equal(errors, '');
        assert.equal(code, 0);
        assert.deepEqual(paths(out), ['half.md', 'lang.md', 'soort.md']);
      },
    ));

  it('reads what editors and shells write in UTF-16, with the same places', () =>
    inFolder({}, async (folder) => {
      const text = casus('Een probleemwijk 😀.');
      const little = Buffer.from(`\uFEFF${text}`, 'utf16le');
      folder.write('le.md', little);
      folder.write('be.md', Buffer.from(little).swap16());
      folder.write('u8.md', text);
      const { out } = await folder.run(['read', '.', '-f', 'json']);
      const places = (JSON.parse(out) as { mentions: Json[] }[]).map(({ mentions }) => mentions);
      assert.equal(places.length, 3);
      assert.deepEqual(places[0], places[2]);
      assert.deepEqual(places[1], places[2]);
    }));

  it('stops without a word when nobody reads on', () =>
    inFolder(
      Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}.md`, casus('Een probleemwijk.')])),
      async (folder) => {
        const { code, errors, first } = await folder.runUntilFirst(['read', '.', '-f', 'ndjson', '--jobs', '2']);
        assert.match(first, /^{"roltrap":1/);
        assert.deepEqual([code, errors], [0, '']);
      },
    ));

  it('writes to a file, and says so when it cannot', () =>
    inFolder(notes, async (folder) => {
      const { code, out } = await folder.run(['read', '.', '-f', 'json', '-o', 'uit.json']);
      assert.deepEqual([code, out], [0, '']);
      assert.equal((JSON.parse(readFileSync(join(folder.path, 'uit.json'), 'utf8')) as unknown[]).length, 2);
      const over = await folder.run(['read', 'casus', '--output', 'casus/../casus/a.md']);
      assert.equal(over.code, 2);
      assert.match(over.errors, /zou een bestand overschrijven dat gelezen wordt/);
      assert.equal(readFileSync(join(folder.path, 'casus/a.md'), 'utf8'), notes['casus/a.md']);
      const failed = await folder.run(['read', '.', '--output', 'nergens/uit.json']);
      assert.equal(failed.code, 3);
      assert.match(failed.errors, /nergens\/uit\.json: kon niet worden geschreven \(ENOENT\)/);
    }));

  it('gives help for each command, in both languages', () =>
    inFolder({}, async (folder) => {
      const dutch = await folder.run(['check', '--help']);
      assert.equal(dutch.code, 0);
      assert.match(dutch.out, /^roltrap check: geeft alleen de vragen/);
      assert.match(dutch.out, /--fail-on <wat> .*\n[^]*Voorbeelden:\n[^]*--write-baseline/);
      assert.match(dutch.out, /Afloop: 0 in orde; 1 /);
      const english = await folder.run(['overview', '-h', '-l', 'en']);
      assert.match(english.out, /^roltrap overview: counts over notes[^]*Examples:/);
      assert.doesNotMatch(english.out, /--fail-on <|--baseline </);
      const all = await folder.run(['--help', '--language', 'en']);
      for (const name of ['read', 'check', 'labels', 'actions', 'overview'])
        assert.match(all.out, new RegExp(`^ {2}${name} `, 'm'));
      assert.equal((await folder.run(['--version'])).out, '1.2.3\n');
      assert.equal((await folder.run([])).code, 0);
    }));

  it('is the same with one thread and with four', () =>
    inFolder(
      Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          `${at % 7}/${at}.md`,
          casus(`${'Zij klimt op. '.repeat(at * 2)}Een probleemwijk.`),
        ]),
      ),
      async (folder) => {
        for (const format of ['ndjson', 'html']) {
          const one = await folder.run(['read', '.', '--format', format, '--jobs', '1']);
          const four = await folder.run(['read', '.', '--format', format, '--jobs', '4']);
          assert.equal(one.code, 0);
          assert.equal(four.errors, '');
          assert.ok(one.out.length > 1_000);
          assert.equal(four.out, one.out);
        }
      },
    ));

  it('says in every thread what cannot be read', () =>
    inFolder({ 'a.md': casus('Niets.'), 'b.md': casus('Niets.') }, async (folder) => {
      symlinkSync(join(folder.path, 'weg.md'), join(folder.path, 'c.md'));
      const { code, errors } = await folder.run(['check', '.', '--jobs', '3']);
      assert.deepEqual([code, errors], [3, 'c.md: kon niet worden gelezen (ENOENT).\n']);
    }));
});

describe('what a folder brings along', function () {
  this.timeout(60_000);
  before(buildProgram);
  const own =
    'id: probleemwijk-roltrapwijk\nterms:\n  - { id: achterstand, pole: A, forms: [achterstandswijk], source: Ons handboek }\n';

  it('is its knowledge, its settings and the glasses of its notes', () =>
    inFolder(
      {
        'map/.roltrap/lenses/eigen.yaml': own,
        'map/.vscode/settings.json':
          '{\n  // zachter\n  "roltrap.severity": { "problem-term": "off" },\n  "roltrap.notes": { "los/*.md": "casus" },\n  "files.exclude": { "**/weg": true },\n}\n',
        'map/diep/a.md': casus('Een achterstandswijk en een probleemwijk.'),
        'map/los/b.md': 'Een probleemwijk.\n',
        'map/weg/c.md': casus('Een probleemwijk.'),
      },
      async (folder) => {
        const read = async (...args: string[]) => {
          const { out, errors } = await folder.run(['read', 'map', '-f', 'json', ...args]);
          assert.equal(errors, '');
          return (JSON.parse(out) as { path: string; mentions: Json[]; findings: Json[] }[]).map((note) => [
            note.path,
            note.mentions.map(({ text }) => text),
            note.findings.filter(({ rule }) => rule === 'problem-term').length,
          ]);
        };
        assert.deepEqual(await read(), [
          ['map/diep/a.md', ['achterstandswijk', 'probleemwijk'], 0],
          ['map/los/b.md', ['probleemwijk'], 0],
        ]);
        assert.deepEqual(await read('--no-own'), [
          ['map/diep/a.md', ['probleemwijk'], 1],
          ['map/weg/c.md', ['probleemwijk'], 1],
        ]);
        assert.deepEqual(await read('--jobs', '2'), await read());
        assert.deepEqual((await read('--glasses', 'tekort-kracht'))[0]?.[1], []);
      },
    ));

  it('is which of its files are notes', () =>
    inFolder(
      {
        '.vscode/settings.json': '{ "roltrap.include": ["**/*.note"], "roltrap.exclude": ["oud/**"] }',
        'a.md': casus('Iets.'),
        'b.note': casus('Iets.'),
        'oud/c.note': casus('Iets.'),
      },
      async (folder) => {
        const listed = async (...args: string[]) => paths((await folder.run(['check', '-f', 'ndjson', ...args])).out);
        assert.deepEqual(await listed('.'), ['b.note']);
        assert.deepEqual(await listed('*.md', 'oud/c.note'), ['a.md', 'oud/c.note']);
        assert.deepEqual(await listed('.', '--include', '*.md'), ['a.md']);
        assert.deepEqual(await listed('.', '--no-own'), ['a.md']);
      },
    ));

  it('is of no use to notes elsewhere, and ends at a repository', () =>
    inFolder(
      {
        'hier/.roltrap/lenses/eigen.yaml': own,
        'hier/repo/.git/HEAD': '',
        'hier/repo/a.md': casus('Een achterstandswijk.'),
        'daar/a.md': casus('Een achterstandswijk.'),
        'hier/a.md': casus('Een achterstandswijk.'),
      },
      async (folder) => {
        const { out } = await folder.run(['read', 'daar', 'hier', '-f', 'json']);
        const found = (JSON.parse(out) as { path: string; mentions: Json[] }[]).map((each) => [
          each.path,
          each.mentions.length,
        ]);
        assert.deepEqual(found, [
          ['daar/a.md', 0],
          ['hier/a.md', 1],
          ['hier/repo/a.md', 0],
        ]);
      },
    ));

  it('is said where it is not right, and a list that cannot be read ends with 3', () =>
    inFolder(
      {
        '.roltrap/lenses/eigen.yaml': 'id: tekort-kracht\nterms:\n  - { pole: Q, nl: [woord] }\n',
        '.roltrap/ignore.json': '{',
        '.vscode/settings.json': '{ "roltrap.severity": { "problem-trem": "off" } }',
        'a.md': casus('Een probleemwijk.'),
      },
      async (folder) => {
        const { code, errors } = await folder.run(['check', 'a.md']);
        assert.equal(code, 3);
        assert.match(errors, /^\.roltrap\/lenses\/eigen\.yaml:3:\d+: /m);
        assert.match(errors, /^\.vscode\/settings\.json: De instelling roltrap\.severity › problem-trem/m);
        assert.match(errors, /^Het bestand \.roltrap\/ignore\.json is niet te lezen/m);
      },
    ));

  it('counts for a text that comes in and belongs there, and is said where it is not right', () =>
    inFolder(
      {
        'map/.roltrap/lenses/eigen.yaml':
          'id: ons-eigen\nname: Ons eigen\nterms:\n  - { pole: A, forms: [achterstandswijk] }\n  - { pole: Q, forms: [woord] }\n',
        'map/.vscode/settings.json': '{ "roltrap.glasses": ["all"] ',
      },
      async (folder) => {
        const { errors } = await folder.run(['read', '-', '--stdin-path', 'map/a.md'], casus('Iets.'));
        assert.match(errors, /^\.roltrap\/lenses\/eigen\.yaml:\d+:\d+: /m);
        assert.match(errors, /^\.vscode\/settings\.json: niet alles hierin is te lezen/m);
        const elsewhere = await folder.run(['read', '-'], casus('Iets.'));
        assert.equal(elsewhere.errors, '');
      },
    ));

  it('gets nothing back: no file appears in it', () =>
    inFolder({ 'a.md': casus('Een probleemwijk.') }, async (folder) => {
      await folder.run(['check', '.']);
      assert.equal(existsSync(join(folder.path, '.roltrap')), false);
    }));
});
