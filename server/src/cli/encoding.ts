/** Bytes of a file → text: UTF-8, or UTF-16 where a mark at the start says so, as some editors and shells write it. */
import { createReadStream, openSync, readSync, closeSync } from 'node:fs';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

const encodingOf = ([first, second]: Uint8Array): Encoding =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

/** All of it. What is no text in its encoding becomes U+FFFD; a mark at the start is left out of UTF-16 and kept in UTF-8, as an editor counts it. */
export function decoded(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
  return new TextDecoder(encoding, { ignoreBOM: encoding === 'utf-8' }).decode(bytes);
}

/** A file piece by piece. Throws what the system throws, at the latest with the first piece. */
export async function* piecesOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encodingOf(beginning(path)));
  for await (const bytes of createReadStream(path) as AsyncIterable<Buffer>)
    yield decoder.decode(bytes, { stream: true });
  yield decoder.decode();
}

function beginning(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(2);
    return bytes.subarray(0, readSync(file, bytes));
  } finally {
    closeSync(file);
  }
}
