/** Asks for a rename itself: a refusal is an answer to show beside the name, and the client library would log it as an error. */
import type { CancellationToken, Position, TextDocument, WorkspaceEdit } from 'vscode';
import { RenameRequest, ResponseError, type BaseLanguageClient } from 'vscode-languageclient';

/** A name in an open note, and what it is to be called. */
export interface AskedRename {
  readonly document: TextDocument;
  readonly position: Position;
  readonly newName: string;
}

/** Throws the server's words when it refuses; they are in the user's language. */
export async function renameEdits(
  client: BaseLanguageClient,
  { document, position, newName }: AskedRename,
  token: CancellationToken,
): Promise<WorkspaceEdit | undefined> {
  const code = client.code2ProtocolConverter;
  const asked = { textDocument: code.asTextDocumentIdentifier(document), position: code.asPosition(position), newName };
  try {
    const edit = await client.sendRequest(RenameRequest.type, asked, token);
    return await client.protocol2CodeConverter.asWorkspaceEdit(edit, token);
  } catch (error) {
    throw error instanceof ResponseError ? new Error(error.message) : error;
  }
}
