/** The casebook floor's face: what is known of the folder's other notes, and what the writer put aside. */
export type * from './types';
export { createCasebook, targetKey, withNote, withNotes, withoutNote } from './casebook';
export { cacheKey, formatCache, parseCache, type CacheEntries, type CacheEntry } from './cacheFile';
export { changedParts, type CasebookPart } from './changedParts';
export { contentHash } from './contentHash';
export { detached } from './detached';
export { KeyedMap, KeyedSet } from './keyed';
export { newestFirst } from './newestFirst';
export { placerOf, positionsIn, type Placer, type PositionOf } from './places';
export { fittingSides, secondSides, waitingFor, type SecondSide, type WaitingTie } from './secondSides';
export { decodeSummary, encodeSummary, idList, storedVersion, type IdList } from './stored';
export { summarise } from './summarise';
export { summariseReading } from './summariseReading';
export { tiesOf, type Tie } from './ties';
export { answersIn, cueWordsOf, wordsOf, type Choices, type CueWords } from './choices';
export { habitsOf, type Habits } from './habits';
export {
  addIgnore,
  emptyIgnores,
  formatIgnores,
  isIgnored,
  isPlaceIgnored,
  parseIgnores,
  refusedIn,
  withoutNote as ignoresWithoutNote,
} from './ignore';
export type { IgnoreEntry, IgnoreScope, IgnoreStore, IgnoreTarget } from './ignore';
