/** Workers that read in other threads, one task each at a time. A worker that dies costs its task and is replaced. Knows no note. */
import { Worker } from 'node:worker_threads';
import type { Outcome, ReaderSetup, Task } from './reader';

interface Waiting {
  readonly task: Task;
  readonly done: (outcome: Outcome) => void;
}

export class Pool {
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Waiting>();
  readonly #queue: Waiting[] = [];

  /** `script` is the program's own bundle: it works as a worker where it is started as one. */
  constructor(
    private readonly script: string,
    private readonly setup: ReaderSetup,
    size: number,
  ) {
    for (let at = 0; at < size; at++) this.#idle.push(this.#start());
  }

  /** Never rejects. */
  run(task: Task): Promise<Outcome> {
    return new Promise((done) => {
      this.#queue.push({ task, done });
      this.#next();
    });
  }

  /** Ends all workers. */
  async close(): Promise<void> {
    const workers = [...this.#idle, ...this.#busy.keys()];
    for (const worker of workers) worker.removeAllListeners();
    await Promise.all(workers.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(this.script, { workerData: this.setup });
    worker.on('message', (outcome: Outcome) => {
      const waiting = this.#busy.get(worker);
      this.#busy.delete(worker);
      this.#idle.push(worker);
      waiting?.done(outcome);
      this.#next();
    });
    worker.on('error', () => this.#replace(worker));
    return worker;
  }

  /** Only a worker at work can die; one that has no work has nothing to fail at. */
  #replace(worker: Worker): void {
    const waiting = this.#busy.get(worker);
    if (!waiting) return;
    this.#busy.delete(worker);
    this.#idle.push(this.#start());
    waiting.done({ code: 'crash' });
    this.#next();
  }

  #next(): void {
    for (;;) {
      const [worker, waiting] = [this.#idle[0], this.#queue[0]];
      if (!worker || !waiting) return;
      this.#idle.shift();
      this.#queue.shift();
      this.#busy.set(worker, waiting);
      worker.postMessage(waiting.task);
    }
  }
}

/**
 * Does each task, at most `width` of them ahead of what was taken, and gives the outcomes in the order of the tasks. Whoever takes slowly slows
 * the reading down.
 */
export async function* inOrder<T>(
  tasks: Iterable<T>,
  run: (task: T) => Promise<Outcome>,
  width: number,
): AsyncGenerator<{ readonly task: T; readonly outcome: Outcome }> {
  const ahead: { readonly task: T; readonly outcome: Promise<Outcome> }[] = [];
  for (const task of tasks) {
    ahead.push({ task, outcome: run(task) });
    if (ahead.length < width) continue;
    const first = ahead.shift();
    if (first) yield { task: first.task, outcome: await first.outcome };
  }
  for (const { task, outcome } of ahead) yield { task, outcome: await outcome };
}
