/** One run over notes: what comes in is read, what is read is written, in the order in which it came. Holds what is counted along the way. */
import { dirname, resolve } from 'node:path';
import type { KnowledgeData } from '../knowledge';
import type { Bilingual } from '../language/types';
import { ruleTexts } from './ask';
import type { BaselineUse } from './baselineFile';
import { piecesOf } from './encoding';
import { exitCodes } from './exitCodes';
import { failsOn } from './failOn';
import { formats, type Format, type Unread } from './formats';
import type { Homes } from './homes';
import type { Input, Inputs } from './inputs';
import type { FindingRecord, NoteRecord } from './noteRecord';
import { mergeRun } from './overview/merge';
import { printOverview } from './overview/print';
import { Tally } from './overview/tally';
import type { Options } from './parseOptions';
import { inOrder } from './pool';
import { Progress } from './progress';
import type { Surroundings } from './program';
import type { Task } from './reader';
import type { Sink } from './sink';
import { incoming, joined } from './standardInput';
import { startReading } from './startReading';
import { baselineWritten, repeatedNotes, unreadable, unwritable } from './words';

/** What a job is done with. */
export interface JobParts {
  readonly data: KnowledgeData;
  readonly homes: Homes;
  readonly inputs: Inputs;
  /** Files of earlier runs. */
  readonly runs: readonly Input[];
  readonly around: Surroundings;
  readonly baseline?: BaselineUse;
}

/** Absolute: where the text of `-` belongs. */
export const incomingPath = ({ stdinPath = '-' }: Options, working: string): string => resolve(working, stdinPath);

export class Job {
  readonly #unread: Unread[] = [];
  #isFound = false;
  readonly #fails: (finding: FindingRecord) => boolean;
  readonly #progress: Progress;

  constructor(
    private readonly options: Options,
    private readonly parts: JobParts,
    private readonly sink: Sink,
    private readonly say: (text: Bilingual) => void,
  ) {
    this.#fails = failsOn(options.failOn);
    const { errors, output } = parts.around;
    // Notes that scroll by show by themselves how far it is.
    const scrolls = options.command !== 'overview' && options.output === undefined && output.isTTY === true;
    this.#progress = new Progress(errors, scrolls ? 0 : parts.inputs.files.length, options.language);
  }

  /** Gives the exit code. */
  async run(): Promise<number> {
    if (this.options.command === 'overview') await this.#overview();
    else await this.#notes(this.#format(this.options.command));
    this.#writeBaseline();
    if (this.#unread.length > 0) return exitCodes.unread;
    return this.#isFound ? exitCodes.found : exitCodes.fine;
  }

  async #notes(format: Format): Promise<void> {
    await this.sink.write(format.head());
    for await (const record of this.#records()) {
      await this.sink.write(format.note(record));
      // Half a baseline would let everything else through.
      if (this.sink.failure !== undefined && !this.parts.baseline?.write) return;
    }
    await this.sink.write(format.tail(this.#unread));
  }

  async #overview(): Promise<void> {
    const { language, today, format } = this.options;
    const { runs } = this.parts;
    const names = this.#labelNames();
    const tally = new Tally(today, (key) => names.get(key));
    for (const { file, path } of runs) await this.#merge(piecesOf(file), path, tally);
    for await (const record of this.#records(tally)) tally.add(record);
    if (tally.repeated > 0) this.say(repeatedNotes(tally.repeated));
    await this.sink.write(printOverview(tally.overview, format, language));
  }

  /** What labels are called, those of the folders' own included. */
  #labelNames(): ReadonlyMap<string, string> {
    const { data, homes } = this.parts;
    const typologies = [data, ...homes.all.map((home) => home.data)].flatMap((each) => each.typologies);
    return new Map(
      typologies.flatMap(({ id, labels }) =>
        labels.map((label): [string, string] => [`${id}/${label.id}`, label.name[this.options.language]]),
      ),
    );
  }

  async #merge(pieces: AsyncIterable<string>, path: string, tally: Tally): Promise<void> {
    try {
      const problems = await mergeRun(pieces, path, tally);
      problems.forEach((problem) => this.say(problem));
      if (problems.length > 0) this.#unread.push({ path, code: 'lines' });
    } catch (error) {
      this.#couldNotRead(path, codeOf(error));
    }
  }

  /** What is read, without what is no note and without what the baseline knows. `tally`: what lines of an earlier run that come in are added to. */
  async *#records(tally?: Tally): AsyncGenerator<NoteRecord> {
    const { inputs, around, homes, baseline } = this.parts;
    const tasks: Task[] = [...(await this.#standardInput(tally)), ...inputs.files];
    const salt = baseline?.salt ?? (this.#showsFingerprints ? '' : undefined);
    const reading = startReading(this.options, around, homes, tasks.length, salt);
    try {
      for await (const { task, outcome } of inOrder(tasks, (each) => reading.read(each), reading.width)) {
        this.#progress.step();
        if ('code' in outcome) this.#couldNotRead(task.path, outcome.code);
        else if (outcome.record) yield this.#told(outcome.record);
      }
    } finally {
      this.#progress.clear();
      await reading.close();
    }
  }

  #told(record: NoteRecord): NoteRecord {
    const { baseline } = this.parts;
    const findings = baseline ? record.findings.filter((finding) => baseline.isNew(finding)) : record.findings;
    this.#isFound ||= findings.some(this.#fails);
    return { ...record, findings: this.#showsFingerprints ? findings : findings.map(withoutFingerprint) };
  }

  /** Only in SARIF, which has a place for them, and only where the text that they are made of stands beside them. */
  get #showsFingerprints(): boolean {
    return this.options.format === 'sarif' && this.options.isWithText;
  }

  async #standardInput(tally: Tally | undefined): Promise<Task[]> {
    const { paths, stdinPath } = this.options;
    const { around, homes } = this.parts;
    if (!paths.includes('-')) return [];
    const path = stdinPath ?? '-';
    const { isRun, pieces } = await incoming(around.input);
    if (tally && isRun) {
      await this.#merge(pieces, path, tally);
      return [];
    }
    const file = incomingPath(this.options, around.working);
    const home = homes.folderFor(dirname(file));
    return [{ file, path, home, text: await joined(pieces), isNamed: true }];
  }

  #format(command: Exclude<Options['command'], 'overview'>): Format {
    const { format, language, today } = this.options;
    const { data, around } = this.parts;
    const rules = ruleTexts(data);
    return formats[format]({ command, language, today, version: around.version, rules, fails: this.#fails });
  }

  #writeBaseline(): void {
    const path = this.options.baseline ?? '';
    try {
      const findings = this.parts.baseline?.write?.();
      if (findings !== undefined) this.say(baselineWritten(path, findings));
    } catch (error) {
      this.say(unwritable(path, codeOf(error)));
      this.#unread.push({ path, code: codeOf(error) });
    }
  }

  #couldNotRead(path: string, code: string): void {
    this.#progress.clear();
    this.#unread.push({ path, code });
    this.say(unreadable(path, code));
  }
}

function withoutFingerprint({ fingerprint: _fingerprint, ...finding }: FindingRecord): FindingRecord {
  return finding;
}

/** The system's error code; never a message, which may hold anything. */
const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? 'error';
