/** Ties of one note as a list, and which parts of the casebook a change of it touches. */
import assert from 'node:assert/strict';
import { changedParts, tiesOf, type NoteSummary, type ReadingSummary } from '../../../server/src/casebook';
import { notedAction, noteSummary } from '../../support/casebook';

const place = { start: 0, end: 0, line: 3, character: 0 };
const reading: ReadingSummary = {
  problem: { count: 1, weight: 1 },
  escalator: { count: 0, weight: 0 },
  stance: 'problem',
  offered: [],
  missing: [{ ...place, action: 'a', kind: 'linking', sides: ['zij', null] }],
  map: [],
  findings: {},
};
const casus = noteSummary('casus/t', {
  kind: 'casus',
  neighbourhood: 'Veenpark',
  names: [{ ...place, name: 'mw-t', role: 'person' }],
  network: [{ name: 'zus' }],
  actions: [
    notedAction({ sides: ['mw-t', 'naaikamer'], kind: 'bonding' }),
    notedAction({ sides: ['school'], kind: 'linking', done: true }),
    notedAction({ isTie: false, description: 'melk halen' }),
  ],
  reading,
});
const told = (note: NoteSummary) => tiesOf(note).map(({ state, from, to, kind }) => [state, from, to, kind]);

describe('the ties of a note', () => {
  it('are those of the head, those of its tasks and those that are missing', () => {
    assert.deepEqual(told(casus), [
      ['present', 'mw-t', 'zus', undefined],
      ['open', 'mw-t', 'naaikamer', 'bonding'],
      ['present', 'school', 'mw-t', 'linking'],
      ['missing', 'zij', undefined, 'linking'],
    ]);
  });
  it('need somebody: of nobody there is none', () => {
    assert.deepEqual(told(noteSummary('a', { kind: 'reflectie', actions: [notedAction({})] })), []);
  });
});

describe('a change of a note', () => {
  const parts = (over: Partial<NoteSummary>) => changedParts(casus, { ...casus, ...over });
  it('touches what it changes', () => {
    assert.deepEqual(parts({ title: 'T' }), ['notes']);
    assert.deepEqual(parts({ neighbourhood: 'Dorrepad' }), ['neighbourhoods']);
    assert.deepEqual(parts({ people: ['bo'] }), ['people']);
    assert.deepEqual(parts({ labels: [{ ...place, key: 'a/b' }] }), ['labels']);
    assert.deepEqual(parts({ actions: [notedAction({ done: true })] }), ['actions']);
    assert.deepEqual(parts({ reading: { ...reading, stance: 'mixed' } }), ['readings']);
  });
  it('touches nothing when only places move', () => {
    const moved = casus.actions.map((action) => ({ ...action, start: 9, line: 4 }));
    assert.deepEqual(parts({ actions: moved, hash: 'f' }), []);
  });
  it('touches all that a note holds when it comes or goes', () => {
    assert.deepEqual(changedParts(undefined, casus), changedParts(casus, undefined));
    assert.equal(changedParts(undefined, casus).length, 6);
  });
});
