/**
 * Trains the learned reader and its judge and writes `knowledge/tagger.json`: `npm run train [-- --dry] [--gold-folds N] [--folds N] [--curve] [--errors]
 * [--sweep]`.
 * What it prints is measured on notes that neither has seen: the annotated notes in folds, `corpus/gold` by note, `corpus/train` by author.
 * What it writes has learned from all of them.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileKnowledge, type Judge, type TaggerData } from '../server/src/knowledge';
import { compileJudge } from '../server/src/knowledge/tagger/judge';
import { compileTagger } from '../server/src/knowledge/tagger/tagger';
import { readAnnotated } from '../test/eval/gold';
import { loadKnowledge, taggerFile } from './buildKnowledge';
import { readCandidates, scoreJudged, type ReadAnnotated } from './training/candidates';
import { train } from './training/chain';
import { errorKinds, figuresOf, lineOf } from './training/figures';
import { fitLogistic } from './training/logistic';
import { sentenceMaker } from './training/sentences';

/** From which probability on the judge is asked: low, since the judge decides. Chosen on the folds, as what follows. */
const thresholds = { problem: 0.3, escalator: 0.25 };
const least = { listed: 0.4, learned: 0.45, light: 0.35 };
/** A note annotated by another hand than the writer's teaches as much as so many. */
const goldWeight = { chain: 2, judge: 4 };

const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const print = (line: string) => process.stdout.write(`${line}\n`);
const numberAfter = (name: string, otherwise: number): number => Number(args[args.indexOf(name) + 1]) || otherwise;

const { learned: _, ...data } = loadKnowledge().data;
const knowledge = compileKnowledge(data);
const maker = sentenceMaker(data);
const notesOf = (folder: string, weight: number) =>
  readAnnotated(join(root, folder)).map((note) => ({ note, weight, sentences: maker.ofNote(note) }));
const silver = notesOf('corpus/train', 1);
const gold = notesOf('corpus/gold', goldWeight.chain);
type Noted = (typeof gold)[number];
/** Notes read by a learned reader that has not seen them. */
type Fold = readonly ReadAnnotated[];

const goldFolds = foldsOf(gold, numberAfter('--gold-folds', 6), silver, (_note, i) => i);
if (args.includes('--curve')) curve();
const silverFolds = foldsOf(silver, numberAfter('--folds', 5), gold, authorOf);
const goldJudges = goldFolds.map((fold) =>
  judgeOf(
    goldFolds.filter((other) => other !== fold),
    silverFolds,
  ),
);
const silverJudges = silverFolds.map((fold) =>
  judgeOf(
    goldFolds,
    silverFolds.filter((other) => other !== fold),
  ),
);
report('gold', goldFolds, goldJudges);
report('training notes', silverFolds, silverJudges);
if (!args.includes('--dry')) write();

/** Each fold is read by a model of all other notes. `partOf` says which notes stay together. */
function foldsOf(
  notes: readonly Noted[],
  count: number,
  others: readonly Noted[],
  partOf: (note: Noted, i: number) => number,
): Fold[] {
  return Array.from({ length: count }, (_each, fold) => {
    const isUnseen = (note: Noted, i: number) => partOf(note, i) % count === fold;
    const seen = [...others, ...notes.filter((note, i) => !isUnseen(note, i))];
    return readBy(modelOf(seen), notes.filter(isUnseen));
  });
}

/** Notes of one author have the same first part of their name. */
function authorOf({ note: { name } }: Noted): number {
  const authors = [...new Set(silver.map((each) => each.note.name.split('-')[0]))];
  return authors.indexOf(name.split('-')[0]);
}

function modelOf(notes: readonly Noted[]): TaggerData {
  return train(
    notes.flatMap(({ sentences, weight }) => Array.from({ length: weight }, () => sentences).flat()),
    thresholds,
  );
}

function readBy(model: TaggerData, notes: readonly Noted[]): Fold {
  const known = { ...knowledge, tagger: compileTagger(model, data.lenses, data.wordFields) };
  return readCandidates(
    notes.map(({ note }) => note),
    known,
  );
}

function judgeOf(fromGold: readonly Fold[], fromSilver: readonly Fold[]): Judge {
  return compileJudge(judgeData(fromGold, fromSilver));
}

function judgeData(fromGold: readonly Fold[], fromSilver: readonly Fold[]) {
  const instances = (folds: readonly Fold[], weight: number) =>
    folds.flat().flatMap(({ candidates }) => candidates.map(({ traits, isRight }) => ({ traits, isRight, weight })));
  return { weights: fitLogistic([...instances(fromSilver, 1), ...instances(fromGold, goldWeight.judge)]), least };
}

/** What the lists find, what the learned reader adds, and what the judges leave of it. */
function report(label: string, folds: readonly Fold[], judges: readonly Judge[]): void {
  const scoresOf = (change: (judge: Judge) => Judge) =>
    folds.flatMap((fold, i) => fold.map((read) => scoreJudged(read, change(judges[i] as Judge), knowledge)));
  const line = (what: string, leastOf: Partial<Judge['least']>) =>
    print(
      lineOf(
        `${label}, ${what}`,
        figuresOf(scoresOf((judge) => ({ ...judge, least: { ...judge.least, ...leastOf } }))),
      ),
    );
  line('lists', { listed: 0, learned: 2, light: 2 });
  line('and all proposals', { listed: 0, learned: 0 });
  line('and proposals as judged', { listed: 0 });
  line('all as judged', {});
  if (args.includes('--errors')) for (const kind of errorKinds(scoresOf((judge) => judge))) print(`  ${kind}`);
  if (!args.includes('--sweep')) return;
  for (const listed of [0.4, 0.5, 0.6, 0.7])
    for (const learned of [0.35, 0.4, 0.45, 0.5, 0.6]) line(`from ${listed} / ${learned}`, { listed, learned });
}

/** What more notes bring: the same number of steps through the folder each time. Without a judge. */
function curve(): void {
  for (const share of [0.25, 0.5, 0.75, 1]) {
    const part = silver.filter((_note, i) => Math.floor((i + 1) * share) > Math.floor(i * share));
    const reads = readBy({ ...modelOf(part), thresholds: { problem: 0.65, escalator: 0.5 } }, gold);
    const all: Judge = { sureness: () => 1, least };
    print(
      lineOf(
        `gold, learned from ${part.length} notes`,
        figuresOf(reads.map((read) => scoreJudged(read, all, knowledge))),
      ),
    );
  }
}

function write(): void {
  const model: TaggerData = { ...modelOf([...silver, ...gold]), judge: judgeData(goldFolds, silverFolds) };
  const text = `${JSON.stringify(model, null, 1)}\n`;
  writeFileSync(taggerFile, text);
  print(`${taggerFile.slice(root.length)}: ${Math.round(text.length / 1024)} KB`);
}
