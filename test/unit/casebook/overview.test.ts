/** Many notes as one: which notes stand behind a count, and who is tied to whom, with each name the same one only where it is somebody's name. */
import assert from 'node:assert/strict';
import type { NoteSummary } from '../../../server/src/casebook';
import { labelsIn, marksOf, pairsOf, tieMap, type MappedTie } from '../../../server/src/casebook/overview';
import { noteSummary, notedAction, notedLabel } from '../../support/casebook';

const place = { start: 0, end: 3, line: 4, character: 2 };
const reading = (problem: number, escalator: number, more: Partial<NonNullable<NoteSummary['reading']>> = {}) => ({
  problem: { count: problem, weight: problem },
  escalator: { count: escalator, weight: escalator },
  stance: 'mixed' as const,
  offered: [],
  missing: [],
  map: [],
  findings: {},
  ...more,
});
const marks = (...notes: readonly NoteSummary[]) => marksOf(notes, '2026-03-10', (key) => `naam ${key}`);
const pathsOf = (spots: readonly { readonly note: NoteSummary }[]) => spots.map(({ note }) => note.path);

describe('what stands behind a count', () => {
  const kind = 'casus' as const;
  const neighbourhood = 'Zuid';

  it('goes by neighbourhood and month, the newest note first', () => {
    const { counts, spots } = marks(
      noteSummary('a', { kind, neighbourhood, date: '2026-01-02', reading: reading(2, 1) }),
      noteSummary('b', { kind, neighbourhood, date: '2026-01-20', reading: reading(1, 0) }),
      noteSummary('c', { kind, neighbourhood, date: '2026-02-01', reading: reading(0, 3) }),
      noteSummary('lijst', { date: '2026-01-01' }),
    );
    assert.deepEqual(
      counts.course.map(({ name, month, notes, problem, escalator }) => [name, month, notes, problem, escalator]),
      [
        ['Zuid', '2026-01', 2, 3, 1],
        ['Zuid', '2026-02', 1, 0, 3],
      ],
    );
    assert.deepEqual(pathsOf(spots('course', 'Zuid', '2026-01')), ['b', 'a']);
    assert.deepEqual(spots('course', 'Noord', '2026-01'), []);
  });

  it('counts a note that was not read yet by its form', () => {
    const { counts } = marks(noteSummary('a', { kind, neighbourhood, labels: [notedLabel('x/y')] }));
    assert.deepEqual([counts.total.notes, counts.total.problem, counts.labels.length], [1, 0, 1]);
  });

  it('takes labels that stand or show, and none that was refused', () => {
    const held = { ...notedLabel('g/een'), ...place };
    const offered = reading(0, 0, { offered: ['g/twee', 'g/weg'] });
    const notes = ['a', 'b'].map((path) =>
      noteSummary(path, { kind, labels: [held, notedLabel('g/weg', 'afgewezen')], reading: offered }),
    );
    const { counts, spots } = marks(...notes);
    assert.deepEqual(
      counts.labels.map(({ key, name, notes: held, carried, refused }) => [key, name, held, carried, refused]),
      [
        ['g/een', 'naam g/een', 2, 2, 0],
        ['g/twee', 'naam g/twee', 2, 0, 0],
        ['g/weg', 'naam g/weg', 0, 0, 2],
      ],
    );
    assert.deepEqual(counts.pairs, [{ one: 'g/een', other: 'g/twee', notes: 2 }]);
    assert.deepEqual(spots('pair', 'g/een', 'g/twee')[0]?.place, held);
    assert.equal(spots('label', 'g/twee')[0]?.place, undefined);
  });

  it('keeps pairs apart whose labels read alike side by side', () => {
    const notes = ['a', 'b'].flatMap((path) => [
      noteSummary(path, { kind, labels: [notedLabel('jong'), notedLabel('ouder zorg')] }),
      noteSummary(`${path}2`, { kind, labels: [notedLabel('jong ouder'), notedLabel('zorg')] }),
    ]);
    assert.deepEqual(marks(...notes).counts.pairs, [
      { one: 'jong', other: 'ouder zorg', notes: 2 },
      { one: 'jong ouder', other: 'zorg', notes: 2 },
    ]);
  });

  it('leads an open tie to its line; what is done or no tie stays away', () => {
    const open = notedAction({ ...place, owner: 'anna', date: '2026-03-01' });
    const actions = [open, notedAction({ done: true, owner: 'anna' }), notedAction({ isTie: false, owner: 'anna' })];
    const { counts, spots } = marks(noteSummary('a', { kind, actions }));
    assert.deepEqual(counts.open, [{ owner: 'anna', date: '2026-03-01', open: 1, isOverdue: true }]);
    assert.deepEqual(
      spots('open', 'anna', '2026-03-01').map((spot) => spot.place?.line),
      [4],
    );
  });
});

