/** What comes in over standard input: the text of a note, lines of an earlier run, or paths. Knows none of them. */
import type { Readable } from 'node:stream';

/** What came in, in pieces, and which of the two it is. */
export interface Incoming {
  readonly isRun: boolean;
  readonly pieces: AsyncIterable<string>;
}

/** Looks at the beginning only: the lines of an earlier run begin with a brace. */
export async function incoming(input: Readable): Promise<Incoming> {
  input.setEncoding('utf8');
  const rest = (input as AsyncIterable<string>)[Symbol.asyncIterator]();
  const first: string[] = [];
  while (first.join('').trim() === '') {
    const next = await rest.next();
    if (next.done === true) break;
    first.push(next.value);
  }
  async function* pieces(): AsyncGenerator<string> {
    yield* first;
    yield* { [Symbol.asyncIterator]: () => rest };
  }
  return { isRun: /^\uFEFF?\s*\{/.test(first.join('')), pieces: pieces() };
}

/** All of it. */
export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
}
