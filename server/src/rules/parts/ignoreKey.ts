/** What "not here" remembers a finding by. Only ever hashed; knows nothing of where it is stored. */
import { fold } from '../../language';
import type { Mention } from '../../reading/types';
import type { Note } from '../../note/types';

/** The term with its wording, folded: the same after a change elsewhere in the note. */
export const mentionKey = (note: Note, { lens, term, start, end }: Mention): string =>
  `${lens}/${term} ${foldedText(note.text.slice(start, end))}`;

/** Words on one line, folded one by one. */
export const foldedText = (text: string): string => text.trim().split(/\s+/).map(fold).join(' ');
