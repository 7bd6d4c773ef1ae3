/** A client for a server process: builds the server once, speaks the protocol with it, and keeps every byte that it writes. */
import assert from 'node:assert/strict';
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  type UnregistrationParams,
} from 'vscode-languageserver-protocol/node';
import {
  clientMethods,
  statusMethod,
  casebookChangedMethod,
  casebookProgressMethod,
  type CasebookChange,
  type CasebookProgress,
  type ReadFileParams,
  type ReadFilesParams,
  type WriteCacheParams,
  type ReadFileResult,
  type ServerStatus,
} from '../../protocol';
import { knowledge } from './knowledge';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'out', 'test', 'protocol');
const bundle = join(folder, 'server.js');

/** Bundles the server and lays its knowledge beside it. */
export async function buildServer(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['server/src/node/main.ts'],
    outfile: bundle,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  writeFileSync(join(folder, 'knowledge.json'), JSON.stringify(knowledge));
}

export interface ClientOptions {
  readonly locale?: string;
  readonly settings?: unknown;
  /** The folder's files: path → text; `undefined` is a file that is listed and gone when it is read. */
  readonly files?: ReadonlyMap<string, string | undefined>;
  readonly capabilities?: ClientCapabilities;
  /** The folders of the workspace, by URI. */
  readonly folders?: readonly string[];
}

export const folderUri = 'file:///map';
const refreshes = ['workspace/diagnostic/refresh', 'workspace/semanticTokens/refresh', 'workspace/codeLens/refresh'];

export class Client {
  readonly files: Map<string, string | undefined>;
  /** What the server logged, or wrote to standard error. */
  readonly logs: string[] = [];
  readonly statuses: ServerStatus[] = [];
  /** Refreshes that the server asked for, by method. */
  readonly refreshed: string[] = [];
  /** Files that the server asked for. */
  readonly reads: string[] = [];
  /** How far the server said that it was with the folder. */
  readonly progress: CasebookProgress[] = [];
  readonly changes: CasebookChange[] = [];
  /** What the server gave to keep. */
  cache: string | undefined;
  /** What the server registered after the start, by the id of the registration. */
  readonly registered = new Map<string, { readonly method: string; readonly options: unknown }>();
  settings: unknown;
  isTrusted = true;
  /** Files that are there and that the folder's settings leave out. */
  readonly excluded = new Set<string>();
  /** Files that are there and cannot be read. */
  readonly unread = new Map<string, 'unreadable' | 'too-large'>();
  /** What the server says of its own accord about a file, by its URI. */
  readonly published = new Map<string, readonly Diagnostic[]>();
  /** A file whose answer waits, as it was when it was asked for. */
  heldBack: { readonly uri: string; readonly until: Promise<void> } | undefined;
  /** Settings that differ in a folder, by its URI. */
  readonly folderSettings = new Map<string, unknown>();
  initialized: InitializeResult | undefined;
  readonly #written: Buffer[] = [];
  readonly #listeners = new Set<() => void>();

  private constructor(
    readonly process: ChildProcessWithoutNullStreams,
    readonly connection: ProtocolConnection,
    options: ClientOptions,
  ) {
    this.files = new Map(options.files);
    this.settings = options.settings;
  }

  /** Starts a server and greets it. */
  static async start(options: ClientOptions = {}): Promise<Client> {
    const client = Client.spawn(options);
    await client.greet(options);
    return client;
  }

