/** Reads what the client says at the start. Every field may be absent or of another form: a client's slip never stops the server. */
import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../../../protocol';
import type { Language } from '../language/types';
import type { ClientSupport } from './host';
import type { Folder } from './paths';

export interface Greeting {
  readonly language: Language;
  readonly folders: readonly Folder[];
  readonly options: InitializationOptions;
  readonly support: ClientSupport;
  readonly watchesFolders: boolean;
}

/** The interface is Dutch for every `nl` locale, else English. */
export function readGreeting(params: Partial<InitializeParams>): Greeting {
  const { workspace, textDocument, window } = params.capabilities ?? {};
  const given: unknown = params.initializationOptions;
  return {
    language: String(params.locale ?? '')
      .toLowerCase()
      .startsWith('nl')
      ? 'nl'
      : 'en',
    folders: foldersOf(params),
    options: typeof given === 'object' && given !== null ? given : {},
    watchesFolders: workspace?.workspaceFolders === true,
    support: {
      edits: {
        documentChanges: workspace?.workspaceEdit?.documentChanges === true,
        snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
      },
      configuration: workspace?.configuration === true,
      dynamicConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      dynamicDiagnostics: textDocument?.diagnostic?.dynamicRegistration === true,
      annotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
      progress: window?.workDoneProgress === true,
      refresh: {
        diagnostics: textDocument?.diagnostic !== undefined && workspace?.diagnostics?.refreshSupport === true,
        semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
        codeLens: workspace?.codeLens?.refreshSupport === true,
      },
    },
  };
}

function foldersOf({ workspaceFolders, rootUri }: Partial<InitializeParams>): Folder[] {
  const listed: unknown[] = Array.isArray(workspaceFolders) ? workspaceFolders : [{ uri: rootUri }];
  return listed.filter(isFolder).map(({ uri }) => ({ uri }));
}

function isFolder(value: unknown): value is Folder {
  return typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string';
}
