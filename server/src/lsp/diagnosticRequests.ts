/** Pull diagnostics of one document, and of the folder. Says "unchanged" when nothing that findings depend on has changed. */
import {
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
} from 'vscode-languageserver';
import { diagnostics, ownDiagnostics, type OpenNote } from '../features';
import { guardRequest, throwIfCancelled } from './guard';
import type { Host, Register } from './host';
import { answerWorkspace, type DiagnosticTools } from './workspaceDiagnostics';

export const registerDiagnostics =
  (tools: DiagnosticTools): Register =>
  (host: Host) => {
    answerWorkspace(host, tools);
    const { connection, session, notes, logError } = host;
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const ids = new WeakMap<OpenNote, string>();
    let count = 0;
    connection.languages.diagnostics.on(
      guardRequest<DocumentDiagnosticParams, DocumentDiagnosticReport>(
        'diagnostic',
        logError,
        empty,
        async (params, token) => {
          await host.ready;
          throwIfCancelled(token);
          const own = host.own.open(params.textDocument.uri);
          if (own) return { kind: DocumentDiagnosticReportKind.Full, items: ownDiagnostics(own) };
          const open = notes.any(params.textDocument.uri);
          if (!open) return empty;
          const resultId = ids.get(open) ?? `${++count}`;
          ids.set(open, resultId);
          if (params.previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
          return { kind: DocumentDiagnosticReportKind.Full, resultId, items: diagnostics(open, session.context) };
        },
      ),
    );
    // What is promised depends on the settings: see `diagnosticScope.ts`.
    return {};
  };
