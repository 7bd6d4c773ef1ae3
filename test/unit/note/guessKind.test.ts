/** The guess of a note's kind: only when asked for, only with ground. */
import assert from 'node:assert/strict';
import { readNote } from '../../../server/src/note';
import { formats } from './formats';

function guess(text: string): readonly [string | undefined, string | undefined] {
  const { kind, kindFrom } = readNote(text, formats, { guessKind: true });
  return [kind, kindFrom];
}

describe('the kind of a note', () => {
  it('is not guessed unless asked for', () => {
    assert.equal(readNote('# Casus van mevrouw T.\n', formats).kind, undefined);
  });

  it('is guessed from a word in the title or a heading', () => {
    assert.deepEqual(guess('# Eerste gesprek\n'), ['casus', 'guessed']);
    assert.deepEqual(guess('# Notitie\n\n## De buurt\n'), ['wijk', 'guessed']);
    assert.deepEqual(guess('---\ntitel: Wijkscan Zuid\n---\n'), ['wijk', 'guessed']);
  });

  it('is guessed from headings of the format', () => {
    assert.deepEqual(guess('## Netwerk en verbindingen\n\n## Stappen\n'), ['casus', 'guessed']);
  });

  it('stays open when little or nothing speaks for one kind', () => {
    assert.deepEqual(guess('# Verslag\n\nEen gesprek.\n'), [undefined, undefined]);
    assert.deepEqual(guess('## Aanleiding\n'), [undefined, undefined]);
    assert.deepEqual(guess('# Gesprek over de buurt\n'), [undefined, undefined]);
  });

  it('is what the front matter says, whatever the headings', () => {
    assert.deepEqual(guess('---\nsoort: wijk\n---\n# Casus\n\n## Stappen\n'), ['wijk', 'declared']);
  });
});
