/**
 * Fills the casebook from the folder's notes, in the background and through the client, in two stages: first the form of every note (or all of it,
 * where the cache knows the text), then the reading of those that are new. What is gone or cannot be read is passed over with one log line;
 * file names and texts stay out of the log.
 */
import type { Connection } from 'vscode-languageserver';
import type { ReadFileResult } from '../../../protocol';
import { contentHash, detached, summarise, type NoteSummary } from '../casebook';
import type { CasebookCache } from './casebookCache';
import type { Courtesy } from './courtesy';
import { batchesOf, batchSize, listNotes, readFiles } from './folderFiles';
import { noFolder, notAllRead } from './folderTroubles';
import type { FolderProgress } from './folderProgress';
import { describeError } from './guard';
import type { LabelAnswers } from './labelAnswers';
import { Latest } from './latest';
import type { NoteReader } from './noteReader';
import { folderOf, normalise, pathOf } from './paths';
import { readingOrder } from './readingOrder';
import type { Session } from './session';

/** What the reader works with. */
export interface FolderTools {
  readonly connection: Connection;
  readonly session: Session;
  readonly answers: LabelAnswers;
  readonly reader: NoteReader;
  readonly cache: CasebookCache;
  readonly courtesy: Courtesy;
  readonly progress: FolderProgress;
}

/** The URI as the client writes it, of a file whose form is known. */
interface Known {
  readonly uri: string;
  /** What its reading was made with; absent as long as there is none. */
  readonly readWith?: string;
}

export class FolderReader {
  #round = 0;
  /** By normalised URI: the notes of the folder, as the client listed them. */
  #listed: ReadonlyMap<string, string> | undefined;
  readonly #known = new Map<string, Known>();
  /** Normalised URIs of notes that wait for their reading. */
  readonly #waiting = new Set<string>();
  /** Files that changed and were not read since, and who is at it. */
  readonly #changed = new Set<string>();
  #again: Promise<void> | undefined;
  readonly #latest = new Latest();
  #isReading = false;
  #isStopped = false;
  #signature = '';

  constructor(private readonly tools: FolderTools) {
    tools.progress.onCancel = () => this.stop();
  }

  /** Reads the form of every note of the folder. A newer call overtakes an older one, which then stops. */
  async readAll(): Promise<void> {
    const { session, cache, progress } = this.tools;
    const round = ++this.#round;
    const goesOn = () => round === this.#round;
    this.#isStopped = false;
    const [uris] = await Promise.all([listNotes(this.tools.connection), cache.load()]);
    if (uris === 'failed') session.setTrouble('folder', [noFolder]);
    if (typeof uris === 'string' || !goesOn()) return;
    this.#list(uris);
    this.#signature = this.tools.reader.signature();
    progress.set('form', 0, uris.length);
    const skipped = await this.#readForms(uris, goesOn, (done) => progress.set('form', done, uris.length));
    if (goesOn()) session.setTrouble('folder', skipped > 0 ? [notAllRead(skipped)] : []);
  }

  /**
   * Reads these files again; those that are gone leave the casebook, and so does one that is no note of the folder. What comes in meanwhile goes
   * along in the next turn: a branch that is checked out changes thousands of files in as many messages.
   */
  readAgain(uris: readonly string[]): Promise<void> {
    for (const uri of uris) this.#changed.add(uri);
    this.#again ??= this.#readChanged().finally(() => (this.#again = undefined));
    return this.#again;
  }

  async #readChanged(): Promise<void> {
    while (this.#changed.size > 0) {
      const uris = [...this.#changed];
      this.#changed.clear();
      await this.#readThese(uris);
    }
  }

  async #readThese(uris: readonly string[]): Promise<void> {
    const isNew = uris.some((uri) => !this.#listed?.has(normalise(uri)));
    if (isNew && this.#listed) {
      const all = await listNotes(this.tools.connection);
      if (typeof all !== 'string') this.#list(all);
    }
    const fits = (uri: string) => !this.#listed || this.#listed.has(normalise(uri));
    this.tools.session.notes([], uris.filter((uri) => !fits(uri)).map(normalise));
    await this.#readForms(uris.filter(fits), () => true);
  }

