/** What lies around the documents: settings, workspace folders, lists of what was put aside, other notes. Fetches them and says when something changed. */
import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  FileChangeType,
  SemanticTokensRefreshRequest,
  type DidChangeConfigurationParams,
  type DidChangeWatchedFilesParams,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import { settingsSection, statusMethod, type ServerStatus } from '../../../protocol';
import { parseSettings } from '../features/settings';
import { ruleOf } from '../rules';
import { DiagnosticScope } from './diagnosticScope';
import type { FolderReader } from './folderReader';
import { guardNotification } from './guard';
import type { Host } from './host';
import type { IgnoreFiles } from './ignoreFiles';
import type { LabelAnswers } from './labelAnswers';
import { lineage, normalise } from './paths';
import type { Settling } from './settling';

/** Milliseconds without a change in a knowledge file after which the notes are read with it. */
const rest = 250;

/** Milliseconds after which the whole folder is read with it: whoever writes a knowledge file, or tries glasses on, changes it again and again. */
const newsRest = 3_000;

/** The settings as they hold in one folder. */
interface FolderSettings {
  readonly uri: string;
  readonly value: unknown;
}

export class Surroundings {
  #typing: ReturnType<typeof setTimeout> | undefined;
  #news: ReturnType<typeof setTimeout> | undefined;
  /** How often the folder was read; only the last reading may say that it is done. */
  #readings = 0;
  #said = '';
  #taken = '[{},[]]';
  #warned: readonly string[] = [];
  readonly #scope: DiagnosticScope;

  constructor(
    private readonly host: Host,
    private readonly ignores: IgnoreFiles,
    private readonly folder: FolderReader,
    private readonly answers: LabelAnswers,
    private readonly settling: Settling,
  ) {
    this.#scope = new DiagnosticScope(host);
  }

