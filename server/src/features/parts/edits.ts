/** A change of text as the client can take it: versioned, with tab stops where it knows them, else through a command. Knows no rule. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeAction, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { commands, type InsertSnippetArguments } from '../../../../protocol';
import type { CarriedFix } from './diagnosticData';

/** `workspace.workspaceEdit` of the client's capabilities. */
export interface EditSupport {
  readonly documentChanges: boolean;
  readonly snippetEdits: boolean;
}

/** The `edit` or `command` of a code action. */
export function changeOf(
  document: TextDocument,
  { snippet, edits, title }: CarriedFix,
  support: EditSupport,
): Pick<CodeAction, 'edit' | 'command'> {
  const [first] = edits;
  if (!snippet || !first) return { edit: workspaceEdit(document, edits, support) };
  if (support.snippetEdits && support.documentChanges) {
    const edit: SnippetTextEdit = { range: first.range, snippet: { kind: 'snippet', value: first.newText } };
    return { edit: { documentChanges: [{ textDocument: named(document), edits: [edit] }] } };
  }
  const what: InsertSnippetArguments = { uri: document.uri, range: first.range, snippet: first.newText };
  return { command: { title, command: commands.insertSnippet, arguments: [what] } };
}

export function workspaceEdit(document: TextDocument, edits: TextEdit[], support: EditSupport): WorkspaceEdit {
  if (!support.documentChanges) return { changes: { [document.uri]: edits } };
  return { documentChanges: [{ textDocument: named(document), edits }] };
}

const named = ({ uri, version }: TextDocument) => ({ uri, version });
