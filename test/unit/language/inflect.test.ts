/** Forms that are expanded for the knowledge. */
import assert from 'node:assert/strict';
import {
  conjugate,
  conjugateEnglish,
  inflectAdjective,
  inflectEnglishNoun,
  inflectNoun,
} from '../../../server/src/language/index';

function checkVerb(verb: string, forms: string): void {
  assert.deepEqual(
    conjugate(verb)
      .filter((form) => !form.endsWith('end') && !form.endsWith('ende'))
      .join(' '),
    forms,
  );
}

describe('conjugate', () => {
  it('regular verbs', () => {
    checkVerb('maken', 'maken maak maakt maakte maakten gemaakt gemaakte');
    checkVerb('leven', 'leven leef leeft leefde leefden geleefd geleefde');
    checkVerb('stemmen', 'stemmen stem stemt stemde stemden gestemd gestemde');
    checkVerb('wandelen', 'wandelen wandel wandelt wandelde wandelden gewandeld gewandelde');
    checkVerb('activeren', 'activeren activeer activeert activeerde activeerden geactiveerd geactiveerde');
    checkVerb('luisteren', 'luisteren luister luistert luisterde luisterden geluisterd geluisterde');
    checkVerb('timmeren', 'timmeren timmer timmert timmerde timmerden getimmerd getimmerde');
    checkVerb('groeien', 'groeien groei groeit groeide groeiden gegroeid gegroeide');
    checkVerb('creëren', 'creeren creeer creeert creeerde creeerden gecreeerd gecreeerde');
  });
  it('verbs with a weak prefix take no ge-', () =>
    checkVerb('verwaarlozen', 'verwaarlozen verwaarloos verwaarloost verwaarloosde verwaarloosden verwaarloosd'));
  it('strong verbs', () => checkVerb('mijden', 'mijden mijd mijdt meed meden gemeden'));
  it('strong verbs with a prefix', () => checkVerb('verbinden', 'verbinden verbind verbindt verbond verbonden'));
  it('a prefix before what only looks strong', () =>
    checkVerb('ontmoeten', 'ontmoeten ontmoet ontmoette ontmoetten ontmoete'));
  it('separable verbs', () =>
    assert.deepEqual(conjugate('door|stromen'), [
      'doorstromen',
      'stroom … door',
      'stroomt … door',
      'stroomde … door',
      'stroomden … door',
      'stromen … door',
      'door te stromen',
      'doorgestroomd',
      'doorgestroomde',
      'doorstroom',
      'doorstroomt',
      'doorstroomde',
      'doorstroomden',
      'doorstromend',
      'doorstromende',
    ]));
  it('separable strong verbs', () => {
    const forms = conjugate('over|nemen');
    for (const form of ['neemt … over', 'namen … over', 'over te nemen', 'overgenomen'])
      assert.ok(forms.includes(form), form);
    assert.ok(!forms.includes('overgeneemd'));
  });
});

describe('inflectNoun', () => {
  const plurals: readonly (readonly [string, string])[] = [
    ['probleem', 'problemen'],
    ['netwerk', 'netwerken'],
    ['rolmodel', 'rolmodellen'],
    ['baas', 'bazen'],
    ['initiatief', 'initiatieven'],
    ['bedrijf', 'bedrijven'],
    ['kans', 'kansen'],
    ['mogelijkheid', 'mogelijkheden'],
    ['bewoner', 'bewoners'],
    ['wijkteam', 'wijkteams'],
    ['achterstandskind', 'achterstandskinderen'],
    ['stap', 'stappen'],
  ];
  for (const [one, many] of plurals) it(`${one} → ${many}`, () => assert.deepEqual(inflectNoun(one), [one, many]));
  it('folds', () => assert.deepEqual(inflectNoun('coöperatie'), ['cooperatie', 'cooperaties', 'cooperatieen']));
  it('gives both where usage is divided', () =>
    assert.deepEqual(inflectNoun('gemeente'), ['gemeente', 'gemeenten', 'gemeentes']));
  it('gives no diminutive', () => assert.ok(!inflectNoun('netwerk').includes('netwerkje')));
});

describe('inflectAdjective', () => {
  for (const [short, long] of [
    ['kwetsbaar', 'kwetsbare'],
    ['zwak', 'zwakke'],
    ['passief', 'passieve'],
    ['kansloos', 'kansloze'],
    ['hardnekkig', 'hardnekkige'],
    ['laagopgeleid', 'laagopgeleide'],
  ] as const) {
    it(`${short} → ${long}`, () => assert.deepEqual(inflectAdjective(short), [short, long]));
  }
  it('leaves -en alone', () => assert.deepEqual(inflectAdjective('tevreden'), ['tevreden']));
  it('compares when asked', () =>
    assert.deepEqual(inflectAdjective('zwak', { comparison: true }), [
      'zwak',
      'zwakke',
      'zwakker',
      'zwakkere',
      'zwakst',
      'zwakste',
    ]));
});

describe('English forms', () => {
  it('nouns', () => assert.deepEqual(inflectEnglishNoun('problem family'), ['problem family', 'problem families']));
  it('irregular nouns', () => assert.deepEqual(inflectEnglishNoun('child'), ['child', 'children']));
  it('verbs', () => assert.deepEqual(conjugateEnglish('move on'), ['move on', 'moves on', 'moved on', 'moving on']));
  it('doubling', () => assert.deepEqual(conjugateEnglish('stop'), ['stop', 'stops', 'stopped', 'stopping']));
  it('irregular verbs', () => assert.deepEqual(conjugateEnglish('take'), ['take', 'takes', 'took', 'taken', 'taking']));
});
