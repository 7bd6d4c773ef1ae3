/** Labels and actions: when they are offered, on what evidence, and when the reading stays silent. */
import assert from 'node:assert/strict';
import type { LinkAction } from '../../../server/src/knowledge/types';
import { readWhole } from '../../../server/src/reading';
import { action, both, group, label, lens, term } from '../../support/entries';
import { knowledgeOf, read } from '../../support/reading';
import { typology } from '../../support/typology';

describe('labels to consider', () => {
  const schulden = label('schulden', {
    cues: { nl: ['schulden', 'aanmaning', 'aanmaningen'], en: [] },
    counterCues: { nl: ['afbetaald'], en: [] },
  });
  const knowledge = knowledgeOf({ typologies: [typology([schulden])] });
  const keys = (text: string, from = knowledge) => read(text, from).reading.labels.map(({ key }) => key);

  it('need two wordings from different sentences', () => {
    assert.deepEqual(keys('Ze heeft schulden. Er ligt een aanmaning.'), ['groepen/schulden']);
    assert.deepEqual(keys('Ze heeft schulden en een aanmaning.'), []);
    assert.deepEqual(keys('Ze heeft schulden.'), []);
    assert.deepEqual(keys('Ze heeft schulden. De schulden staan op een lijst.'), []);
  });
  it('move with the folder’s own answers, which never bring up a label that the text is silent about', () => {
    const zorg = label('zorg', { cues: { nl: ['mantelzorg', 'zorgt'], en: [] } });
    const both = knowledgeOf({ typologies: [typology([schulden, zorg, label('stil', { cues: zorg.counterCues })])] });
    const { note } = read('Ze heeft schulden. Er ligt een aanmaning. Ze doet mantelzorg. Ze zorgt goed.', both);
    const moved = (by: Readonly<Record<string, number>>) =>
      readWhole(note, both, undefined, undefined, undefined, (key) => by[key] ?? 0).reading.labels.map(
        ({ key, habit, onRequest }) => [key, habit, onRequest],
      );
    const plain = [
      ['groepen/schulden', undefined, false],
      ['groepen/zorg', undefined, false],
    ];
    assert.deepEqual(moved({}), plain);
    assert.deepEqual(moved({ 'groepen/zorg': 0.4, 'groepen/stil': 2 }), plain, 'too little, and no evidence');
    assert.deepEqual(moved({ 'groepen/zorg': 0.6 }), [
      ['groepen/zorg', 'raised', false],
      ['groepen/schulden', undefined, false],
    ]);
    assert.deepEqual(moved({ 'groepen/schulden': -1 }), [
      ['groepen/zorg', undefined, false],
      ['groepen/schulden', 'lowered', false],
    ]);
    assert.deepEqual(moved({ 'groepen/schulden': -1.5 }).at(-1), ['groepen/schulden', 'lowered', true]);
  });
  it('show their evidence by range', () => {
    const text = 'Ze heeft schulden. Er ligt een aanmaning.';
    const [suggestion] = read(text, knowledge).reading.labels;
    assert.deepEqual(
      suggestion?.evidence.map(({ span }) => text.slice(span?.start, span?.end)),
      ['schulden', 'aanmaning'],
    );
  });
  it('do not rest on what is denied or said by another', () => {
    assert.deepEqual(keys('Ze heeft geen schulden. Er ligt een aanmaning.'), []);
    assert.deepEqual(keys('"Ik heb schulden", zegt ze. Er ligt een aanmaning.'), []);
  });
  it('are held back by counter-evidence, which is shown', () => {
    const text = 'Ze had schulden. De aanmaningen zijn oud. Nog een aanmaning. Alles is afbetaald.';
    const [suggestion] = read(text, knowledge).reading.labels;
    assert.equal(suggestion?.score, 1.5);
    assert.deepEqual(
      suggestion?.counterEvidence.map(({ span }) => text.slice(span?.start, span?.end)),
      ['afbetaald'],
    );
  });
  it('may rest on the wordings of a practice class, a pole or a term, in the writer’s own words', () => {
    const words = lens('last', [
      term('stapel', ['stapel'], { practice: 'geldzorgen' }),
      term('gat', ['gat']),
      term('kans', ['kans'], { pole: 'B' }),
    ]);
    const offered = (vocabulary: string[], text: string) =>
      keys(text, knowledgeOf({ lenses: [words], typologies: [typology([label('zorg', { vocabulary })])] }));
    assert.deepEqual(offered(['geldzorgen', 'last/gat'], 'Een stapel. Een gat.'), ['groepen/zorg']);
    assert.deepEqual(offered(['last/A'], 'Een stapel. Een gat.'), ['groepen/zorg']);
    assert.deepEqual(offered(['last/A'], 'Een stapel. Een kans.'), []);
    assert.deepEqual(offered(['last/A'], 'Een stapel. "Een gat", zegt ze.'), []);
  });
  it('of another tier than the core come on request, after the others', () => {
    const last = { cues: { nl: ['aanmaning', 'schulden'], en: [] } };
    const wide = typology([label('wijd', last)], { id: 'wijder', tier: 'wide' });
    const tiers = knowledgeOf({ typologies: [wide, typology([schulden])] });
    const { labels } = read('Ze heeft schulden. Er ligt een aanmaning.', tiers).reading;
    assert.deepEqual(
      labels.map(({ key, onRequest }) => [key, onRequest]),
      [
        ['groepen/schulden', false],
        ['wijder/wijd', true],
      ],
    );
  });
  it('are not offered for another kind of note, nor when the writer has them already', () => {
    const text = 'Ze heeft schulden. Er ligt een aanmaning.';
    assert.deepEqual(read(text, knowledge, { kind: 'wijk' }).reading.labels, []);
    const taken = { labels: [{ key: 'groepen/schulden', span: { start: 0, end: 0 } }] };
    assert.deepEqual(read(text, knowledge, taken).reading.labels, []);
  });
  it('of a charged kind need two wordings and a fact', () => {
    const charged = label('verleden', {
      charged: true,
      cues: { nl: ['detentie', 'reclassering'], en: [] },
      facts: [{ text: { nl: ['<getal> maanden vast'], en: [] }, says: both('zat vast') }],
    });
    const careful = knowledgeOf({ typologies: [typology([charged])] });
    assert.deepEqual(keys('Er was detentie. De reclassering belde.', careful), []);
    assert.deepEqual(keys('Hij zat 8 maanden vast.', careful), []);
    assert.deepEqual(keys('Er was detentie. De reclassering belde. Hij zat 8 maanden vast.', careful), [
      'groepen/verleden',
    ]);
  });
  it('may rest on a fact of the front matter', () => {
    const aankomst = label('aankomst', { facts: [{ field: 'vervangingssnelheid', max: 10, says: both('snel') }] });
    const facts = knowledgeOf({ typologies: [typology([aankomst], { kinds: ['wijk'] })] });
    assert.deepEqual(keys('---\nvervangingssnelheid: 6\n---\n', facts), ['groepen/aankomst']);
    assert.deepEqual(keys('---\nvervangingssnelheid: 16\n---\n', facts), []);
  });
  it('of a single choice: the best, with the others as rivals', () => {
    const one = label('een', { cues: { nl: ['rood', 'roze', 'paars'], en: [] } });
    const two = label('twee', { cues: { nl: ['blauw', 'groen'], en: [] } });
    const single = knowledgeOf({ typologies: [typology([one, two], { choice: 'single' })] });
    const { labels } = read('Rood. Roze. Paars. Blauw. Groen.', single).reading;
    assert.deepEqual(
      labels.map(({ key, rivals }) => [key, rivals]),
      [['groepen/een', ['groepen/twee']]],
    );
  });
});

