/** The format of a kind of note. Knows kinds by id only; a note of no kind has no format. */
import type { Knowledge } from './index';
import type { NoteFormat } from '../note/format';
import type { NoteKind } from '../note/types';

export const formatOf = ({ formats }: Knowledge, kind: NoteKind | undefined): NoteFormat | undefined =>
  formats.kinds.find(({ id }) => id === kind);
