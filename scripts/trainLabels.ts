/**
 * Trains the label model on the labels of `corpus/train` and writes `knowledge/labels.json`: `npm run train -- labels [--folds N] [--curve] [--dry]`.
 * Prints what is offered in notes that it has not seen: by folds of the training notes, per kind of note, and on `corpus/gold`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileKnowledge, compileRanker, type Knowledge, type LabelRankerData } from '../server/src/knowledge';
import { readNote } from '../server/src/note';
import { labelTraitsOf, readReading } from '../server/src/reading';
import { readAnnotated, type AnnotatedNote } from '../test/eval/gold';
import { scoreNote, type Choice } from '../test/eval/score';
import { labelsFile, loadKnowledge } from './buildKnowledge';
import { nothingLearned, trainLabels, wish, type LabelNote } from './training/labelChoice';

/** Chosen by folds of the training notes. */
const threshold = 0.42;

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);

const { learned: _, learnedLabels: __, ...data } = loadKnowledge().data;
const knowledge = compileKnowledge(data);
/** Sees every word: which are kept is what is learned. */
const learner: Knowledge = { ...knowledge, labelRanker: { ...compileRanker(nothingLearned), knowsWord: () => true } };
const labels = [...knowledge.labelByKey.keys()];
const placeOf = new Map(labels.map((key, place) => [key, place]));
const notes = readAnnotated(join(root, 'corpus/train'))
  .filter(({ gold }) => gold.labels)
  .map((note) => ({ note, seen: seenBy(note) }));
const gold = readAnnotated(join(root, 'corpus/gold'));
type Noted = (typeof notes)[number];

const folds = Number(args[args.indexOf('--folds') + 1]) || 5;
print(`${notes.length} notes, ${labels.length} labels`);
if (args.includes('--folds')) crossValidate();
if (args.includes('--curve')) curve();
const model = modelOf(notes);
report('gold, by the rule', scored(gold, undefined));
report('gold, learned', scored(gold, model));
if (!args.includes('--dry')) {
  const text = `${JSON.stringify(model)}\n`;
  writeFileSync(labelsFile, text);
  print(`${labelsFile.slice(root.length)}: ${Math.round(text.length / 1024)} KB`);
}

function seenBy(note: AnnotatedNote): LabelNote {
  const traits = labelTraitsOf(readNote(note.text, learner.formats, { guessKind: true }), learner);
  const chosen = new Float32Array(labels.length);
  for (const { id, certainty } of note.gold.labels ?? []) {
    const place = placeOf.get(id);
    if (place !== undefined) chosen[place] = wish[certainty];
  }
  return { traits: traits.ofNote, own: labels.map((key) => traits.ownOf(key)), chosen };
}

function modelOf(part: readonly Noted[]): LabelRankerData {
  return trainLabels(
    part.map(({ seen }) => seen),
    labels,
    threshold,
  );
}

interface Scored {
  readonly note: AnnotatedNote;
  readonly labels: Choice;
}

function scored(part: readonly AnnotatedNote[], learned: LabelRankerData | undefined): Scored[] {
  const known: Knowledge = learned ? { ...knowledge, labelRanker: compileRanker(learned) } : knowledge;
  return part.flatMap((note) => {
    const reading = readReading(readNote(note.text, known.formats, { guessKind: true }), known);
    const { labels: choice } = scoreNote(note, reading);
    return choice ? [{ note, labels: choice }] : [];
  });
}

function report(label: string, all: readonly Scored[]): void {
  const sum = (key: keyof Choice) => all.reduce((total, each) => total + each.labels[key], 0);
  const share = (part: number, whole: number) => (part / Math.max(1, whole)).toFixed(3).slice(1);
  print(
    `${label.padEnd(40)} sure among first five ${share(sum('sureInFirstFive'), sum('sure'))}  offered that fit ${share(sum('fitting'), sum('offered'))}  offered per note ${(sum('offered') / Math.max(1, all.length)).toFixed(1)}`,
  );
}

/** Every note read by a model that has not seen it. */
function crossValidate(): void {
  const isUnseen = (fold: number) => (_note: unknown, i: number) => i % folds === fold;
  const all = Array.from({ length: folds }, (_each, fold) => {
    const unseen = notes.filter(isUnseen(fold)).map(({ note }) => note);
    return scored(unseen, modelOf(notes.filter((note, i) => !isUnseen(fold)(note, i))));
  }).flat();
  report(
    'training notes, by the rule',
    scored(
      notes.map(({ note }) => note),
      undefined,
    ),
  );
  report(`training notes, ${folds} folds`, all);
  for (const genre of ['casus', 'wijk', 'reflectie', 'veldverslag'])
    report(
      `  ${genre}`,
      all.filter(({ note }) => note.gold.genre === genre),
    );
}

/** What more notes bring. */
function curve(): void {
  for (const part of [0.25, 0.5, 0.75, 1]) {
    const some = notes.filter((_note, i) => Math.floor((i + 1) * part) > Math.floor(i * part));
    report(`gold, learned from ${some.length} notes`, scored(gold, modelOf(some)));
  }
}
