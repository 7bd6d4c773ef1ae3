/** Starts the client and everything that stands beside it. Knows how the parts fit, not what they do; own work is small, the rest waits for the server. */
import {
  Uri,
  window,
  workspace,
  type ExtensionContext,
  type TreeDataProvider,
  type TreeView,
  type WebviewPanel,
} from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { settingsSection, type CasebookView, type InitializationOptions } from '../../protocol';
import { registerAddTerm } from './addTerm';
import { registerCache } from './cache';
import type { Branch } from './casebookTree';
import { registerChooseGlasses } from './chooseGlasses';
import { registerFolder } from './folder';
import { registerIgnore } from './ignore';
import { registerInsertSnippet } from './insertSnippet';
import { registerLayLink } from './layLink';
import { Looks } from './looks';
import { registerMakeNote } from './makeNote';
import { Marks } from './marks';
import { registerNewNote } from './newNote';
import { registerOverview } from './overview';
import { registerViews } from './registerViews';
import { renameEdits } from './rename';
import { knowledgeSelector, noteSelector } from './selector';
import { NoteStatus } from './status';
import { registerTrust, watchers } from './watch';
import { registerWhy } from './why';

/** What another extension can look at. */
export interface Api {
  /** The lines of a view of the Roltrap container. */
  readonly tree: (view: CasebookView) => TreeDataProvider<Branch> | undefined;
  /** The view around them: its badge, and what stands above it. */
  readonly view: (view: CasebookView) => TreeView<Branch> | undefined;
  /** The overview of the casebook, while it stands open. */
  readonly overview: () => WebviewPanel | undefined;
}

/**
 * `createClient` makes the client for this platform; `extra` is told to the server at the start. Resolves when the server answers, or
 * could not be started, which the status then says.
 */
export function start(
  context: ExtensionContext,
  extra: InitializationOptions,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<Api> {
  const log = window.createOutputChannel('Roltrap', { log: true });
  const selector = noteSelector();
  const options: InitializationOptions = {
    // The editor's object also holds functions; only the values travel.
    settings: JSON.parse(JSON.stringify(workspace.getConfiguration(settingsSection))) as unknown,
    pages: Uri.joinPath(context.extensionUri, 'docs', 'reference').toString(),
    build: String((context.extension.packageJSON as { readonly version?: unknown }).version),
    ...extra,
  };
  const client = createClient({
    documentSelector: [...selector, ...knowledgeSelector],
    outputChannel: log,
    initializationOptions: options,
    diagnosticPullOptions: { onChange: true, onSave: false },
    middleware: {
      provideRenameEdits: (document, position, newName, token) =>
        renameEdits(client, { document, position, newName }, token),
    },
    synchronize: { fileEvents: watchers(context) },
  });
  const status = new NoteStatus(selector);
  const marks = new Marks();
  const looks = new Looks(client, selector, (look) => {
    marks.show(look);
    status.show(look);
  });
  registerFolder(client, context);
  registerCache(client, context);
  context.subscriptions.push(log, status, marks, looks, client, status.follow(client, looks));
  registerTrust(client, context);
  registerWhy(client, context, log);
  registerIgnore(client, context);
  registerNewNote(client, context);
  registerChooseGlasses(client, context);
  registerAddTerm(client, context);
  registerMakeNote(client, context);
  registerInsertSnippet(context);
  registerLayLink(context);
  const views = registerViews(client, context, selector);
  const started = client.start();
  const overview = registerOverview(client, context, started);
  context.subscriptions.push(views.onChange(overview.changed));
  const api: Api = { tree: (view) => views.tree(view), view: (view) => views.view(view), overview: overview.panel };
  return started.then(
    () => {
      looks.refresh();
      return api;
    },
    (error: unknown) => {
      log.error(error instanceof Error ? error : String(error));
      status.failed();
      return api;
    },
  );
}