describe('labels of one note', () => {
  it('are each there once, and make every two a pair', () => {
    const { all } = labelsIn({ labels: [{ key: 'b' }, { key: 'a' }], shown: [{ key: 'c' }, { key: 'a' }] });
    assert.deepEqual(all, ['a', 'b', 'c']);
    assert.deepEqual(
      [...pairsOf(all)],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
    );
  });
});

describe('who is tied to whom', () => {
  const person = (name: string) => [{ ...place, name, role: 'person' as const }];
  const tie = (...sides: string[]) => notedAction({ ...place, sides, kind: 'bridging' });
  const casus = (path: string, name: string, more: Partial<NoteSummary> = {}) =>
    noteSummary(path, { kind: 'casus', people: [name], names: person(name), ...more });
  const missing = (...sides: (string | null)[]) =>
    reading(0, 0, { missing: [{ ...place, action: 'samen', kind: 'linking', sides }] });
  const shown = (ties: readonly MappedTie[]) =>
    ties.map(({ from, to, state, spots }) => `${from.name} ${state} ${to?.name ?? '–'} ${spots.length}`);
  const map = (...notes: readonly NoteSummary[]) =>
    tieMap(notes, (name) => (name === 'school' ? 'institution' : 'group'));

  it('draws one tie that two notes tell of, from whichever side', () => {
    const side = (name: string) => ({ ...place, name, role: 'side' as const });
    const names = [...person('mw-t'), side('naaikamer')];
    const ties = map(
      casus('a', 'mw-t', { names, actions: [tie('mw-t', 'naaikamer')] }),
      casus('b', 'mw-t', { names, actions: [tie('Naaikamer', 'mw-t')] }),
    );
    assert.deepEqual(shown(ties), ['mw-t open naaikamer 2']);
    assert.deepEqual(
      ties.map(({ from, to }) => [from.sort, from.isPseudonym, to?.sort]),
      [['person', true, 'group']],
    );
  });

  it('keeps a word that is nobody’s name to its own note', () => {
    const ties = map(
      casus('a', 'mw-t', { reading: missing('mw-t', 'school') }),
      casus('b', 'dhr-k', { reading: missing('dhr-k', 'school') }),
    );
    assert.deepEqual(shown(ties), ['mw-t missing school 1', 'dhr-k missing school 1']);
    assert.equal(new Set(ties.map(({ to }) => to?.id)).size, 2);
    assert.equal(ties[0]?.to?.sort, 'institution');
    assert.deepEqual(ties[0]?.actions, ['samen']);
  });

  it('takes a pronoun for whom the note is about', () => {
    assert.deepEqual(shown(map(casus('a', 'mw-t', { reading: missing('zij', 'school') }))), ['mw-t missing school 1']);
    assert.deepEqual(shown(map(casus('a', 'mw-t', { reading: missing('zij', null) }))), ['mw-t missing – 1']);
  });

  it('says nothing where a pronoun is all there is', () => {
    assert.deepEqual(map(noteSummary('a', { kind: 'reflectie', reading: missing('ik', 'wij') })), []);
  });
});
