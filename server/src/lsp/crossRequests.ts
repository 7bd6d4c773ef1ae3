/** Requests over all notes of the folder: links, definition, references. Hands them to the features; knows no note. */
import type {
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  Location,
  ReferenceParams,
  WorkspaceSymbol,
  WorkspaceSymbolParams,
} from 'vscode-languageserver';
import {
  definition,
  documentHighlights,
  documentLinks,
  headingNamed,
  headingRange,
  references,
  workspaceSymbols,
} from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';
import type { NoteReader } from './noteReader';
import { normalise } from './paths';
import { presentNotes } from './presentNotes';
import { registerRename } from './renameRequests';

export const registerCross =
  (reader: NoteReader): Register =>
  (host: Host) => ({
    ...registerLinks(host),
    ...registerReferences(host, reader),
    ...registerWorkspaceSymbols(host),
    ...registerRename(reader)(host),
  });

const registerLinks: Register = ({ connection, session, notes, logError }: Host) => {
  connection.onDocumentLinks(
    guardRequest<DocumentLinkParams, DocumentLink[]>('documentLink', logError, [], ({ textDocument }) => {
      const open = notes.any(textDocument.uri);
      return open ? documentLinks(open, session.context) : [];
    }),
  );
  return { documentLinkProvider: { resolveProvider: false } };
};

const registerReferences = (host: Host, reader: NoteReader): ReturnType<Register> => {
  const { connection, session, notes, logError } = host;
  connection.onDefinition(
    guardRequest<DefinitionParams, Location[]>('definition', logError, [], async ({ textDocument, position }) => {
      const open = notes.any(textDocument.uri);
      const found = open ? definition(open, session.context, position) : [];
      const heading = open && headingNamed(open, position);
      return heading === undefined ? found : atHeading(host, reader, found, heading);
    }),
  );
  connection.onReferences(
    guardRequest<ReferenceParams, Location[]>('references', logError, [], ({ textDocument, position }) => {
      const open = notes.any(textDocument.uri);
      return open ? references(open, session.context, position) : [];
    }),
  );
  connection.onDocumentHighlight(
    guardRequest<DocumentHighlightParams, DocumentHighlight[] | null>(
      'documentHighlight',
      logError,
      null,
      ({ textDocument, position }) => {
        const open = notes.any(textDocument.uri);
        const found = open ? documentHighlights(open, session.context, position) : [];
        // Null leaves it to the editor's own.
        return found.length > 0 ? found : null;
      },
    ),
  );
  return { definitionProvider: true, referencesProvider: true, documentHighlightProvider: true };
};

const registerWorkspaceSymbols: Register = ({ connection, session, logError }: Host) => {
  connection.onWorkspaceSymbol(
    guardRequest<WorkspaceSymbolParams, WorkspaceSymbol[]>('workspaceSymbol', logError, [], ({ query }) =>
      workspaceSymbols(query, session.context),
    ),
  );
  return { workspaceSymbolProvider: { resolveProvider: false } };
};

/** The notes at that heading, where they have it. */
async function atHeading(host: Host, reader: NoteReader, found: Location[], heading: string): Promise<Location[]> {
  const present = await presentNotes(
    host,
    reader,
    found.map(({ uri }) => uri),
  );
  const ranges = new Map(present.map(({ uri, note }) => [normalise(uri), headingRange(note, heading)]));
  return found.map(({ uri, range }) => ({ uri, range: ranges.get(uri) ?? range }));
}
