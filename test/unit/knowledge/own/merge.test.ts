/** Own knowledge over what ships: adding, changing, switching off; clashes and errors in their place; what ships stays. */
import assert from 'node:assert/strict';
import { compileKnowledge, layerKnowledge, nothing, type KnowledgeData } from '../../../../server/src/knowledge';
import { mergeOwn, readOwnFile, type OwnKind, type OwnMerge } from '../../../../server/src/knowledge/own';
import { readNote } from '../../../../server/src/note';
import { readReading } from '../../../../server/src/reading';
import { findAll } from '../../../../server/src/rules';
import { group, lens, term } from '../../../support/reading';

const both = (text: string) => ({ nl: text, en: text });
const noPatterns = { nl: [], en: [] };
const sources = [{ seed: '000', section: '§9' }];

const shipped: KnowledgeData = {
  ...nothing,
  seeds: [{ id: '000', title: both('Syllabus') }],
  lenses: [
    lens('paar', [
      term('achterstandswijk', ['achterstandswijk']),
      term('kansarm', ['kansarm (bn)']),
      term('springplank', ['springplank'], { pole: 'B' }),
    ]),
    lens('tweede', [term('aanbod', ['aanbod'])]),
  ],
  typologies: [
    {
      id: 'groepen',
      tier: 'core',
      kinds: ['casus'],
      choice: 'multi',
      name: both('Groepen'),
      about: both('Groepen'),
      sources,
      cautions: [],
      labels: [
        {
          id: 'moeder',
          name: both('Moeder'),
          definition: both('Een moeder'),
          charged: false,
          cues: { nl: ['staat er alleen voor', 'vader is weg'], en: [] },
          vocabulary: [],
          facts: [],
          counterCues: noPatterns,
          counterFacts: [],
          rivals: [],
          sources,
          hits: [],
          misses: [],
        },
      ],
    },
  ],
  actions: [
    {
      id: 'samen-bellen',
      title: both('Bel samen'),
      kind: 'linking',
      group: 'eerste',
      connects: [
        { name: both('bewoner'), groups: ['bewoner'] },
        { name: both('schuldhulp'), groups: ['schuldhulp'] },
      ],
      signals: { nl: ['durft niet te bellen', 'stapel post'], en: [] },
      telling: noPatterns,
      vocabulary: [],
      lensSignals: [],
      done: noPatterns,
      gaps: [],
      kinds: ['casus'],
      who: both('wie dichtbij staat'),
      conditions: both('vraag eerst'),
      cautions: [],
      sources,
      hits: [],
      misses: [],
    },
  ],
  groups: [group('bewoner', ['mevrouw']), group('schuldhulp', ['schuldhulp'])],
};
const base = compileKnowledge(shipped);

const uriOf = (kind: OwnKind, name: string) => `file:///map/.roltrap/${kind}/${name}.yaml`;

function merge(...files: readonly (readonly [kind: OwnKind, text: string])[]): OwnMerge {
  return mergeOwn(
    shipped,
    files.map(([kind, text], at) => readOwnFile(uriOf(kind, `b${at}`), kind, text)),
  );
}

/** The merged knowledge, without problems. */
function clean(...files: readonly (readonly [kind: OwnKind, text: string])[]) {
  const { data, problems } = merge(...files);
  assert.deepEqual([...problems.values()].flat(), []);
  return data;
}

/** `⟦…⟧` stands around each place that has a problem; the codes are in the order of the text. */
function checkProblems(kind: OwnKind, marked: string, ...codes: readonly string[]): OwnMerge {
  const text = marked.replace(/[⟦⟧]/g, '');
  const merged = merge([kind, text]);
  const found = merged.problems.get(uriOf(kind, 'b0')) ?? [];
  let shown = text;
  for (const { start, end } of [...found].reverse())
    shown = `${shown.slice(0, start)}⟦${shown.slice(start, end)}⟧${shown.slice(end)}`;
  assert.equal(shown, marked);
  assert.deepEqual(
    found.map(({ code }) => code),
    codes,
  );
  for (const { message } of found) assert.ok(message.nl !== '' && message.en !== '');
  return merged;
}

