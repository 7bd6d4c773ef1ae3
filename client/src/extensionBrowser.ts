/** Entry point of the web editor: starts the server as a web worker and brings it the knowledge, which it cannot read itself. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start, type Api } from './start';

/** The browser's own; typed here because the project compiles without the browser's library. */
declare const Worker: new (address: string) => ConstructorParameters<typeof LanguageClient>[3];

export async function activate(context: ExtensionContext): Promise<Api> {
  const dist = Uri.joinPath(context.extensionUri, 'dist');
  const bytes = await workspace.fs.readFile(Uri.joinPath(dist, 'knowledge.json'));
  const knowledge: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const address = Uri.joinPath(dist, 'serverBrowser.js').toString(true);
  return start(context, { knowledge }, (options) => {
    return new LanguageClient('roltrap-server', 'Roltrap', options, new Worker(address));
  });
}
