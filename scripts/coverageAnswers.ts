/** What can answer a row of the coverage table, by its id, with how it is tested. Knows the knowledge as data; judges nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnowledgeData } from '../server/src/knowledge';
import { rules } from '../server/src/rules';

/** An answer that is there: its example sentences; for a caution the entries it goes with; for code the tests that name it. */
export interface Answer {
  readonly hits: number;
  readonly misses: number;
  readonly uses?: number;
  readonly tests?: number;
}

/** Gives the answer with this id (`lens/…`, `typology/…`, `section/casus/…`), or undefined when there is none. */
export type AnswerBook = (id: string) => Answer | undefined;

/** What shows counts over notes, and the words by which its tests know it. */
const reports: Readonly<Record<string, string>> = { balance: 'balance', count: "'overview'" };

interface Tested {
  readonly hits: readonly unknown[];
  readonly misses: readonly unknown[];
}

export function answerBook(data: KnowledgeData, root: string): AnswerBook {
  const tests = testText(join(root, 'test'));
  const book = new Map<string, Answer>([
    ...data.lenses.map(({ id, terms }) => [`lens/${id}`, sum(terms)] as const),
    ...data.typologies.map(({ id, labels }) => [`typology/${id}`, sum(labels)] as const),
    ...data.actions.map((action) => [`action/${action.id}`, sum([action])] as const),
    ...data.cautions.map(({ id }) => [`caution/${id}`, { ...none, uses: usesOf(data, id) }] as const),
    ...data.checks.map((check) => [`rule/${check.id}`, sum([check])] as const),
    ...rules.map(({ code }) => [`rule/${code}`, { ...none, tests: countOf(tests, `'${code}'`) }] as const),
    ...data.names.map(({ name }) => [`name/${name}`, none] as const),
    ...Object.entries(reports).map(([id, word]) => [`report/${id}`, { ...none, tests: countOf(tests, word) }] as const),
    ...formatParts(data),
  ]);
  return (id) => book.get(id);
}

const none: Answer = { hits: 0, misses: 0 };

const sum = (entries: readonly Tested[]): Answer => ({
  hits: entries.reduce((count, { hits }) => count + hits.length, 0),
  misses: entries.reduce((count, { misses }) => count + misses.length, 0),
});

/** Fields and sections of the note formats; what every kind shares stands under `shared`. */
function formatParts({ formats }: KnowledgeData): (readonly [string, Answer])[] {
  return [
    ...formats.shared.map(({ key }) => [`field/shared/${key}`, none] as const),
    ...formats.kinds.flatMap(({ id: kind, fields, sections }) => [
      ...fields.map(({ key }) => [`field/${kind}/${key}`, none] as const),
      ...sections.map(({ id }) => [`section/${kind}/${id}`, none] as const),
    ]),
  ];
}

/** Lenses, wordings, typologies and actions that a caution goes with. */
function usesOf({ lenses, typologies, actions }: KnowledgeData, id: string): number {
  const terms = lenses.flatMap((lens) => lens.terms);
  return (
    [...lenses, ...typologies, ...actions].filter(({ cautions }) => cautions.includes(id)).length +
    terms.filter(({ caution }) => caution === id).length
  );
}

function testText(folder: string): string {
  if (!existsSync(folder)) return '';
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.test.ts'));
  return names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
}

const countOf = (text: string, word: string): number => text.split(word).length - 1;
