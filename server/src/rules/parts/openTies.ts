/** The open ties of a note, and where a missing part of one is put. Knows the grammar of the line, not what is missing. */
import type { ActionItem, Note } from '../../note/types';
import type { Span } from '../../language/types';
import type { Finding } from '../types';
import { foldedText } from './ignoreKey';
import { firstLine, trimmedEnd } from './text';

/** The first line of the item: where a message stands. */
const tieSpan = (note: Note, item: ActionItem): Span => firstLine(note.text, item);

/** The end of the item's first line. */
export const tieEnd = (note: Note, item: ActionItem): number => tieSpan(note, item).end;

/** Right before the date with the white space in front of it, else the end of the line. */
export const beforeDate = (note: Note, item: ActionItem): number =>
  item.dateSpan ? trimmedEnd(note.text, item.box.end, item.dateSpan.start) : tieEnd(note, item);

/** The place and the key of a finding about a tie. */
export const aboutTie = (note: Note, item: ActionItem): Pick<Finding, 'span' | 'section' | 'ignoreKey'> => ({
  span: tieSpan(note, item),
  section: item.section,
  ignoreKey: tieKey(note, item),
});

const tieKey = (note: Note, item: ActionItem): string =>
  foldedText(item.description || note.text.slice(item.start, item.end));
