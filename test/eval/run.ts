/**
 * Scores a folder of annotated notes: `npm run eval -- <folder> [--errors] [--emit <dir>] [--no-learned]`. Prints a table; with `--errors` every miss and
 * false alarm in context; with `--emit` writes what the product read per note in the shape of the annotation; `--no-learned` reads with
 * the lists only.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge } from '../../server/src/knowledge';
import { readNote, type NoteKind } from '../../server/src/note';
import { readReading, type Reading } from '../../server/src/reading';
import { loadKnowledge } from '../../scripts/buildKnowledge';
import { readAnnotated, type AnnotatedNote } from './gold';
import { offeredActions, scoreNote, type Choice, type NoteScore, type Placed } from './score';

const args = process.argv.slice(2);
const folder = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--emit');
const emitTo = args.includes('--emit') ? args[args.indexOf('--emit') + 1] : undefined;
const print = (line: string) => process.stdout.write(`${line}\n`);

if (!folder) {
  print('npm run eval -- <folder of annotated notes> [--errors] [--emit <dir>] [--no-learned]');
  process.exit(2);
}

if (/corpus\/(?:gold|train)\/?$/.test(folder) && !args.includes('--no-learned'))
  print('The learned reader has learned from these notes. What it does on new ones: npm run train -- --dry');
const { data: all, problems } = loadKnowledge();
const { learned, ...lists } = all;
const data = learned && !args.includes('--no-learned') ? all : lists;
if (problems.length) print(`the knowledge has ${problems.length} problems; run npm run knowledge`);
const knowledge = compileKnowledge(data);
const notes = readAnnotated(folder);
const scores = notes.map((note) => {
  const read = readNote(note.text, knowledge.formats, { guessKind: true });
  const reading = readReading(read, knowledge);
  if (emitTo) emit(emitTo, note, read.kind, reading);
  return scoreNote(note, reading);
});
report(scores);
if (args.includes('--errors')) notes.forEach((note, i) => errors(note, scores[i]));

function ratio(part: number, whole: number): string {
  return whole ? (part / whole).toFixed(3) : '–';
}

function report(all: readonly NoteScore[]): void {
  print(`notes ${all.length}`);
  print('counted mentions          gold  system  matched  precision  recall     F1');
  for (const pole of ['problem', 'escalator', undefined] as const) {
    const own = (placed: Placed) => !pole || placed.pole === pole;
    const gold = all.flatMap((score) => score.gold.filter((placed) => placed.counts && own(placed))).length;
    const system = all.flatMap((score) => score.system.filter((placed) => placed.counts && own(placed))).length;
    const matched = all.flatMap((score) => score.counted.filter((pair) => own(pair.gold))).length;
    const f1 = ratio(2 * matched, gold + system);
    print(
      `${(pole ?? 'both').padEnd(22)} ${[gold, system, matched].map((n) => String(n).padStart(7)).join(' ')} ${[ratio(matched, system), ratio(matched, gold), f1].map((r) => r.padStart(9)).join('')}`,
    );
  }
  for (const kind of ['vocabulary', 'deed'] as const) {
    for (const pole of ['problem', 'escalator'] as const) {
      const gold = all.flatMap((score) =>
        score.gold.filter((placed) => placed.counts && placed.kind === kind && placed.pole === pole),
      ).length;
      const matched = all.flatMap((score) =>
        score.counted.filter((pair) => pair.gold.kind === kind && pair.gold.pole === pole),
      ).length;
      print(`recall of ${kind.padEnd(10)} ${pole.padEnd(9)} ${ratio(matched, gold)} (${matched}/${gold})`);
    }
  }
  const pairs = all.flatMap((score) => score.pairs);
  const right = pairs.filter((pair) => pair.system.voice === pair.gold.voice).length;
  print(`voice accuracy   ${ratio(right, pairs.length)} (${right}/${pairs.length} matched of any voice)`);
  const stances = all.filter((score) => score.stance.system === score.stance.gold).length;
  print(`stance accuracy  ${ratio(stances, all.length)} (${stances}/${all.length})`);
  for (const what of ['labels', 'actions'] as const) {
    const choices = all.flatMap((score) => score[what] ?? []);
    if (!choices.length) continue;
    const sum = (key: keyof Choice) => choices.reduce((total, choice) => total + choice[key], 0);
    print(
      `${what.padEnd(8)} sure among first five ${ratio(sum('sureInFirstFive'), sum('sure'))} (${sum('sureInFirstFive')}/${sum('sure')}); offered that fit ${ratio(sum('fitting'), sum('offered'))} (${sum('fitting')}/${sum('offered')})`,
    );
  }
}

/** What the product read, in the shape of the annotated files, with offsets in UTF-16 units. */
function emit(dir: string, { name, text }: AnnotatedNote, kind: NoteKind | undefined, reading: Reading): void {
  mkdirSync(dir, { recursive: true });
  const mentions = reading.mentions
    .filter((mention) => mention.show === 'highlight' && (mention.frame === 'problem' || mention.frame === 'escalator'))
    .map(({ start, end, frame, voice, counts, lens, term, dimension, strength, origin, weight }) => {
      const wording = text.slice(start, end);
      return {
        text: wording,
        nth: occurrence(text, wording, start),
        start,
        end,
        pole: frame,
        voice,
        counts,
        lens,
        term,
        dimension,
        strength,
        origin,
        weight,
      };
    });
  const emitted = {
    file: `${name}.md`,
    language: majority(reading.languages),
    ...(kind ? { genre: kind } : {}),
    stance: reading.balance.stance,
    mentions,
    labels: reading.labels.map(({ key, score }) => ({ id: key, score })),
    actions: offeredActions(reading).map((id) => ({ id })),
  };
  writeFileSync(join(dir, `${name}.json`), `${JSON.stringify(emitted, null, 1)}\n`);
}

function majority(languages: readonly string[]): string {
  return languages.filter((language) => language === 'en').length * 2 > languages.length ? 'en' : 'nl';
}

function occurrence(text: string, wording: string, start: number): number {
  let nth = 1;
  for (let at = text.indexOf(wording); at >= 0 && at < start; at = text.indexOf(wording, at + 1)) nth++;
  return nth;
}

function errors({ name, text }: AnnotatedNote, score: NoteScore | undefined): void {
  if (!score) return;
  const context = ({ start, end }: Placed) =>
    `${text.slice(Math.max(0, start - 50), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 50)}`.replace(
      /\s+/g,
      ' ',
    );
  const matchedSystem = new Set(score.pairs.map((pair) => pair.system));
  const matchedGold = new Set(score.pairs.map((pair) => pair.gold));
  for (const placed of score.gold)
    if (!matchedGold.has(placed))
      print(`${name} miss  ${placed.pole} ${placed.kind} ${placed.voice}: ${context(placed)}`);
  for (const placed of score.system)
    if (!matchedSystem.has(placed)) print(`${name} alarm ${placed.pole} ${placed.voice}: ${context(placed)}`);
  for (const { system, gold } of score.pairs)
    if (system.voice !== gold.voice) print(`${name} voice ${gold.voice} read as ${system.voice}: ${context(system)}`);
}
