/** Code actions: hands the fixes that the diagnostics carried back to the feature. Analyses nothing again. */
import type { CodeAction, CodeActionParams } from 'vscode-languageserver';
import { codeActionKinds, codeActions, ownCodeActions } from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';

export const registerCodeActions: Register = ({ connection, session, notes, own, support, logError }: Host) => {
  connection.onCodeAction(
    guardRequest<CodeActionParams, CodeAction[]>('codeAction', logError, [], ({ textDocument, range, context }) => {
      const file = own.open(textDocument.uri);
      if (file) return ownCodeActions(file, range, support.edits);
      const open = notes.any(textDocument.uri);
      if (!open) return [];
      const { diagnostics, only } = context;
      return codeActions(open, session.context, { range, diagnostics, ...(only && { only }) }, support.edits);
    }),
  );
  return { codeActionProvider: { codeActionKinds: [...codeActionKinds] } };
};
