/** The trees of the Roltrap container, line by line; where a line leads; and the edit of a tick. */
import assert from 'node:assert/strict';
import { createCasebook } from '../../../../server/src/casebook';
import { tick } from '../../../../server/src/features';
import { casebookGroups, casebookViews } from '../../../../protocol';
import { openNote } from '../support/open';
import { ask, drawn, nodesOf, today } from './folder';

const first = (view: (typeof casebookViews)[number], group?: string) =>
  ask({ view, ...(group !== undefined && { group }) }).nodes.map(({ label, description }) => [label, description]);

describe('Openstaand', () => {
  it('goes by owner, with what is late first and what nobody has last', () => {
    assert.deepEqual(drawn({ view: 'open' }), [
      '@anna | 1 · 1 te laat',
      '  een keer meekijken | 9 dagen te laat · mw-t ↔ kookgroep · Mevrouw T., begin',
      '@bo | 2',
      '  samen naar het eerste gesprek | vandaag · mw-t ↔ schuldhulp · Mevrouw T., begin',
      '  langsgaan | over 5 dagen · mw-t ↔ naaikamer · Mevrouw T., lente',
      'Nog niemand | 1',
      '  koffie | mw-t ↔ buurvrouw · Mevrouw T., begin',
      'Gedaan | 1',
      '  opbellen | 10 feb 2026 · @anna · mw-t ↔ zus · Mevrouw T., begin',
    ]);
  });

  it('goes by day', () => {
    assert.deepEqual(first('open', 'date'), [
      ['Te laat', '1'],
      ['Vandaag', '1'],
      ['Komende zeven dagen', '1'],
      ['Zonder datum', '1'],
      ['Gedaan', '1'],
    ]);
  });

  it('goes by kind, and speaks English', () => {
    assert.deepEqual(
      drawn({ view: 'open', group: 'kind' }, { language: 'en' }).filter((line) => !line.startsWith(' ')),
      [
        'Inside a group (bonding) | 1',
        'Between groups (bridging) | 2 · 1 overdue',
        'With institutions (linking) | 1',
        'Done | 1',
      ],
    );
  });

  it('counts on its badge what is late, else what is open', () => {
    assert.deepEqual(ask({ view: 'open' }).badge, { value: 1, tooltip: '4 open verbindingen, 1 te laat' });
    assert.equal(ask({ view: 'open', today: '2026-01-01' }).badge?.value, 4);
    assert.equal(ask({ view: 'open', today: '2027-01-01' }).badge?.value, 3);
    assert.equal(ask({ view: 'open' }, { casebook: createCasebook() }).badge, undefined);
  });

  it('holds what has every word of the filter, whatever its case', () => {
    assert.deepEqual(drawn({ view: 'open', filter: 'MEVROUW naaik' }), [
      '@bo | 1',
      '  langsgaan | over 5 dagen · mw-t ↔ naaikamer · Mevrouw T., lente',
    ]);
    assert.deepEqual(ask({ view: 'open', filter: 'boodschappen' }).nodes, []);
  });

  it('leads to the line, says it aloud and can be ticked off', () => {
    const [node] = nodesOf({ view: 'open' }).filter(({ context }) => context === 'task');
    assert.deepEqual(node?.target, {
      uri: 'file:///map/casus/t-1.md',
      range: { start: { line: 11, character: 0 }, end: { line: 11, character: 70 } },
    });
    assert.equal(node.spoken, 'Open, een keer meekijken, mw-t ↔ kookgroep, @anna, 9 dagen te laat, Mevrouw T., begin');
    assert.equal(node.done, false);
  });

  it('comes in pages', () => {
    const node = ask({ view: 'open' }).nodes[1]?.id ?? '';
    const page = ask({ view: 'open', node, from: 1, most: 1 });
    assert.deepEqual([page.nodes.map(({ label }) => label), page.total], [['langsgaan'], 2]);
  });
});

