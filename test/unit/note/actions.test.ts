/** Tasks read as link work: kind, sides, what, who and when, each with its range. */
import assert from 'node:assert/strict';
import type { ActionItem } from '../../../server/src/note';
import { at, casus, read } from './checks';

/** The parts of the only action of `- [ ] line`, spans as the text in them. */
function partsOf(line: string): Record<string, unknown> {
  const text = `- [ ] ${line}\n`;
  const { actions } = read(text);
  assert.equal(actions.length, 1);
  const { kind, sides, description, owner, date, ownerSpan, dateSpan, kindSpan } = actions[0] as ActionItem;
  if (kindSpan) assert.ok(at(text, kindSpan).startsWith('('));
  if (ownerSpan) assert.equal(at(text, ownerSpan), `@${owner ?? ''}`);
  for (const side of sides) assert.equal(at(text, side), side.name);
  return {
    ...(kind ? { kind } : {}),
    sides: sides.map((side) => side.name),
    description,
    ...(owner === undefined ? {} : { owner }),
    ...(date === undefined || !dateSpan ? {} : { date, written: at(text, dateSpan) }),
  };
}

const day = { date: '2026-12-01' };
const lines: readonly (readonly [string, Record<string, unknown>])[] = [
  [
    '(linking) mw-t ↔ schuldhulp: samen naar het eerste gesprek @anna 2026-12-01',
    {
      kind: 'linking',
      sides: ['mw-t', 'schuldhulp'],
      description: 'samen naar het eerste gesprek',
      owner: 'anna',
      ...day,
      written: '2026-12-01',
    },
  ],
  ['mw-t <-> schuldhulp', { sides: ['mw-t', 'schuldhulp'], description: '' }],
  ['mw-t <> de moskee: eten', { sides: ['mw-t', 'de moskee'], description: 'eten' }],
  [
    '(Bridging) bewoners - wijkteam: koffie',
    { kind: 'bridging', sides: ['bewoners', 'wijkteam'], description: 'koffie' },
  ],
  ['(faciliterend) ruimte regelen', { kind: 'facilitating', sides: [], description: 'ruimte regelen' }],
  ['bewoners - wijkteam: koffie', { sides: [], description: 'bewoners - wijkteam: koffie' }],
  ['(linking) mw-t: bellen - of mailen', { kind: 'linking', sides: ['mw-t'], description: 'bellen - of mailen' }],
  ['(linking) ↔ schuldhulp: bellen', { kind: 'linking', sides: ['schuldhulp'], description: 'bellen' }],
  [
    '(linking) wat we gisteren al hadden afgesproken: bellen',
    { kind: 'linking', sides: [], description: 'wat we gisteren al hadden afgesproken: bellen' },
  ],
  ['@mw-t ↔ @schuldhulp: bellen', { sides: ['mw-t', 'schuldhulp'], description: 'bellen' }],
  ['@mw-t ↔ schuldhulp @anna', { sides: ['mw-t', 'schuldhulp'], description: '', owner: 'anna' }],
  ['@anna mw-t ↔ schuldhulp: bellen', { sides: ['mw-t', 'schuldhulp'], description: 'bellen', owner: 'anna' }],
  ['bellen met school @piet @anna', { sides: [], description: 'bellen met school @piet', owner: 'anna' }],
  ['bellen (met school) anna@x.example', { sides: [], description: 'bellen (met school)' }],
  ['Overleg: mw-t ↔ schuldhulp om 10:30', { sides: ['mw-t', 'schuldhulp om 10:30'], description: 'Overleg' }],
  ['[[mw-t]] ↔ [[Schuldhulp|de schuldhulp]]: bellen', { sides: ['mw-t', 'de schuldhulp'], description: 'bellen' }],
  ['**mw-t** ↔ schuldhulp', { sides: ['mw-t', 'schuldhulp'], description: '' }],
  ['bellen due: 2026-12-01', { sides: [], description: 'bellen', ...day, written: '2026-12-01' }],
  ['bellen vóór 1 dec 2026', { sides: [], description: 'bellen', ...day, written: '1 dec 2026' }],
  [
    'bellen op 1 december 2026 @anna',
    { sides: [], description: 'bellen', owner: 'anna', ...day, written: '1 december 2026' },
  ],
  ['call before December 1st, 2026', { sides: [], description: 'call', ...day, written: 'December 1st, 2026' }],
  ['bellen 1-12-2026', { sides: [], description: 'bellen', ...day, written: '1-12-2026' }],
  ['bellen vóór 1 dec', { sides: [], description: 'bellen vóór 1 dec' }],
  ['bellen 2026-02-30', { sides: [], description: 'bellen 2026-02-30' }],
];

describe('actions', () => {
  for (const [line, expected] of lines) {
    it(`reads ${line}`, () => {
      assert.deepEqual(partsOf(line), expected);
    });
  }

  it('know what is done, and where the box and the whole item are', () => {
    const text = '- punt\n  - [x] een\n    loopt door\n- [X] twee\n- [ ]\n';
    const { actions } = read(text);
    assert.deepEqual(
      actions.map((action) => [at(text, action), at(text, action.box), action.done, action.description]),
      [
        ['- [x] een\n    loopt door', 'x', true, 'een loopt door'],
        ['- [X] twee', 'X', true, 'twee'],
        ['- [ ]', ' ', false, ''],
      ],
    );
  });

  it('may go on under the box', () => {
    assert.deepEqual(
      read('- [x]\n  bellen\n').actions.map(({ done, description }) => [done, description]),
      [[true, 'bellen']],
    );
  });

  it('are link work when they say so, or stand in a section for it', () => {
    const body =
      '- [ ] a\n- [ ] b ↔ c\n- [ ] (bonding) d\n\n## Stappen\n- [ ] e\n### Later\n- [ ] f\n## Aanleiding\n- [ ] g\n';
    assert.deepEqual(
      read(casus('', body)).actions.map(({ description, isTie, section }) => [description, isTie, section]),
      [
        ['a', false, 0],
        ['', true, 0],
        ['d', true, 0],
        ['e', true, 1],
        ['f', true, 2],
        ['g', false, 3],
      ],
    );
  });

  it('are not made of a quoted task', () => {
    assert.deepEqual(read('> - [ ] taak van een ander\n').actions, []);
  });
});
