/**
 * Times the casebook at 100, 1,000 and 10,000 notes: `npm run bench:casebook`. What counts is the shape of growth, which no noisy machine can blur:
 * a `[linear]` series may grow as the notes do, a `[flat]` one may not. The process fails when a shape is lost. With `--whole` also one line of
 * absolute figures, for 10,000 notes of 500 words; it takes minutes.
 */
import { withNote, withoutNote, type NoteSummary } from '../server/src/casebook';
import { notesNamed } from '../server/src/features/parts/notes';
import { LabelAnswers } from '../server/src/lsp/labelAnswers';
import { NoteReader } from '../server/src/lsp/noteReader';
import { OpenDocument } from '../server/src/lsp/openDocument';
import { OpenNotes } from '../server/src/lsp/openNotes';
import type { Session } from '../server/src/lsp/session';
import { folderOf, folderUri, noteOf, uriOf } from './folder';

const sizes = [100, 1_000, 10_000] as const;
const words = 60;
/**
 * Time ratio ÷ size ratio: 1 is linear. Of a linear series between the two larger folders, since what is done once (compiling the knowledge) weighs in
 * the smallest; of a flat one over all three, where 0.01 is flat and the depth of a tree and the caches of the machine may show.
 */
const mostOf = { linear: 1.6, flat: 0.1 } as const;
type Shape = keyof typeof mostOf;

const print = (line: string) => process.stdout.write(`${line}\n`);
const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Milliseconds of one run of `work`, as a quiet quarter of the bundles of runs has it: who else uses the machine only adds. */
function quiet(work: (n: number) => unknown, rounds = 61, bundle = 50): number {
  let n = 0;
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    for (let at = 0; at < bundle; at++) work(n++);
    return (performance.now() - from) / bundle;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 4)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

type Times = Readonly<Record<string, number>>;
const shapes: Record<string, Shape> = {};
const as = (shape: Shape, name: string): string => {
  shapes[name] = shape;
  return name;
};

async function measure(size: number): Promise<Times> {
  const { session, folder, kept } = folderOf(size, words);
  const form = await timed(() => folder.readAll());
  const reading = await timed(() => folder.readWaiting());
  const again = folderOf(size, words, kept.cache);
  const warm = await timed(async () => {
    await again.folder.readAll();
    await again.folder.readWaiting();
  });
  return {
    [as('linear', 'form, cold')]: form,
    [as('linear', 'reading, cold')]: reading,
    [as('linear', 'all, from the cache')]: warm,
    ...snapshots(session, size),
    [as('flat', 'key typed in an open note')]: await typing(session),
  };
}

function snapshots({ casebook }: Session, size: number): Times {
  const summary = (n: number): NoteSummary => casebook.notes.get(uriOf(n % size)) as NoteSummary;
  const moved = (n: number): NoteSummary => {
    const note = summary(n);
    return { ...note, actions: note.actions.map((action) => ({ ...action, start: action.start + 1 + n })) };
  };
  const renamed = (n: number) => ({ ...summary(n), neighbourhood: `Wijk ${(n + 7) % 40}`, people: [`p-${n % 700}`] });
  return {
    [as('flat', 'a task moves')]: quiet((n) => withNote(casebook, moved(n))),
    [as('flat', 'names change')]: quiet((n) => withNote(casebook, renamed(n))),
    [as('flat', 'a note goes')]: quiet((n) => withoutNote(casebook, uriOf(n % size))),
    [as('flat', 'a name is looked up')]: quiet((n) =>
      casebook.people.get(`p-${n % Math.min(size, 700)}`)?.has(uriOf(n % size)),
    ),
    [as('flat', 'a link is followed')]: quiet((n) => notesNamed(casebook, `casus/n${n % size}`)),
  };
}

/** Milliseconds from a key in an open note of the folder to its findings. */
async function typing(session: Session): Promise<number> {
  const answers = new LabelAnswers(session);
  const notes = new OpenNotes(session, answers, new NoteReader(session));
  const uri = `${folderUri}/casus/n1.md`;
  const document = OpenDocument.open(uri, 'markdown', 1, noteOf(1, words));
  session.documents.set(uri, document);
  notes.note(uri);
  await pause();
  const place = { line: 12, character: 0 };
  return quiet(
    (n) => {
      document.update([{ range: { start: place, end: place }, text: n % 8 === 0 ? ' ' : 'e' }], n + 2);
      return notes.note(uri);
    },
    21,
    10,
  );
}

async function series(): Promise<boolean> {
  const rows: Times[] = [];
  await measure(100);
  for (const size of sizes) rows.push(await measure(size));
  const cell = (text: string) => text.padStart(14);
  print(['series'.padEnd(36), ...sizes.map((size) => cell(`${size} notes`)), cell('shape'), cell('at most')].join(''));
  const [first, second, last] = rows;
  let holds = true;
  for (const [name, shape] of Object.entries(shapes)) {
    const [from, size] = shape === 'linear' ? [second, sizes[1]] : [first, sizes[0]];
    const grown = (last?.[name] ?? 0) / (from?.[name] ?? 1) / (sizes[2] / size);
    const most = mostOf[shape];
    holds &&= grown <= most;
    const times = rows.map((row) => cell(`${(row[name] ?? 0).toPrecision(3)} ms`));
    print(
      [
        `[${shape}] ${name}`.padEnd(36),
        ...times,
        cell(grown.toFixed(3)),
        cell(`${most}${grown <= most ? '' : ' !'}`),
      ].join(''),
    );
  }
  return holds;
}

async function whole(): Promise<void> {
  const heap = () => {
    (globalThis as { readonly gc?: () => void }).gc?.();
    return process.memoryUsage().heapUsed / 1e6;
  };
  await folderOf(100, 500).folder.readAll();
  const before = heap();
  const { session, folder, kept } = folderOf(10_000, 500);
  const form = await timed(() => folder.readAll());
  const reading = await timed(() => folder.readWaiting());
  const after = heap();
  const again = folderOf(10_000, 500, kept.cache);
  const warm = await timed(async () => {
    await again.folder.readAll();
    await again.folder.readWaiting();
  });
  const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;
  print(
    `${session.casebook.notes.size} notes of 500 words: names, links and tasks after ${seconds(form)}, all read after ${seconds(form + reading)}, ` +
      `from the cache ${seconds(warm)}; ${(after - before).toFixed(0)} MB in memory, ${((kept.cache?.length ?? 0) / 1e6).toFixed(1)} MB of cache`,
  );
}

if (!process.argv.includes('--only-whole')) process.exitCode = (await series()) ? 0 : 1;
if (process.argv.some((argument) => /^--(only-)?whole$/.test(argument))) await whole();