describe('Labels', () => {
  it('go by typology, and say who chose or refused', () => {
    assert.deepEqual(drawn({ view: 'labels' }), [
      'Groepen | 2',
      '  Geld | 1 notitie',
      '    Zuid | gekozen',
      '  Zorg | 2 notities · 1 keer afgewezen',
      '    Mevrouw T., lente | 5 mrt 2026 · afgewezen · @bo',
      '    Mevrouw T., begin | 3 feb 2026 · gekozen · @anna',
      'Andere labels | 1',
      '  elders/eigen | 1 notitie',
      '    Mevrouw T., lente | 5 mrt 2026 · overwogen · @bo',
    ]);
  });

  it('go by how far they are, with those to talk about', () => {
    assert.deepEqual(first('labels', 'status'), [
      ['Gekozen', '2'],
      ['Overwogen', '1'],
      ['Afgewezen', '1'],
      ['Om te bespreken', '1'],
    ]);
    assert.deepEqual(drawn({ view: 'labels', group: 'status', filter: 'geld' }), [
      'Gekozen | 1',
      '  Geld | 1 notitie',
      '    Zuid | gekozen',
      'Om te bespreken | 1',
      '  Geld | 1 notitie',
      '    De Kanaalzijde | 12 jan 2026 · om te bespreken?',
    ]);
  });

  it('lead to where the label stands', () => {
    const node = nodesOf({ view: 'labels' }).find(({ description }) => description?.includes('overwogen'));
    assert.equal(node?.target?.range.start.line, 7);
  });
});

describe('Wijken', () => {
  it('show what waits, who is there, and what can be tied to', () => {
    assert.deepEqual(drawn({ view: 'neighbourhoods', filter: 'kanaal' }), [
      'Kanaalzijde | 3 notities · 4 open verbindingen · 1 te laat',
      '  Wat openstaat | 4',
      '    een keer meekijken | 9 dagen te laat · @anna · mw-t ↔ kookgroep · Mevrouw T., begin',
      '    samen naar het eerste gesprek | vandaag · @bo · mw-t ↔ schuldhulp · Mevrouw T., begin',
      '    langsgaan | over 5 dagen · @bo · mw-t ↔ naaikamer · Mevrouw T., lente',
      '    koffie | mw-t ↔ buurvrouw · Mevrouw T., begin',
      '  Te leggen verbindingen | 1',
      '    onbekend | mw-t · Mevrouw T., lente',
      '  Personen | 3',
      '    @anna | 2 notities',
      '    @bo | 2 notities',
      '    @mw-t | 2 notities',
      '  Ontmoetingsplekken | 1',
      '    De Ketel | De Kanaalzijde',
      '  Groepen | 1',
      '    naaigroep | De Kanaalzijde',
      '  Notities | 3',
      '    Mevrouw T., lente | 5 mrt 2026',
      '    Mevrouw T., begin | 3 feb 2026',
      '    De Kanaalzijde | 12 jan 2026',
    ]);
  });

  it('go by name, or by how much is open', () => {
    const names = (group: string) => first('neighbourhoods', group).map(([name]) => name);
    assert.deepEqual(names('name'), ['Binnenstad', 'Kanaalzijde']);
    assert.deepEqual(names('waiting'), ['Kanaalzijde', 'Binnenstad']);
  });
});

describe('Personen', () => {
  it('show what waits for somebody, then the notes', () => {
    assert.deepEqual(drawn({ view: 'people', filter: 'bo' }), [
      '@bo | 2 notities · 2 open verbindingen',
      '  samen naar het eerste gesprek | vandaag · @bo · mw-t ↔ schuldhulp · Mevrouw T., begin',
      '  langsgaan | over 5 dagen · @bo · mw-t ↔ naaikamer · Mevrouw T., lente',
      '  Mevrouw T., lente | 5 mrt 2026 · schreef',
      '  Mevrouw T., begin | 3 feb 2026 · pakt iets op',
    ]);
  });

  it('go by what they are to the notes', () => {
    assert.deepEqual(
      drawn({ view: 'people', group: 'role' }).filter((line) => /^( {2})?\S/.test(line)),
      [
        'Over wie een casus gaat | 1',
        '  @mw-t | 2 notities · 4 open verbindingen',
        'Wie schrijft of iets oppakt | 2',
        '  @anna | 2 notities · 1 open verbinding',
        '  @bo | 2 notities · 2 open verbindingen',
      ],
    );
  });
});

