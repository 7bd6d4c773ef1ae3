/** How notes are read: here, or in as many threads as it pays to have. Knows no format. */
import { dirname, resolve } from 'node:path';
import type { Homes } from './homes';
import type { Options } from './parseOptions';
import { Pool } from './pool';
import { readerOf, type Outcome, type ReaderSetup, type Task } from './reader';

/** From so many notes on it pays to start one more thread. */
const notesPerThread = 100;
/** Notes that a thread may be ahead of the output. */
const aheadPerThread = 4;

export interface Reading {
  read(task: Task): Promise<Outcome>;
  /** How many notes may be read ahead of what is taken. */
  readonly width: number;
  close(): Promise<void>;
}

export interface Machine {
  readonly working: string;
  readonly knowledgePath: string;
  /** The bundle, to start workers with. */
  readonly script: string;
  /** How many threads the machine is good for. */
  readonly threads: number;
}

/** `salt`: what fingerprints are made with; without it findings have none. */
export function startReading(
  options: Options,
  machine: Machine,
  homes: Homes,
  files: number,
  salt: string | undefined,
): Reading {
  const setup = setupOf(options, machine, salt);
  const wanted = options.jobs ?? Math.min(machine.threads, Math.ceil(files / notesPerThread));
  const threads = Math.min(wanted, files);
  if (threads < 2) {
    const read = readerOf(setup, homes);
    return { read: (task) => Promise.resolve(read(task)), width: 1, close: () => Promise.resolve() };
  }
  const pool = new Pool(machine.script, setup, threads);
  return { read: (task) => pool.run(task), width: threads * aheadPerThread, close: () => pool.close() };
}

function setupOf(options: Options, { working, knowledgePath }: Machine, salt: string | undefined): ReaderSetup {
  const { language, isWithText, isOwn, glasses, noteLanguage, kind, baseline } = options;
  return {
    knowledgePath,
    working,
    isOwn,
    // So that fingerprints hold wherever the program is run.
    baselineFolder: baseline === undefined ? working : dirname(resolve(working, baseline)),
    asking: {
      language,
      isWithText,
      ...(glasses && { glasses }),
      ...(noteLanguage && { noteLanguage }),
      ...(kind !== undefined && { kind }),
      ...(salt !== undefined && { salt }),
    },
  };
}
