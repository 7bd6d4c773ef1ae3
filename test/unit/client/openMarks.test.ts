/** The marks of what is open: in columns of days each row by itself, in columns of months one for each owner. */
import assert from 'node:assert/strict';
import type { OverviewRow } from '../../../protocol';
import { openMarks } from '../../../webview/overview/charts/openMarks';

const row = (owner: string, day: string, open: number, overdue: number, places: readonly number[]): OverviewRow => ({
  cells: { owner, day, open, overdue },
  says: `${owner}, ${day}: ${open} open`,
  places: [...places],
  more: 0,
});
const rows = [
  row('@anna', '2026-03-01', 1, 1, [0]),
  row('@anna', '2026-03-20', 2, 0, [0, 1]),
  row('@anna', '2026-03-25', 1, 0, [2]),
  row('@bo', '2026-03-20', 1, 0, [3]),
];
const name = (column: string) => `in ${column}`;

describe('the marks of what is open', () => {
  it('are one for each day and owner', () => {
    const marks = openMarks(rows, (day) => day, name);
    assert.deepEqual(
      marks.map(({ owner, column, open, isLate }) => [owner, column, open, isLate]),
      [
        ['@anna', '2026-03-01', 1, true],
        ['@anna', '2026-03-20', 2, false],
        ['@anna', '2026-03-25', 1, false],
        ['@bo', '2026-03-20', 1, false],
      ],
    );
  });

  it('add up where days stand in one column, and lead to all that they led to', () => {
    const marks = openMarks(rows, (day) => day.slice(0, 7), name);
    assert.deepEqual(marks, [
      {
        owner: '@anna',
        column: '2026-03',
        open: 4,
        isLate: true,
        says: '@anna, in 2026-03\n@anna, 2026-03-01: 1 open\n@anna, 2026-03-20: 2 open\n@anna, 2026-03-25: 1 open',
        places: [0, 1, 2],
        more: 0,
      },
      {
        owner: '@bo',
        column: '2026-03',
        open: 1,
        isLate: false,
        says: '@bo, 2026-03-20: 1 open',
        places: [3],
        more: 0,
      },
    ]);
  });
});
