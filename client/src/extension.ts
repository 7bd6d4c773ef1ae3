/** Entry point of the desktop editor: starts the server as a Node process of its own. All else is shared with the web worker's entry. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type Api } from './start';

export async function activate(context: ExtensionContext): Promise<Api> {
  const file = Uri.joinPath(context.extensionUri, 'dist', 'server.js');
  // Whoever builds it without another version still gets what the new build reads.
  const build = await workspace.fs.stat(file).then(
    ({ mtime, size }) => ({ build: `${mtime} ${size}` }),
    () => ({}),
  );
  return start(context, build, (options) => {
    const run = { module: file.fsPath, transport: TransportKind.ipc };
    return new LanguageClient(
      'roltrap-server',
      'Roltrap',
      { run, debug: { ...run, options: { execArgv: ['--nolazy'] } } },
      options,
    );
  });
}
