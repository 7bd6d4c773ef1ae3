/** One spelling for all: folding of words. */
import assert from 'node:assert/strict';
import { fold } from '../../../server/src/language/index';

describe('fold', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['wijk', 'wijk'],
    ['Wijk', 'wijk'],
    ['Cliënt', 'client'],
    ['coöperatie', 'cooperatie'],
    ['Co-creatie', 'cocreatie'],
    ['half\u00adredzaam', 'halfredzaam'],
    ['één-op-één', 'eenopeen'],
    ['LVB’er', "lvb'er"],
    ['e\u0301e\u0301n', 'een'],
    ['', ''],
  ];
  for (const [word, folded] of pairs) it(`${word} → ${folded}`, () => assert.equal(fold(word), folded));
});
