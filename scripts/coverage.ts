/**
 * `npm run coverage`: every system, framework and concept of the sources → what answers it in the product → how many examples test that.
 * `--quiet` leaves the rows out. Fails on a row with a role that nothing answers, or with an answer that is not there. Reads data; knows no rule and no lens by name.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnowledgeData } from '../server/src/knowledge';
import { loadKnowledge, knowledgeFolder } from './buildKnowledge';
import { answerBook, type Answer, type AnswerBook } from './coverageAnswers';
import { KnowledgeFiles, type KnowledgeProblem } from './knowledgeFiles';

/** A row of `knowledge/coverage.yaml`, in so far as this command asks about it. */
interface Row {
  readonly id: string;
  readonly row: number;
  readonly name: { readonly nl: string };
  readonly roles: readonly Role[];
  readonly answers: readonly string[];
  readonly words?: { readonly nl: readonly string[]; readonly en: readonly string[] };
}

type Role = keyof typeof answeredBy;

/** Which kinds of answers a role asks for; one of them will do. `words`: the row's own wordings, which the hover explains. */
const answeredBy = {
  lens: ['lens'],
  label: ['typology'],
  action: ['action'],
  caution: ['caution'],
  field: ['field'],
  template: ['section', 'field', 'rule'],
  prompt: ['section', 'field', 'typology'],
  rule: ['rule', 'caution'],
  report: ['report'],
  name: ['name'],
  hover: ['words'],
  example: ['words'],
} as const;

export interface Coverage {
  /** One line per row, in the order of the file. */
  readonly lines: readonly string[];
  readonly problems: readonly KnowledgeProblem[];
}

/** Reads the rows of a folder and holds them against the knowledge. */
export function readCoverage(folder = knowledgeFolder, data: KnowledgeData = loadKnowledge(folder).data): Coverage {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const files = new KnowledgeFiles(folder, join(knowledgeFolder, 'schema'), root);
  const rows: readonly Row[] = files.list('coverage');
  const book = answerBook(data, root);
  const seen = new Set<number>();
  for (const row of rows) {
    if (seen.has(row.row)) files.report(row.id, `row ${row.row} is there twice`);
    seen.add(row.row);
    for (const reason of problemsOf(row, book)) files.report(row.id, reason);
  }
  return { lines: rows.map((row) => lineOf(row, book)), problems: files.problems };
}

/** Roles that nothing answers, and answers that are not there. */
function problemsOf(row: Row, book: AnswerBook): string[] {
  const known = row.answers.filter((id) => book(id));
  const kinds = new Set<string>([...known.map((id) => id.split('/')[0] ?? ''), ...(row.words ? ['words'] : [])]);
  const open = row.roles.filter((role) => !answeredBy[role].some((kind) => kinds.has(kind)));
  return [
    ...row.answers.filter((id) => !book(id)).map((id) => `there is no ${id}`),
    ...open.map((role) => `row ${row.row}: nothing answers the role ${role}`),
  ];
}

function lineOf(row: Row, book: AnswerBook): string {
  const answers = row.answers.map((id) => `${id} (${inWords(book(id))})`);
  const words = row.words ? [`hover (${row.words.nl.length + row.words.en.length} wordings)`] : [];
  return `${row.row} ${row.name.nl} [${row.roles.join(', ')}] → ${[...answers, ...words].join(', ')}`;
}

function inWords(answer: Answer | undefined): string {
  if (!answer) return 'not there';
  const { hits, misses, uses, tests } = answer;
  const parts = [
    hits + misses > 0 ? `${hits} hits, ${misses} misses` : undefined,
    uses !== undefined ? `goes with ${uses}` : undefined,
    tests !== undefined ? `${tests} tests` : undefined,
  ].filter((part) => part !== undefined);
  return parts.join(', ') || 'part of the format';
}

function main(): void {
  const { lines, problems } = readCoverage();
  if (!process.argv.includes('--quiet')) for (const line of lines) process.stdout.write(`${line}\n`);
  for (const { file, line, reason } of problems) process.stderr.write(`${file}:${line}: ${reason}\n`);
  process.stderr.write(`coverage: ${lines.length} rows; ${problems.length} problems\n`);
  if (problems.length > 0) process.exitCode = 1;
}

if (process.argv[1]?.endsWith('coverage.ts')) main();
