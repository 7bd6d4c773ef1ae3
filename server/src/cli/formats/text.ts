/** Text for a reader at a terminal: a line for each note, then what the command is about. */
import type { Language } from '../../language/types';
import type { FindingRecord, NoteRecord } from '../noteRecord';
import { stateOf } from './tables';
import type { Format, FormatContext } from './types';
import { actionStates, balanceOf, kindOf, severityNames } from './words';

type Lines = (record: NoteRecord, context: FormatContext) => string[];

const words = {
  nl: {
    because: 'omdat',
    goesAlong: 'gaat vaak samen met',
    against: 'daartegen',
    stands: 'staat er',
    discuss: 'bespreken?',
    total: (findings: number, notes: number) =>
      `${count(findings, 'vraag', 'vragen')} in ${count(notes, 'notitie', 'notities')}.`,
  },
  en: {
    because: 'because',
    goesAlong: 'often goes with',
    against: 'against',
    stands: 'stands',
    discuss: 'to discuss?',
    total: (findings: number, notes: number) =>
      `${count(findings, 'question', 'questions')} in ${count(notes, 'note', 'notes')}.`,
  },
} as const;

const count = (number: number, one: string, more: string): string => `${number} ${number === 1 ? one : more}`;

export function text(context: FormatContext): Format {
  const { command, language } = context;
  let [notes, findings] = [0, 0];
  return {
    head: () => '',
    note: (record) => {
      notes++;
      findings += record.findings.length;
      const lines = linesOf[command](record, context);
      return lines.length === 0 ? '' : `${lines.join('\n')}\n\n`;
    },
    tail: () => (command === 'check' ? `${words[language].total(findings, notes)}\n` : ''),
  };
}

const linesOf: { readonly [command in FormatContext['command']]: Lines } = {
  read: (record, { language }) => [
    `${titleLine(record, language)}  ${balanceOf(record, language)}`,
    ...record.findings.flatMap((finding) => findingLines(finding, language)),
  ],
  check: (record, { language }) =>
    record.findings.length === 0
      ? []
      : [titleLine(record, language), ...record.findings.flatMap((finding) => findingLines(finding, language))],
  labels: (record, { language }) => withTitle(record, language, labelLines(record, language)),
  actions: (record, context) => withTitle(record, context.language, actionLines(record, context)),
};

const titleLine = (record: NoteRecord, language: Language): string => `${record.path}  [${kindOf(record, language)}]`;

const withTitle = (record: NoteRecord, language: Language, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [titleLine(record, language), ...lines];

function findingLines({ line, column, severity, message, rule }: FindingRecord, language: Language): string[] {
  const [first = '', ...more] = message.split('\n');
  const head = `  ${`${line}:${column}`.padEnd(8)} ${severityNames[severity][language].padEnd(9)} `;
  return [`${head}${first}  (${rule})`, ...more.map((each) => `${' '.repeat(head.length)}${each}`)];
}

/** Those of typologies outside the core are for who asks: JSON and CSV have them. */
function labelLines({ labels, labelSuggestions }: NoteRecord, language: Language): string[] {
  const word = words[language];
  const line = (state: string, name: string, key: string) => `  ${state.padEnd(12)}${name}  (${key})`;
  const listed = (what: string, pieces: readonly string[] = []) =>
    pieces.length === 0 ? [] : [`${' '.repeat(14)}${what}: ${pieces.join(', ')}`];
  return [
    ...labels.map(({ key, name, status }) => line(status ?? word.stands, name, key)),
    ...labelSuggestions
      .filter(({ onRequest }) => !onRequest)
      .flatMap(({ key, name, evidence, isIndirect, counterEvidence }) => [
        line(word.discuss, name, key),
        ...listed(isIndirect ? word.goesAlong : word.because, evidence),
        ...listed(word.against, counterEvidence),
      ]),
  ];
}

function actionLines({ actions, actionSuggestions }: NoteRecord, { language, today }: FormatContext): string[] {
  const head = (line: number, column: number, state: keyof typeof actionStates) =>
    `  ${`${line}:${column}`.padEnd(8)} ${actionStates[state][language].padEnd(11)}`;
  return [
    ...actions.map((task) => {
      const { kind, sides = [], description, owner, date } = task;
      const about = [
        kind && `(${kind})`,
        sides.length > 0 && `${sides.join(' ↔ ')}${description ? ':' : ''}`,
        description,
        owner !== undefined && `@${owner}`,
        date,
      ];
      return `${head(task.line, task.column, stateOf(task, today))}${about.filter(Boolean).join(' ')}`;
    }),
    ...actionSuggestions.flatMap(({ line, column, kind, name, evidence = [] }) => [
      `${head(line, column, 'to-lay')}(${kind}) ${name}`,
      ...evidence.slice(0, 1).map((piece) => `${' '.repeat(22)}${words[language].because}: ${piece}`),
    ]),
  ];
}
