/**
 * Reads `knowledge/`, checks it (schema, sources, both languages, references between entries, every hit and miss) and writes
 * `dist/knowledge.json`. `--check` only checks; `--only <id>` shows the problems of one entry. A problem fails the build with file, line and reason.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv, type ValidateFunction } from 'ajv';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { KnowledgeData } from '../server/src/knowledge';
import { checkExamples } from './checkExamples';
import * as normalise from '../server/src/knowledge/normalise';
import { checkReferences } from '../server/src/knowledge/references';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'knowledge');

/** Something wrong in a knowledge file. */
export interface KnowledgeProblem {
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

interface ReadFile {
  readonly file: string;
  readonly document: Document;
  readonly lines: LineCounter;
}

const ajv = new Ajv({ allErrors: true, allowUnionTypes: true });
const schemas = new Map<string, ValidateFunction>();

function schema(name: string): ValidateFunction {
  const known =
    schemas.get(name) ??
    ajv.compile(JSON.parse(readFileSync(join(folder, 'schema', `${name}.schema.json`), 'utf8')) as object);
  schemas.set(name, known);
  return known;
}

function lineOf(read: ReadFile, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = read.document.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return read.lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** Reads one file and holds it against its schema; a file with problems is left out. */
function readFile<T>(
  path: string,
  schemaName: string,
  problems: KnowledgeProblem[],
  files: Map<string, ReadFile>,
): T | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines });
  const file = relative(root, path);
  const read = { file, document, lines };
  files.set(file, read);
  for (const error of document.errors)
    problems.push({ file, line: error.linePos?.[0].line ?? 1, reason: error.message.split('\n')[0] ?? error.code });
  if (document.errors.length) return undefined;
  const value = document.toJS() as T;
  const valid = schema(schemaName);
  if (valid(value)) return value;
  for (const error of valid.errors ?? []) {
    const at = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => (/^\d+$/.test(part) ? Number(part) : part.replace(/~1/g, '/')));
    const extra = error.params['additionalProperty'] ? `: ${String(error.params['additionalProperty'])}` : '';
    problems.push({
      file,
      line: lineOf(read, at),
      reason: `${error.instancePath || '/'} ${error.message ?? ''}${extra}`,
    });
  }
  return undefined;
}

const yamlFiles = (name: string) =>
  readdirSync(join(folder, name))
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => join(folder, name, file));

/** Reads and checks everything. Problems come with file and line; `data` holds what could be read. */
export function loadKnowledge(): { readonly data: KnowledgeData; readonly problems: readonly KnowledgeProblem[] } {
  const problems: KnowledgeProblem[] = [];
  const files = new Map<string, ReadFile>();
  const one = <T>(path: string, name: string) => readFile<T>(path, name, problems, files);
  const all = (dir: string, name: string) =>
    yamlFiles(dir)
      .map((path) => one<never>(path, name))
      .filter((value) => value !== undefined);
  const single = <T>(name: string) => one<T[]>(join(folder, `${name}.yaml`), name) ?? [];
  const data: KnowledgeData = {
    seeds: single('seeds'),
    lenses: all('lenses', 'lens').map(normalise.lens),
    typologies: all('typologies', 'typology').map(normalise.typology),
    actions: all('actions', 'actions').flatMap((entries: never[]) => entries.map(normalise.linkAction)),
    cautions: single('cautions'),
    groups: single('groups'),
    guard: single('guard'),
    names: single('names'),
    formats: {
      shared: single<never>('fields').map(normalise.field),
      kinds: all('notes', 'note').map(normalise.noteFormat),
    },
  };
  const place = (entry: string, reason: string): KnowledgeProblem => ({
    ...findEntry(files, entry),
    reason: `${entry}: ${reason}`,
  });
  for (const { entry, reason } of checkReferences(data)) problems.push(place(entry, reason));
  if (!problems.length || process.argv.includes('--check')) {
    try {
      for (const { entry, reason } of checkExamples(data)) problems.push(place(entry, reason));
    } catch (error) {
      problems.push({ file: 'knowledge', line: 1, reason: (error as Error).message });
    }
  }
  return { data, problems };
}

/** The place of an entry named `lens/term`, `typology/label` or `id`: the line of its `id:`. */
function findEntry(files: ReadonlyMap<string, ReadFile>, entry: string): { file: string; line: number } {
  const [first = '', second] = entry.split('/');
  for (const [file, { document, lines }] of files) {
    const text = String(document.toString());
    const isFile = file.endsWith(`/${first}.yaml`);
    if (second === undefined ? !isFile && !text.includes(`id: ${first}\n`) : !isFile) continue;
    const source = readFileSync(join(root, file), 'utf8');
    const at = source.search(new RegExp(`\\bid: "?${(second ?? first).replace(/[^a-z0-9-]/gi, '.')}"?\\s*$`, 'm'));
    return { file, line: at < 0 ? 1 : lines.linePos(at).line };
  }
  return { file: 'knowledge', line: 1 };
}

function main(): void {
  const { data, problems } = loadKnowledge();
  const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
  const shown = only
    ? problems.filter((problem) => problem.file.includes(only) || problem.reason.includes(only))
    : problems;
  for (const { file, line, reason } of shown) process.stderr.write(`${file}:${line}: ${reason}\n`);
  const terms = data.lenses.reduce((sum, lens) => sum + lens.terms.length, 0);
  const labels = data.typologies.reduce((sum, typology) => sum + typology.labels.length, 0);
  process.stderr.write(
    `knowledge: ${data.lenses.length} lenses, ${terms} terms, ${labels} labels, ${data.actions.length} actions, ${data.cautions.length} cautions, ${shown.length} problems\n`,
  );
  if (problems.length && !(only && !shown.length)) process.exitCode = 1;
  else if (!process.argv.includes('--check')) {
    mkdirSync(join(root, 'dist'), { recursive: true });
    writeFileSync(join(root, 'dist', 'knowledge.json'), JSON.stringify(data));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
