/** The order in which notes are told of. Knows no view. */
import type { NoteSummary } from './types';

/** The newest first; those without a date last, by path. */
export function newestFirst(one: NoteSummary, other: NoteSummary): number {
  const [mine = '', others = ''] = [one.date, other.date];
  if (mine !== others) return mine < others ? 1 : -1;
  return one.path < other.path ? -1 : 1;
}
