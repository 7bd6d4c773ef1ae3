/** The parts of the program that need no process: paths of other systems, places, order, the progress line, escapes. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { cell, escaped } from '../../../server/src/cli/formats/escape';
import { failsOn } from '../../../server/src/cli/failOn';
import { parseOptions } from '../../../server/src/cli/parseOptions';
import { isGlob, slashed } from '../../../server/src/cli/paths';
import { placerOf } from '../../../server/src/cli/places';
import { inOrder, Pool } from '../../../server/src/cli/pool';
import { Progress } from '../../../server/src/cli/progress';
import { Homes } from '../../../server/src/cli/homes';
import { readerOf, type Outcome, type ReaderSetup } from '../../../server/src/cli/reader';
import { nothing } from '../../../server/src/knowledge';
import { Sink } from '../../../server/src/cli/sink';

const around = { locale: 'nl_NL.UTF-8', today: '2026-01-02' };
const task = (path: string) => ({ file: path, path, home: '/', isNamed: true });
const setup: ReaderSetup = {
  knowledgePath: '',
  working: '/',
  isOwn: false,
  baselineFolder: '/',
  asking: { language: 'nl', isWithText: true },
};

describe('paths', () => {
  it('have slashes where the system writes backslashes, and keep a backslash where it is part of a name', () => {
    assert.equal(slashed('notities\\casus\\a.md', '\\'), 'notities/casus/a.md');
    assert.equal(slashed('\\\\server\\deel\\a.md', '\\'), '//server/deel/a.md');
    assert.equal(slashed('D:\\notities\\a.md', '\\'), 'D:/notities/a.md');
    assert.equal(slashed('een\\naam.md', '/'), 'een\\naam.md');
  });

  it('are patterns when they hold the signs of one', () => {
    for (const path of ['*.md', 'a/**/b', 'a?.md', '{a,b}.md', '[ab].md', '!(a).md']) assert.ok(isGlob(path), path);
    for (const path of ['a.md', 'C:\\a\\b.md', 'map (2)/a.md', 'wat!.md']) assert.ok(!isGlob(path), path);
  });
});

describe('places', () => {
  it('count lines of every kind, and columns in UTF-16 units', () => {
    const text = 'een\r\ntwee\rdrie\n😀 vier';
    const at = (word: string) => {
      const start = text.indexOf(word);
      const { line, column, endLine, endColumn } = placerOf(text)({ start, end: start + word.length });
      return [line, column, endLine, endColumn];
    };
    assert.deepEqual(at('een'), [1, 1, 1, 4]);
    assert.deepEqual(at('twee'), [2, 1, 2, 5]);
    assert.deepEqual(at('drie'), [3, 1, 3, 5]);
    assert.deepEqual(at('vier'), [4, 4, 4, 8]);
    assert.deepEqual(at(text), [1, 1, 4, 8]);
  });
});

describe('escapes', () => {
  it('leave nothing that XML does not allow', () =>
    assert.equal(escaped(`<a b="c">&'\u0000\uD800😀\n`), '&lt;a b=&quot;c&quot;&gt;&amp;&#39;\uFFFD\uFFFD😀\n'));

  it('keep a spreadsheet from running a cell', () => {
    assert.deepEqual(['=1+1', '+1', '-1', '@a', '\tb', 'a=b'].map(cell), ["'=1+1", "'+1", "'-1", "'@a", "'\tb", 'a=b']);
    assert.equal(cell(' =1+1'), "' =1+1");
    assert.equal(cell(-1), '-1');
    assert.equal(cell('a "b"\nc'), '"a ""b""\nc"');
  });
});

describe('what to end for', () => {
  const severities = ['hint', 'information', 'warning'] as const;
  const ending = (...names: string[]) =>
    severities.filter((severity) => failsOn(names)({ rule: 'cold-referral', severity }));
  it('is a strength and what is above it, or a rule', () => {
    assert.deepEqual(ending('never'), []);
    assert.deepEqual(ending('warning'), ['warning']);
    assert.deepEqual(ending('hint'), [...severities]);
    assert.deepEqual(ending('cold-referral'), [...severities]);
    assert.deepEqual(ending('problem-term', 'warning'), ['warning']);
  });
});