/** What is read with the merged knowledge: lens/term, the words, and the source. */
function mentionsIn(data: KnowledgeData, text: string) {
  const knowledge = layerKnowledge(base, data);
  const note = { ...readNote(text, knowledge.formats), language: 'nl', kind: 'casus' } as const;
  const reading = readReading(note, knowledge);
  const scratch = readReading(note, compileKnowledge(data));
  assert.deepEqual(reading, scratch, 'layered reads as compiled from scratch');
  const findings = findAll({ note, reading, knowledge, noteLanguage: 'nl' }, new Map());
  return { knowledge, note, reading, findings };
}
const found = (data: KnowledgeData, text: string) =>
  mentionsIn(data, text).reading.mentions.map(({ lens: id, term: which }) => `${id}/${which}`);

describe('own knowledge', () => {
  it('that is not there leaves what ships as it is', () => {
    assert.equal(merge().data, shipped);
    assert.equal(merge(['lenses', '']).data, shipped);
    assert.equal(merge(['actions', '# niets']).data, shipped);
  });

  it('adds a wording to a lens, with its own source', () => {
    const data = clean([
      'lenses',
      'id: paar\nsource: Handboek Noord, hoofdstuk 2\nterms:\n  - id: draaideurgezin\n    pole: A\n    forms: [draaideurgezin]\n',
    ]);
    const { reading, findings, knowledge } = mentionsIn(data, 'Een draaideurgezin in een achterstandswijk.');
    assert.deepEqual(
      reading.mentions.map(({ term: id, origin, counts }) => [id, origin, counts]),
      [
        ['draaideurgezin', 'own', true],
        ['achterstandswijk', 'source', true],
      ],
    );
    assert.deepEqual(knowledge.termById.get('paar/draaideurgezin')?.term.sources, [
      { seed: 'Handboek Noord, hoofdstuk 2', section: '' },
    ]);
    const asked = findings.find(({ code }) => code === 'problem-term');
    assert.deepEqual(asked?.sources, [{ seed: 'Handboek Noord, hoofdstuk 2', section: '' }]);
  });

  it('goes before the same wording of another lens', () => {
    const data = clean([
      'lenses',
      'id: tweede\nsource: Team\nterms:\n  - { id: wijk, pole: B, forms: [achterstandswijk] }\n',
    ]);
    const { mentions } = mentionsIn(data, 'Een achterstandswijk.').reading;
    assert.deepEqual(
      mentions.map(({ lens: id, also }) => [id, also.map(({ lens: other }) => other)]),
      [['tweede', ['paar']]],
    );
  });

  it('switches a wording, a lens, a label and an action off', () => {
    const off = clean(
      ['lenses', 'id: paar\nterms:\n  - id: achterstandswijk\n    off: true\n'],
      ['lenses', 'id: tweede\noff: true\n'],
      ['typologies', 'id: groepen\nlabels:\n  - id: moeder\n    off: true\n'],
      ['actions', '- id: samen-bellen\n  off: true\n'],
    );
    assert.deepEqual(found(off, 'Een achterstandswijk met aanbod als springplank.'), ['paar/springplank']);
    assert.deepEqual([off.typologies[0]?.labels, off.actions], [[], []]);
  });

  it('changes a wording and keeps the rest of it', () => {
    const data = clean([
      'lenses',
      'id: paar\nsource: Team\nterms:\n  - { id: achterstandswijk, forms: [zorgenwijk] }\n  - { id: kansarm, strength: contextual }\n',
    ]);
    assert.deepEqual(found(data, 'Een achterstandswijk of zorgenwijk, kansarme straten.'), [
      'paar/achterstandswijk',
      'paar/kansarm',
    ]);
    const { mentions } = mentionsIn(data, 'Zorgenwijk, kansarm.').reading;
    assert.deepEqual(
      mentions.map(({ strength, origin }) => `${strength} ${origin}`),
      ['strong own', 'contextual source'],
    );
  });

  it('changes how loud a question is, which nothing else makes louder', () => {
    const loud = (severity: string) => {
      const data = clean(['lenses', `id: paar\nterms:\n  - { id: achterstandswijk, severity: ${severity} }\n`]);
      const { note, reading, knowledge } = mentionsIn(data, 'Een achterstandswijk.');
      const input = { note, reading, knowledge, noteLanguage: 'nl' } as const;
      const shown = findAll(input, new Map([['problem-term', 'warning']])).filter(
        ({ code }) => code === 'problem-term',
      );
      return shown.map((finding) => finding.severity);
    };
    assert.deepEqual([loud('off'), loud('hint'), loud('information')], [[], ['hint'], ['information']]);
  });

  it('makes a lens of its own, which looks whichever set is worn', () => {
    const data = clean([
      'lenses',
      `id: onze-bril
source: Team Noord
name: Loket of keukentafel
poles: { A: { name: Loket }, B: { name: Keukentafel, meaning: Bij mensen thuis, frame: escalator } }
terms:
  - { id: loket, pole: A, forms: { nl: [loket (zn)], en: [desk] } }
  - { id: tafel, pole: B, forms: keukentafel, note: Daar wordt verteld., when: [{ near: bewoner, within: sentence }] }
`,
    ]);
    assert.deepEqual(found(data, 'Mevrouw kwam aan het loket, niet aan de keukentafel.'), [
      'onze-bril/loket',
      'onze-bril/tafel',
    ]);
    assert.equal(data.lenses.at(-1)?.own, true);
  });

  it('adds a label and an action, and changes them', () => {
    const data = clean(
      [
        'typologies',
        'id: groepen\nsource: Team\nlabels:\n  - { id: opa, name: Oppasopa, definition: Een opa die oppast, cues: [past op zijn kleinkind, haalt zijn kleinkind] }\n  - { id: moeder, name: Ouder }\n',
      ],
      [
        'actions',
        '- id: samen-lopen\n  source: Team\n  title: Loop samen\n  kind: linking\n  connects: [{ name: bewoner, groups: bewoner }, { name: schuldhulp, groups: [schuldhulp] }]\n  signals: [weet de weg niet, durft er niet heen]\n  who: een buur\n- { id: samen-bellen, title: Bel met zijn tweeën }\n',
      ],
    );
    const { reading } = mentionsIn(
      data,
      'Hij past op zijn kleinkind. Hij haalt zijn kleinkind.\n\nMevrouw weet de weg niet en durft er niet heen. Schuldhulp wacht.',
    );
    assert.deepEqual(
      reading.labels.map(({ key }) => key),
      ['groepen/opa'],
    );
    assert.deepEqual(
      reading.actions.map(({ action }) => action),
      ['samen-lopen'],
    );
    assert.deepEqual(
      data.actions.map(({ title }) => title.nl),
      ['Bel met zijn tweeën', 'Loop samen'],
    );
    assert.equal(data.typologies[0]?.labels[0]?.name.en, 'Ouder');
  });

  it('is the same whatever the order of the files', () => {
    const files = [
      readOwnFile(uriOf('lenses', 'a'), 'lenses', 'id: paar\nterms: [{ id: x, pole: A, forms: [ix], source: T }]'),
      readOwnFile(uriOf('lenses', 'b'), 'lenses', 'id: paar\nterms: [{ id: x, pole: B, forms: [igs], source: T }]'),
    ];
    const [one, other] = [mergeOwn(shipped, files), mergeOwn(shipped, files.toReversed())];
    assert.deepEqual(one.data, other.data);
    assert.deepEqual(one.problems, other.problems);
  });
});

