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

/** `reread` is called for a file of the folder that was closed: what counts from then on is what is on disk. */
export const registerDocuments =
  (reread: (uri: string) => Promise<void>): Register =>
  ({ connection, session, logError }: Host) => {
    connection.onDidOpenTextDocument(
      guardNotification('didOpen', logError, ({ textDocument }: DidOpenTextDocumentParams) => {
        const { uri, languageId, version, text } = textDocument;
        session.documents.set(uri, OpenDocument.open(uri, languageId, version, text));
      }),
    );
    connection.onDidChangeTextDocument(
      guardNotification('didChange', logError, ({ textDocument, contentChanges }: DidChangeTextDocumentParams) => {
        session.documents.get(textDocument.uri)?.update(contentChanges, textDocument.version);
      }),
    );
    connection.onDidCloseTextDocument(
      guardNotification('didClose', logError, async ({ textDocument: { uri } }: DidCloseTextDocumentParams) => {
        session.documents.delete(uri);
        if (folderOf(session.folders, uri)) await reread(uri);
      }),
    );
    return { textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } };
  };
