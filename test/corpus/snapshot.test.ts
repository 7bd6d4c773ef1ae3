/** What the reading finds in the corpus is what was last looked at: a change shows as lines that came and went. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { snapshot, snapshotFile } from './snapshot';

/** So many lines of a difference are shown. */
const shown = 40;

/** Hundreds of notes are read: more than a unit test's time. */
const patience = 180_000;

it('the corpus and the examples read as in test/corpus/findings.txt (npm run snapshot writes it anew)', () => {
  const before = byNote(existsSync(snapshotFile) ? readFileSync(snapshotFile, 'utf8') : '');
  const after = byNote(snapshot());
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `gone  ${line}`);
  const come = [...after].filter((line) => !before.has(line)).map((line) => `new   ${line}`);
  assert.deepEqual([...gone, ...come].slice(0, shown), []);
}).timeout(patience);

/** Lines with the note they stand in. */
function byNote(text: string): Set<string> {
  let note = '';
  const lines = new Set<string>();
  for (const line of text.split('\n')) {
    if (line.startsWith('# ')) note = line.slice(2, line.indexOf(':'));
    lines.add(`${note} ${line}`);
  }
  return lines;
}
