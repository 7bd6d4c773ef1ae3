/** Front matter: where it is, its fields with their ranges, and the problems of its form with what mends them. */
import assert from 'node:assert/strict';
import type { FieldValue } from '../../../server/src/note';
import { at, casus, checkProblems, mended, read } from './checks';

function valueOf(text: string, key: string): FieldValue | undefined {
  return read(text).frontMatter?.fields.get(key)?.value;
}

describe('the front matter', () => {
  it('has the range of its fences and of the YAML between them', () => {
    const text = '\ufeff---\nsoort: casus\n---\ntekst\n';
    const { frontMatter } = read(text);
    assert.ok(frontMatter);
    assert.equal(at(text, frontMatter), '---\nsoort: casus\n---');
    assert.equal(at(text, frontMatter.body), 'soort: casus\n');
    assert.equal(frontMatter.closed, true);
  });

  it('gives every field the ranges of its key, value and items', () => {
    const text = casus(
      'wijk: "Rozenhoek"  # zie kaart\nleeftijd:\nkracht:\n  - koken\n  - "taal"\nleefgebieden: [werk, geld]\n',
    );
    const fields = read(text).frontMatter?.fields;
    const shown = ['wijk', 'leeftijd', 'kracht', 'leefgebieden'].map((key) => {
      const field = fields?.get(key);
      assert.ok(field);
      return [at(text, field.keySpan), at(text, field.valueSpan), field.itemSpans.map((span) => at(text, span))];
    });
    assert.deepEqual(shown, [
      ['wijk', '"Rozenhoek"', []],
      ['leeftijd', '', []],
      ['kracht', '- koken\n  - "taal"', ['koken', '"taal"']],
      ['leefgebieden', '[werk, geld]', ['werk', 'geld']],
    ]);
    assert.equal(fields?.get('leeftijd')?.valueSpan.start, text.indexOf('leeftijd:') + 'leeftijd:'.length);
  });

  it('is not the rule or the prose that a text can start with', () => {
    for (const text of [
      '---\n',
      '---\n\ntekst\n\n---\n',
      '---\nEen zin over iets.\n\nNog een.\n',
      'tekst\n---\nsoort: casus\n---\n',
      '----\na: 1\n---\n',
    ]) {
      assert.equal(read(text).frontMatter, undefined, JSON.stringify(text));
      checkProblems(text, []);
    }
  });

  it('may be empty, and may end with dots', () => {
    assert.equal(read('---\n---\ntekst').frontMatter?.fields.size, 0);
    assert.equal(read('---\nsoort: casus\n...\ntekst').kind, 'casus');
  });

  it('knows English keys and values, and its own names for them', () => {
    const text =
      '---\nkind: case note\ntitle: Visit\ndate: 2026-03-01\nneighbourhood: Rose Corner\nlanguage: English\nlife domains: [money, Werk]\n---\n';
    const note = read(text);
    assert.deepEqual(
      [note.kind, note.kindFrom, note.title, note.date, note.neighbourhood, note.language],
      ['casus', 'declared', 'Visit', '2026-03-01', 'Rose Corner', 'en'],
    );
    assert.deepEqual(valueOf(text, 'leefgebieden'), ['geld', 'werk']);
    assert.equal(note.frontMatter?.fields.get('soort')?.written, 'kind');
    assert.deepEqual(note.problems, []);
  });

  it('takes "type" for something else beside "soort"', () => {
    const text = casus('type: memo\n');
    assert.equal(read(text).kind, 'casus');
    assert.equal(valueOf(text, 'type'), 'memo');
    checkProblems(text, []);
  });

  it('says nothing of keys that people add, nor of kinds that are no kind of ours', () => {
    checkProblems(casus('coach: MvD\ntraject: WerkLab\nweek: 12\nnaam: x\nbij: y\n'), []);
    checkProblems(casus('stage: jaar 2\nkindje: ja\nbegonnen: nee\nschaal2: x\n'), []);
    checkProblems('---\ntype: memo\nsoort: vergaderstuk\nstatsu: x\nstatus: wachtlijst\ndatum: eind april\n---\n', []);
  });

  it('is no problem when it is not there', () => {
    checkProblems('# Casus\n\ntekst\n', []);
  });
});

