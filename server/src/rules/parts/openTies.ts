/** The open ties of a note, and where a missing part of one is put. Knows the grammar of the line, not what is missing. */
import type { ActionItem, Note } from '../../note/types';
import { firstLine, trimmedEnd } from './text';
import { foldedText } from './ignoreKey';
import type { Span } from '../../language/types';

/** Ties that are still to be laid. */
export const openTies = (note: Note): ActionItem[] => note.actions.filter(({ done, isTie }) => isTie && !done);

/** The first line of the item: where a message stands. */
export const tieSpan = (note: Note, item: ActionItem): Span => firstLine(note.text, item);

/** The end of the item's first line. */
export const tieEnd = (note: Note, item: ActionItem): number => tieSpan(note, item).end;

/** Right before the date with the white space in front of it, else the end of the line. */
export const beforeDate = (note: Note, item: ActionItem): number =>
  item.dateSpan ? trimmedEnd(note.text, item.box.end, item.dateSpan.start) : tieEnd(note, item);

export const tieKey = (note: Note, item: ActionItem): string =>
  foldedText(item.description || note.text.slice(item.start, item.end));
