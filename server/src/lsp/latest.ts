/** Tells whether an answer about a file was overtaken: the reading of a folder waits while somebody types, and files change meanwhile. Reads nothing. */
export class Latest {
  #asked = 0;
  readonly #taken = new Map<string, number>();

  /** A number for what is asked now. */
  ask(): number {
    return ++this.#asked;
  }

  /** Nothing that was asked later is known of this file yet. */
  isNews(uri: string, asked: number): boolean {
    return asked >= (this.#taken.get(uri) ?? 0);
  }

  /** Takes an answer for what is known, unless it was overtaken: then false. */
  takes(uri: string, asked: number): boolean {
    if (!this.isNews(uri, asked)) return false;
    this.#taken.set(uri, asked);
    return true;
  }
}
