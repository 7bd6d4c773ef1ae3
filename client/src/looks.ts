/** Asks the server how each visible note looks, soon after it opened or changed, and hands the answer on. Draws nothing itself. */
import { CancellationTokenSource, Disposable, languages, window, workspace, type TextDocument } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { serverMethods, type LookParams, type LookResult } from '../../protocol';
import type { NoteFilter } from './selector';

/** Milliseconds of rest before a changed note is looked at again; marks move along with the text meanwhile. */
const rest = 80;

/** A look at one document, of the version it has now. */
export interface Look {
  readonly document: TextDocument;
  readonly result: LookResult;
}

interface Pending {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly source: CancellationTokenSource;
}

export class Looks implements Disposable {
  readonly #pending = new Map<string, Pending>();
  readonly #last = new Map<string, Look>();
  readonly #listeners: Disposable;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly selector: readonly NoteFilter[],
    private readonly show: (look: Look) => void,
  ) {
    this.#listeners = Disposable.from(
      workspace.onDidChangeTextDocument(({ document }) => this.#schedule(document)),
      workspace.onDidCloseTextDocument((document) => this.#forget(document)),
      window.onDidChangeVisibleTextEditors(() => this.#visible((document) => this.#known(document))),
    );
  }

  /** The last look at a document, if it is of the version it has now. */
  last(document: TextDocument): Look | undefined {
    const look = this.#last.get(document.uri.toString());
    return look?.result.version === document.version ? look : undefined;
  }

  /** Looks again at every visible note: settings or surroundings changed. */
  refresh(): void {
    this.#last.clear();
    this.#visible((document) => this.#schedule(document, 0));
  }

  dispose(): void {
    this.#listeners.dispose();
    for (const { timer, source } of this.#pending.values()) {
      clearTimeout(timer);
      source.cancel();
    }
    this.#pending.clear();
  }

  #visible(each: (document: TextDocument) => void): void {
    for (const document of new Set(window.visibleTextEditors.map((editor) => editor.document))) each(document);
  }

  #known(document: TextDocument): void {
    const look = this.last(document);
    if (look) this.show(look);
    else this.#schedule(document, 0);
  }

  #forget(document: TextDocument): void {
    const key = document.uri.toString();
    this.#last.delete(key);
    this.#cancel(key);
  }

  #cancel(key: string): void {
    const pending = this.#pending.get(key);
    if (!pending) return;
    clearTimeout(pending.timer);
    pending.source.cancel();
    pending.source.dispose();
    this.#pending.delete(key);
  }

  #schedule(document: TextDocument, after = rest): void {
    const visible = window.visibleTextEditors.some((editor) => editor.document === document);
    if (!visible || languages.match([...this.selector], document) === 0) return;
    const key = document.uri.toString();
    this.#cancel(key);
    const source = new CancellationTokenSource();
    const timer = setTimeout(() => void this.#look(document, key, source), after);
    this.#pending.set(key, { timer, source });
  }

  /** A cancelled or failed request needs no answer: the next change or refresh looks again. */
  async #look(document: TextDocument, key: string, source: CancellationTokenSource): Promise<void> {
    const params: LookParams = { uri: this.client.code2ProtocolConverter.asUri(document.uri) };
    const result = await this.client
      .sendRequest<LookResult | null>(serverMethods.look, params, source.token)
      .catch(() => null);
    if (source.token.isCancellationRequested) return;
    this.#cancel(key);
    if (!result || result.version !== document.version) return;
    const look = { document, result };
    this.#last.set(key, look);
    this.show(look);
  }
}
