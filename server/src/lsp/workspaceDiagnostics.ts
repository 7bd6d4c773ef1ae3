/**
 * workspace/diagnostic: what is asked in the notes that are closed, where the settings want that. Handed over in batches, in the time that the editor
 * leaves, and only what is news; the request then stays open until something changes. Texts stay here as long as their batch.
 */
import {
  DocumentDiagnosticReportKind,
  type CancellationToken,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
  type WorkspaceFullDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { NoteSummary } from '../casebook';
import { closedDiagnostics } from '../features';
import type { Courtesy } from './courtesy';
import { batchesOf, readFiles } from './folderFiles';
import { guardRequest, throwIfCancelled } from './guard';
import type { Host } from './host';
import type { NoteReader } from './noteReader';
import { normalise } from './paths';

export interface DiagnosticTools {
  readonly reader: NoteReader;
  readonly courtesy: Courtesy;
}

type Report = WorkspaceDocumentDiagnosticReport;

/** One request: what the client has already, and how it is told. */
interface Asked {
  /** Result ids by normalised URI. */
  readonly known: ReadonlyMap<string, string>;
  readonly token: CancellationToken;
  readonly tell: (reports: Report[]) => void;
}

/** Marks our own results among those of open documents. */
const mark = 'folder';

export function answerWorkspace(host: Host, tools: DiagnosticTools): void {
  const { connection, session, logError } = host;
  type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  const answer = async (
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: Progress,
  ): Promise<WorkspaceDiagnosticReport> => {
    await host.ready;
    const items: Report[] = [];
    const known = new Map(previousResultIds.map(({ uri, value }) => [normalise(uri), value]));
    const tell = (reports: Report[]) => (progress ? progress.report({ items: reports }) : items.push(...reports));
    const change = Promise.race([session.untilChange(), cancelled(token)]);
    if (await tellNews(host, tools, { known, token, tell })) return { items };
    await change;
    throwIfCancelled(token);
    // Who closed a note meanwhile has forgotten what was said of it, and asks again.
    await tellNews(host, tools, { known, token, tell });
    return { items };
  };
  connection.languages.diagnostics.onWorkspace((params, token, _done, progress) =>
    guardRequest<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
      'workspaceDiagnostic',
      logError,
      { items: [] },
      (asked, cancel) => answer(asked, cancel, progress),
    )(params, token),
  );
}

const cancelled = (token: CancellationToken): Promise<void> =>
  new Promise((resolve) => void token.onCancellationRequested(() => resolve()));

/** True when there was any. */
async function tellNews(host: Host, { reader, courtesy }: DiagnosticTools, { known, token, tell }: Asked) {
  const { session, connection } = host;
  const wanted = closedNotes(host);
  const ids = new Map(wanted.map((note) => [note.uri, `${mark} ${session.generation} ${note.hash}`]));
  const gone = [...known].filter(([uri, id]) => id.startsWith(mark) && !ids.has(uri)).map(([uri]) => uri);
  const fresh = wanted.filter((note) => known.get(note.uri) !== ids.get(note.uri));
  // Of a quiet note that is said too: what stood there while it was open goes.
  const quiet = fresh
    .filter((note) => !asks(note))
    .map(({ uri }) => ({ ...report(uri, []), resultId: ids.get(uri) ?? mark }));
  if (gone.length + quiet.length > 0) tell([...gone.map((uri) => report(uri, [])), ...quiet]);
  for (const uris of batchesOf(fresh.filter(asks).map(({ uri }) => uri))) {
    const files = await readFiles(connection, uris);
    const reports: Report[] = [];
    for (const [at, uri] of uris.entries()) {
      await courtesy.turn();
      throwIfCancelled(token);
      const file = files[at];
      const open = file && 'text' in file ? reader.closed(file.text, uri) : undefined;
      reports.push({
        ...report(uri, open ? closedDiagnostics(open, session.context) : []),
        resultId: ids.get(uri) ?? mark,
      });
    }
    tell(reports);
  }
  return gone.length + fresh.length > 0;
}

/** Notes that are read and not open, where the settings ask for them. */
function closedNotes({ session }: Host): NoteSummary[] {
  if (session.settings.workspaceDiagnostics !== 'folder') return [];
  const open = new Set([...session.documents.keys()].map(normalise));
  return [...session.casebook.notes.values()].filter(
    ({ uri, hash, kind, reading }) => hash !== undefined && kind !== undefined && reading && !open.has(uri),
  );
}

/** Its reading found something to ask. */
const asks = ({ reading }: NoteSummary): boolean => Object.keys(reading?.findings ?? {}).length > 0;

const report = (uri: string, items: ReturnType<typeof closedDiagnostics>): WorkspaceFullDocumentDiagnosticReport => ({
  kind: DocumentDiagnosticReportKind.Full,
  uri,
  version: null,
  items,
});
