/** The folder's files through the client: which notes there are, and what stands in them. A client that fails, or knows no such request, gives nothing. */
import { LSPErrorCodes, ErrorCodes, ResponseError, type Connection } from 'vscode-languageserver';
import { clientMethods, type ReadFileParams, type ReadFileResult, type ReadFilesParams } from '../../../protocol';

/** Files that are asked for at once. */
export const batchSize = 32;

export function batchesOf(uris: readonly string[]): string[][] {
  const count = Math.ceil(uris.length / batchSize);
  return Array.from({ length: count }, (_, at) => uris.slice(at * batchSize, (at + 1) * batchSize));
}

/** The URIs of the folder's notes; `none`: the client has no folder to tell of; `failed`: it could not tell. */
export async function listNotes(connection: Connection): Promise<readonly string[] | 'none' | 'failed'> {
  try {
    const uris: unknown = await connection.sendRequest(clientMethods.listNotes);
    return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : [];
  } catch (error) {
    // Another editor than ours does not know the request: it simply has no casebook.
    const isQuiet =
      error instanceof ResponseError &&
      (error.code === ErrorCodes.MethodNotFound || error.code === LSPErrorCodes.RequestCancelled);
    return isQuiet ? 'none' : 'failed';
  }
}

/** These files in their order; a client that fails gives `unreadable`. */
export async function readFiles(connection: Connection, uris: readonly string[]): Promise<ReadFileResult[]> {
  const params: ReadFilesParams = { uris };
  try {
    const results = await connection.sendRequest<unknown>(clientMethods.readFiles, params);
    const list: readonly unknown[] = Array.isArray(results) ? results : [];
    return uris.map((_, at) => resultOf(list[at]));
  } catch {
    return uris.map(() => ({ missing: 'unreadable' }));
  }
}

/** One file. */
export async function readFile(connection: Connection, uri: string): Promise<ReadFileResult> {
  const params: ReadFileParams = { uri };
  try {
    return resultOf(await connection.sendRequest<unknown>(clientMethods.readFile, params));
  } catch {
    return { missing: 'unreadable' };
  }
}

const reasons: readonly unknown[] = ['gone', 'too-large', 'forbidden'];

function resultOf(value: unknown): ReadFileResult {
  if (typeof value !== 'object' || value === null) return { missing: 'unreadable' };
  if ('text' in value && typeof value.text === 'string') return { text: value.text };
  const isKnown = 'missing' in value && reasons.includes(value.missing);
  return isKnown ? (value as ReadFileResult) : { missing: 'unreadable' };
}