describe('Verloop', () => {
  const uri = 'file:///map/casus/t-1.md';

  it('follows the person of a case through time', () => {
    assert.deepEqual(drawn({ view: 'course', uri }), [
      '■■■■□ 3 feb 2026 | Mevrouw T., begin',
      '■□□□□ 5 mrt 2026 | Mevrouw T., lente',
    ]);
    const { about, nodes } = ask({ view: 'course', uri });
    assert.equal(about, '@mw-t: ■ probleem □ roltrap');
    assert.equal(
      nodes[0]?.spoken,
      '3 feb 2026, Mevrouw T., begin, 9 woorden door een probleembril, 1 woord door een roltrapbril',
    );
  });

  it('follows a neighbourhood, when asked or when there is nobody', () => {
    const expected = [
      '····· 12 jan 2026 | De Kanaalzijde',
      '■■■■□ 3 feb 2026 | Mevrouw T., begin',
      '■□□□□ 5 mrt 2026 | Mevrouw T., lente',
    ];
    assert.deepEqual(drawn({ view: 'course', uri, group: 'neighbourhood' }), expected);
    assert.deepEqual(drawn({ view: 'course', uri: 'file:///map/wijk/kanaalzijde.md' }), expected);
  });

  it('is empty for what is no note of the folder', () => {
    assert.deepEqual(ask({ view: 'course' }).nodes, []);
    assert.deepEqual(ask({ view: 'course', uri: 'file:///elders.md' }).nodes, []);
  });
});

describe('every tree', () => {
  const asked = casebookViews.flatMap((view) =>
    casebookGroups[view].map((group) => ({ view, group, today, uri: 'file:///map/casus/t-1.md' })),
  );

  it('has ids of its own for every line', () => {
    for (const params of asked) {
      const ids = nodesOf(params).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, `${params.view} ${params.group}`);
    }
  });

  it('survives ids and groups that it does not know', () => {
    for (const { view } of asked)
      for (const node of ['', '{', '[1]', '["open","owner"]', '["labels","status","x","y"]', '["person","niemand"]'])
        assert.ok(ask({ view, node, group: 'constructor' }).total >= 0);
  });
});

describe('a tick', () => {
  const text = `---
soort: casus
persoon: mw-t
---
## Linkwerk

- [ ] (bonding) mw-t ↔ buurvrouw: koffie
- [ ] (bonding) mw-t ↔ buurvrouw: koffie
- [x] (bonding) mw-t ↔ zus: opbellen
`;
  const open = openNote(text, 7);
  const uri = 'file:///map/casus/mw-t.md';
  const node = (words: readonly unknown[], number: number) =>
    JSON.stringify(['open', 'owner', '', uri, JSON.stringify([JSON.stringify(words), number])]);
  const koffie = ['bonding', ['mw-t', 'buurvrouw'], 'koffie', '', ''];
  const at = (line: number) => ({ start: { line, character: 3 }, end: { line, character: 4 } });

  it('puts an x in the box, of the second of two alike as well', () => {
    assert.deepEqual(tick(open, { uri, node: node(koffie, 0), done: true }), {
      version: 7,
      range: at(6),
      newText: 'x',
    });
    assert.deepEqual(tick(open, { uri, node: node(koffie, 1), done: true }), {
      version: 7,
      range: at(7),
      newText: 'x',
    });
  });

  it('opens what was done', () => {
    const zus = ['bonding', ['mw-t', 'zus'], 'opbellen', '', ''];
    assert.deepEqual(tick(open, { uri, node: node(zus, 0), done: false }), { version: 7, range: at(8), newText: ' ' });
    assert.equal(tick(open, { uri, node: node(zus, 0), done: true }), null);
  });

  it('changes nothing when the line says something else by now', () => {
    const thee = ['bonding', ['mw-t', 'buurvrouw'], 'thee', '', ''];
    assert.equal(tick(open, { uri, node: node(thee, 0), done: true }), null);
    assert.equal(tick(open, { uri, node: node(koffie, 2), done: true }), null);
    assert.equal(tick(open, { uri, node: '?', done: true }), null);
  });
});
