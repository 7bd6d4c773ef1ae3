/** Notes as they are at this moment: an open one as the editor has it, a closed one read through the client. Keeps no text. */
import type { OpenNote } from '../features';
import type { Note } from '../note/types';
import { readFiles } from './folderFiles';
import type { Host } from './host';
import type { NoteReader } from './noteReader';
import { normalise } from './paths';

/** A note as it is now; `open` when the editor holds its text. */
export interface Present {
  readonly uri: string;
  readonly note: Note;
  readonly open?: OpenNote;
}

/** Those that can be read, as they are now. */
export async function presentNotes(
  { connection, session, notes }: Host,
  reader: NoteReader,
  uris: readonly string[],
): Promise<Present[]> {
  const written = new Map([...session.documents.keys()].map((uri) => [normalise(uri), uri]));
  const opened = uris.flatMap((uri): Present[] => {
    const open = notes.any(written.get(uri) ?? uri);
    return open ? [{ uri: open.document.uri, note: open.note, open }] : [];
  });
  const closed = uris.filter((uri) => !written.has(uri));
  const files = await readFiles(connection, closed);
  return [
    ...opened,
    ...closed.flatMap((uri, at): Present[] => {
      const file = files[at];
      return file && 'text' in file ? [{ uri, note: reader.form(file.text, uri) }] : [];
    }),
  ];
}
