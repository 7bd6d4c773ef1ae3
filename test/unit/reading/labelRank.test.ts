/** Labels ranked by what was learned: what passes, on what evidence, and what never gets in. */
import assert from 'node:assert/strict';
import { compileRanker, type Knowledge, type LabelRankerData } from '../../../server/src/knowledge';
import { ownTraits, packRow, traitVersion } from '../../../server/src/knowledge/labelRanker';
import { label, lens, term } from '../../support/entries';
import { knowledgeOf, read } from '../../support/reading';
import { typology } from '../../support/typology';

/** A cue weighs 3, a label is seldom unless `usual` says otherwise. */
function ranker(usual: Readonly<Record<string, number>>, traits: LabelRankerData['traits'] = {}): LabelRankerData {
  const labels = Object.keys(usual);
  return {
    version: traitVersion,
    threshold: 0.5,
    labels,
    bias: Object.values(usual),
    own: ownTraits.map((trait) => (trait === 'cue' ? 3 : 0)),
    ownOf: labels.map(() => []),
    scale: 1,
    traits,
  };
}

describe('labels by what was learned', () => {
  const cues = (...nl: string[]) => ({ cues: { nl, en: [] } });
  const kern = typology([
    label('schulden', cues('schulden')),
    label('zorg', cues('mantelzorg')),
    label('werk', cues('baan')),
    label('zwaar', { charged: true, ...cues('detentie') }),
  ]);
  const last = lens('last', [term('stapel', ['stapel rekeningen'])]);
  const learned = (data: LabelRankerData): Knowledge =>
    knowledgeOf({ typologies: [kern], lenses: [last], learnedLabels: data });
  const offered = (text: string, data: LabelRankerData) => read(text, learned(data)).reading.labels;
  const keys = (text: string, data: LabelRankerData) => offered(text, data).map(({ key }) => key);

  it('need one wording where the label is usual, and more where it is not', () => {
    assert.deepEqual(keys('Ze heeft schulden.', ranker({ 'groepen/schulden': -2 })), ['groepen/schulden']);
    assert.deepEqual(keys('Ze heeft schulden.', ranker({ 'groepen/schulden': -4 })), []);
  });
  it('rest on a wording that goes along with them, which is shown', () => {
    const text = 'Op tafel ligt een stapel rekeningen.';
    const data = ranker({ 'groepen/schulden': -2 }, { 'lens:last/A': packRow([0, 3]) });
    const [suggestion] = offered(text, data);
    assert.deepEqual(
      suggestion?.evidence.map(({ span }) => text.slice(span?.start, span?.end)),
      ['stapel rekeningen'],
    );
    assert.equal(suggestion?.isIndirect, true);
    assert.equal(offered('Ze heeft schulden.', data)[0]?.isIndirect, undefined);
    assert.deepEqual(keys('Op tafel ligt een bloem.', data), []);
  });
  it('that name an origin, a belief or a gender rest on words of their own only', () => {
    const people = typology([
      { ...label('zelf', cues('migrantenclub')), name: { nl: 'Migrantenzelforganisatie', en: 'Migrant organisation' } },
    ]);
    const data = ranker({ 'groepen/zelf': -2 }, { 'lens:last/A': packRow([9]) });
    const known = knowledgeOf({ typologies: [people], lenses: [last], learnedLabels: data });
    const found = (text: string) => read(text, known).reading.labels.map(({ key }) => key);
    assert.deepEqual(found('Op tafel ligt een stapel rekeningen.'), []);
    assert.deepEqual(found('De migrantenclub kookt.'), ['groepen/zelf']);
  });
  it('are not offered when there is nothing to show: usual is no evidence, and a single word is none', () => {
    assert.deepEqual(keys('Ze komt morgen weer langs.', ranker({ 'groepen/schulden': 2 })), []);
    assert.deepEqual(
      keys('Ze komt morgen weer langs.', ranker({ 'groepen/schulden': -1 }, { 'word:morg': packRow([0, 9]) })),
      [],
    );
  });
  it('of a charged kind keep their rule, however usual', () => {
    assert.deepEqual(keys('Er was detentie.', ranker({ 'groepen/zwaar': 3 })), []);
  });
  it('come by themselves two of a typology at most, the others on request', () => {
    const usual = { 'groepen/schulden': 1, 'groepen/zorg': 0, 'groepen/werk': -1 };
    assert.deepEqual(
      offered('Ze heeft schulden. Ze doet mantelzorg. Ze heeft een baan.', ranker(usual)).map(({ key, onRequest }) => [
        key,
        onRequest,
      ]),
      [
        ['groepen/schulden', false],
        ['groepen/zorg', false],
        ['groepen/werk', true],
      ],
    );
  });
  it('that were not learned keep the rule', () => {
    const data = ranker({ 'groepen/schulden': -2 });
    assert.deepEqual(keys('Ze doet mantelzorg.', data), []);
    const own = knowledgeOf({
      typologies: [typology([label('zorg', cues('mantelzorg', 'zorgt'))])],
      learnedLabels: data,
    });
    const { labels } = read('Ze doet mantelzorg. Ze zorgt goed.', own).reading;
    assert.deepEqual(
      labels.map(({ key }) => key),
      ['groepen/zorg'],
    );
  });
  it('never rest on a wording of origin or belief', () => {
    const kerk = lens('last', [term('kerk', ['gaat naar de kerk'])]);
    const data = ranker({ 'groepen/schulden': -2 }, { 'lens:last/A': packRow([0, 3]) });
    const known = knowledgeOf({ typologies: [kern], lenses: [kerk], learnedLabels: data });
    assert.deepEqual(read('Ze gaat naar de kerk.', known).reading.labels, []);
  });
  it('are read by a model of these traits only', () => {
    assert.throws(() => compileRanker({ ...ranker({}), version: traitVersion + 1 }), /version/);
  });
});