describe('options', () => {
  const run = (...args: string[]) => {
    const asked = parseOptions(['check', '.', ...args], around);
    assert.ok('run' in asked);
    return asked.run;
  };

  it('have defaults, and the language of the system', () => {
    const { language, format, failOn, include, today } = run();
    assert.deepEqual([language, format, failOn, today], ['nl', 'text', ['warning'], '2026-01-02']);
    assert.equal(include, undefined);
    const english = parseOptions(['read', '.'], { ...around, locale: 'en_GB' });
    assert.ok('run' in english && english.run.language === 'en' && english.run.failOn.join() === 'never');
  });

  it('come long, short, with a sign or a space, more than once', () => {
    assert.equal(run('--format=csv').format, 'csv');
    assert.equal(run('-f', 'csv').format, 'csv');
    assert.deepEqual(run('--exclude', 'a', '--exclude=b,c').exclude, ['a', 'b,c']);
    assert.deepEqual(run('--glasses', 'core, vis-hengel').glasses, ['core', 'vis-hengel']);
    assert.deepEqual(run('--', '--raar.md').paths, ['.', '--raar.md']);
  });

  it('do not swallow the next option', () => {
    const asked = parseOptions(['read', '.', '--output', '--no-text'], around);
    assert.ok('wrong' in asked && asked.wrong === 'Achter --output hoort een waarde.');
  });
});

describe('reading ahead', () => {
  it('keeps the order, and never runs further ahead than it may', async () => {
    let [started, taken, furthest] = [0, 0, 0];
    const waiting: (() => void)[] = [];
    const read = (each: number): Promise<Outcome> => {
      started++;
      furthest = Math.max(furthest, started - taken);
      return new Promise((done) => {
        waiting.push(() => done({ code: String(each) }));
        // The last one that was started is done first.
        queueMicrotask(() => waiting.pop()?.());
      });
    };
    const seen: string[] = [];
    for await (const { task: each, outcome } of inOrder([1, 2, 3, 4, 5, 6, 7], read, 3)) {
      taken++;
      seen.push(`${each}${'code' in outcome ? outcome.code : ''}`);
    }
    assert.deepEqual(seen, ['11', '22', '33', '44', '55', '66', '77']);
    assert.equal(furthest, 3);
  });
});

describe('the pool', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'roltrap-pool-'))));
  after(() => rmSync(folder, { recursive: true }));

  it('replaces a worker that dies, and loses its task only', async () => {
    const script = join(folder, 'worker.cjs');
    writeFileSync(
      script,
      "const { parentPort } = require('node:worker_threads');\n" +
        "parentPort.on('message', ({ path }) => { if (path === 'b') throw new Error('dood'); parentPort.postMessage({ code: path }); });\n",
    );
    const pool = new Pool(script, setup, 2);
    try {
      const outcomes = await Promise.all(['a', 'b', 'c', 'b', 'd'].map((path) => pool.run(task(path))));
      assert.deepEqual(outcomes, [{ code: 'a' }, { code: 'crash' }, { code: 'c' }, { code: 'crash' }, { code: 'd' }]);
    } finally {
      await pool.close();
    }
  });
});

describe('the reader', () => {
  it('loses a note that cannot be read, and nothing else', () => {
    const broken = {
      ...nothing,
      get lenses(): never {
        throw new Error('geheim');
      },
    };
    const read = readerOf(setup, new Homes(broken, '/', false));
    assert.deepEqual(read({ ...task('a.md'), home: '', text: 'tekst' }), { code: 'crash' });
    assert.deepEqual(read({ ...task(join(tmpdir(), 'roltrap-nergens.md')), home: '' }), { code: 'ENOENT' });
  });
});

describe('the progress line', () => {
  const drawn = (isTTY: boolean, total: number): string => {
    const stream = Object.assign(new PassThrough(), { isTTY });
    let now = 1000;
    const progress = new Progress(stream, total, 'nl', () => (now += 60));
    for (let at = 0; at < total; at++) progress.step();
    progress.clear();
    return String((stream.read() as Buffer | null) ?? '');
  };

  it('shows at a terminal only, now and then, and goes again', () => {
    assert.equal(drawn(false, 4), '');
    assert.equal(drawn(true, 1), '');
    const line = drawn(true, 4);
    assert.match(line, /█{6}░{18} 1\/4 notities gelezen/);
    assert.ok(line.endsWith('\r\u001B[K'));
    assert.equal(line.match(/gelezen/g)?.length, 2);
  });
});

describe('the output', () => {
  it('waits for who reads slowly', async () => {
    const stream = new PassThrough({ highWaterMark: 4 });
    const sink = new Sink(stream, false);
    let isWritten = false;
    const written = sink.write('lange tekst').then(() => (isWritten = true));
    await new Promise((done) => setImmediate(done));
    assert.equal(isWritten, false);
    stream.resume();
    await written;
    assert.equal(isWritten, true);
  });

  it('stops when nobody reads any more', async () => {
    const stream = new PassThrough({ highWaterMark: 1 });
    const sink = new Sink(stream, false);
    const written = sink.write('tekst');
    stream.destroy(Object.assign(new Error('weg'), { code: 'EPIPE' }));
    await written;
    assert.equal(sink.failure, 'EPIPE');
    await sink.write('meer');
    await sink.close();
  });
});
