/**
 * Fills the casebook from the folder's Markdown files, in the background and through the client. What is gone or cannot be read is passed
 * over with one log line; file names and texts stay out of the log.
 */
import { LSPErrorCodes, ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { clientMethods, type ReadFileParams, type ReadFileResult } from '../../../protocol';
import { summarise, type NoteSummary } from '../casebook';
import type { Bilingual } from '../language/types';
import { readNote } from '../note';
import { normalise, pathOf } from './paths';
import type { LabelAnswers } from './labelAnswers';
import type { Session } from './session';

/** Files that are asked for at once; between two batches the editor's requests get their turn. */
const batchSize = 8;

export class FolderReader {
  #round = 0;

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly answers: LabelAnswers,
  ) {}

  /** Reads every note of the folder. A newer call overtakes an older one, which then stops. */
  async readAll(): Promise<void> {
    const round = ++this.#round;
    const uris = await this.#list();
    if (!uris || round !== this.#round) return;
    const listed = new Set(uris.map(normalise));
    for (const uri of this.session.casebook.notes.keys()) if (!listed.has(uri)) this.session.forget(uri);
    const skipped = await this.#read(uris, () => round === this.#round);
    if (round === this.#round) this.session.setTrouble('folder', skipped > 0 ? [worded(skipped)] : []);
  }

  /** Reads these files again; those that are gone leave the casebook. */
  async readAgain(uris: readonly string[]): Promise<void> {
    await this.#read(uris, () => true);
  }

  async #list(): Promise<string[] | undefined> {
    try {
      const uris: unknown = await this.connection.sendRequest(clientMethods.listNotes);
      return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : [];
    } catch (error) {
      // Another editor than ours does not know the request: it simply has no casebook.
      if (error instanceof ResponseError && error.code === ErrorCodes.MethodNotFound) return undefined;
      if (error instanceof ResponseError && error.code === LSPErrorCodes.RequestCancelled) return undefined;
      this.session.setTrouble('folder', [noFolder]);
      return undefined;
    }
  }

  async #read(uris: readonly string[], goesOn: () => boolean): Promise<number> {
    let skipped = 0;
    for (let at = 0; at < uris.length && goesOn(); at += batchSize) {
      const batch = uris.slice(at, at + batchSize);
      const files = await Promise.all(batch.map((uri) => readFile(this.connection, uri)));
      if (!goesOn()) break;
      const summaries: NoteSummary[] = [];
      files.forEach((file, index) => {
        const uri = batch[index] ?? '';
        if (this.session.documents.has(uri)) return;
        if ('text' in file) summaries.push(this.#summary(uri, file.text));
        else this.session.forget(normalise(uri));
        if ('missing' in file && file.missing !== 'gone') skipped++;
      });
      this.session.notes(summaries);
    }
    if (skipped > 0) this.connection.console.warn(worded(skipped)[this.session.language]);
    return skipped;
  }

  #summary(uri: string, text: string): NoteSummary {
    const note = readNote(text, this.session.knowledge.formats);
    this.answers.read(uri, note);
    return summarise(note, normalise(uri), pathOf(this.session.folders, uri));
  }
}

/** A file through the client; a client that fails gives `unreadable`. */
export async function readFile(connection: Connection, uri: string): Promise<ReadFileResult> {
  const params: ReadFileParams = { uri };
  try {
    const result = await connection.sendRequest<ReadFileResult | null>(clientMethods.readFile, params);
    if (result && 'text' in result && typeof result.text === 'string') return result;
    return result && 'missing' in result ? result : { missing: 'unreadable' };
  } catch {
    return { missing: 'unreadable' };
  }
}

const noFolder: Bilingual = {
  nl: 'De map kon niet worden gelezen; aanvullen uit andere notities lukt nu niet. De open notitie wordt gewoon gelezen.',
  en: 'The folder could not be read, so nothing can be completed from other notes now. The open note is read as usual.',
};

function worded(count: number): Bilingual {
  return {
    nl: `Niet alle bestanden van de map konden worden gelezen (${count}); de rest doet gewoon mee.`,
    en: `Not all files of the folder could be read (${count}); the others take part as usual.`,
  };
}
