#!/usr/bin/env node
/** The program: hands the process to the command line. Started as a worker by itself, it reads notes instead. */
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { exitCodes } from './exitCodes';
import { run } from './program';
import { work } from './worker';

function localDay(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function versionOf(manifest: string): string {
  try {
    return (JSON.parse(readFileSync(manifest, 'utf8')) as { version: string }).version;
  } catch {
    return '0.0.0';
  }
}

async function main(): Promise<void> {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  process.exitCode = await run({
    args: process.argv.slice(2),
    locale: LC_ALL || LC_MESSAGES || LANG || '',
    today: localDay(),
    working: process.cwd(),
    version: versionOf(join(__dirname, '..', 'package.json')),
    knowledgePath: join(__dirname, 'knowledge.json'),
    script: __filename,
    threads: availableParallelism(),
    input: process.stdin,
    output: process.stdout,
    errors: process.stderr,
  });
}

/** What nobody foresaw: its kind and where it happened, never its message, which may hold anything. */
function unforeseen(error: unknown): void {
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : [];
  process.stderr.write(`${[error instanceof Error ? error.name : typeof error, ...frames].join('\n')}\n`);
  process.exitCode = exitCodes.unread;
}

if (isMainThread) main().catch(unforeseen);
else work();
