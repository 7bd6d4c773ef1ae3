/**
 * What was read of the folder's notes, kept between two sessions through the client. Found by the text of a note, so that a renamed file or another
 * branch finds its own again. What cannot be fetched or kept is read anew: nobody is told.
 */
import type { Connection } from 'vscode-languageserver';
import { clientMethods, type WriteCacheParams } from '../../../protocol';
import {
  cacheKey,
  decodeSummary,
  encodeSummary,
  formatCache,
  idList,
  parseCache,
  type CacheEntry,
  type IdList,
  type NoteSummary,
} from '../casebook';
import type { Knowledge } from '../knowledge';
import { rulesOf } from '../rules';

/** Milliseconds between two savings while there is news; with ten thousand notes each takes a tenth of a second. */
const interval = 60_000;

export class CasebookCache {
  #entries = new Map<string, CacheEntry>();
  #loading: Promise<void> | undefined;
  #saving: ReturnType<typeof setTimeout> | undefined;
  #hasNews = false;
  #ids: { readonly knowledge: Knowledge; readonly list: IdList } | undefined;

  constructor(private readonly connection: Connection) {}

  /** Fetches what was kept, once; all of it is one reading older then. */
  load(): Promise<void> {
    this.#loading ??= this.#load();
    return this.#loading;
  }

  /** The summary of a text that was read like this before. `file` says where it stands now. */
  get(
    file: Pick<NoteSummary, 'uri' | 'path'>,
    text: string,
    hash: string,
    readWith: string,
    knowledge: Knowledge,
  ): NoteSummary | undefined {
    const key = cacheKey(hash, readWith);
    const entry = this.#entries.get(key);
    const numbers = entry?.numbers.split(',').map(Number);
    const stored = numbers && decodeSummary(numbers, text, this.#idsOf(knowledge));
    if (!stored || !entry) return undefined;
    if (entry.age > 0) this.#entries.set(key, { ...entry, age: 0 });
    return { ...file, hash, ...stored };
  }

  /** Keeps a summary with its reading. */
  put(summary: NoteSummary, text: string, readWith: string, knowledge: Knowledge): void {
    const numbers = summary.hash !== undefined && encodeSummary(summary, text, this.#idsOf(knowledge));
    if (!numbers) return;
    this.#entries.set(cacheKey(summary.hash ?? '', readWith), { age: 0, numbers: numbers.join(',') });
    this.#hasNews = true;
    this.#saving ??= setTimeout(() => void this.save(), interval);
  }

  /** Hands what is news to the client. */
  async save(): Promise<void> {
    clearTimeout(this.#saving);
    this.#saving = undefined;
    if (!this.#hasNews) return;
    this.#hasNews = false;
    const params: WriteCacheParams = { text: formatCache(this.#entries) };
    await this.connection.sendRequest(clientMethods.writeCache, params).catch(() => undefined);
  }

  async #load(): Promise<void> {
    const kept: unknown = await this.connection.sendRequest(clientMethods.readCache).catch(() => null);
    const text = typeof kept === 'object' && kept !== null && 'text' in kept ? kept.text : undefined;
    if (typeof text !== 'string') return;
    for (const [key, { age, numbers }] of parseCache(text)) this.#entries.set(key, { age: age + 1, numbers });
  }

  #idsOf(knowledge: Knowledge): IdList {
    if (this.#ids?.knowledge !== knowledge) {
      const own = [...knowledge.labelByKey.keys(), ...knowledge.actionById.keys()];
      this.#ids = { knowledge, list: idList([...own, ...rulesOf(knowledge).map(({ code }) => code)]) };
    }
    return this.#ids.list;
  }
}
