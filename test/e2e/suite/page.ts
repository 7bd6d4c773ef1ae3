/** Looks at and touches what the browser shows, by way of the runner. Absent in a desktop VS Code, whose runner has no browser. */
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';

type Reply = { readonly id: number; readonly value?: unknown; readonly error?: string };

/** The runner's port; undefined when it drives no browser. */
export const driverPort = process.env['ROLTRAP_DRIVER_PORT'];

export class Browser {
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #count = 0;

  private constructor(private readonly socket: Socket) {
    createInterface({ input: socket }).on('line', (line) => {
      const reply = JSON.parse(line) as Reply;
      this.#waiting.get(reply.id)?.(reply);
      this.#waiting.delete(reply.id);
    });
  }

  static open(port: string): Promise<Browser> {
    const socket = connect(Number(port), '127.0.0.1');
    return new Promise((resolve, reject) => {
      socket.once('connect', () => resolve(new Browser(socket)));
      socket.once('error', reject);
    });
  }

  close(): void {
    this.socket.destroy();
  }

  /** The texts of all elements of the overview that the selector finds. */
  texts = (selector: string) => this.#ask<string[]>(selector, 'texts');
  attributes = (selector: string, name: string) => this.#ask<(string | null)[]>(selector, 'attributes', name);
  click = (selector: string) => this.#ask<void>(selector, 'click');
  select = (selector: string, value: string) => this.#ask<void>(selector, 'select', value);
  /** On an element of the overview. */
  press = (selector: string, key: string) => this.#ask<void>(selector, 'press', key);
  /** On whatever has the focus in the workbench. */
  key = (key: string) => this.#ask<void>('', 'press', key);
  /** What the browser refused so far because of a page's policy. */
  errors = () => this.#ask<string[]>('', 'errors');

  async #ask<T>(selector: string, act: string, argument = ''): Promise<T> {
    const id = ++this.#count;
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    this.socket.write(`${JSON.stringify({ id, selector, act, argument })}\n`);
    const { value, error } = await answered;
    if (error !== undefined) throw new Error(`${act} ${selector}: ${error}`);
    return value as T;
  }
}
