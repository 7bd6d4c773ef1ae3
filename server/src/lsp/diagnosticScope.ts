/**
 * Whether the client is told that the whole folder can be asked for problems: only where the settings want that, since a client that may ask so
 * leaves the problems of a note in its list when the note closes.
 */
import {
  DocumentDiagnosticRequest,
  type DiagnosticOptions,
  type Disposable,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Host } from './host';
import type { Session } from './session';

const diagnosticOptions = (workspaceDiagnostics: boolean): DiagnosticOptions => ({
  identifier: 'roltrap',
  interFileDependencies: false,
  workspaceDiagnostics,
});

/** What is promised at the start: by the settings as they are then, and nothing yet to a client that can be told later. */
export const problemsAtStart = ({ support, session }: Host): Partial<ServerCapabilities> =>
  support.dynamicDiagnostics ? {} : { diagnosticProvider: diagnosticOptions(isOverFolder(session)) };

const isOverFolder = ({ settings }: Session): boolean => settings.workspaceDiagnostics === 'folder';

export class DiagnosticScope {
  readonly #host: Host;
  #registered: Promise<Disposable> | undefined;
  #isFolder: boolean | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Registers anew when the settings say otherwise than before; a client that takes no registrations keeps what it was told. */
  follow(): void {
    const { connection, session, support, logError } = this.#host;
    const isFolder = isOverFolder(session);
    if (!support.dynamicDiagnostics || isFolder === this.#isFolder) return;
    this.#isFolder = isFolder;
    const before = this.#registered;
    // What could not be registered before does not keep this from being so.
    const registered = Promise.resolve(before)
      .catch(() => undefined)
      .then((old) => old?.dispose())
      .then(() =>
        connection.client.register(DocumentDiagnosticRequest.type, {
          documentSelector: null,
          ...diagnosticOptions(isFolder),
        }),
      );
    this.#registered = registered;
    registered.catch((error: unknown) => logError('register', error));
  }
}
