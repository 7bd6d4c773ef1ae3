/** Runs VS Code's own server on a free local port. Knows its command line, and neither browser nor suite. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { writeProfile, type Profile } from './profile';

export interface ServerOptions extends Profile {
  /** VS Code's folder, with `out/server-main.js`. */
  readonly vscode: string;
  /** The display language, `nl` or `en`. */
  readonly locale: string;
  /** Workspaces start untrusted (restricted mode). */
  readonly restricted?: boolean;
  /** Variables the extension host sees beside this process's own and ROLTRAP_LOGS, the folder of VS Code's logs. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface RunningServer {
  readonly port: number;
  /** What the server wrote, line by line. */
  readonly lines: readonly string[];
  /** Ends the server with its extension hosts and removes its data. */
  stop(): Promise<void>;
}

/** Starts a server with a data folder of its own. Rejects with the server's output when it ends before it listens. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const data = mkdtempSync(join(tmpdir(), 'roltrap-server-'));
  writeProfile(data, options);
  const child = spawn(process.execPath, serverArguments(options, data), {
    cwd: options.vscode,
    env: { ...hostEnvironment(), ROLTRAP_LOGS: join(data, 'data', 'logs'), ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const lines: string[] = [];
  const stop = () => stopServer(child, data);
  try {
    return { port: await listening(child, lines), lines, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The loader that runs this file is not the extension host's business, nor is an outer VS Code's. */
function hostEnvironment(): NodeJS.ProcessEnv {
  const names = Object.keys(process.env).filter((name) => name !== 'NODE_OPTIONS' && !name.startsWith('VSCODE_'));
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function serverArguments(options: ServerOptions, data: string): string[] {
  const trust = options.restricted ? [] : ['--disable-workspace-trust'];
  return [
    ...['out/server-main.js', '--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
    ...['--accept-server-license-terms', '--telemetry-level', 'off', '--server-data-dir', data],
    ...['--locale', options.locale, ...trust],
  ];
}

function listening(child: ChildProcess, lines: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const read = (line: string) => {
      lines.push(line);
      const port = /listening on (\d+)/.exec(line)?.[1];
      if (port) resolve(Number(port));
    };
    for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', read);
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`VS Code's server ended with ${code}:\n${lines.join('\n')}`)));
  });
}

async function stopServer(child: ChildProcess, data: string): Promise<void> {
  if (child.exitCode === null && child.pid !== undefined) {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGKILL');
    await ended;
  }
  rmSync(data, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
}