describe('labels and network', () => {
  it('read labels as keys and as objects, in both languages', () => {
    const text = casus(
      'labels:\n  - wijktype/aankomst\n  - { key: a/b, status: overwogen, reason: x }\n  - sleutel: c/d\n',
    );
    assert.deepEqual(
      read(text).labels.map(({ key, status, span }) => [key, status, at(text, span)]),
      [
        ['wijktype/aankomst', undefined, 'wijktype/aankomst'],
        ['a/b', 'overwogen', '{ key: a/b, status: overwogen, reason: x }'],
        ['c/d', undefined, 'sleutel: c/d'],
      ],
    );
    assert.deepEqual(
      read(casus('labels: a/b\n')).labels.map(({ key }) => key),
      ['a/b'],
    );
  });

  it('name the actors of the network, partners and ties once', () => {
    const text = casus(
      'netwerk:\n  - { who: buurvrouw, kind: informal }\n  - "@school"\n  - { wie: Schuldhulp, soort: formeel }\npartners: [moskee]\nties:\n  - { side-a: schuldhulp, kant-b: onbekend }\n  - { kant-a: "[[De Brug]]", kant-b: moskee }\n',
    );
    assert.deepEqual(read(text).network, [
      { name: 'buurvrouw', formal: false },
      { name: 'school' },
      { name: 'Schuldhulp', formal: true },
      { name: 'moskee' },
      { name: 'De Brug' },
    ]);
    checkProblems(text, []);
  });

  it('read a link as the name of the neighbourhood', () => {
    for (const written of ['[[Rozenhoek]]', '"[[Rozenhoek|de wijk]]"', 'Rozenhoek']) {
      assert.equal(read(casus(`wijk: ${written}\n`)).neighbourhood, 'Rozenhoek');
    }
  });
});

