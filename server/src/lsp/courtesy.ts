/** Lets work in the background give way: in slices between which the editor's requests get their turn, and not at all while somebody types. */

/** Milliseconds of work in one go, and of rest after a key before the work goes on. */
const slice = 12;
const rest = 300;

export class Courtesy {
  #touched = -Infinity;
  #since = performance.now();

  /** Somebody types, or waits for an answer. */
  touched(): void {
    this.#touched = performance.now();
  }

  /** Returns at once as long as the slice lasts; else when it is our turn again. */
  async turn(): Promise<void> {
    if (performance.now() - this.#since < slice && !this.#isBusy()) return;
    do await pause(this.#isBusy() ? rest / 3 : 0);
    while (this.#isBusy());
    this.#since = performance.now();
  }

  #isBusy(): boolean {
    return performance.now() - this.#touched < rest;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
