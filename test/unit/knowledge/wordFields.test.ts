/** Word fields: a word is known in all its forms, as the end of a compound, and as a verb whose particle stands apart. */
import assert from 'node:assert/strict';
import {
  fieldLexicon,
  fieldProblems,
  particlesOf,
  type WordField,
} from '../../../server/src/knowledge/tagger/wordFields';
import { cut } from '../../../server/src/language';
import { loadKnowledge } from '../../../scripts/buildKnowledge';

const dutch: WordField[] = [
  { id: 'make', family: 'craft', verbs: 'repareren op|knappen', nouns: 'kast' },
  { id: 'food', family: 'craft', nouns: 'soep taart' },
  { id: 'old', family: 'age', adjectives: 'oud', words: 'Vroeger' },
  ...['a', 'b', 'c', 'd'].map((id) => ({ id, family: 'any', words: 'ding' })),
];
const lexicon = fieldLexicon(dutch, 'nl');

describe('word fields', () => {
  it('know a word in its forms, with the family of its field', () => {
    assert.deepEqual(lexicon.of('repareerde'), ['make', '+craft']);
    assert.deepEqual(lexicon.of('opgeknapte'), ['make', '+craft']);
    assert.deepEqual(lexicon.of('oudere'), ['old', '+age']);
    assert.deepEqual(lexicon.of('vroeger'), ['old', '+age']);
    assert.deepEqual(lexicon.of('fiets'), []);
  });

  it('know a compound and a diminutive by the last part', () => {
    assert.deepEqual(lexicon.of('aardappelsoep'), ['food', '+craft']);
    assert.deepEqual(lexicon.of('appeltaartje'), ['food', '+craft']);
    assert.deepEqual(lexicon.of('kastje'), ['make', '+craft']);
    assert.deepEqual(lexicon.of('soepel'), []);
    assert.deepEqual(fieldLexicon([{ id: 'place', family: 'place', nouns: 'park' }], 'en').of('ballpark'), []);
  });

  it('say nothing of a word that may mean anything', () => assert.deepEqual(lexicon.of('ding'), []));

  it('find the particle that stands apart, within its clause', () => {
    const particles = (text: string) => particlesOf(cut(text, 'nl').words, lexicon);
    assert.deepEqual(lexicon.parted('knapte', 'op'), ['make', '+craft']);
    assert.deepEqual(lexicon.of('knapte'), []);
    assert.equal(particles('Zij knapte de oude fietsen op.')[1], 'op');
    assert.deepEqual(
      particles('Hij stond vroeg op.').filter((each) => each !== undefined),
      [],
    );
  });

  it('are checked: no lemma twice, no field in one language only, a bar in Dutch verbs only', () => {
    const reasons = (nl: WordField[], en: WordField[]) => fieldProblems({ nl, en }).map(({ reason }) => reason);
    const field: WordField = { id: 'make', family: 'craft' };
    assert.deepEqual(reasons([{ ...field, verbs: 'op|knappen maken' }], [field]), []);
    assert.deepEqual(reasons([{ ...field, verbs: 'maken', nouns: 'Maken' }], [field]), [
      '"Maken" stands twice in this field (nl)',
    ]);
    assert.deepEqual(reasons([{ ...field, nouns: 'op|slag' }], [field]), [
      '"op|slag": only a Dutch verb is parted by a bar',
    ]);
    assert.deepEqual(reasons([field], []), ['the field stands in nl only, or in another family']);
  });

  it('of the product know everyday words in both languages', () => {
    const { wordFields } = loadKnowledge().data;
    assert.ok(wordFields);
    assert.deepEqual(fieldProblems(wordFields), []);
    assert.ok(fieldLexicon(wordFields.nl, 'nl').of('timmerde').includes('make'));
    assert.ok(fieldLexicon(wordFields.en, 'en').of('repaired').includes('make'));
    assert.ok(fieldLexicon(wordFields.nl, 'nl').of('overbuurvrouw').includes('neighbour'));
  });
});
