/** Semantic tokens, whole or as the difference to the last answer. Remembers one answer per document. */
import type {
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensEdit,
  SemanticTokensParams,
} from 'vscode-languageserver';
import { semanticTokens, semanticTokensLegend } from '../features';
import { guardRequest } from './guard';
import type { Host, Register } from './host';
import type { OpenDocument } from './openDocument';

export const registerTokens: Register = ({ connection, session, notes, logError }: Host) => {
  const last = new WeakMap<OpenDocument, SemanticTokens>();
  let count = 0;
  const full = (uri: string): SemanticTokens => {
    const document = session.documents.get(uri);
    const open = notes.note(uri);
    const tokens = { data: open ? semanticTokens(open, session.context).data : [], resultId: `${++count}` };
    if (document) last.set(document, tokens);
    return tokens;
  };
  const delta = (uri: string, previousResultId: string): SemanticTokens | SemanticTokensDelta => {
    const document = session.documents.get(uri);
    const previous = document && last.get(document);
    const next = full(uri);
    if (next.resultId === undefined || !previous || previous.resultId !== previousResultId) return next;
    return { resultId: next.resultId, edits: difference(previous.data, next.data) };
  };
  const none: SemanticTokens = { data: [] };
  connection.languages.semanticTokens.on(
    guardRequest<SemanticTokensParams, SemanticTokens>('semanticTokens', logError, none, ({ textDocument }) =>
      full(textDocument.uri),
    ),
  );
  connection.languages.semanticTokens.onDelta(
    guardRequest<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semanticTokensDelta',
      logError,
      none,
      ({ textDocument, previousResultId }) => delta(textDocument.uri, previousResultId),
    ),
  );
  return { semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true } } };
};

/** What lies between the common start and the common end of two answers, as one edit; none when they are alike. */
export function difference(before: readonly number[], after: readonly number[]): SemanticTokensEdit[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  if (start === before.length && start === after.length) return [];
  let tail = 0;
  while (tail < most - start && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return [{ start, deleteCount: before.length - tail - start, data: after.slice(start, after.length - tail) }];
}
