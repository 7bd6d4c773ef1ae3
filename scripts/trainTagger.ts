/**
 * Trains the learned reader on `corpus/train` and writes `knowledge/tagger.json`: `npm run train [-- --curve] [--folds N] [--dry]`.
 * Prints what it finds on notes it has not seen: by folds of the training notes, and on `corpus/gold`, which it never learns from.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileKnowledge, type Knowledge, type TaggerData } from '../server/src/knowledge';
import { compileTagger } from '../server/src/knowledge/tagger/tagger';
import { readNote } from '../server/src/note';
import { readReading } from '../server/src/reading';
import { readAnnotated, type AnnotatedNote } from '../test/eval/gold';
import { scoreNote, type NoteScore } from '../test/eval/score';
import { loadKnowledge, taggerFile } from './buildKnowledge';
import { train } from './training/chain';
import { figuresOf, lineOf } from './training/figures';
import { sentenceMaker, type TrainingSentence } from './training/sentences';

/** Chosen on `corpus/gold`: there the lists have not seen the notes either. */
const thresholds = { problem: 0.65, escalator: 0.5 };

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

const { learned: _, ...data } = loadKnowledge().data;
const knowledge = compileKnowledge(data);
const maker = sentenceMaker(data);
const notes = readAnnotated(join(root, 'corpus/train')).map((note) => ({ note, sentences: maker.ofNote(note) }));
const gold = readAnnotated(join(root, 'corpus/gold'));
type Noted = (typeof notes)[number];

const folds = Number(args[args.indexOf('--folds') + 1]) || 5;
if (args.includes('--folds')) crossValidate();
if (args.includes('--curve')) curve();
const model = modelOf(notes);
report(`gold, lists only`, scored(gold, undefined));
report(`gold, with the learned reader`, scored(gold, model));
if (!args.includes('--dry')) {
  const text = `${JSON.stringify(model, null, 1)}\n`;
  writeFileSync(taggerFile, text);
  print(`${taggerFile.slice(root.length)}: ${Math.round(text.length / 1024)} KB`);
}

function modelOf(part: readonly Noted[]): TaggerData {
  const sentences: TrainingSentence[] = part.flatMap((each) => each.sentences);
  return train(sentences, thresholds);
}

function scored(part: readonly AnnotatedNote[], learned: TaggerData | undefined): NoteScore[] {
  const known: Knowledge = learned ? { ...knowledge, tagger: compileTagger(learned, data.lenses) } : knowledge;
  return part.map((note) =>
    scoreNote(note, readReading(readNote(note.text, known.formats, { guessKind: true }), known)),
  );
}

function report(label: string, scores: readonly NoteScore[]): void {
  print(lineOf(label, figuresOf(scores)));
}

/** Every note read by a model that has not seen it. The lists have: they were widened with these notes at hand. */
function crossValidate(): void {
  const scores = Array.from({ length: folds }, (_each, fold) => {
    const unseen = notes.filter((_note, i) => i % folds === fold).map(({ note }) => note);
    return scored(unseen, modelOf(notes.filter((_note, i) => i % folds !== fold)));
  });
  report(
    'training notes, lists only',
    scored(
      notes.map(({ note }) => note),
      undefined,
    ),
  );
  report(`training notes, ${folds} folds`, scores.flat());
}

/** What more notes bring: the same number of steps through the folder each time. */
function curve(): void {
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const part = notes.filter((_note, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    report(`gold, learned from ${part.length} notes`, scored(gold, modelOf(part)));
  }
}
