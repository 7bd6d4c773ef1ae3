/** What every registration gets: the connection, the state behind it, and one way to say that something went wrong. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import type { EditSupport } from '../features';
import type { LogError } from './guard';
import type { OpenNotes } from './openNotes';
import type { OwnKnowledge } from './ownKnowledge';
import type { Session } from './session';

/** What the client can take; known after `initialize`. */
export interface ClientSupport {
  edits: EditSupport;
  configuration: boolean;
  dynamicConfiguration: boolean;
  dynamicDiagnostics: boolean;
  progress: boolean;
  /** Of edits that are to be looked at before they are made. */
  annotations: boolean;
  refresh: { diagnostics: boolean; semanticTokens: boolean; codeLens: boolean };
}

export interface Host {
  readonly connection: Connection;
  readonly session: Session;
  readonly notes: OpenNotes;
  readonly own: OwnKnowledge;
  readonly support: ClientSupport;
  readonly logError: LogError;
  /** Resolves once settings and lists of the start have been read, or have had their time. */
  readonly ready: Promise<void>;
}

/** Registers a handler and gives the capabilities that go with it: the two never part. */
export type Register = (host: Host) => Partial<ServerCapabilities>;
