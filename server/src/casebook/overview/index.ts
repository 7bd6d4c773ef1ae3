/** What many notes come to: counts for the command line and for the editor alike. */
export { labelsIn, pairsOf, type CountedNote } from './counted';
export type * from './data';
export { OverviewTally } from './tally';
export { marksOf, type Marks, type Spot } from './marks';
export { tieMap, type MappedName, type MappedTie, type SortOf } from './tieMap';
