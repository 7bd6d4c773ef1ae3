/** The server: puts session, documents and requests together over one connection. Runs the same in a process and in a web worker. */
import type { Connection, InitializeParams, InitializeResult, ServerCapabilities } from 'vscode-languageserver';
import { CasebookCache } from './casebookCache';
import { registerCasebook } from './casebookRequests';
import { registerCodeActions } from './codeActionRequests';
import { registerCompletion } from './completionRequests';
import { Courtesy } from './courtesy';
import { registerCross } from './crossRequests';
import { registerDiagnostics } from './diagnosticRequests';
import { problemsAtStart } from './diagnosticScope';
import { registerDocuments } from './documentSync';
import { FolderProgress } from './folderProgress';
import { FolderReader } from './folderReader';
import { describeError, guardNotification, type LogError } from './guard';
import type { ClientSupport, Host, Register } from './host';
import { IgnoreFiles } from './ignoreFiles';
import { readGreeting, type Greeting } from './initialize';
import { LabelAnswers } from './labelAnswers';
import { NoteReader } from './noteReader';
import { OpenNotes } from './openNotes';
import { OwnKnowledge } from './ownKnowledge';
import { registerOwnRequests } from './ownRequests';
import type { Platform } from './platform';
import { registerCodeLens, registerFolding, registerHover, registerSymbols } from './readingRequests';
import { Session } from './session';
import { Settling } from './settling';
import { Surroundings } from './surroundings';
import { renamedFiles } from './renameRequests';
import { registerTokens } from './tokenRequests';

/** Milliseconds that the first answers wait for settings and lists; a client that never gives them gets answers without. */
const patience = 500;

/** Registers every handler and listens. Returns at once; the knowledge is compiled when it is first needed. */
export function startServer(connection: Connection, platform: Platform): void {
  const logError: LogError = (where, error) => connection.console.error(`${where}: ${describeError(error)}`);
  let given: unknown;
  const session = new Session(() => platform.loadKnowledge(given));
  const answers = new LabelAnswers(session);
  const reader = new NoteReader(session);
  const notes = new OpenNotes(session, answers, reader);
  const readiness = createReadiness();
  const own = new OwnKnowledge(connection, session);
  const host: Host = { connection, session, notes, own, logError, support: noSupport(), ready: readiness.promise };
  const ignores = new IgnoreFiles(connection, session, notes, reader, () => platform.randomHex());
  const courtesy = new Courtesy();
  const progress = progressOf(host);
  const cache = new CasebookCache(connection);
  const folder = new FolderReader({ connection, session, answers, reader, cache, courtesy, progress });
  const settling = new Settling(session, notes, reader, answers);
  const surroundings = new Surroundings(host, ignores, folder, answers, settling);

  const capabilities = register(host, [
    registerDocuments({
      closed: (uri) => (own.concerns(uri) ? surroundings.readOwn() : surroundings.readNotes([uri])),
      changed: (uri) => {
        courtesy.touched();
        if (own.concerns(uri)) surroundings.ownChanged(uri);
        else settling.touched(uri);
      },
    }),
    registerDiagnostics({ reader, courtesy }),
    registerTokens,
    registerHover,
    registerCompletion,
    registerCodeActions,
    registerCodeLens,
    registerSymbols,
    registerFolding,
    registerCross(reader),
  ]);
  registerOwnRequests(host, ignores);
  registerCasebook(host, progress, () => surroundings.readFolder());

  let greeting: Greeting = readGreeting({});
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    greeting = readGreeting(params);
    given = greeting.options.knowledge;
    reader.build = typeof greeting.options.build === 'string' ? greeting.options.build : '';
    session.editorLanguage = greeting.language;
    session.folders = greeting.folders;
    session.pages = typeof greeting.options.pages === 'string' ? greeting.options.pages : undefined;
    Object.assign(host.support, greeting.support);
    surroundings.takeSettings(greeting.options.settings);
    setTimeout(readiness.resolve, patience);
    return { capabilities: { ...capabilities, ...problemsAtStart(host) }, serverInfo: { name: 'Roltrap' } };
  });
  connection.onInitialized(
    guardNotification('initialized', logError, async () => {
      surroundings.listen(greeting.watchesFolders);
      await surroundings.fetch().finally(readiness.resolve);
      await surroundings.readFolder();
    }),
  );
  connection.listen();
}

function register(host: Host, registrations: readonly Register[]): ServerCapabilities {
  const workspace = {
    workspaceFolders: { supported: true, changeNotifications: true },
    fileOperations: { willRename: renamedFiles },
  };
  return registrations.reduce<ServerCapabilities>((all, each) => ({ ...all, ...each(host) }), {
    positionEncoding: 'utf-16',
    workspace,
  });
}

const progressOf = ({ connection, session, support }: Host): FolderProgress =>
  new FolderProgress(connection, () => ({ language: session.language, showsProgress: support.progress }));

function noSupport(): ClientSupport {
  return readGreeting({}).support;
}

function createReadiness(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve: () => resolve() };
}
