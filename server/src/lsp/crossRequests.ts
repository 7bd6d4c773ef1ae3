/** Requests over all notes of the folder: links, definition, references. Hands them to the features; knows no note. */
import type {
  DefinitionParams,
  DocumentHighlight,
  DocumentHighlightParams,
  DocumentLink,
  DocumentLinkParams,
  Location,
  ReferenceParams,
} from 'vscode-languageserver';
import { definition, documentHighlights, documentLinks, references } from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';

export const registerLinks: Register = ({ connection, session, notes, logError }: Host) => {
  connection.onDocumentLinks(
    guardRequest<DocumentLinkParams, DocumentLink[]>('documentLink', logError, [], ({ textDocument }) => {
      const open = notes.any(textDocument.uri);
      return open ? documentLinks(open, session.context) : [];
    }),
  );
  return { documentLinkProvider: { resolveProvider: false } };
};

export const registerReferences: Register = ({ connection, session, notes, logError }: Host) => {
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
