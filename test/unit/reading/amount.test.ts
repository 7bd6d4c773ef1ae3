/** The number that a fact in the text states, so that "gemiddelde woonduur: 4 jaar" and "24 jaar" are told apart. */
import assert from 'node:assert/strict';
import { lastAmount } from '../../../server/src/reading/amount';

describe('the amount in a wording', () => {
  const cases: readonly (readonly [string, number | undefined])[] = [
    ['gemiddelde woonduur is 4,1 jaar', 4.1],
    ['average stay 4.1 years', 4.1],
    ['schulden van 2.300 euro', 2300],
    ['71% tenants', 71],
    ['van 4 naar 7 jaar', 7],
    ['al dertig jaar', 30],
    ['na vijfentwintig jaar ontslagen', 25],
    ['na tweeëndertig jaar', 32],
    ['for twenty-five years', 25],
    ['kwam in 1971 naar Nederland', 1971],
    ['de woonduur van een bewoner', undefined],
    ['op één kamer', 1],
    ['al jaren', undefined],
  ];
  for (const [text, expected] of cases) it(`${text} → ${expected}`, () => assert.equal(lastAmount(text), expected));
});
