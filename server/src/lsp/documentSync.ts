/** Keeps the open documents as the client has them, change by change. Survives messages in the wrong order or shape. */
import {
  TextDocumentSyncKind,
  type DidChangeTextDocumentParams,
  type DidCloseTextDocumentParams,
  type DidOpenTextDocumentParams,
} from 'vscode-languageserver';
import { guardNotification } from './guard';
import type { Host, Register } from './host';
import { OpenDocument } from './openDocument';
import { folderOf } from './paths';

export interface DocumentEvents {
  /** A file of the folder was closed: what counts from then on is what is on disk. */
  readonly closed: (uri: string) => Promise<void>;
  /** A document was opened or changed. */
  readonly changed: (uri: string) => void;
}

export const registerDocuments =
  ({ closed, changed }: DocumentEvents): Register =>
  ({ connection, session, logError }: Host) => {
    connection.onDidOpenTextDocument(
      guardNotification('didOpen', logError, ({ textDocument }: DidOpenTextDocumentParams) => {
        const { uri, languageId, version, text } = textDocument;
        session.documents.set(uri, OpenDocument.open(uri, languageId, version, text));
        changed(uri);
      }),
    );
    connection.onDidChangeTextDocument(
      guardNotification('didChange', logError, ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
        session.documents.get(textDocument.uri)?.update(contentChanges, textDocument.version);
        changed(textDocument.uri);
      }),
    );
    connection.onDidCloseTextDocument(
      guardNotification('didClose', logError, async ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
        session.documents.delete(uri);
        if (folderOf(session.folders, uri)) await closed(uri);
      }),
    );
    return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } };
  };