  /** Fetches what findings depend on: settings and lists. */
  async fetch(): Promise<void> {
    const { session, support } = this.host;
    const all = Promise.all([
      support.configuration ? this.#fetchSettings() : undefined,
      this.ignores.read(session.folders),
      this.host.own.readAll(),
    ]);
    await all.finally(() => this.#scope.follow());
  }

  /** Reads the folder's notes, then shows what is known. */
  async readFolder(): Promise<void> {
    const { session } = this.host;
    const round = ++this.#readings;
    session.isReadingFolder = true;
    await this.folder.readAll().finally(() => (session.isReadingFolder = round !== this.#readings));
    this.answers.settle();
    const isLearned = [...session.documents.keys()].some((uri) => this.answers.habitsFor(uri));
    if (isLearned) await this.refresh();
    else this.tell();
    // Settings and knowledge that came in meanwhile.
    this.folder.checkNews();
    await this.folder.readWaiting();
  }

  /** Reads these notes of the folder again: they were closed, or changed on disk. What they mean is read afterwards, at leisure. */
  async readNotes(uris: readonly string[]): Promise<void> {
    await this.folder.readAgain(uris);
    this.answers.settle();
    this.#readOn();
  }

  #readOn(): void {
    this.folder.checkNews();
    void guardNotification('folder', this.host.logError, () => this.folder.readWaiting())(undefined);
  }

  /** Takes settings from wherever they came; what is wrong with them is said once, in status and log. The same again changes nothing. */
  takeSettings(value: unknown, ofFolders: readonly FolderSettings[] = []): void {
    const { session, connection } = this.host;
    const text = JSON.stringify([value ?? {}, ofFolders]);
    if (text === this.#taken) return;
    this.#taken = text;
    const { settings, problems } = parseSettings(value, (code) => ruleOf(session.knowledge, code) !== undefined);
    session.settings = settings;
    session.setFolderGlasses(new Map(ofFolders.map((each) => [each.uri, parseSettings(each.value).settings.glasses])));
    session.setTrouble('settings', problems);
    const warnings = problems.map((problem) => problem[session.language]);
    for (const warning of warnings) if (!this.#warned.includes(warning)) connection.console.warn(warning);
    this.#warned = warnings;
  }

  onConfiguration = async ({ settings }: DidChangeConfigurationParams): Promise<void> => {
    if (this.host.support.configuration) await this.#fetchSettings();
    else this.takeSettings((settings as Readonly<Record<string, unknown>> | null)?.[settingsSection]);
    await this.refresh();
  };

  /** Reads the folder's own knowledge again, and has the client ask again when it is another. */
  async readOwn(): Promise<void> {
    if (await this.host.own.readAll()) await this.refresh();
  }

  /** A knowledge file is being typed in: takes it over when the typing rests. */
  ownChanged(uri: string): void {
    this.host.own.touched(uri);
    clearTimeout(this.#typing);
    this.#typing = setTimeout(() => {
      if (this.host.own.update()) void this.refresh();
    }, rest);
  }

  onFiles = async ({ changes }: DidChangeWatchedFilesParams): Promise<void> => {
    const { session } = this.host;
    const lists = changes.flatMap(({ uri }) => this.ignores.folderOfFile(uri) ?? []);
    const notes = changes.filter(({ uri }) => /\.(md|markdown)$/i.test(uri) && !session.documents.has(uri));
    const gone = changes.filter(({ type }) => type === FileChangeType.Deleted);
    const goneUris = new Set(gone.map(({ uri }) => normalise(uri)));
    this.#forget(goneUris);
    this.host.own.gone(goneUris);
    for (const { uri, type } of changes) if (type !== FileChangeType.Deleted) this.host.own.touched(uri);
    const isOther = changes.some(({ uri }) => this.host.own.concerns(uri)) && (await this.host.own.readAll());
    if (lists.length > 0 || isOther) {
      await this.ignores.read(lists);
      await this.refresh();
    }
    await this.readNotes(notes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri));
  };

  /** Notes that are gone, by themselves or with a folder above them; what is open is still there for the writer. */
  #forget(gone: ReadonlySet<string>): void {
    if (gone.size === 0) return;
    const { session } = this.host;
    const open = new Set([...session.documents.keys()].map(normalise));
    for (const uri of [...session.casebook.notes.keys()]) {
      if (!open.has(uri) && lineage(uri).some((each) => gone.has(each))) this.folder.forget(uri);
    }
  }

  onFolders = async ({ added, removed }: WorkspaceFoldersChangeEvent): Promise<void> => {
    const { session } = this.host;
    const gone = new Set(removed.map(({ uri }) => uri));
    session.folders = [...session.folders.filter(({ uri }) => !gone.has(uri)), ...added.map(({ uri }) => ({ uri }))];
    if (this.host.support.configuration) await this.#fetchSettings();
    await this.ignores.read(session.folders);
    await this.host.own.readAll();
    await this.refresh();
    await this.readFolder();
  };

  /** Has the client ask again for all that depends on more than text. */
  async refresh(): Promise<void> {
    const { connection, support } = this.host;
    this.#said = '';
    this.#scope.follow();
    this.tell();
    this.settling.all();
    clearTimeout(this.#news);
    this.#news = setTimeout(() => this.host.session.isReadingFolder || this.#readOn(), newsRest);
    const { diagnostics, semanticTokens, codeLens } = support.refresh;
    const asked = [
      ...(diagnostics ? [DiagnosticRefreshRequest.type] : []),
      ...(semanticTokens ? [SemanticTokensRefreshRequest.type] : []),
      ...(codeLens ? [CodeLensRefreshRequest.type] : []),
    ];
    await Promise.allSettled(asked.map((type) => connection.sendRequest(type)));
  }

  /** Tells the client how the server is, when that is news. */
  tell(): void {
    const { connection, session } = this.host;
    session.checkGlasses();
    const known = [...session.casebook.notes.values()].filter(({ kind }) => kind !== undefined).length;
    const status: ServerStatus = {
      problems: session.troubles.map((trouble) => trouble[session.language]),
      ...(!session.isReadingFolder && { notes: known }),
    };
    const said = JSON.stringify(status);
    if (said === this.#said) return;
    this.#said = said;
    void connection.sendNotification(statusMethod, status);
  }

  /** Listens for changes from now on. */
  listen(watchesFolders: boolean): void {
    const { connection, support, logError, ready } = this.host;
    void ready.then(() => this.#scope.follow());
    connection.onDidChangeConfiguration(guardNotification('configuration', logError, this.onConfiguration));
    connection.onDidChangeWatchedFiles(guardNotification('watchedFiles', logError, this.onFiles));
    if (watchesFolders) {
      const changed = guardNotification('workspaceFolders', logError, this.onFolders);
      connection.workspace.onDidChangeWorkspaceFolders((event) => void changed(event));
    }
    if (!support.dynamicConfiguration) return;
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: settingsSection })
      .catch((error: unknown) => logError('register', error));
  }

  async #fetchSettings(): Promise<void> {
    const { connection, session } = this.host;
    const uris = session.folders.map(({ uri }) => uri);
    const items = [{ section: settingsSection }, ...uris.map((scopeUri) => ({ section: settingsSection, scopeUri }))];
    const given: unknown = await connection.workspace.getConfiguration(items);
    const [value, ...values] = Array.isArray(given) ? (given as unknown[]) : [];
    const ofFolders = uris.map((uri, at): FolderSettings => ({ uri, value: values[at] }));
    this.takeSettings(
      value,
      ofFolders.filter((each) => each.value !== undefined && each.value !== null),
    );
  }
}