  /** Has every note read again that was read with other knowledge, glasses or settings than there are now. Reads none itself. */
  checkNews(): void {
    const { session, reader } = this.tools;
    const signature = reader.signature();
    if (signature === this.#signature) return;
    this.#signature = signature;
    for (const [uri, { readWith }] of this.#known) {
      const isNote = session.casebook.notes.get(uri)?.kind !== undefined || session.settings.notes.size > 0;
      if (isNote && readWith !== reader.readWith(uri)) this.#waiting.add(uri);
    }
  }

  /** Reads what waits, neighbourhoods first, then from the newest note back. Does nothing while another call is at it. */
  async readWaiting(): Promise<void> {
    const { progress, cache } = this.tools;
    if (this.#isStopped) progress.set('stopped', 0, 0);
    if (this.#isReading || this.#isStopped) return;
    this.#isReading = true;
    try {
      let done = 0;
      while (this.#waiting.size > 0 && !this.#isStopped) {
        for (const batch of batchesOf(readingOrder(this.#waiting, this.tools.session.casebook))) {
          if (this.#isStopped) break;
          progress.set('reading', done, done + this.#waiting.size);
          await this.#readBatch(batch);
          done += batch.length;
        }
      }
      if (done > 0) await cache.save();
    } finally {
      this.#isReading = false;
      progress.set(this.#isStopped ? 'stopped' : 'ready', 0, 0);
    }
  }

  /** Leaves what waits as it is, until somebody has the folder read again. */
  stop(): void {
    this.#isStopped = true;
    this.#round++;
  }

  #list(uris: readonly string[]): void {
    const { session } = this.tools;
    this.#listed = new Map(uris.map((uri) => [normalise(uri), uri]));
    const open = new Set([...session.documents.keys()].map(normalise));
    const gone = [...session.casebook.notes.keys()].filter((uri) => !this.#listed?.has(uri) && !open.has(uri));
    session.notes([], gone);
    for (const uri of gone) this.#known.delete(uri);
  }

  async #readForms(
    uris: readonly string[],
    goesOn: () => boolean,
    tell: (done: number) => void = () => {},
  ): Promise<number> {
    const { connection, session } = this.tools;
    let [done, skipped] = [0, 0];
    for (const batch of batchesOf(uris)) {
      const asked = this.#latest.ask();
      const files = await readFiles(connection, batch);
      if (!goesOn()) break;
      const summaries: NoteSummary[] = [];
      for (const [at, uri] of batch.entries()) {
        // A few files are somebody's own doing and wait for nobody; a whole folder does.
        if (uris.length > batchSize) await this.tools.courtesy.turn();
        if (session.documents.has(uri) || !this.#latest.takes(normalise(uri), asked)) continue;
        const file: ReadFileResult = files[at] ?? { missing: 'unreadable' };
        if ('text' in file) summaries.push(...this.#tried(() => this.#form(uri, file.text)));
        else this.#lose(uri);
        if ('missing' in file && file.missing !== 'gone') skipped++;
      }
      if (!goesOn()) break;
      session.notes(summaries.filter(({ uri }) => !this.#isOpen(uri) && this.#latest.isNews(uri, asked)));
      tell((done += batch.length));
    }
    if (skipped > 0) connection.console.warn(notAllRead(skipped)[session.language]);
    return skipped;
  }

  /** From the cache with its reading, or the form alone; what is known of the same text stays. */
  #form(written: string, text: string): NoteSummary {
    const { session, reader, cache, answers } = this.tools;
    const uri = normalise(written);
    const hash = contentHash(text);
    const readWith = reader.readWith(uri);
    const before = session.casebook.notes.get(uri);
    const isSame = before?.hash === hash && this.#known.get(uri)?.readWith === readWith;
    const path = pathOf(session.folders, uri);
    const file = { uri, path: path.replace(/\.(md|markdown)$/i, '') };
    const kept = isSame ? before : cache.get(file, text, hash, readWith, session.knowledge);
    const summary =
      kept === before && kept ? kept : detached(kept ?? summarise(reader.form(text, uri), uri, path, hash));
    const isRead = kept !== undefined || summary.kind === undefined;
    this.#known.set(uri, { uri: written, ...(isRead && { readWith }) });
    if (isRead) this.#waiting.delete(uri);
    else this.#waiting.add(uri);
    answers.read(summary, text);
    return before?.reading && !summary.reading ? { ...summary, reading: before.reading } : summary;
  }

  async #readBatch(batch: readonly string[]): Promise<void> {
    const { connection, session, courtesy } = this.tools;
    const asked = this.#latest.ask();
    const files = await readFiles(
      connection,
      batch.map((uri) => this.#known.get(uri)?.uri ?? uri),
    );
    for (const [at, uri] of batch.entries()) {
      await courtesy.turn();
      if (!this.#latest.takes(uri, asked)) continue;
      this.#waiting.delete(uri);
      const file = files[at];
      if (!file || this.#isOpen(uri) || !this.#known.has(uri)) continue;
      if ('text' in file) session.notes(this.#tried(() => this.#whole(uri, file.text)));
      else this.#lose(uri);
    }
  }

  #whole(uri: string, text: string): NoteSummary {
    const { session, reader, cache, answers } = this.tools;
    const note = reader.form(text, uri);
    const readWith = reader.readWith(uri);
    const form = summarise(note, uri, pathOf(session.folders, uri), contentHash(text));
    const reading = reader.whole(note, uri);
    const summary = detached(reading ? { ...form, reading } : form);
    this.#known.set(uri, { uri: this.#known.get(uri)?.uri ?? uri, readWith });
    if (session.casebook.notes.get(uri)?.hash !== summary.hash) answers.read(summary, text);
    cache.put(summary, text, readWith, session.knowledge);
    return summary;
  }

  /** A note that cannot be read costs itself, and one log line without its words. */
  #tried(read: () => NoteSummary): readonly NoteSummary[] {
    try {
      return [read()];
    } catch (error) {
      this.tools.connection.console.error(`folder: ${describeError(error)}`);
      return [];
    }
  }

  /** A file went: what is on its way of it is no news any more. */
  forget(uri: string): void {
    this.#latest.takes(normalise(uri), this.#latest.ask());
    this.#lose(uri);
  }

  #lose(uri: string): void {
    const gone = normalise(uri);
    this.#known.delete(gone);
    this.#waiting.delete(gone);
    this.tools.session.forget(gone);
  }

  #isOpen(uri: string): boolean {
    const { documents, folders } = this.tools.session;
    const written = this.#known.get(uri)?.uri ?? uri;
    return (documents.has(written) || documents.has(uri)) && folderOf(folders, uri) !== undefined;
  }
}
