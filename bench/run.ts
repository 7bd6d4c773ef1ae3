/**
 * Times the reading against one regular-expression word pass over the same text, in one run: `npm run bench`. The ratios are what
 * counts; milliseconds drift with the machine.
 */
import { compileKnowledge, type Knowledge } from '../server/src/knowledge';
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
  readonly reading: number;
  readonly keystroke: number;
}

function measure(words: number, knowledge: Knowledge): Row {
  const text = makeNote(words);
  const rounds = Math.max(7, Math.min(101, Math.round(150_000 / words)));
  const note = readNote(text, knowledge.formats);
  const editor = new NoteEditor(text, knowledge);
  return {
    words,
    pass: median(() => wordPass(text), rounds),
    parse: median(() => readNote(text, knowledge.formats), rounds),
    reading: median(() => readReading(note, knowledge), rounds),
    keystroke: median(() => editor.type(), rounds),
  };
}

const knowledge = compileKnowledge(loadKnowledge().data);
const rows = sizes.map((words) => measure(words, knowledge));
print('words   word pass ms  parse ms (×pass)  reading ms (×pass)  keystroke ms (÷full)  (×pass)');
for (const { words, pass, parse, reading, keystroke } of rows) {
  const cells = [
    pass.toFixed(3),
    `${parse.toFixed(2)} (${(parse / pass).toFixed(1)})`,
    `${reading.toFixed(2)} (${(reading / pass).toFixed(1)})`,
    `${keystroke.toFixed(3)} (${(keystroke / (parse + reading)).toFixed(3)})`,
    (keystroke / pass).toFixed(2),
  ];
  print(`${String(words).padEnd(7)} ${cells.map((cell) => cell.padStart(18)).join('')}`);
}
const [, middle, large] = rows;
if (middle && large) {
  const grow = (of: (row: Row) => number) => (of(large) / of(middle)).toFixed(1);
  print(
    `50,000 / 5,000 words (10 is linear): word pass ${grow((row) => row.pass)}, parse ${grow((row) => row.parse)}, reading ${grow((row) => row.reading)}, keystroke ${grow((row) => row.keystroke)}`,
  );
}
