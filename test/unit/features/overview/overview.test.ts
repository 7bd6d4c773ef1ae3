/** The overview of the invented folder: every row leads to notes that are there, filters narrow, and both languages say the same. */
import assert from 'node:assert/strict';
import { overviewPictures, type OverviewFilter, type OverviewResult } from '../../../../protocol';
import { overview, type FeatureContext } from '../../../../server/src/features';
import { createCasebook, withNotes } from '../../../../server/src/casebook';
import { noteSummary, notedAction } from '../../../support/casebook';
import { today, world } from '../views/folder';

const ask = (filter: OverviewFilter = {}, more: Partial<FeatureContext> = {}): OverviewResult =>
  overview({ today, filter }, { ...world, ...more });

function picture(result: OverviewResult, id: (typeof overviewPictures)[number]) {
  const found = result.pictures.find((each) => each.id === id);
  assert.ok(found);
  return found;
}

/** The table as its reader sees it, with where each row leads. */
const table = (result: OverviewResult, id: (typeof overviewPictures)[number]) => {
  const { columns, rows } = picture(result, id);
  return rows.map(({ cells, places }) => [
    ...columns.map(({ key }) => cells[key]),
    places.map((at) => `${result.places[at]?.uri.replace(/^.*\/map\//, '')}:${result.places[at]?.line}`).join(' '),
  ]);
};

describe('the overview', () => {
  it('shows the two pairs of glasses by neighbourhood and month', () => {
    assert.deepEqual(table(ask(), 'course'), [
      ['Kanaalzijde', '2026-02', 1, 9, 1, 'casus/t-1.md:0'],
      ['Kanaalzijde', '2026-03', 1, 1, 4, 'casus/t-2.md:0'],
    ]);
  });

  it('counts labels by name, each leading to where it stands', () => {
    assert.deepEqual(table(ask(), 'labels'), [
      ['geld', '', 2, 'wijk/kanaalzijde.md:0 wijk/zuid.md:4'],
      ['elders/eigen', '', 1, 'casus/t-2.md:7'],
      ['zorg', '', 1, 'casus/t-1.md:7'],
    ]);
  });

  it('has ties of every state, one of each in turn', () => {
    assert.deepEqual(table(ask(), 'ties'), [
      ['@mw-t', 'zus', 'binnen een groep (bonding)', 'is er', 'casus/t-1.md:13'],
      ['@mw-t', 'kookgroep', 'tussen groepen (bridging)', 'staat open', 'casus/t-1.md:11'],
      ['@mw-t', '(nog niemand)', 'met instanties (linking)', 'zou er kunnen zijn', 'casus/t-2.md:4'],
      ['@mw-t', 'schuldhulp', 'met instanties (linking)', 'staat open', 'casus/t-1.md:12'],
      ['@mw-t', 'buurvrouw', 'binnen een groep (bonding)', 'staat open', 'casus/t-1.md:14'],
      ['@mw-t', 'naaikamer', 'tussen groepen (bridging)', 'staat open', 'casus/t-2.md:11'],
    ]);
  });

  it('has what is open by day, without a day last', () => {
    assert.deepEqual(table(ask({}, { language: 'en' }), 'open'), [
      ['@anna', '2026-03-01', 1, 1, 'casus/t-1.md:11'],
      ['@bo', '2026-03-10', 1, 0, 'casus/t-1.md:12'],
      ['@bo', '2026-03-15', 1, 0, 'casus/t-2.md:11'],
      ['(nobody yet)', 'no date', 1, 0, 'casus/t-1.md:14'],
    ]);
  });

  it('narrows by neighbourhood, kind and period, and still offers all there is', () => {
    const narrowed = ask({ neighbourhood: 'Kanaalzijde', kind: 'casus', from: '2026-03' });
    assert.deepEqual(
      table(narrowed, 'course').map(([, month]) => month),
      ['2026-03'],
    );
    assert.equal(narrowed.summary, '1 van 4 notities.');
    assert.deepEqual(narrowed.neighbourhoods, ['Binnenstad', 'Kanaalzijde']);
    assert.deepEqual(narrowed.months, ['2026-01', '2026-02', '2026-03']);
    assert.equal(table(ask({ to: '2026-02' }), 'open').length, 3);
    assert.deepEqual(table(ask({ neighbourhood: 'nergens' }), 'ties'), []);
  });

  it('says what it still has to read', () => {
    assert.match(ask().summary, /^4 notities\. Nog 1 te lezen/);
    assert.match(ask({}, { language: 'en' }).summary, /^4 notes\. 1 still to be read/);
  });

  it('is whole for an empty folder, in both languages', () => {
    for (const language of ['nl', 'en'] as const) {
      const { pictures, places, months } = ask({}, { language, casebook: createCasebook() });
      assert.deepEqual(
        pictures.map(({ id, rows, empty }) => [id, rows.length, empty !== '']),
        overviewPictures.map((id) => [id, 0, true]),
      );
      assert.deepEqual([places, months], [[], []]);
    }
  });

  it('hands over what a page can hold, and says how much there is', () => {
    const sides = (at: number) => [`mw-${at}`, 'school'];
    const notes = Array.from({ length: 3_100 }, (_, at) =>
      noteSummary(`n-${at}`, { kind: 'casus', actions: [notedAction({ sides: sides(at), owner: 'bo' })] }),
    );
    const many = ask({}, { casebook: withNotes(createCasebook(), notes) });
    const { rows, total } = picture(many, 'ties');
    assert.deepEqual([rows.length, total], [3_000, 3_100]);
    const open = picture(many, 'open').rows[0];
    assert.deepEqual([open?.places.length, open?.more], [20, 3_080]);
  });

  it('leads from every row to a place that was handed over', () => {
    const { pictures, places } = ask();
    for (const { rows } of pictures)
      for (const row of rows) {
        assert.ok(row.places.length > 0 && row.says !== '');
        assert.ok(row.places.every((at) => places[at] !== undefined));
      }
  });
});
