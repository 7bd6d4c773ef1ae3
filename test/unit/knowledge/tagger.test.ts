/** The learned reader as a machine: what is packed comes out again, sums are probabilities, and a trained model finds what it was shown. */
import assert from 'node:assert/strict';
import { train } from '../../../scripts/training/chain';
import { bits, sentenceMaker } from '../../../scripts/training/sentences';
import { nothing, stemOf } from '../../../server/src/knowledge';
import { compileTagger } from '../../../server/src/knowledge/tagger/tagger';
import { mayFollow, sumsOver, transitionFactors } from '../../../server/src/knowledge/tagger/sequence';
import { markCount } from '../../../server/src/knowledge/tagger/types';
import { packWeights, readWeights } from '../../../server/src/knowledge/tagger/weights';
import { wordUses } from '../../../server/src/knowledge/tagger/wordUses';
import { cut } from '../../../server/src/language';
import { lens, term } from '../../support/reading';

const thresholds = { problem: 0.5, escalator: 0.5 };

/** Twelve notes in which "lastpak" and "springt eruit" are marked. */
const notes = ['Jan', 'Piet', 'Aad', 'Els'].flatMap((who) =>
  ['gisteren', 'vandaag', 'op straat'].map((when) => {
    const text = `${who} was ${when} een lastpak. ${who} springt eruit, ${when}. De bus reed ${when} langs.\n`;
    const mentions = [
      { text: 'lastpak', nth: 1, pole: 'problem', voice: 'author', kind: 'vocabulary' },
      { text: 'springt eruit', nth: 1, pole: 'escalator', voice: 'author', kind: 'vocabulary' },
    ] as const;
    return {
      name: who,
      text,
      gold: { file: 'x.md', language: 'nl', genre: 'casus', stance: 'mixed', mentions },
    } as const;
  }),
);
const model = () =>
  train(
    notes.flatMap((note) => sentenceMaker(nothing).ofNote(note)),
    thresholds,
  );

/** The finds of a sentence as "words frame". */
function found(text: string, data = model()): string[] {
  const prose = cut(text, 'nl');
  return compileTagger(data, [])
    .tag(prose)
    .finds.map(({ first, end, frame }) => {
      const own = prose.words.slice(first, end).map(({ folded }) => folded);
      return `${own.join(' ')} ${frame}`;
    });
}

describe('the learned reader', () => {
  it('finds what it was shown, in a sentence it has not seen, with its frame and its bounds', () => {
    assert.deepEqual(found('Kees was toch een lastpak. Mien springt eruit, zegt men.'), [
      'lastpak problem',
      'springt eruit escalator',
    ]);
    assert.deepEqual(found('De bus reed langs.'), []);
  });

  it('is the same to the byte when it is trained again', () => assert.deepEqual(model(), model()));

  it('finds nothing with a model for other features, or with nothing to read', () => {
    assert.deepEqual(found('Kees was een lastpak.', { ...model(), version: 0 }), []);
    assert.deepEqual(found(''), []);
  });

  it('says how sure it is as a probability', () => {
    for (const { confidence } of compileTagger(model(), []).tag(cut('Een lastpak springt eruit.', 'nl')).finds) {
      assert.ok(confidence >= 0.5 && confidence <= 1, String(confidence));
    }
  });
});

describe('the chain', () => {
  it('gives every word marks that add up to one, and no inside without its begin', () => {
    const length = 4;
    const emissions = Float64Array.from({ length: length * markCount }, (_, i) => Math.sin(i * 7) * 3);
    const { forward, backward } = sumsOver(emissions, length, transitionFactors(new Float64Array(markCount ** 2)));
    for (let i = 0; i < length; i++) {
      const row = Array.from(
        { length: markCount },
        (_, y) => (forward[i * markCount + y] ?? 0) * (backward[i * markCount + y] ?? 0),
      );
      assert.ok(Math.abs(row.reduce((sum, value) => sum + value, 0) - 1) < 1e-9, row.join(' '));
    }
    assert.equal(forward[2], 0);
    assert.equal(forward[4], 0);
    assert.deepEqual([mayFollow(0, 2), mayFollow(1, 2), mayFollow(1, 4), mayFollow(4, 4)], [false, true, false, true]);
  });
});

describe('packed weights', () => {
  it('come out as they went in, whatever the distance between places', () => {
    const entries = [
      { place: 0, row: [1, -2, 3, -127] },
      { place: 1, row: [0, 0, 0, 5] },
      { place: 300, row: [127, 0, -1, 0] },
      { place: 2 ** bits - 1, row: [9, 9, 9, 9] },
    ];
    const weights = readWeights({ bits, scale: 0.5, ...packWeights(entries) });
    for (const { place, row } of entries) {
      const sums = new Float64Array(markCount);
      weights.add(place, sums, 0);
      assert.deepEqual([...sums], [0, ...row.map((value) => value * 0.5)], String(place));
    }
    const none = new Float64Array(markCount);
    weights.add(299, none, 0);
    assert.deepEqual([...none], [0, 0, 0, 0, 0]);
  });
});

describe('the uses of words', () => {
  it('name the lens, the row and the frame of the wordings a word stands in', () => {
    const uses = wordUses(
      [lens('wijk', [term('achter', ['{grote|lange} achterstand']), term('kans', ['kansen'], { pole: 'B' })])],
      'nl',
    );
    assert.deepEqual(uses.classes.get(stemOf('achterstand', 'nl')), ['problem', 'wijk/A', 'wijk/A/rij']);
    assert.deepEqual(uses.classes.get(stemOf('kans', 'nl')), ['escalator', 'wijk/B', 'wijk/B/rij']);
    assert.deepEqual(
      uses.terms.get(stemOf('achterstand', 'nl'))?.map((used) => used.term.id),
      ['achter'],
    );
    assert.equal(uses.classes.get('de'), undefined);
  });
});
