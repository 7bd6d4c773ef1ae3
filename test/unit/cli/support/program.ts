/** The real bundled program as a process of its own, with the rules' tiny knowledge beside it, in folders made for one test. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buildSync } from 'esbuild';
import { data } from '../../rules/support/knowledge';

const root = join(__dirname, '../../../..');
const home = join(root, 'out', 'test', 'cli');
export const program = join(home, 'dist', 'cli.js');
let isBuilt = false;

/** Bundles the program once. */
export function buildProgram(): void {
  if (isBuilt) return;
  buildSync({
    absWorkingDir: root,
    entryPoints: ['server/src/cli/main.ts'],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  writeFileSync(join(home, 'dist', 'knowledge.json'), JSON.stringify(data));
  writeFileSync(join(home, 'package.json'), JSON.stringify({ version: '1.2.3' }));
  isBuilt = true;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly errors: string;
}

/** A folder of its own with these files: path → text. Removed by `remove`. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'roltrap-cli-'));

  constructor(files: Readonly<Record<string, string | Buffer>>) {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string | Buffer): void {
    mkdirSync(dirname(join(this.path, path)), { recursive: true });
    writeFileSync(join(this.path, path), text);
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  /** Runs the program in this folder, in Dutch unless the arguments say otherwise. */
  async run(args: readonly string[], input = ''): Promise<Ended> {
    const child = this.#start(args);
    let out = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stdin.end(input);
    return { ...(await ended(child)), out };
  }

  /** Reads one piece of the output and closes it. */
  async runUntilFirst(args: readonly string[]): Promise<Omit<Ended, 'out'> & { readonly first: string }> {
    const child = this.#start(args);
    let first = '';
    child.stdout.setEncoding('utf8').once('data', (text: string) => {
      first = text;
      child.stdout.destroy();
    });
    return { ...(await ended(child)), first };
  }

  #start(args: readonly string[]): ChildProcessWithoutNullStreams {
    const env = { ...process.env, LC_ALL: 'nl_NL.UTF-8' };
    const child = spawn(process.execPath, [program, ...args], { cwd: this.path, env });
    child.stdin.on('error', () => undefined);
    return child;
  }
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Omit<Ended, 'out'>> {
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => done({ code, errors }));
  });
}

/** A folder for the length of one test. */
export async function inFolder(
  files: Readonly<Record<string, string | Buffer>>,
  test: (folder: Folder) => Promise<void>,
): Promise<void> {
  const folder = new Folder(files);
  try {
    await test(folder);
  } finally {
    folder.remove();
  }
}

export const casus = (body: string, more = ''): string =>
  `---\nsoort: casus\ntitel: Mevrouw Zomer\n${more}---\n${body}\n`;
export const wijk = (body: string, more = ''): string => `---\nsoort: wijk\ntitel: Kanaalzijde\n${more}---\n${body}\n`;
