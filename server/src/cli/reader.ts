/** One task → one outcome: reads a file and makes its record. The same code in the program and in its workers. */
import { readFileSync } from 'node:fs';
import type { KnowledgeData } from '../knowledge';
import { decoded } from './encoding';
import { within } from './home';
import { Homes } from './homes';
import type { NoteRecord } from './noteRecord';
import { readRecord, type Asking } from './readRecord';

/** What every worker is given once. */
export interface ReaderSetup {
  readonly knowledgePath: string;
  readonly working: string;
  readonly isOwn: boolean;
  /** Absolute: the folder that fingerprints count from. */
  readonly baselineFolder: string;
  readonly asking: Asking;
}

/** A file to read, or a text that came in. */
export interface Task {
  readonly file: string;
  readonly path: string;
  readonly home: string;
  /** Named by itself, so that it is told of whatever it is. */
  readonly isNamed: boolean;
  readonly text?: string;
}

/** No record for a file that is no note. `code` is the system's error code, or `crash`; never a note's text. */
export type Outcome = { readonly record: NoteRecord | undefined } | { readonly code: string };

/** The product's knowledge, from the file beside the bundle. */
export const loadKnowledge = (path: string): KnowledgeData => JSON.parse(readFileSync(path, 'utf8')) as KnowledgeData;

/** Makes a reader; the knowledge is compiled with the first task. It never throws: a note that cannot be read costs itself, here as in a worker. */
export function readerOf(setup: ReaderSetup, homes = homesOf(setup)): (task: Task) => Outcome {
  return (task) => {
    const written = task.text === undefined ? textOf(task.file) : { text: task.text };
    if ('code' in written) return written;
    try {
      return { record: recordOf(task, written.text, setup, homes) };
    } catch {
      return { code: 'crash' };
    }
  };
}

function recordOf(task: Task, text: string, setup: ReaderSetup, homes: Homes): NoteRecord | undefined {
  const { file, path, isNamed } = task;
  const home = homes.home(task.home);
  const around = { ...home, knowledge: homes.knowledge(home) };
  const paths = { path, inFolder: within(home.folder, file), inBaseline: within(setup.baselineFolder, file) };
  return readRecord(text, paths, around, setup.asking, isNamed);
}

const homesOf = ({ knowledgePath, working, isOwn }: ReaderSetup): Homes =>
  new Homes(loadKnowledge(knowledgePath), working, isOwn);

function textOf(file: string): { readonly text: string } | { readonly code: string } {
  try {
    return { text: decoded(readFileSync(file)) };
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code ?? 'error' };
  }
}
