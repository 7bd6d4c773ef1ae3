/** Sections: their ranges, which stands in which, and which section of the format each one is. */
import assert from 'node:assert/strict';
import { at, casus, read } from './checks';

describe('sections', () => {
  it('reach to the next heading of the same or a higher level', () => {
    const text = 'voor\n# A\na\n## B\nb\n### C\n## D\nd\n# E\n';
    const { sections } = read(text);
    assert.deepEqual(
      sections.map((section) => [
        section.title,
        section.level,
        section.parent,
        at(text, section),
        at(text, section.own),
      ]),
      [
        ['', 0, undefined, 'voor\n', 'voor\n'],
        ['A', 1, undefined, '# A\na\n## B\nb\n### C\n## D\nd\n', '\na\n'],
        ['B', 2, 1, '## B\nb\n### C\n', '\nb\n'],
        ['C', 3, 2, '### C\n', '\n'],
        ['D', 2, 1, '## D\nd\n', '\nd\n'],
        ['E', 1, undefined, '# E\n', '\n'],
      ],
    );
  });

  it('number their passages', () => {
    const { passages } = read('voor\n# A\na\n## B\nb\n');
    assert.deepEqual(
      passages.map(({ text, section }) => [text, section]),
      [
        ['voor', 0],
        ['A', 1],
        ['a', 1],
        ['B', 2],
        ['b', 2],
      ],
    );
  });

  const roles: readonly (readonly [string, string | undefined])[] = [
    ['## Aanleiding', 'aanleiding'],
    ['## OCCASION', 'aanleiding'],
    ['## 1. Aanleiding', 'aanleiding'],
    ['## 2) Netwerk en verbindingen:', 'netwerk-en-verbindingen'],
    ['## Network and ties', 'netwerk-en-verbindingen'],
    ['## **Stáppen**', 'stappen'],
    ['## Afspraken', 'stappen'],
    ['## 3.1 Actions ##', 'stappen'],
    ['Stappen\n---', 'stappen'],
    ['Stappen\n===', 'stappen'],
    ['## De straat', 'de-straat'],
    ['## Stappenplan', undefined],
    ['## Iets anders', undefined],
  ];
  for (const [heading, role] of roles) {
    it(`sees ${JSON.stringify(heading)} as ${role ?? 'no known section'}`, () => {
      assert.equal(read(casus('', `${heading}\n`)).sections[1]?.role, role);
    });
  }

  it('have the range of the title without marks', () => {
    const text = '##  *Netwerk* en [ties](u) ##\n\nKop\n===\n';
    assert.deepEqual(
      read(text).sections.map(({ titleSpan }) => at(text, titleSpan)),
      ['', 'Netwerk* en [ties', 'Kop'],
    );
    assert.equal(read(text).sections[1]?.title, 'Netwerk en ties');
  });

  it('are not made by headings in quotes and lists, nor by bold lines', () => {
    assert.equal(read('> # citaat\n\n- # punt\n\n**Situatie.**\n').sections.length, 1);
  });

  it('start after the front matter', () => {
    const text = casus('', 'tekst\n');
    assert.equal(at(text, read(text).sections[0] ?? { start: 0, end: 0 }), 'tekst\n');
  });
});
