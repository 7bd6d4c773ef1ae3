/** "Overview of the casebook": one panel, opened by a command and back again after a reload. Knows neither notes nor pictures. */
import { commands, window, type ExtensionContext, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { commands as ours } from '../../../protocol';
import { newPanel, OverviewPanel, viewType } from './panel';

export interface OverviewView {
  /** The notes are known otherwise. */
  readonly changed: () => void;
  /** The panel that stands open, if any. */
  readonly panel: () => WebviewPanel | undefined;
}

/** `isReady`: resolves when the server can be asked. */
export function registerOverview(
  client: BaseLanguageClient,
  context: ExtensionContext,
  isReady: Promise<unknown>,
): OverviewView {
  let open: OverviewPanel | undefined;
  const show = (panel: WebviewPanel) => {
    open?.panel.dispose();
    const shown = new OverviewPanel(panel, client, isReady, context.extensionUri);
    open = shown;
    panel.onDidDispose(() => {
      shown.dispose();
      if (open === shown) open = undefined;
    });
  };
  context.subscriptions.push(
    commands.registerCommand(ours.overview, () => (open ? open.panel.reveal() : show(newPanel()))),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: (panel) => {
        show(panel);
        return Promise.resolve();
      },
    }),
  );
  return { changed: () => open?.changed(), panel: () => open?.panel };
}
