/** A reading that remembers passages is the same as one from scratch, for every edit; and every range lies inside its document. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { compileKnowledge } from '../../../server/src/knowledge';
import { openNote, readNote, reopenNote } from '../../../server/src/note';
import { readReading, readWhole, type Reading } from '../../../server/src/reading';
import { loadKnowledge } from '../../../scripts/buildKnowledge';

const pieces = [
  'Mevrouw T. is een zorgmijder. ',
  'Volgens de corporatie is het een probleemwijk',
  '“Ik wil een eigen zaak',
  '”, zegt ze.',
  '\n\n',
  '## Netwerk\n',
  '> zij zei: overlast\n',
  '- [ ] (linking) mw-t ↔ schuldhulp: bellen @anna 2026-12-01\n',
  '---\nsoort: casus\n',
  ' geen overlast, maar talent',
  'The client is hard to reach. ',
  '😀',
];

describe('reading again', () => {
  const knowledge = compileKnowledge(loadKnowledge().data);
  const inside = (reading: Reading, length: number) => {
    for (const span of [...reading.mentions, ...reading.guarded])
      assert.ok(span.start >= 0 && span.start < span.end && span.end <= length);
  };

  it('equals reading from scratch, for any edit', () => {
    const edit = fc.record({ at: fc.nat(400), remove: fc.nat(30), insert: fc.constantFrom(...pieces) });
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 12 }),
        fc.array(edit, { maxLength: 6 }),
        (start, edits) => {
          let text = start.join('');
          let state = openNote(text, knowledge.formats);
          let { memory } = readWhole(state.note, knowledge);
          for (const { at, remove, insert } of edits) {
            const from = Math.min(at, text.length);
            text = text.slice(0, from) + insert + text.slice(from + remove);
            state = reopenNote(state, text);
            const next = readWhole(state.note, knowledge, memory);
            memory = next.memory;
            assert.deepEqual(next.reading, readReading(readNote(text, knowledge.formats), knowledge));
            inside(next.reading, text.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('reads every prefix of a note', () => {
    const text = `---\nsoort: casus\ntitel: Proef\n---\n${pieces.join('')}`;
    for (let end = 0; end <= text.length; end++) {
      const note = readNote(text.slice(0, end), knowledge.formats);
      inside(readReading(note, knowledge), end);
    }
  });
});
