/**
 * Times the reading against one regular-expression word pass over the same text, in one run: `npm run bench`. The ratios are what
 * counts; milliseconds drift with the machine.
 */
import { compileKnowledge, type Knowledge } from '../server/src/knowledge';
import { cut } from '../server/src/language';
import { NoteEditor } from './editing';
import { makeNote } from './text';
import { readNote } from '../server/src/note';
import { readReading } from '../server/src/reading';
import { loadKnowledge } from '../scripts/buildKnowledge';

const sizes = [500, 5_000, 50_000];
const print = (line: string) => process.stdout.write(`${line}\n`);

/** Median milliseconds of a run of `work`, after warm-up. */
function median(work: () => unknown, rounds: number): number {
  for (let i = 0; i < Math.min(rounds, 5); i++) work();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0;
}

function wordPass(text: string): number {
  let words = 0;
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) words += match[0].length ? 1 : 0;
  return words;
}

interface Row {
  readonly words: number;
  readonly pass: number;
  readonly parse: number;
  /** Words and clauses of every passage, and the wordings in them: parts of the reading. */
  readonly cut: number;
  readonly find: number;
  readonly reading: number;
  readonly keystroke: number;
}

function measure(words: number, knowledge: Knowledge): Row {
  const text = makeNote(words);
  const rounds = Math.max(7, Math.min(101, Math.round(150_000 / words)));
  const note = readNote(text, knowledge.formats);
  const editor = new NoteEditor(text, knowledge);
  const cutAll = () => note.passages.map((passage) => cut(passage.text, 'nl'));
  const proses = cutAll();
  return {
    words,
    pass: median(() => wordPass(text), rounds),
    parse: median(() => readNote(text, knowledge.formats), rounds),
    cut: median(cutAll, rounds),
    find: median(() => proses.map((prose) => knowledge.matcher.match(prose)), rounds),
    reading: median(() => readReading(note, knowledge), rounds),
    keystroke: median(() => editor.type(), rounds),
  };
}

const knowledge = compileKnowledge(loadKnowledge().data);
const rows = sizes.map((words) => measure(words, knowledge));
const titles = [
  'word pass ms',
  'parse (×pass)',
  'cut (×pass)',
  'find (×pass)',
  'reading (×pass)',
  'keystroke (÷full)',
  '(×pass)',
];
print(['words  ', ...titles.map((title) => title.padStart(18))].join(''));
for (const { words, pass, parse, cut: cutting, find, reading, keystroke } of rows) {
  const beside = (ms: number) => `${ms.toFixed(2)} (${(ms / pass).toFixed(1)})`;
  const cells = [
    pass.toFixed(3),
    ...[parse, cutting, find, reading].map(beside),
    `${keystroke.toFixed(3)} (${(keystroke / (parse + reading)).toFixed(3)})`,
    (keystroke / pass).toFixed(2),
  ];
  print(`${String(words).padEnd(7)}${cells.map((cell) => cell.padStart(18)).join('')}`);
}
const [, middle, large] = rows;
if (middle && large) {
  const grow = (of: (row: Row) => number) => (of(large) / of(middle)).toFixed(1);
  print(
    `50,000 / 5,000 words (10 is linear): word pass ${grow((row) => row.pass)}, parse ${grow((row) => row.parse)}, reading ${grow((row) => row.reading)}, keystroke ${grow((row) => row.keystroke)}`,
  );
}
