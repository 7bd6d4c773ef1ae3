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
import { definition, documentHighlights, documentLinks, references, workspaceSymbols } from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';
import type { NoteReader } from './noteReader';
import { registerRename } from './renameRequests';

export const registerCross =
  (reader: NoteReader): Register =>
  (host: Host) => ({
    ...registerLinks(host),
    ...registerReferences(host),
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

const registerReferences: Register = ({ connection, session, notes, logError }: Host) => {
  connection.onDefinition(
    guardRequest<DefinitionParams, Location[]>('definition', logError, [], ({ textDocument, position }) => {
      const open = notes.any(textDocument.uri);
      return open ? definition(open, session.context, position) : [];
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
