/** Says how far the reading of the folder is: to the views by a message of our own, and to the editor's progress where it takes long. Reads nothing. */
import type { Connection } from 'vscode-languageserver';
import { casebookProgressMethod, type CasebookProgress } from '../../../protocol';
import type { Bilingual, Language } from '../language/types';

/** Milliseconds between two messages, and before the editor's progress shows. */
const interval = 400;
const patience = 1_000;
/** From so many notes on, the editor's progress can be cancelled; it is more in sight then. */
const many = 1_000;

type EditorProgress = Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>>;

export class FolderProgress {
  #now: CasebookProgress = { stage: 'ready', done: 0, total: 0 };
  #told = 0;
  #began = 0;
  #editor: EditorProgress | undefined;
  #isAsking = false;
  /** Called when the user stops it. */
  onCancel: () => void = () => {};

  constructor(
    private readonly connection: Connection,
    private readonly world: () => { readonly language: Language; readonly showsProgress: boolean },
  ) {}

  get now(): CasebookProgress {
    return this.#now;
  }

  /** Something is done; the first word of a stage, and the last, are said at once. */
  set(stage: CasebookProgress['stage'], done: number, total: number): void {
    const isOther = stage !== this.#now.stage;
    if (!isOther && isAtRest(stage)) return;
    this.#now = { stage, done, total };
    const time = performance.now();
    if (isOther && (this.#began === 0 || stage === 'form')) this.#began = time;
    if (!isOther && done < total && time - this.#told < interval) return;
    this.#told = time;
    void this.connection.sendNotification(casebookProgressMethod, this.#now);
    if (isAtRest(stage)) this.#end();
    else if (time - this.#began > patience) this.#show();
  }

  #show(): void {
    const { done, total } = this.#now;
    const { language, showsProgress } = this.world();
    const message = `${done} / ${total}`;
    if (this.#editor) this.#editor.report(total > 0 ? (100 * done) / total : 0, `${this.#words[language]} ${message}`);
    else if (!this.#isAsking && showsProgress) void this.#begin(total);
  }

  get #words(): Bilingual {
    return this.#now.stage === 'form' ? form : reading;
  }

  async #begin(total: number): Promise<void> {
    this.#isAsking = true;
    try {
      const progress = await this.connection.window.createWorkDoneProgress();
      if (isAtRest(this.#now.stage)) return;
      progress.begin('Roltrap', 0, this.#words[this.world().language], total >= many);
      progress.token.onCancellationRequested(() => this.onCancel());
      this.#editor = progress;
    } catch {
      // An editor that cannot show it does without.
    } finally {
      this.#isAsking = false;
    }
  }

  #end(): void {
    this.#editor?.done();
    this.#editor = undefined;
    this.#began = 0;
  }
}

const isAtRest = (stage: CasebookProgress['stage']): boolean => stage === 'ready' || stage === 'stopped';

const form: Bilingual = { nl: 'Notities van de map', en: 'Notes of the folder' };
const reading: Bilingual = { nl: 'Notities lezen', en: 'Reading notes' };
