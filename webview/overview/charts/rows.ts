/** What a chart reads of a row, and what of it can be chosen. Knows no drawing. */
import type { OverviewRow } from '../../../protocol/overview';

/** Something that can be chosen in a chart: what it says, and where it leads. */
export type ChartMark = Pick<OverviewRow, 'says' | 'places' | 'more'>;

export const text = ({ cells }: OverviewRow, key: string): string => String(cells[key] ?? '');
export const number = ({ cells }: OverviewRow, key: string): number => Number(cells[key] ?? 0);
