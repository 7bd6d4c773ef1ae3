/** The public face of the note floor: text in, note out. */
export { readNote, openNote, reopenNote, type NoteState, type OpenOptions, type ReadOptions } from './noteState';
export { bodyOf } from './bodyOf';
export { changeBetween, type NoteChange } from './change';
export { withGivenKind } from './givenKind';
export { isPersonName } from './people';
export { passageAt } from './passageAt';
export { openTies } from './openTies';
export { nearest as nearestName } from './nearest';
export type * from './types';
export type * from './format';