describe('problems of the front matter', () => {
  it('a missing closing fence, before prose', () => {
    const text = '---\nsoort: casus\ntitel: x\ndatum: 2026-03-01\n\nMevrouw belt.\n\n---\n\nEn nog eens.\n';
    const [problem] = checkProblems(text, [['front-matter-unclosed', '---']]);
    assert.equal(mended(text, problem), text.replace('-01\n', '-01\n---\n'));
    assert.deepEqual(
      read(text).passages.map((passage) => passage.text),
      ['Mevrouw belt.', 'En nog eens.'],
    );
    checkProblems(mended(text, problem), []);
  });

  it('a missing closing fence, before a heading', () => {
    const text = '---\r\nsoort: casus\r\ntitel: x\r\ndatum: 2026-03-01\r\n# Kop\r\ntekst\r\n';
    const [problem] = checkProblems(text, [['front-matter-unclosed', '---']]);
    assert.equal(mended(text, problem), text.replace('# Kop', '---\r\n# Kop'));
    assert.equal(read(text).sections[1]?.title, 'Kop');
  });

  it('a missing closing fence, before a heading with a blank line on both sides', () => {
    const text =
      '---\nsoort: casus\ntitel: x\ndatum: 2026-03-01\n# eigen regel\npersoon: p\nwijk: w\n\n## Kop\n\ntekst\n';
    const [problem] = checkProblems(text, [['front-matter-unclosed', '---']]);
    assert.equal(mended(text, problem), text.replace('wijk: w\n', 'wijk: w\n---\n'));
    assert.equal(read(text).sections[1]?.title, 'Kop');
  });

  it('a missing closing fence at the end of the text', () => {
    const text = '---\nsoort: casus\ntitel: x\ndatum: 2026-03-01';
    const [problem] = checkProblems(text, [['front-matter-unclosed', '---']]);
    assert.equal(mended(text, problem), `${text}\n---\n`);
  });

  it('tabs as indent', () => {
    const text = casus('kracht:\n\t- koken\n\t- taal\n');
    const [problem] = checkProblems(text, [
      ['front-matter-tab', '\t'],
      ['front-matter-tab', '\t'],
    ]);
    assert.equal(mended(text, problem), text.replace('\t- koken', '  - koken'));
    assert.equal(problem?.mends[0]?.safe, true);
    assert.deepEqual(valueOf(text, 'kracht'), ['koken', 'taal']);
  });

  it('a value that needs quotation marks, without losing the keys after it', () => {
    const slips: readonly (readonly [string, string, string, boolean])[] = [
      ['a: b', 'persoon: a: b', 'persoon: "a: b"', true],
      ['@mw-t', 'persoon: @mw-t', 'persoon: "@mw-t"', true],
      ['"open', 'persoon: "open', 'persoon: "open"', false],
      ['[a, b', 'persoon: [a, b', 'persoon: "[a, b"', false],
    ];
    for (const [range, line, better, safe] of slips) {
      const text = casus(`${line}\nwijk: Rozenhoek\n`);
      const [problem] = checkProblems(text, [['front-matter-syntax', range]]);
      assert.equal(mended(text, problem), text.replace(line, better));
      assert.equal(problem?.mends[0]?.safe, safe);
      assert.equal(read(text).neighbourhood, 'Rozenhoek');
      assert.equal(valueOf(text, 'persoon'), range);
      checkProblems(mended(text, problem), []);
    }
  });

  it('a colon without a space', () => {
    const text = casus('persoon:mw-t\nwijk: Rozenhoek\n');
    const [problem] = checkProblems(text, [['front-matter-syntax', 'persoon:']]);
    assert.equal(mended(text, problem), text.replace('persoon:', 'persoon: '));
    assert.equal(read(text).neighbourhood, 'Rozenhoek');
  });

  it('a key that stands there twice, also under another name', () => {
    const text = casus('wijk: a\nneighbourhood: b\nkracht: []\n');
    const [problem] = checkProblems(text, [['front-matter-duplicate-key', 'neighbourhood']]);
    assert.equal(mended(text, problem), text.replace('neighbourhood: b\n', ''));
    assert.equal(problem?.mends[0]?.safe, false);
    assert.equal(read(text).neighbourhood, 'a');
  });

  it('a key that is nearly a known one', () => {
    const text = casus('statsu: lopend\n');
    const [problem] = checkProblems(text, [['front-matter-unknown-key', 'statsu']]);
    assert.equal(mended(text, problem), text.replace('statsu', 'status'));
    checkProblems(casus('statsu: x\nstatus: lopend\n'), []);
    checkProblems('---\nsort: casus\n---\n', [['front-matter-unknown-key', 'sort']]);
    checkProblems(casus('netwerk:\n  - { wiee: x }\n'), [['front-matter-unknown-key', 'wiee']]);
  });

  it('a value that is not in the list, with the near one or the list', () => {
    const near = casus('status: lopnd\n');
    const [problem] = checkProblems(near, [['front-matter-unknown-value', 'lopnd']]);
    assert.equal(mended(near, problem), near.replace('lopnd', 'lopend'));
    const [far] = checkProblems(casus('status: wachtlijst\n'), [['front-matter-unknown-value', 'wachtlijst']]);
    assert.ok(far);
    assert.ok(far.message.nl.endsWith('concept, lopend, afgesloten.'));
    assert.ok(far.message.en.endsWith('concept, lopend, afgesloten.'));
    assert.deepEqual(far.mends, []);
    checkProblems(casus('leefgebieden: [geld, tuin]\n'), [['front-matter-unknown-value', 'tuin']]);
  });

  it('a kind that is nearly a known one', () => {
    const text = '---\nsoort: casis\n---\n';
    const [problem] = checkProblems(text, [['front-matter-unknown-value', 'casis']]);
    assert.equal(mended(text, problem), text.replace('casis', 'casus'));
    assert.equal(read(text).kind, undefined);
  });

  it('a date that is written in another way, or does not exist', () => {
    for (const written of ['12-03-2024', '12 maart 2024', '"12 maart 2024"']) {
      const text = `---\nsoort: casus\ntitel: x\ndatum: ${written}\n---\n`;
      const [problem] = checkProblems(text, [['front-matter-wrong-type', written]]);
      assert.equal(mended(text, problem), text.replace(written, '2024-03-12'));
      assert.equal(problem?.mends[0]?.safe, true);
      assert.equal(read(text).date, '2024-03-12');
    }
    const [none] = checkProblems('---\nsoort: casus\ntitel: x\ndatum: 31-04-2024\n---\n', [
      ['front-matter-wrong-type', '31-04-2024'],
    ]);
    assert.deepEqual(none?.mends, []);
  });

  it('a value of another type', () => {
    const wrong: readonly (readonly [string, string])[] = [
      ['leeftijd: oud', 'oud'],
      ['leeftijd: 130', '130'],
      ['leeftijd: 4.5', '4.5'],
      ['titel2: x\npersoon: [a, b]', '[a, b]'],
      ['toestemming: ja', 'ja'],
      ['toestemming: { gevraagd: misschien }', 'misschien'],
      ['status: [lopend]', '[lopend]'],
    ];
    for (const [lines, range] of wrong) checkProblems(casus(`${lines}\n`), [['front-matter-wrong-type', range]]);
    const comma = casus('woonduur: 1,5\n');
    const [problem] = checkProblems(comma, [['front-matter-wrong-type', '1,5']]);
    assert.equal(mended(comma, problem), comma.replace('1,5', '1.5'));
  });

  it('nothing of values that are right, empty, or a list of one', () => {
    checkProblems(
      casus(
        'leeftijd: 40-50\nwoonduur: 1.5\npersoon:\nkracht: koken\nlabels: []\ntoestemming: { gevraagd: ja }\nnetwerk: buurvrouw\n',
      ),
      [],
    );
    assert.deepEqual(valueOf(casus('kracht: koken\n'), 'kracht'), ['koken']);
    assert.equal(valueOf(casus('persoon: 007\n'), 'persoon'), '007');
    assert.deepEqual(valueOf(casus('toestemming: { asked: yes }\n'), 'toestemming'), { gevraagd: true });
  });

  it('required keys that are missing, all in one', () => {
    const text = '---\nsoort: casus\n---\ntekst\n';
    const [problem] = checkProblems(text, [['front-matter-missing-key', 'soort: casus']]);
    assert.equal(mended(text, problem), '---\nsoort: casus\ntitel: \ndatum: \n---\ntekst\n');
    checkProblems(mended(text, problem), []);
    checkProblems('---\npersoon: x\n---\n', []);
  });

  it('required keys in the language of the head', () => {
    const text = '---\nkind: case\ntitle: T\n---\n';
    const [problem] = checkProblems(text, [['front-matter-missing-key', 'kind: case']]);
    assert.equal(mended(text, problem), '---\nkind: case\ntitle: T\ndate: \n---\n');
  });

  it('text that is no list of fields', () => {
    checkProblems('---\n- a\n- b\n---\n', [['front-matter-not-a-map', '- a\n- b']]);
  });
});

