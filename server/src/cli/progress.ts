/** A line that says how far the reading is; only where somebody sits at a terminal. */
import type { Writable } from 'node:stream';
import type { Language } from '../language/types';

const width = 24;
/** Milliseconds between two drawings. */
const rest = 100;
const clearLine = '\r\u001B[K';

const words = { nl: 'notities gelezen', en: 'notes read' };

export class Progress {
  #done = 0;
  #drawnAt = 0;
  #isDrawn = false;

  /** Silent without a terminal, or with hardly anything to wait for. */
  constructor(
    private readonly stream: Writable & { readonly isTTY?: boolean },
    private readonly total: number,
    private readonly language: Language,
    private readonly now: () => number = Date.now,
  ) {}

  step(): void {
    this.#done++;
    if (this.stream.isTTY !== true || this.total < 2 || this.now() - this.#drawnAt < rest) return;
    this.#drawnAt = this.now();
    const filled = Math.round((width * this.#done) / this.total);
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)}`;
    this.stream.write(`${clearLine}${bar} ${this.#done}/${this.total} ${words[this.language]}`);
    this.#isDrawn = true;
  }

  /** Takes the line away, so that something else can be written. */
  clear(): void {
    if (this.#isDrawn) this.stream.write(clearLine);
    this.#isDrawn = false;
  }
}
