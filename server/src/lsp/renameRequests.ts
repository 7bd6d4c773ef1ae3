/**
 * Rename of names and of files over the folder. Every note is read as it is now, open or closed, before a change is worked out; one that cannot be
 * read stops a rename of a name, because half of one is worse than none. Texts stay here as long as the request.
 */
import {
  type ChangeAnnotation,
  type FileOperationRegistrationOptions,
  type PrepareRenameParams,
  type Range,
  type RenameFilesParams,
  type RenameParams,
  type TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  moveEdits,
  notesToRename,
  notesWithLinks,
  prepareRename,
  renameEdits,
  renaming,
  type Move,
  type Refusal,
} from '../features';
import { guardRequest, Refused } from './guard';
import type { Host, Register } from './host';
import type { NoteReader } from './noteReader';
import { lineage, normalise, pathOf } from './paths';
import { presentNotes, type Present } from './presentNotes';

interface Change {
  readonly present: Present;
  readonly edits: TextEdit[];
}

export const registerRename =
  (reader: NoteReader): Register =>
  (host: Host) => {
    const { connection, session, notes, logError } = host;
    const allowed = <T extends object>(value: T | Refusal): T => {
      if ('refused' in value) throw new Refused(value.refused[session.language]);
      return value;
    };
    connection.onPrepareRename(
      guardRequest<PrepareRenameParams, { range: Range; placeholder: string } | null>(
        'prepareRename',
        logError,
        null,
        ({ textDocument, position }) => {
          const open = notes.note(textDocument.uri);
          return open ? allowed(prepareRename(open, session.context, position)) : null;
        },
      ),
    );
    connection.onRenameRequest(
      guardRequest<RenameParams, WorkspaceEdit | null>('rename', logError, null, async (params) => {
        const open = notes.note(params.textDocument.uri);
        if (!open) return null;
        const asked = allowed(renaming(open, session.context, params.position, params.newName));
        if (asked.joins && !host.support.annotations) throw new Refused(exists[session.language]);
        const { casebook } = session;
        const uris = new Set([...notesToRename(asked.thing, casebook), normalise(open.document.uri)]);
        const found = await presentNotes(host, reader, [...uris]);
        if (found.length < uris.size) throw new Refused(unread[session.language]);
        const changes = found.map((present) => ({
          present,
          edits: renameEdits(present.note, present.uri, asked, casebook),
        }));
        return editOf(
          host,
          changes,
          asked.joins ? { ...joining[session.language], needsConfirmation: true } : undefined,
        );
      }),
    );
    connection.workspace.onWillRenameFiles(
      guardRequest<RenameFilesParams, WorkspaceEdit | null>('willRenameFiles', logError, null, async ({ files }) => {
        const { casebook } = session;
        const moves = files.flatMap(({ oldUri, newUri }) => movesOf(host, normalise(oldUri), normalise(newUri)));
        const found = await presentNotes(host, reader, [...notesWithLinks(moves, casebook)]);
        const edits = (present: Present) => moveEdits(present.note, present.uri, moves, casebook);
        return editOf(
          host,
          found.map((present) => ({ present, edits: edits(present) })),
        );
      }),
    );
    return { renameProvider: { prepareProvider: true } };
  };

/** Which files' new names are asked about beforehand. */
export const renamedFiles: FileOperationRegistrationOptions = {
  filters: [
    { pattern: { glob: '**/*.{md,markdown}', matches: 'file', options: { ignoreCase: true } } },
    { pattern: { glob: '**/*', matches: 'folder' } },
  ],
};

/** A note, or all notes of a folder. */
function movesOf({ session }: Host, from: string, to: string): Move[] {
  const { casebook, folders } = session;
  const one = casebook.notes.get(from);
  const moved = one ? [one] : [...casebook.notes.values()].filter(({ uri }) => lineage(uri).includes(from));
  return moved.map((note) => ({
    note,
    path: pathOf(folders, to + note.uri.slice(from.length)).replace(/\.(md|markdown)$/i, ''),
  }));
}

const joinId = 'join';

/** One edit over all notes, which the editor undoes as one; null when nothing changes. */
function editOf({ support }: Host, all: readonly Change[], join?: ChangeAnnotation): WorkspaceEdit | null {
  const changes = all.filter(({ edits }) => edits.length > 0);
  if (changes.length === 0) return null;
  if (!support.edits.documentChanges)
    return { changes: Object.fromEntries(changes.map(({ present, edits }) => [present.uri, edits])) };
  const documentChanges = changes.map(({ present: { uri, open }, edits }): TextDocumentEdit => ({
    textDocument: { uri, version: open?.document.version ?? null },
    edits: join ? edits.map((edit) => ({ ...edit, annotationId: joinId })) : edits,
  }));
  return { documentChanges, ...(join && { changeAnnotations: { [joinId]: join } }) };
}

const exists = {
  nl: 'Deze naam bestaat al in deze map. Kies een andere naam.',
  en: 'This name exists in this folder already. Choose another one.',
} as const;
const unread = {
  nl: 'Niet alle notities met deze naam konden worden gelezen; daarom is er niets hernoemd.',
  en: 'Not all notes with this name could be read; so nothing was renamed.',
} as const;
const joining = {
  nl: { label: 'Samenvoegen', description: 'Deze naam bestaat al; de twee worden één.' },
  en: { label: 'Join', description: 'This name exists already; the two become one.' },
} as const;