describe('hostile front matter', () => {
  it('keeps odd keys as keys', () => {
    const note = read('---\n__proto__: { x: 1 }\nconstructor: y\ntoString: z\n---\n');
    assert.deepEqual([...(note.frontMatter?.fields.keys() ?? [])], ['__proto__', 'constructor', 'toString']);
    assert.equal(({} as Record<string, unknown>)['x'], undefined);
  });

  it('reads a tag as its value', () => {
    assert.equal(valueOf(casus('persoon: !!js/function "mw-t"\n'), 'persoon'), 'mw-t');
  });

  it('follows anchors, and stops at a bomb of them', () => {
    assert.deepEqual(valueOf(casus('kracht: &k [koken]\nextra: *k\n'), 'extra'), ['koken']);
    const levels = 'bcdefghij'.split('').map(
      (name, level) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${'abcdefghi'[level] ?? ''}`)
          .join(', ')}]\n`,
    );
    assert.equal(read(casus(`a: &a [x, x]\n${levels.join('')}`)).kind, 'casus');
  });

  it('survives brackets without end, and fields without number', () => {
    assert.equal(read(casus(`persoon: ${'['.repeat(50_000)}\n`)).kind, 'casus');
    assert.equal(read(casus(`${'['.repeat(50_000)}\n`)).problems[0]?.code, 'front-matter-syntax');
    assert.ok(read(casus('x: 1\n'.repeat(5_000))).problems.length > 1000);
    assert.equal(read(casus(`persoon: ${'x'.repeat(200_000)}\n`)).problems[0]?.code, 'front-matter-syntax');
  });
});
