/** The casebook: keyed look-ups, immutability, and the promise that a change of nothing costs nothing. */
import assert from 'node:assert/strict';
import { createCasebook, withNote, withNotes, withoutNote } from '../../../server/src/casebook';
import type { Casebook, NameIndex } from '../../../server/src/casebook';
import { noteSummary as summary, notedLabel } from '../../support/casebook';

/** The casebook as plain data, with the lists sorted: two ways to the same notes must look alike. */
function plain(casebook: Casebook): unknown {
  const { notes, ...indexes } = casebook;
  const index = (map: NameIndex) => [...map].map(([name, uris]) => [name, [...uris].sort()]).sort();
  return [[...notes].sort(), ...Object.values(indexes).map(index)];
}

describe('casebook', () => {
  it('finds notes by neighbourhood, person and label', () => {
    const book = withNotes(createCasebook(), [
      summary('a', { kind: 'casus', neighbourhood: 'Veenpark', people: ['mw-t'], labels: [notedLabel('x/y')] }),
      summary('b', { kind: 'wijk', neighbourhood: 'Veenpark' }),
    ]);
    assert.deepEqual([...(book.neighbourhoods.get('Veenpark') ?? [])], ['file:///map/a.md', 'file:///map/b.md']);
    assert.deepEqual([...(book.people.get('mw-t') ?? [])], ['file:///map/a.md']);
    assert.deepEqual([...(book.labels.get('x/y') ?? [])], ['file:///map/a.md']);
  });

  it('gives the same snapshot when nothing changed', () => {
    const book = withNote(createCasebook(), summary('a', { people: ['mw-t'] }));
    assert.equal(withNote(book, summary('a', { people: ['mw-t'] })), book);
    assert.equal(withoutNote(book, 'file:///map/none.md'), book);
  });

  it('leaves earlier snapshots as they were', () => {
    const before = withNote(createCasebook(), summary('a', { people: ['mw-t'] }));
    const after = withNote(before, summary('b', { people: ['mw-t', 'anna'] }));
    assert.deepEqual([...(before.people.get('mw-t') ?? [])], ['file:///map/a.md']);
    assert.deepEqual([...(after.people.get('mw-t') ?? [])], ['file:///map/a.md', 'file:///map/b.md']);
    assert.equal(before.people.has('anna'), false);
  });

  it('copies only the index whose names moved', () => {
    const before = withNote(createCasebook(), summary('a', { people: ['mw-t'], neighbourhood: 'Veenpark' }));
    const after = withNote(before, summary('a', { people: ['mw-t'], neighbourhood: 'Dorrepad' }));
    assert.equal(after.people, before.people);
    assert.deepEqual([...after.neighbourhoods.keys()], ['Dorrepad']);
  });

  it('forgets a name with its last note', () => {
    const book = withNotes(createCasebook(), [summary('a', { people: ['mw-t'] }), summary('b', { people: ['mw-t'] })]);
    const one = withoutNote(book, 'file:///map/a.md');
    assert.deepEqual([...(one.people.get('mw-t') ?? [])], ['file:///map/b.md']);
    assert.equal(withoutNote(one, 'file:///map/b.md').people.has('mw-t'), false);
  });

  it('moves a name away and back within one batch', () => {
    const book = withNote(createCasebook(), summary('a', { people: ['mw-t'] }));
    const swapped = withNotes(book, [summary('a', { people: ['bo'] }), summary('b', { people: ['mw-t'] })]);
    assert.deepEqual(plain(swapped), plain(withNotes(createCasebook(), [...swapped.notes.values()])));
  });

  it('comes out the same whatever the road', () => {
    let book = createCasebook();
    const names = ['mw-t', 'anna', 'bo', 'cas'];
    for (let step = 0; step < 200; step++) {
      const name = `n${(step * 7) % 11}`;
      const people = names.filter((_, index) => ((step * 31) >> index) % 2 === 1);
      book = step % 5 === 4 ? withoutNote(book, `file:///map/${name}.md`) : withNote(book, summary(name, { people }));
    }
    assert.deepEqual(plain(book), plain(withNotes(createCasebook(), [...book.notes.values()])));
  });
});
