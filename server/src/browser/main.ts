/** Entry point of the server as a web worker. The client brings the knowledge along; there is no disk here. */
import { bytesToHex, randomBytes } from '@noble/hashes/utils.js';
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Connection,
} from 'vscode-languageserver/browser';
import type { KnowledgeData } from '../knowledge';
import { startServer } from '../lsp/server';

// The worker's own global is its channel; its type is the browser library's, with which the project is not compiled.
const port = globalThis as never;
const connection: Connection = createConnection(new BrowserMessageReader(port), new BrowserMessageWriter(port));
startServer(connection, {
  loadKnowledge(given) {
    if (typeof given !== 'object' || given === null) throw new Error('no knowledge was sent along');
    return given as KnowledgeData;
  },
  randomHex: () => bytesToHex(randomBytes(16)),
});