describe('ties to lay', () => {
  const groups = [
    group('persoon', ['mevrouw']),
    group('schuldhulp', ['schuldhulp', 'het loket']),
    group('isolement', ['eenzaam']),
  ];
  const guard = [
    { id: 'uitzetting', level: 'heavy' as const, about: both('x'), words: { nl: ['ontruiming'], en: [] } },
  ];
  const knowing = (...actions: LinkAction[]) => knowledgeOf({ actions, groups, guard });
  const offered = (text: string, knowledge = knowing(action('meegaan'))) => read(text, knowledge).reading.actions;
  const ids = (text: string, knowledge?: ReturnType<typeof knowing>) =>
    offered(text, knowledge).map((suggestion) => suggestion.action);

  it('need signals and a side, and say which side is missing', () => {
    const [suggestion] = offered('Mevrouw durft niet. Er ligt ongeopende post.');
    assert.deepEqual(
      [suggestion?.action, suggestion?.missingSide, suggestion?.sides],
      ['meegaan', 1, ['Mevrouw', undefined]],
    );
    assert.deepEqual(ids('Mevrouw durft niet.'), []);
    assert.deepEqual(ids('Durft niet. Ongeopende post.'), []);
  });
  it('need one wording when it is telling: so the knowledge says, or it takes three words', () => {
    const telling = knowing(action('meegaan', { telling: { nl: ['huurachterstand'], en: [] } }));
    assert.deepEqual(ids('Mevrouw heeft een huurachterstand.', telling), ['meegaan']);
    const long = knowing(action('meegaan', { signals: { nl: ['laat de post liggen', 'durft niet'], en: [] } }));
    assert.deepEqual(ids('Mevrouw laat de post liggen.', long), ['meegaan']);
    assert.deepEqual(ids('Mevrouw durft niet.', long), []);
  });
  it('need two terms of a lens, however long', () => {
    const shy = lens('schroom', [term('klein', ['maakt zich heel klein']), term('stil', ['zwijgt'])]);
    const knowledge = knowledgeOf({
      actions: [action('meegaan', { vocabulary: ['schroom/A'] })],
      groups,
      guard,
      lenses: [shy],
    });
    assert.deepEqual(ids('Mevrouw maakt zich heel klein.', knowledge), []);
    assert.deepEqual(ids('Mevrouw maakt zich heel klein en zwijgt.', knowledge), ['meegaan']);
  });
  it('find their sides, and what was arranged, in the whole note', () => {
    const [suggestion] = offered('## Een\n\nSchuldhulp belde.\n\n## Twee\n\nMevrouw durft niet. Ongeopende post.\n');
    assert.deepEqual([suggestion?.missingSide, suggestion?.sides], [undefined, ['Mevrouw', 'Schuldhulp']]);
    assert.deepEqual(
      ids('## Een\n\nMevrouw durft niet. Ongeopende post.\n\n## Twee\n\nDe buurvrouw ging mee naar het gesprek.\n'),
      [],
    );
  });
  it('are not arranged by a tie to somebody else, in another section', () => {
    const note = (other: string) =>
      `## Een\n\nMevrouw durft niet naar schuldhulp. Ongeopende post.\n\n## Twee\n\nDe buurvrouw ging mee naar ${other}.\n`;
    assert.deepEqual(ids(note('schuldhulp')), []);
    assert.deepEqual(ids(note('het loket')), ['meegaan']);
  });
  it('are silent when it has been arranged', () =>
    assert.deepEqual(ids('Mevrouw durft niet. Ongeopende post. De buurvrouw ging mee naar schuldhulp.'), []));
  it('do not rest on a task that is done, or on a word that is looked at as a word', () => {
    assert.deepEqual(ids('Mevrouw durft niet.\n\n- [ ] ongeopende post sorteren\n'), ['meegaan']);
    assert.deepEqual(ids('Mevrouw durft niet.\n\n- [x] ongeopende post sorteren\n'), []);
    assert.deepEqual(ids('Mevrouw durft niet. Het woord ongeopende post komt vaak voor.'), []);
  });
  it('are silent when a task of the note says it', () =>
    assert.deepEqual(
      ids('Mevrouw durft niet. Ongeopende post.\n\n- [ ] (linking) mw-t ↔ schuldhulp: doe meegaan @anna 2026-12-01\n'),
      [],
    ));
  it('are silent when a task ties the same kind to the same other side', () => {
    const text = 'Mevrouw durft niet. Ongeopende post.\n\n- [ ] (linking) mw-t ↔ schuldhulp: bellen @anna 2026-12-01\n';
    assert.deepEqual(ids(text), []);
    assert.deepEqual(ids(text.replace('schuldhulp', 'huisarts')), ['meegaan']);
    assert.deepEqual(ids(text.replace('linking', 'bridging')), ['meegaan']);
  });
  it('come first when both sides stand in the note and a gap lies between them', () => {
    const bridge = lens('formeel-informeel', [
      term('kloof', ['kloof'], { pole: 'D' }),
      term('brug', ['brugfiguur'], { pole: 'C' }),
    ]);
    const gap = knowledgeOf({ actions: [action('meegaan')], groups, lenses: [bridge] });
    assert.equal(
      read('Mevrouw durft niet naar de schuldhulp, er is een kloof.', gap).reading.actions[0]?.priority,
      true,
    );
    assert.deepEqual(read('Mevrouw durft niet naar de schuldhulp, een brugfiguur helpt.', gap).reading.actions, []);
  });
  it('are at most three a section, of different kinds where possible', () => {
    const many = knowing(action('a'), action('b'), action('c'), action('d', { kind: 'bonding' }));
    assert.deepEqual(ids('Mevrouw durft niet. Ongeopende post.', many), ['a', 'd', 'b']);
  });
  it('heavy trouble holds back bonding and bridging', () => {
    const both = knowing(action('buren', { kind: 'bonding' }), action('naadloos-doorschuiven'));
    assert.deepEqual(ids('Mevrouw durft niet. Ongeopende post. De ontruiming is vrijdag.', both), [
      'naadloos-doorschuiven',
    ]);
  });
  it('linking leads when somebody is alone', () => {
    const both = knowing(action('samen', { kind: 'bonding' }), action('verder', { kind: 'linking' }));
    assert.equal(ids('Mevrouw is eenzaam en durft niet. Ongeopende post.', both)[0], 'verder');
  });
});
