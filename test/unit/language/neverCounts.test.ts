/** What never counts in learning from a team's answers: words about who somebody is, not about what happens. */
import assert from 'node:assert/strict';
import { neverCounts } from '../../../server/src/language/neverCounts';

describe('words that never count', () => {
  const never =
    'marokkaans moskee asielzoeker zwarte homoseksueel lesbisch transgender vrouw mannelijk queer vaccinatie homeopathie gebedsgenezer';
  const may = 'betaald gezin schuld twintig manager mensen school huur gezondheid genoeg homp transport';
  for (const word of never.split(' ')) it(word, () => assert.equal(neverCounts(word), true));
  for (const word of may.split(' ')) it(`but ${word} may`, () => assert.equal(neverCounts(word), false));
});
