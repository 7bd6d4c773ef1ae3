/** Quotations by their marks, and apostrophes that are none. */
import assert from 'node:assert/strict';
import { findQuotations } from '../../../server/src/language/index';
import { checkVoice } from './checkVoice';

function checkQuotes(text: string, expected: readonly string[]): void {
  assert.deepEqual(
    findQuotations(text).spans.map(({ start, end }) => text.slice(start, end)),
    expected,
  );
}

describe('quotations', () => {
  it('reads straight, curly, low, angle and doubled marks', () => {
    checkQuotes("Hij zei \"ja\" en “nee” en „ooit” en «nu» en ''straks''.", [
      '"ja"',
      '“nee”',
      '„ooit”',
      '«nu»',
      "''straks''",
    ]);
  });
  it('reads single marks beside apostrophes', () =>
    checkQuotes("De LVB'er noemt 't 's avonds 'te druk' in foto's.", ["'te druk'"]));
  it('reads a quotation within a quotation', () =>
    checkQuotes('"Zij zei \'nee\' en ging."', ["'nee'", '"Zij zei \'nee\' en ging."']));
  it('opens nothing with a lone mark in the middle', () => checkQuotes('Hij zei "ja en ging weg.', []));
  it('lets a lone mark at the start run on', () => {
    const found = findQuotations('"Wij zijn moe. Wij gaan door.');
    assert.deepEqual([found.spans[0]?.start, found.spans[0]?.end, found.open], [0, 29, '"']);
  });
  it('closes what an earlier passage left open', () => {
    const found = findQuotations('En wij blijven." Dat was het.', '"');
    assert.deepEqual([found.spans[0]?.start, found.spans[0]?.end, found.open], [0, 16, undefined]);
  });
  it('drops an open mark that never closes', () =>
    assert.deepEqual(findQuotations('Gewone tekst zonder einde.', '"').spans, []));
});

describe('quoted voice', () => {
  it('hears someone else between marks', () =>
    checkVoice('De buurman: "Het is hier ⟦een puinhoop⟧."', 'quoted', { because: '"' }));
  it('hears it over several sentences', () =>
    checkVoice('Zij: "Ik wil door. Dit is ⟦een opstap⟧. Meer niet"', 'quoted', { because: '"' }));
  it('hears scare quotes', () => checkVoice('Hij is een ‘⟦zorgmijder⟧’ met drie banen.', 'quoted', { because: '‘' }));
  it('stops at the closing mark', () => checkVoice('Zij zei "ja" en is ⟦kwetsbaar⟧.', 'author'));
  it('hears a block quote', () => checkVoice('Dit is ⟦een opstap⟧.', 'quoted', { context: { blockQuote: true } }));
  it('puts a denial first', () => checkVoice('"Ik ben niet ⟦zielig⟧."', 'negated', { because: 'niet' }));
});
