/** Entry point of the desktop editor: starts the server as a Node process of its own. All else is shared with the web worker's entry. */
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start } from './start';

export function activate(context: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return start(context, {}, (options) => {
    const run = { module, transport: TransportKind.ipc };
    return new LanguageClient(
      'roltrap-server',
      'Roltrap',
      { run, debug: { ...run, options: { execArgv: ['--nolazy'] } } },
      options,
    );
  });
}
