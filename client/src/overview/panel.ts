/** The overview's panel: asks the server, hands the answer to the page, and does what the page asks for. Draws and words nothing. */
import { env, l10n, Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  serverMethods,
  type OverviewFilter,
  type OverviewParams,
  type OverviewReply,
  type OverviewResult,
} from '../../../protocol';
import { dayOf } from '../today';
import { parseRequest } from './messages';
import { openOneOf } from './openPlace';
import { newNonce, pageHtml } from './page';
import { takeAlong } from './takeAlong';

export const viewType = 'roltrap.overview';

/** Milliseconds between two drawings of changing notes: a drawing asks all notes, so it is the rarer the longer that takes. */
const [calm, calmest] = [2_000, 5_000];
/** How many times as long as an answer took. */
const rest = 10;

export const newPanel = (): WebviewPanel =>
  window.createWebviewPanel(viewType, l10n.t('Overview of the casebook'), ViewColumn.Active, {});

export class OverviewPanel {
  #shown: { readonly version: number; readonly overview: OverviewResult } | undefined;
  #version = 0;
  #filter: OverviewFilter = {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  #calm = calm;
  readonly #listeners: readonly Disposable[];

  /** `isReady`: resolves when the server can be asked. */
  constructor(
    readonly panel: WebviewPanel,
    private readonly client: BaseLanguageClient,
    private readonly isReady: Promise<unknown>,
    extension: Uri,
  ) {
    const { webview } = panel;
    const dist = Uri.joinPath(extension, 'dist');
    const resource = (name: string) => webview.asWebviewUri(Uri.joinPath(dist, name)).toString();
    webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.iconPath = Uri.joinPath(extension, 'media', 'icon.png');
    this.#listeners = [
      webview.onDidReceiveMessage((message: unknown) => this.#take(message)),
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.#isStale) void this.#refresh();
      }),
    ];
    const parts = { script: resource('overview.js'), style: resource('overview.css') };
    webview.html = pageHtml({ ...parts, title: panel.title, language: env.language }, newNonce());
  }

  /** The notes are known otherwise. */
  changed(): void {
    this.#isStale = true;
    if (!this.panel.visible) return;
    this.#timer ??= setTimeout(() => void this.#refresh(), this.#calm);
  }

  /** An answer that is still under way is nobody's then. */
  dispose(): void {
    this.#version++;
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener.dispose();
  }

  #take(message: unknown): Promise<void> | void {
    const request = parseRequest(message);
    if (request?.type === 'filter') {
      this.#filter = request.filter;
      return this.#refresh();
    }
    const overview = this.#shown?.overview;
    if (!request || !overview) return;
    if (request.type === 'export') {
      const picture = overview.pictures.find(({ id }) => id === request.picture);
      return picture && takeAlong(picture, request.format, request.data);
    }
    if (request.version !== this.#shown?.version) return;
    const places = request.places.flatMap((number) => overview.places[number] ?? []);
    return openOneOf(places, request.says, this.panel.viewColumn);
  }

  async #ask(params: OverviewParams): Promise<OverviewResult | null> {
    const start = Date.now();
    const overview = await this.client.sendRequest<OverviewResult | null>(serverMethods.overview, params);
    this.#calm = Math.min(calmest, Math.max(calm, rest * (Date.now() - start)));
    return overview;
  }

  async #refresh(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isStale = false;
    const version = ++this.#version;
    const params: OverviewParams = { today: dayOf(new Date()), filter: this.#filter };
    // Of a server that could not be started, the status says so.
    const overview = await this.isReady.then(() => this.#ask(params)).catch(() => null);
    if (!overview || version !== this.#version) return;
    this.#shown = { version, overview };
    this.panel.title = overview.words.title;
    const reply: OverviewReply = { type: 'show', version, overview };
    await this.panel.webview.postMessage(reply);
  }
}
