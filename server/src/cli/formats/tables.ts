/** What a note is as rows of a table, for each command: the same rows in CSV and in HTML. */
import type { Bilingual } from '../../language/types';
import type { NoteRecord } from '../noteRecord';
import type { FormatContext } from './types';
import { actionStates, frameNames, originNames, severityNames, voiceNames } from './words';

export interface Column {
  /** In CSV: the same in every language. */
  readonly key: string;
  readonly name: Bilingual;
}

export type Row = readonly (string | number)[];

/** How a state is written: as it is coded, or as a reader knows it. */
export type Wording = (code: string, names: Readonly<Record<string, Bilingual>>) => string;

export interface Table {
  readonly name: Bilingual;
  readonly columns: readonly Column[];
  rows(record: NoteRecord, today: string, word: Wording): Row[];
}

const column = (key: string, nl: string, en: string): Column => ({ key, name: { nl, en } });

const [line, place] = [column('line', 'regel', 'line'), column('column', 'plaats', 'column')];
const evidence = column('evidence', 'omdat', 'because');

/** The columns that CSV has before those of any table. */
export const noteColumns: readonly Column[] = [
  column('path', 'notitie', 'note'),
  column('kind', 'soort', 'kind'),
  column('date', 'datum', 'date'),
  column('neighbourhood', 'wijk', 'neighbourhood'),
];

export const noteCells = ({ path, kind, date = '', neighbourhood = '' }: NoteRecord): Row => [
  path,
  kind ?? '',
  date,
  neighbourhood,
];

const mentions: Table = {
  name: { nl: 'Woorden', en: 'Wordings' },
  columns: [
    line,
    place,
    column('text', 'woorden', 'wording'),
    column('frame', 'bril', 'frame'),
    column('lens', 'lens', 'lens'),
    column('term', 'term', 'term'),
    column('voice', 'stem', 'voice'),
    column('origin', 'herkomst', 'origin'),
    column('counts', 'telt', 'counts'),
    column('weight', 'gewicht', 'weight'),
  ],
  rows: ({ mentions: all }, _today, word) =>
    all.map((each) => [
      each.line,
      each.column,
      each.text ?? '',
      word(each.frame, frameNames),
      each.lens,
      each.term ?? '',
      word(each.voice, voiceNames),
      word(each.origin, originNames),
      Number(each.counts),
      each.weight,
    ]),
};

const findings: Table = {
  name: { nl: 'Vragen', en: 'Questions' },
  columns: [
    line,
    place,
    column('severity', 'sterkte', 'severity'),
    column('rule', 'code', 'rule'),
    column('message', 'vraag', 'question'),
    column('topic', 'over', 'topic'),
    column('source', 'bron', 'source'),
  ],
  rows: ({ findings: all }, _today, word) =>
    all.map((each) => [
      each.line,
      each.column,
      word(each.severity, severityNames),
      each.rule,
      each.message,
      each.topic,
      each.source ?? '',
    ]),
};

const labels: Table = {
  name: { nl: 'Labels', en: 'Labels' },
  columns: [
    column('label', 'sleutel', 'key'),
    column('name', 'label', 'label'),
    column('state', 'staat', 'state'),
    column('score', 'gewicht', 'score'),
    evidence,
    column('against', 'daartegen', 'against'),
  ],
  rows: ({ labels: standing, labelSuggestions }, _today, word) => [
    ...standing.map(({ key, name, status }) => [key, name, status ?? word('standing', labelStates), '', '', '']),
    ...labelSuggestions.map((each) => [
      each.key,
      each.name,
      word(each.onRequest ? 'on-request' : 'to-discuss', labelStates),
      each.score,
      (each.evidence ?? []).join('; '),
      (each.counterEvidence ?? []).join('; '),
    ]),
  ],
};

const labelStates = {
  standing: { nl: 'staat er', en: 'stands' },
  'to-discuss': { nl: 'te bespreken?', en: 'to discuss?' },
  'on-request': { nl: 'op verzoek', en: 'on request' },
} satisfies { readonly [state: string]: Bilingual };

const actions: Table = {
  name: { nl: 'Linkwerk', en: 'Link work' },
  columns: [
    line,
    place,
    column('state', 'staat', 'state'),
    column('tie', 'verbinding', 'tie'),
    column('sides', 'kanten', 'sides'),
    column('what', 'wat', 'what'),
    column('owner', 'wie', 'owner'),
    column('due', 'wanneer', 'when'),
    evidence,
  ],
  rows: ({ actions: tasks, actionSuggestions }, today, word) => [
    ...tasks.map((task) => [
      task.line,
      task.column,
      word(stateOf(task, today), actionStates),
      task.kind ?? '',
      (task.sides ?? []).join(' ↔ '),
      task.description ?? '',
      task.owner ?? '',
      task.date ?? '',
      '',
    ]),
    ...actionSuggestions.map((each) => [
      each.line,
      each.column,
      word('to-lay', actionStates),
      each.kind,
      '',
      each.name,
      '',
      '',
      (each.evidence ?? []).join('; '),
    ]),
  ],
};

/** Of a task: done, open, or open with a day that has passed. */
export const stateOf = (
  { done, date }: { readonly done: boolean; readonly date?: string },
  today: string,
): 'done' | 'open' | 'overdue' => (done ? 'done' : date !== undefined && date < today ? 'overdue' : 'open');

/** The table that CSV holds. */
export const tables: { readonly [command in FormatContext['command']]: Table } = {
  read: mentions,
  check: findings,
  labels,
  actions,
};

/** The tables of a page: reading a note is both its wordings and its questions. */
export const pageTables: { readonly [command in FormatContext['command']]: readonly Table[] } = {
  read: [findings, mentions],
  check: [findings],
  labels: [labels],
  actions: [actions],
};
