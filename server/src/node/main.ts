/** Entry point of the server as a process: over standard streams or Node's own channel to the parent, never over a network. */
import { Console } from 'node:console';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection, IPCMessageReader, IPCMessageWriter, type Connection } from 'vscode-languageserver/node';
import type { KnowledgeData } from '../knowledge';
import { describeError } from '../lsp/guard';
import type { Platform } from '../lsp/platform';
import { startServer } from '../lsp/server';

const platform: Platform = {
  loadKnowledge: () => JSON.parse(readFileSync(join(__dirname, 'knowledge.json'), 'utf8')) as KnowledgeData,
  randomHex: () => randomBytes(16).toString('hex'),
};

function connect(): Connection {
  if (process.argv.includes('--node-ipc')) {
    return createConnection(new IPCMessageReader(process), new IPCMessageWriter(process));
  }
  // Standard output belongs to the protocol: whatever else wants to print goes to standard error.
  globalThis.console = new Console(process.stderr, process.stderr);
  return createConnection(process.stdin, process.stdout);
}

const connection = connect();
for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => connection.console.error(`${event}: ${describeError(error)}`));
}
startServer(connection, platform);