describe('what is the matter with own knowledge', () => {
  it('is said at its place, and the rest takes part', () => {
    const { data } = checkProblems(
      'lenses',
      `id: paar
source: Team
terms:
  - id: goed
    pole: A
    forms: [goedwoord]
  - id: mis
    pole: ⟦E⟧
    forms: [miswoord]
  - id: mis-2
    pole: A
    ⟦vorms⟧: [miswoord]
  - id: mis-3
    pole: A
    forms: ["⟦{a|b⟧"]
`.replace('["⟦{a|b⟧"]', '[⟦"{a|b"⟧]'),
      'own-unknown-name',
      'own-unknown-key',
      'own-wording',
    );
    assert.deepEqual(found(data, 'goedwoord miswoord achterstandswijk'), ['paar/goed', 'paar/achterstandswijk']);
  });

  it('is that something new is not whole, with what may be meant', () => {
    const merged = checkProblems('lenses', 'id: ⟦parr⟧\nterms: []\n', 'own-missing');
    assert.equal(merged.data, shipped);
    assert.equal([...merged.problems.values()][0]?.[0]?.instead, 'paar');
    checkProblems('lenses', 'id: paar\nterms:\n  - id: ⟦nieuw⟧\n    pole: A\n', 'own-missing');
    checkProblems('actions', '- id: ⟦samen-lopen⟧\n  title: Loop samen\n', 'own-missing');
  });

  it('is a clash at the id: twice in a file, in two files, or with another kind of entry', () => {
    const one = 'id: paar\nsource: T\nterms:\n  - { id: x, pole: A, forms: [iks] }\n';
    checkProblems('lenses', `${one}  - { id: ⟦x⟧, pole: A, forms: [igs] }\n`, 'own-clash');
    const merged = merge(['lenses', one], ['lenses', one.replace('iks', 'igs')]);
    const [problem] = merged.problems.get(uriOf('lenses', 'b1')) ?? [];
    assert.deepEqual([problem?.code, problem?.start], ['own-clash', one.indexOf('x,')]);
    assert.deepEqual(found(merged.data, 'iks igs'), ['paar/x']);
    const lensText = 'id: ⟦groepen⟧\nname: G\npoles: { A: { name: a }, B: { name: b } }\n';
    assert.equal(checkProblems('lenses', lensText, 'own-clash').data, shipped);
  });

  it('is a wording that stands at the other side already', () => {
    const { data } = checkProblems(
      'lenses',
      'id: paar\nsource: T\nterms:\n  - { id: x, pole: B, forms: [⟦achterstandswijk⟧] }\n',
      'own-clash',
    );
    assert.deepEqual(found(data, 'achterstandswijk'), ['paar/achterstandswijk']);
    const same = checkProblems(
      'lenses',
      'id: paar\nsource: T\nterms:\n  - { id: x, pole: A, forms: [⟦Achterstandswijk⟧] }\n',
      'own-clash',
    );
    assert.equal([...same.problems.values()][0]?.[0]?.severity, 'information');
  });

  it('is that there is no source, and it takes part all the same', () => {
    const { data } = checkProblems(
      'lenses',
      'id: paar\nterms:\n  - { id: ⟦x⟧, pole: A, forms: [iks] }\n',
      'own-source',
    );
    assert.deepEqual(found(data, 'iks'), ['paar/x']);
  });

  it('is that there is nothing of that name to switch off', () => {
    checkProblems('lenses', 'id: paar\nterms:\n  - { id: ⟦kansarn⟧, off: true }\n', 'own-unknown-name');
  });

  it('is a value of another form, or a wording with endless choices', () => {
    checkProblems('lenses', 'id: paar\ncautions: [⟦er-is-geen⟧]\n', 'own-unknown-name');
    checkProblems('typologies', 'id: groepen\nchoice: ⟦dubbel⟧\n', 'own-unknown-value');
    checkProblems('typologies', 'id: ⟦Groepen!⟧\n', 'own-wrong-form');
    const choices = '{a|b|c|d|e|f|g|h|i|j}'.repeat(5);
    checkProblems(
      'lenses',
      `id: paar\nsource: T\nterms:\n  - { id: x, pole: A, forms: [⟦"${choices}"⟧] }\n`,
      'own-wording',
    );
  });

  it('never throws and never takes anything from what ships, on any prefix of a file', () => {
    const text =
      'id: paar\nsource: { nl: Team, en: Team }\nterms:\n  - id: x\n    pole: A\n    forms: { nl: ["{a|b} c"] }\n    when: [{ near: bewoner }]\n';
    for (const kind of ['lenses', 'typologies', 'actions'] as const) {
      for (let end = 0; end <= text.length; end++) {
        const { data, problems } = merge([kind, text.slice(0, end)]);
        assert.ok(data.lenses[0]?.terms.length && data.lenses[0].terms.length >= 3);
        assert.ok(data.typologies.length >= 1 && data.actions.length === 1);
        for (const { start, end: stop } of [...problems.values()].flat()) assert.ok(start <= stop && stop <= end);
      }
    }
  });
});
