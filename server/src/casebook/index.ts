/** The casebook floor's face: what is known of the folder's other notes, and what the writer put aside. */
export type { Casebook, NameIndex, NoteSummary } from './types';
export { createCasebook, withNote, withNotes, withoutNote } from './casebook';
export { summarise } from './summarise';
export { answersIn, cueWordsOf, wordsOf, type Choices, type CueWords } from './choices';
export { habitsOf, type Habits } from './habits';
export { addIgnore, emptyIgnores, formatIgnores, isIgnored, isPlaceIgnored, parseIgnores, refusedIn } from './ignore';
export type { IgnoreEntry, IgnoreScope, IgnoreStore, IgnoreTarget } from './ignore';
