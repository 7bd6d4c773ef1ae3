/**
 * Reads `knowledge/`, checks it (schema, sources, both languages, references between entries, every hit and miss) and writes
 * `dist/knowledge.json`. `--check` only checks; `--only <id>` shows the problems of one file or entry.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeData, LabelRankerData, TaggerData } from '../server/src/knowledge';
import * as normalise from '../server/src/knowledge/normalise';
import { checkReferences } from '../server/src/knowledge/references';
import { checkExamples } from './checkExamples';
import { KnowledgeFiles, type KnowledgeProblem } from './knowledgeFiles';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the knowledge of the product stands. */
export const knowledgeFolder = join(root, 'knowledge');

/** The learned reader, as `npm run train` writes it. */
export const taggerFile = join(knowledgeFolder, 'tagger.json');

/** What was learned of labels, as `npm run train -- labels` writes it. */
export const labelsFile = join(knowledgeFolder, 'labels.json');

/** What could be read, and what is wrong with it. */
export interface LoadedKnowledge {
  readonly data: KnowledgeData;
  readonly problems: readonly KnowledgeProblem[];
}

/** Reads a knowledge folder and checks its form: schema and references. The examples are for `checkKnowledge`. */
export function loadKnowledge(folder = knowledgeFolder): LoadedKnowledge {
  const files = new KnowledgeFiles(folder, join(knowledgeFolder, 'schema'), root);
  const data = readData(files);
  for (const { entry, reason } of checkReferences(data)) files.report(entry, reason);
  return { data: { ...data, ...learned() }, problems: files.problems };
}

/** The whole check: form, and every hit and miss read with the product's own reader. */
export function checkKnowledge(folder = knowledgeFolder): LoadedKnowledge {
  const files = new KnowledgeFiles(folder, join(knowledgeFolder, 'schema'), root);
  const data = readData(files);
  files.reportUnread();
  for (const { entry, reason } of [...checkReferences(data), ...checkExamples(data)]) files.report(entry, reason);
  return { data: { ...data, ...learned() }, problems: files.problems };
}

/** The examples of the lists are checked without them: a list must stand by itself. */
function learned(): Pick<KnowledgeData, 'learned' | 'learnedLabels'> {
  const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
  return {
    ...(existsSync(taggerFile) && { learned: read(taggerFile) as TaggerData }),
    ...(existsSync(labelsFile) && { learnedLabels: read(labelsFile) as LabelRankerData }),
  };
}

function readData(files: KnowledgeFiles): KnowledgeData {
  const practice = files.each('practice', 'practice').flatMap(normalise.practiceTerms);
  const lenses = files.each('lenses', 'lens').map(normalise.lens);
  const known = new Set(lenses.map(({ id }) => id));
  for (const { lens, term } of practice) if (!known.has(lens)) files.report(term.id, `there is no lens "${lens}"`);
  return {
    seeds: files.list('seeds'),
    lenses: normalise.withPractice(lenses, practice),
    typologies: files.each('typologies', 'typology').map(normalise.typology),
    actions: files.each('actions', 'actions').map(normalise.linkAction),
    cautions: files.list('cautions'),
    groups: files.list('groups'),
    guard: files.list('guard').map(normalise.guardGroup),
    names: files.list('names'),
    formats: {
      shared: files.list('fields').map(normalise.field),
      kinds: files.each('notes', 'note').map(normalise.noteFormat),
    },
    checks: files.each('checks', 'checks').map(normalise.check),
    concepts: files.list('coverage').flatMap(normalise.concepts),
    wordFields: { nl: files.list('wordfields/nl', 'wordfields'), en: files.list('wordfields/en', 'wordfields') },
  };
}

function summary({ lenses, typologies, actions, cautions }: KnowledgeData): string {
  const terms = lenses.reduce((sum, lens) => sum + lens.terms.length, 0);
  const labels = typologies.reduce((sum, typology) => sum + typology.labels.length, 0);
  return `${lenses.length} lenses, ${terms} terms, ${labels} labels, ${actions.length} actions, ${cautions.length} cautions`;
}

/** What ships: the sentences that are tests stay at home. */
const shipped = (data: KnowledgeData): string =>
  JSON.stringify(data, (key, value: unknown) => (key === 'hits' || key === 'misses' ? [] : value));

function main(args: readonly string[]): void {
  const { data, problems } = checkKnowledge();
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '') : '';
  const shown = problems.filter(({ file, reason }) => file.includes(only) || reason.includes(only));
  for (const { file, line, reason } of shown) process.stderr.write(`${file}:${line}: ${reason}\n`);
  process.stderr.write(`knowledge: ${summary(data)}; ${shown.length} problems\n`);
  if (shown.length) {
    process.exitCode = 1;
  } else if (!args.includes('--check')) {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'dist', 'knowledge.json'), shipped(data));
  }
}

if (process.argv[1]?.endsWith('buildKnowledge.ts')) main(process.argv.slice(2));
