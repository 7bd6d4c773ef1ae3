/**
 * Measures whose voice the reader hears against annotated notes: accuracy, and a table of what was taken for what.
 * Use: node --import tsx test/eval/voice.ts FOLDER… [--errors]. Invented notes only: errors print their sentences.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cut, nameMatcher, readVoices, type Language, type Voice } from '../../server/src/language/index';

interface Annotated {
  readonly language: Language;
  readonly mentions: readonly { readonly text: string; readonly nth: number; readonly voice: Voice }[];
}

interface Block {
  readonly start: number;
  readonly text: string;
  readonly quote: boolean;
  readonly task: boolean;
}

const voices: readonly Voice[] = ['author', 'quoted', 'reported', 'negated', 'name', 'meta'];
const names = nameMatcher([
  'Wet aanpak woonoverlast',
  'Wet bijzondere maatregelen grootstedelijke problematiek',
  'Aanval op de Uitval',
]);
const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const showErrors = process.argv.includes('--errors');
const counts = new Map<string, number>();

for (const folder of folders)
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort())
    measure(folder, file);
report();

function measure(folder: string, file: string): void {
  const gold = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Annotated;
  const text = readFileSync(join(folder, file.replace(/json$/, 'md')), 'utf8');
  const blocks = blocksOf(text);
  for (const mention of gold.mentions) {
    const at = locate(text, mention.text, mention.nth);
    const block = blocks.find((candidate) => at >= candidate.start && at < candidate.start + candidate.text.length);
    if (at < 0 || block === undefined) continue;
    const heard = hear(block, at - block.start, mention.text.length, gold.language);
    const key = `${mention.voice} ${heard}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (showErrors && heard !== mention.voice)
      console.log(`${file} ${mention.voice}→${heard}: ${shown(block, at - block.start, mention.text.length)}`);
  }
}

function hear(block: Block, from: number, length: number, language: Language): Voice {
  const prose = cut(block.text, language);
  const first = prose.words.findIndex((word) => word.end > from);
  const last = prose.words.findLastIndex((word) => word.start < from + length);
  if (first < 0 || last < first) return 'author';
  return readVoices(prose, { blockQuote: block.quote, task: block.task }, names).at(first, last + 1).voice;
}

function locate(text: string, wanted: string, nth: number): number {
  let at = -1;
  for (let count = 0; count < nth; count++) at = text.indexOf(wanted, at + 1);
  return at;
}

/** Paragraphs, list items and table cells with emphasis marks blanked. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const matter = /^---\r?\n[\s\S]*?\r?\n---\r?\n/.exec(text)?.[0].length ?? 0;
  let start = matter;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const quote = /^\s*>/.test(raw);
    const task = /^\s*[-*+] \[[ x]\]/.test(raw);
    blocks.push({
      start,
      quote,
      task,
      text: raw
        .replace(/[*_#`]/g, ' ')
        .replace(/^(\s*)>/gm, '$1 ')
        .replace(/^\s*(?:[-+]|\d+\.)\s/, (mark) => ' '.repeat(mark.length)),
    });
    start = end;
  };
  for (const mark of text.slice(matter).matchAll(/\n\s*\n|\n(?=\s*(?:[-*+]|\d+\.|#|\|)\s)|\|/g))
    push(matter + mark.index + mark[0].length);
  push(text.length);
  return blocks;
}

function shown(block: Block, from: number, length: number): string {
  const before = block.text.slice(Math.max(0, from - 110), from);
  return `${before}[${block.text.slice(from, from + length)}]${block.text.slice(from + length, from + length + 60)}`.replace(
    /\s+/g,
    ' ',
  );
}

function report(): void {
  const count = (gold: Voice, heard: Voice): number => counts.get(`${gold} ${heard}`) ?? 0;
  let all = 0;
  let right = 0;
  console.log(
    `${'annotated ↓ heard →'.padEnd(20)}${voices.map((voice) => voice.padStart(9)).join('')}   recall precision`,
  );
  for (const gold of voices) {
    const row = voices.map((heard) => count(gold, heard));
    const sum = row.reduce((total, value) => total + value, 0);
    const heardAs = voices.reduce((total, other) => total + count(other, gold), 0);
    const hit = count(gold, gold);
    all += sum;
    right += hit;
    console.log(
      `${gold.padEnd(20)}${row.map((value) => String(value).padStart(9)).join('')}   ${(hit / sum).toFixed(3)}  ${(hit / heardAs).toFixed(3)}`,
    );
  }
  console.log(`accuracy ${(right / all).toFixed(4)} over ${all} mentions`);
}