  /** Says hello, as an editor does. */
  async greet(options: ClientOptions = {}): Promise<void> {
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      locale: options.locale ?? 'nl',
      rootUri: folderUri,
      workspaceFolders: (options.folders ?? [folderUri]).map((uri) => ({
        uri,
        name: uri.slice(uri.lastIndexOf('/') + 1),
      })),
      capabilities: options.capabilities ?? everything,
      initializationOptions: { pages: 'file:///pages', settings: this.settings },
    });
    await this.connection.sendNotification('initialized', {});
  }

  /** Starts a server and says nothing yet. */
  static spawn(options: ClientOptions = {}): Client {
    const child = spawn(process.execPath, [bundle, '--stdio'], { stdio: 'pipe' });
    const output = new PassThrough();
    const connection = createProtocolConnection(new StreamMessageReader(output), new StreamMessageWriter(child.stdin));
    const client = new Client(child, connection, options);
    child.stdout.on('data', (bytes: Buffer) => client.#written.push(bytes));
    child.stderr.on('data', (bytes: Buffer) => client.logs.push(bytes.toString()));
    child.stdout.pipe(output);
    client.#answer();
    connection.listen();
    return client;
  }

  #answer(): void {
    const { connection } = this;
    connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map(({ scopeUri = '' }) => this.folderSettings.get(scopeUri) ?? this.settings),
    );
    connection.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      for (const { id, method, registerOptions } of registrations)
        this.registered.set(id, { method, options: registerOptions as unknown });
      this.#happened();
    });
    connection.onRequest('client/unregisterCapability', ({ unregisterations }: UnregistrationParams) => {
      for (const { id } of unregisterations) this.registered.delete(id);
      this.#happened();
    });
    connection.onRequest(clientMethods.listNotes, () =>
      [...this.files.keys()].filter((uri) => uri.endsWith('.md') && !this.excluded.has(uri)),
    );
    connection.onRequest<ReadFileResult, void>(clientMethods.readFile, ({ uri }: ReadFileParams) => {
      this.reads.push(uri);
      this.#happened();
      const text = this.files.get(uri);
      const missing = this.unread.get(uri) ?? (text === undefined ? 'gone' : undefined);
      const answer: ReadFileResult = missing ? { missing } : { text: text ?? '' };
      return this.heldBack?.uri === uri ? this.heldBack.until.then(() => answer) : answer;
    });
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: PublishDiagnosticsParams) => {
      this.published.set(uri, diagnostics);
      this.#happened();
    });
    connection.onRequest(clientMethods.readFiles, ({ uris }: ReadFilesParams) => {
      this.reads.push(...uris);
      this.#happened();
      return uris.map((uri): ReadFileResult => {
        const text = this.files.get(uri);
        return text === undefined ? { missing: 'gone' } : { text };
      });
    });
    connection.onRequest(clientMethods.readCache, () => (this.cache === undefined ? null : { text: this.cache }));
    connection.onRequest(clientMethods.writeCache, ({ text }: WriteCacheParams) => {
      this.cache = text;
      this.#happened();
      return null;
    });
    connection.onNotification(casebookProgressMethod, (progress: CasebookProgress) => {
      this.progress.push(progress);
      this.#happened();
    });
    connection.onNotification(casebookChangedMethod, (change: CasebookChange) => {
      this.changes.push(change);
      this.#happened();
    });
    connection.onRequest(clientMethods.listKnowledge, () =>
      this.isTrusted ? [...this.files.keys()].filter((uri) => uri.endsWith('.yaml')) : null,
    );
    for (const method of refreshes) {
      connection.onRequest(method, () => {
        this.refreshed.push(method);
        this.#happened();
      });
    }
    connection.onNotification(statusMethod, (status: ServerStatus) => {
      this.statuses.push(status);
      this.#happened();
    });
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.logs.push(message);
    });
  }

  /** Waits until the server has told something that makes the condition true. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => this.#listeners.add(resolve));
  }

  #happened(): void {
    for (const resolve of this.#listeners) resolve();
    this.#listeners.clear();
  }

  request<R>(method: string, params: unknown): Promise<R> {
    return this.connection.sendRequest<R>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  open(uri: string, text: string, version = 1, languageId = 'markdown'): Promise<void> {
    return this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version, text } });
  }

  change(uri: string, version: number, contentChanges: readonly unknown[]): Promise<void> {
    return this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
    return report.items;
  }

  /** Bytes as they are, past the protocol library. */
  raw(text: string): void {
    this.process.stdin.write(text);
  }

  /** All messages that the server wrote. Asserts that every byte belongs to one: a header that says the length, and JSON of that length. */
  written(): readonly { readonly id?: unknown; readonly error?: { readonly code: number } }[] {
    const bytes = Buffer.concat(this.#written);
    const messages: object[] = [];
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf('\r\n\r\n', at);
      const header = bytes.toString('utf8', at, end);
      const length = Number(/^Content-Length: (\d+)$/m.exec(header)?.[1]);
      assert.ok(end >= at && length >= 0, `a header at byte ${at}: ${JSON.stringify(header.slice(0, 80))}`);
      messages.push(JSON.parse(bytes.toString('utf8', end + 4, end + 4 + length)) as object);
      at = end + 4 + length;
    }
    return messages;
  }

  /** Says goodbye, and asserts that the server leaves well and that it wrote nothing but the protocol. */
  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const gone = once(this.process, 'exit');
    await this.connection.sendNotification('exit');
    const [code] = (await gone) as [number];
    assert.equal(code, 0);
    assert.ok(this.written());
    this.connection.dispose();
  }
}

export const everything: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true, snippetEditSupport: true },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    codeLens: { refreshSupport: true },
  },
  textDocument: { diagnostic: {} },
};
