/** The command line as a person uses it: a folder of notes read, or counted over; a path that is not there; wrong use. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../server/src/cli/readPaths';
import { data } from '../rules/support/knowledge';

describe('the command line', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'roltrap-cli-'));
    writeFileSync(join(folder, 'knowledge.json'), JSON.stringify(data));
    writeFileSync(join(folder, 'a.md'), '---\nsoort: casus\ntitel: A\n---\nEen probleemwijk.\n');
    writeFileSync(join(folder, 'b.md'), '---\nsoort: wijk\ntitel: B\n---\nZij klimt op.\n');
  });
  after(() => rmSync(folder, { recursive: true }));

  const said = (...args: readonly string[]): { code: number; out: string[]; warned: string[] } => {
    const [out, warned]: [string[], string[]] = [[], []];
    const code = run(
      [...args, '--language=nl'],
      join(folder, 'knowledge.json'),
      (line) => out.push(line),
      (line) => warned.push(line),
    );
    return { code, out, warned };
  };

  it('reads each note, with its questions', () => {
    const { code, out, warned } = said('read', folder);
    assert.equal(code, 0);
    assert.deepEqual(warned, []);
    assert.match(
      out.join('\n'),
      /a\.md {2}\[casus\] {2}probleem 1 · roltrap 0[^]*\(problem-term\)[^]*b\.md {2}\[wijk\]/,
    );
  });

  it('counts over notes, without one line of theirs', () => {
    const { code, out } = said('count', folder);
    assert.equal(code, 0);
    assert.deepEqual(out.slice(0, 2), ['2 notities: 1 casus, 1 wijk', 'probleem 1 · roltrap 1 · met één bril 0']);
    assert.doesNotMatch(out.join('\n'), /probleemwijk|klimt/);
  });

  it('says what is not there, and how it is used', () => {
    const absent = said('count', join(folder, 'weg'));
    assert.equal(absent.code, 1);
    assert.match(absent.warned.join('\n'), /weg: dit bestand of deze map bestaat niet/);
    const wrong = said('weigh', folder);
    assert.equal(wrong.code, 2);
    assert.match(wrong.warned.join('\n'), /roltrap read .*\nroltrap count /);
  });
});
