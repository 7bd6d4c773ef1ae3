/** What the writer put aside: it does not show, weigh or call for a tie, and everything else reads as before. */
import assert from 'node:assert/strict';
import { readWhole } from '../../../server/src/reading';
import { knowledgeOf, lens, read, term } from '../../support/reading';

describe('a wording that was put aside', () => {
  const knowledge = knowledgeOf({ lenses: [lens('wijk', [term('last', ['overlast']), term('krot', ['krot'])])] });
  const text = 'Veel overlast hier.\n\nEen krot, en ook overlast.\n';
  const { note, reading: whole } = read(text, knowledge);
  const isFirst = ({ start }: { readonly start: number }) => start === text.indexOf('overlast');
  const { reading } = readWhole(note, knowledge, undefined, undefined, isFirst);

  it('neither shows nor counts, and says why', () => {
    assert.deepEqual(
      reading.mentions.map(({ start, show, counts, reasons }) => [start, show, counts, reasons[0]?.code]),
      [
        [5, 'hover', false, 'put-aside'],
        [text.indexOf('krot'), 'highlight', true, 'own-words'],
        [text.lastIndexOf('overlast'), 'highlight', true, 'own-words'],
      ],
    );
  });

  it('leaves the balance', () => {
    assert.equal(whole.balance.note.problem.count, 3);
    assert.deepEqual(reading.balance.note.problem, { count: 2, weight: 2 });
    assert.deepEqual(reading.balance.sections[0]?.problem, { count: 2, weight: 2 });
  });
});
