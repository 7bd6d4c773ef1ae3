/** What a note is as rows of a table, for each command: the same rows in CSV and in HTML. */
import type { Bilingual } from '../../language/types';
import type { NoteRecord } from '../noteRecord';
import type { FormatContext } from './types';
import { actionStates, severityNames } from './words';

export interface Column {
  /** In CSV: the same in every language. */
  readonly key: string;
  readonly name: Bilingual;
}

export type Row = readonly (string | number)[];

export interface Table {
  readonly columns: readonly Column[];
  rows(record: NoteRecord, context: FormatContext): Row[];
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
  rows: ({ mentions: all }) =>
    all.map((each) => [
      each.line,
      each.column,
      each.text ?? '',
      each.frame,
      each.lens,
      each.term,
      each.voice,
      each.origin,
      Number(each.counts),
      each.weight,
    ]),
};

const findings: Table = {
  columns: [
    line,
    place,
    column('severity', 'sterkte', 'severity'),
    column('rule', 'code', 'rule'),
    column('message', 'vraag', 'question'),
    column('topic', 'over', 'topic'),
    column('source', 'bron', 'source'),
  ],
  rows: ({ findings: all }, { language }) =>
    all.map((each) => [
      each.line,
      each.column,
      severityNames[each.severity][language],
      each.rule,
      each.message,
      each.topic,
      each.source ?? '',
    ]),
};

const labels: Table = {
  columns: [
    column('label', 'sleutel', 'key'),
    column('name', 'label', 'label'),
    column('state', 'staat', 'state'),
    column('score', 'gewicht', 'score'),
    evidence,
    column('against', 'daartegen', 'against'),
  ],
  rows: ({ labels: standing, labelSuggestions }, { language }) => [
    ...standing.map(({ key, name, status }) => [key, name, status ?? labelStates.standing[language], '', '', '']),
    ...labelSuggestions.map((each) => [
      each.key,
      each.name,
      labelStates[each.onRequest ? 'onRequest' : 'toDiscuss'][language],
      each.score,
      (each.evidence ?? []).join('; '),
      (each.counterEvidence ?? []).join('; '),
    ]),
  ],
};

const labelStates = {
  standing: { nl: 'staat er', en: 'stands' },
  toDiscuss: { nl: 'te bespreken?', en: 'to discuss?' },
  onRequest: { nl: 'op verzoek', en: 'on request' },
} satisfies { readonly [state: string]: Bilingual };

const actions: Table = {
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
  rows: ({ actions: tasks, actionSuggestions }, { language, today }) => [
    ...tasks.map((task) => [
      task.line,
      task.column,
      actionStates[stateOf(task, today)][language],
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
      actionStates.lay[language],
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
