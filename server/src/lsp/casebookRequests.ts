/** What the client asks about the folder as a whole, and what it is told of it: trees, the overview, changes at once, how far the reading is. */
import { CodeLensRefreshRequest } from 'vscode-languageserver';
import {
  casebookChangedMethod,
  serverMethods,
  type CasebookChange,
  type CasebookPart,
  type CasebookProgress,
  type OverviewParams,
  type OverviewResult,
  type TickParams,
  type TickResult,
  type TreeParams,
  type TreeResult,
} from '../../../protocol';
import { casebookTree, overview, tick } from '../features';
import type { FolderProgress } from './folderProgress';
import { guardNotification, guardRequest } from './guard';
import type { Host } from './host';
import { normalise } from './paths';

/** Milliseconds in which changes are gathered; a whole branch may come and go in one. */
const gathering = 300;

export function registerCasebook(host: Host, progress: FolderProgress, readFolder: () => Promise<void>): void {
  const { connection, session, notes, logError } = host;
  const empty: TreeResult = { nodes: [], total: 0 };
  connection.onRequest(
    serverMethods.casebook,
    guardRequest<TreeParams, TreeResult>('casebook', logError, empty, (params) =>
      casebookTree({ ...params, ...(params.uri !== undefined && { uri: normalise(params.uri) }) }, session.context),
    ),
  );
  connection.onRequest(
    serverMethods.overview,
    guardRequest<OverviewParams, OverviewResult | null>('overview', logError, null, (params) =>
      overview(params, session.context),
    ),
  );
  connection.onRequest(
    serverMethods.tick,
    guardRequest<TickParams, TickResult>('tick', logError, null, (params) => {
      const open = notes.note(params.uri);
      return open ? tick(open, params) : null;
    }),
  );
  connection.onRequest(
    serverMethods.casebookProgress,
    guardRequest<unknown, CasebookProgress>('casebookProgress', logError, progress.now, () => progress.now),
  );
  connection.onRequest(
    serverMethods.readFolder,
    guardRequest<unknown, null>('readFolder', logError, null, () => {
      void guardNotification('folder', logError, readFolder)(undefined);
      return null;
    }),
  );
  const changed = new Set<CasebookPart>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  session.onCasebook = (parts) => {
    for (const part of parts) changed.add(part);
    timer ??= setTimeout(() => {
      timer = undefined;
      const change: CasebookChange = { changed: [...changed] };
      changed.clear();
      void connection.sendNotification(casebookChangedMethod, change);
      if (change.changed.some((part) => part === 'actions' || part === 'readings')) refreshLenses(host);
    }, gathering);
  };
}

/** What waits for a neighbourhood stands over its note, which is open and did not change itself. */
function refreshLenses({ connection, session, support, logError }: Host): void {
  const isShown = [...session.documents.keys()].some(
    (uri) => session.casebook.notes.get(normalise(uri))?.kind === 'wijk',
  );
  if (!isShown || !support.refresh.codeLens || !session.settings.codeLens) return;
  connection.sendRequest(CodeLensRefreshRequest.type).catch((error: unknown) => logError('codeLens', error));
}
