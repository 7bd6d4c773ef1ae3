/** Where the output goes: the screen, a pipe or a file. Waits for whoever reads slowly; notices that nobody reads any more. */
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export class Sink {
  /** The system's error code once nothing can be written any more; `EPIPE` when the reader left. */
  failure: string | undefined;
  readonly #failed: Promise<unknown>;

  constructor(
    private readonly stream: Writable,
    private readonly isOwn: boolean,
  ) {
    this.#failed = new Promise((done) => {
      stream.on('error', (error: NodeJS.ErrnoException) => {
        this.failure ??= error.code ?? 'error';
        done(undefined);
      });
    });
  }

  static toFile(path: string): Sink {
    return new Sink(createWriteStream(path), true);
  }

  /** Never rejects: see `failure`. */
  async write(text: string): Promise<void> {
    if (text === '' || this.failure !== undefined || this.stream.write(text)) return;
    await Promise.race([once(this.stream, 'drain').catch(() => undefined), this.#failed]);
  }

  /** Done when everything is where it goes. */
  async close(): Promise<void> {
    if (this.failure !== undefined) return;
    const done = new Promise((ready) => {
      if (this.isOwn) this.stream.end(ready);
      else this.stream.write('', ready);
    });
    await Promise.race([done, this.#failed]);
  }
}
