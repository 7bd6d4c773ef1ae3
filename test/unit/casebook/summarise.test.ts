/** The summary of a note: names, labels and titles, and never its prose. */
import assert from 'node:assert/strict';
import { summarise } from '../../../server/src/casebook';
import type { Note } from '../../../server/src/note/types';

const span = { start: 0, end: 0 };
const action = { ...span, done: false, box: span, sides: [], description: 'samen gaan', section: 0, isTie: true };

const note: Note = {
  text: 'Zij woont hier al jaren.',
  kind: 'casus',
  title: 'Mevrouw T.',
  date: '2026-03-01',
  neighbourhood: 'Veenpark',
  labels: [
    { key: 'wijktype/aankomst', span },
    { key: 'wijktype/aankomst', span },
  ],
  network: [],
  sections: [],
  passages: [],
  actions: [
    { ...action, owner: 'anna' },
    { ...action, done: true, owner: 'bo' },
    { ...action, isTie: false },
  ],
  links: [],
  people: [
    { name: 'mw-t', ...span },
    { name: 'anna', ...span },
  ],
  problems: [],
};

describe('summarise', () => {
  it('keeps names, labels and open link work', () => {
    assert.deepEqual(summarise(note, 'file:///map/casus/t.md', 'casus/t.md'), {
      uri: 'file:///map/casus/t.md',
      path: 'casus/t',
      kind: 'casus',
      title: 'Mevrouw T.',
      date: '2026-03-01',
      neighbourhood: 'Veenpark',
      labels: ['wijktype/aankomst'],
      people: ['mw-t', 'anna', 'bo'],
      openActions: 1,
    });
  });
  it('keeps no prose', () => {
    assert.doesNotMatch(JSON.stringify(summarise(note, 'u', 'p.md')), /woont|samen/);
  });
  it('knows a file of no kind by path and title only', () => {
    const { kind: _, ...plain } = note;
    assert.deepEqual(summarise(plain, 'u', 'lees-mij.MD'), {
      uri: 'u',
      path: 'lees-mij',
      title: 'Mevrouw T.',
      labels: [],
      people: [],
      openActions: 0,
    });
  });
});
