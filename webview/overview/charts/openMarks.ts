/** Open link work as the marks of its chart: one for each owner and column, since several days of a month would lie over each other. Draws nothing. */
import type { OverviewRow } from '../../../protocol/overview';
import { number, text, type ChartMark } from './rows';

export interface OpenMark extends ChartMark {
  readonly owner: string;
  readonly column: string;
  readonly open: number;
  readonly isLate: boolean;
}

/** `columnOf`: where a day stands, an empty one too; `nameOf`: what a column is called. */
export function openMarks(
  rows: readonly OverviewRow[],
  columnOf: (day: string) => string,
  nameOf: (column: string) => string,
): readonly OpenMark[] {
  const marks = new Map<string, OpenMark>();
  for (const row of rows) {
    const mark = markOf(row, columnOf(text(row, 'day')));
    const key = JSON.stringify([mark.owner, mark.column]);
    const before = marks.get(key);
    marks.set(key, before ? together(before, mark, `${mark.owner}, ${nameOf(mark.column)}`) : mark);
  }
  return [...marks.values()];
}

const markOf = (row: OverviewRow, column: string): OpenMark => ({
  owner: text(row, 'owner'),
  column,
  open: number(row, 'open'),
  isLate: number(row, 'overdue') > 0,
  says: row.says,
  places: row.places,
  more: row.more,
});

/** Says first what the days have in common, then each of them. */
function together(one: OpenMark, other: OpenMark, heading: string): OpenMark {
  const said = one.says.startsWith(`${heading}\n`) ? one.says : `${heading}\n${one.says}`;
  return {
    ...one,
    open: one.open + other.open,
    isLate: one.isLate || other.isLate,
    says: `${said}\n${other.says}`,
    places: [...new Set([...one.places, ...other.places])],
    more: one.more + other.more,
  };
}
