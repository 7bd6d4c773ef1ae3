/** Wiki links and `@people`, in the body and in the front matter. */
import assert from 'node:assert/strict';
import { at, casus, read } from './checks';

describe('wiki links', () => {
  it('have target, heading and alias', () => {
    const text = 'Zie [[Rozenhoek]], [[ Wijk A#Plekken | de wijk]] en [[#kop]].';
    const { links } = read(text);
    assert.deepEqual(
      links.map(({ target, targetSpan, heading, alias, ...span }) => [
        at(text, span),
        target,
        at(text, targetSpan),
        heading,
        alias,
      ]),
      [
        ['[[Rozenhoek]]', 'Rozenhoek', 'Rozenhoek', undefined, undefined],
        ['[[ Wijk A#Plekken | de wijk]]', 'Wijk A', 'Wijk A', 'Plekken', 'de wijk'],
        ['[[#kop]]', '', '', 'kop', undefined],
      ],
    );
  });

  it('are found in headings, quotes, cells, tasks and the front matter', () => {
    const text = casus('wijk: "[[Rozenhoek]]"\n', '# [[a]]\n\n> [[b]]\n\n| [[c\\|d]] |\n|---|\n\n- [ ] [[e]]\n');
    assert.deepEqual(
      read(text).links.map(({ target, alias }) => [target, alias]),
      [
        ['Rozenhoek', undefined],
        ['a', undefined],
        ['b', undefined],
        ['c', 'd'],
        ['e', undefined],
      ],
    );
  });

  it('are not found in code, and not over a line end', () => {
    assert.deepEqual(read('`[[a]]` [[b\nc]] [[]]\n\n```\n[[d]]\n```\n').links, []);
  });
});

describe('people', () => {
  it('are names after an at sign', () => {
    const text = 'Met @mw-t, (@buur_1) en @Anna. **@piet**';
    assert.deepEqual(
      read(text).people.map((person) => [at(text, person), person.name]),
      [
        ['@mw-t', 'mw-t'],
        ['@buur_1', 'buur_1'],
        ['@Anna', 'Anna'],
        ['@piet', 'piet'],
      ],
    );
  });

  it('are not in e-mail addresses, links or code', () => {
    assert.deepEqual(
      read('m@x.example m@localhost `@a` https://x.example/@b [c](http://x.example/@d) <e@f.example> @@g').people,
      [],
    );
  });

  it('include the owner of an action and its sides', () => {
    const text = '- [ ] @mw-t ↔ school: bellen @anna';
    assert.deepEqual(
      read(text).people.map((person) => person.name),
      ['mw-t', 'anna'],
    );
  });
});
