/** The program from arguments to exit code: asks, lists, reads, writes. Everything of the process comes in from outside, so that tests can stand in for it. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import type { KnowledgeData } from '../knowledge';
import type { Bilingual, Language } from '../language/types';
import { notThere } from './ask';
import { openBaseline } from './baselineFile';
import { decoded } from './encoding';
import { exitCodes } from './exitCodes';
import { helpText } from './help';
import { Homes } from './homes';
import { listInputs, type Input, type Inputs } from './inputs';
import { isList, isRun, noRun } from './overview/merge';
import { parseOptions, type Options } from './parseOptions';
import { incomingPath, Job, type JobParts } from './job';
import { loadKnowledge } from './reader';
import { Sink } from './sink';
import type { Machine } from './startReading';
import { noKnowledge, overNote, seeHelp, unreadable, unwritable } from './words';

type Stream = Writable & { readonly isTTY?: boolean };

/** The process around the program. */
export interface Surroundings extends Machine {
  readonly args: readonly string[];
  readonly locale: string;
  readonly today: string;
  readonly version: string;
  readonly input: Readable;
  readonly output: Stream;
  readonly errors: Stream;
}

/** Runs the program and gives its exit code. */
export async function run(around: Surroundings): Promise<number> {
  const asked = parseOptions(around.args, around);
  if ('version' in asked) return print(around, around.version);
  if ('help' in asked) return print(around, helpText(asked.help, asked.language));
  if ('wrong' in asked) return usage(around, asked.wrong, asked.language);
  const { language } = asked.run;
  let data: KnowledgeData;
  try {
    data = loadKnowledge(around.knowledgePath);
  } catch {
    say(around, noKnowledge, language);
    return exitCodes.unread;
  }
  const listed = await listedPaths(asked.run.filesFrom, around);
  if ('code' in listed) {
    say(around, unreadable(asked.run.filesFrom ?? '-', listed.code), language);
    return exitCodes.unread;
  }
  return await runWith({ ...asked.run, paths: [...asked.run.paths, ...listed.paths] }, data, around);
}

type Listed = { readonly paths: readonly string[] } | { readonly code: string };

/** The paths of a list: one a line, or with NUL between them, as `find -print0` gives them. */
async function listedPaths(from: string | undefined, { input, working }: Surroundings): Promise<Listed> {
  if (from === undefined) return { paths: [] };
  try {
    const list =
      from === '-' ? await textOf(input) : decoded(readFileSync(resolve(working, from))).replace(/^\uFEFF/, '');
    const paths = list.includes('\0') ? list.split('\0') : list.split(/\r?\n/);
    return { paths: paths.filter((path) => path.trim() !== '' && path !== '-') };
  } catch (error) {
    return { code: (error as NodeJS.ErrnoException).code ?? 'error' };
  }
}

async function runWith(options: Options, data: KnowledgeData, around: Surroundings): Promise<number> {
  const { language, baseline: path, writesBaseline } = options;
  const homes = new Homes(data, around.working, options.isOwn);
  const { files, ...others } = splitLists(options, listInputs(options, homes, around.working));
  const { output } = options;
  if (output !== undefined && files.some(({ file }) => file === resolve(around.working, output)))
    return usage(around, overNote(output)[language], language);
  const isRunFile = ({ path: each }: Input) => options.command === 'overview' && isRun(each);
  const inputs = { ...others, files: files.filter((each) => !isRunFile(each)) };
  const runs = files.filter(isRunFile);
  for (const { home } of inputs.files) homes.home(home);
  if (options.paths.includes('-')) homes.home(homes.folderFor(dirname(incomingPath(options, around.working))));
  const absent = notThere(
    options,
    data,
    homes.all.map((home) => home.data),
  );
  if (absent) return usage(around, absent[language], language);
  const baseline = path === undefined ? undefined : openBaseline(resolve(around.working, path), writesBaseline);
  if (baseline && 'problem' in baseline) {
    say(around, baseline.problem, language);
    return exitCodes.unread;
  }
  const isBroken = sayAll(inputs, homes, around, language);
  const code = await readAll(options, { data, homes, inputs, runs, around, ...(baseline && { baseline }) });
  return isBroken && code !== exitCodes.usage ? exitCodes.unread : code;
}

/** A list in JSON is no note and no earlier run; for an overview it is as good as not there. */
function splitLists({ command }: Options, { files, missing, empty }: Inputs): Inputs {
  const isOne = ({ path }: Input) => command === 'overview' && isList(path);
  const lists = files.filter(isOne).map(({ path }) => noRun(path));
  return { files: files.filter((each) => !isOne(each)), missing: [...missing, ...lists], empty };
}

async function readAll(options: Options, parts: JobParts): Promise<number> {
  const { around } = parts;
  const { output, language } = options;
  const sink = output === undefined ? new Sink(around.output, false) : Sink.toFile(resolve(around.working, output));
  const job = new Job(options, parts, sink, (text) => say(around, text, language));
  const code = await job.run();
  await sink.close();
  if (sink.failure === undefined) return code;
  if (sink.failure === 'EPIPE') return exitCodes.fine;
  say(around, unwritable(output ?? '-', sink.failure), language);
  return exitCodes.unread;
}

/** Says what is not there and what is the matter with the folders' own files; true when something could not be read. */
function sayAll({ missing, empty }: Inputs, homes: Homes, around: Surroundings, language: Language): boolean {
  for (const text of [...missing, ...empty, ...homes.all.flatMap(({ remarks }) => remarks)])
    say(around, text, language);
  return missing.length > 0 || homes.all.some(({ isBroken }) => isBroken);
}

function print({ output }: Surroundings, text: string): number {
  output.write(`${text}\n`);
  return exitCodes.fine;
}

function usage({ errors }: Surroundings, text: string, language: Language): number {
  errors.write(`${text}\n${seeHelp[language]}\n`);
  return exitCodes.usage;
}

function say({ errors }: Surroundings, text: Bilingual, language: Language): void {
  errors.write(`${text[language]}\n`);
}
