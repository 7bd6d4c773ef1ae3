/** An overview as tables, for text, CSV and HTML alike. Knows words and order, counts nothing. */
import type { Bilingual, Language } from '../../language/types';
import type { Column, Row } from '../formats/tables';
import { kindNames } from '../formats/words';
import type { GroupCount, Overview } from '../../casebook/overview';

export interface OverviewTable {
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

const column = (key: string, nl: string, en: string): Column => ({ key, name: { nl, en } });

const kind = column('kind', 'soort', 'kind');
const place = column('neighbourhood', 'wijk', 'neighbourhood');
const month = column('month', 'maand', 'month');
const label = column('label', 'label', 'label');
const notes = column('notes', 'notities', 'notes');
const balance = [
  notes,
  column('problem', 'probleem', 'problem'),
  column('escalator', 'roltrap', 'escalator'),
  column('one_sided', 'met één bril', 'one-sided'),
];
const balanceCells = ({ notes: count, problem, escalator, oneSided }: GroupCount): Row => [
  count,
  problem,
  escalator,
  oneSided,
];

/** For the notes that name none. */
const none: Bilingual = { nl: '(geen)', en: '(none)' };
const nobody: Bilingual = { nl: '(niemand)', en: '(nobody)' };

/** All tables, in the order in which they are read; one without rows is there too. */
export const overviewTables = (overview: Overview, language: Language): OverviewTable[] => [
  ...balanceTables(overview, language),
  ...labelTables(overview),
  ...workTables(overview, language),
];

const named = (name: string, language: Language): string => (name === '' ? none[language] : name);

function balanceTables({ kinds, neighbourhoods, months, course }: Overview, language: Language): OverviewTable[] {
  const of = (name: string) => named(name, language);
  const kindOf = (name: string) => kindNames[name as keyof typeof kindNames]?.[language] ?? of(name);
  const groups = (id: string, title: Bilingual, head: Column, list: readonly GroupCount[], nameOf = of) => ({
    id,
    title,
    columns: [head, ...balance],
    rows: list.map((group) => [nameOf(group.name), ...balanceCells(group)]),
  });
  return [
    groups('kinds', { nl: 'Per soort', en: 'By kind' }, kind, kinds, kindOf),
    groups('neighbourhoods', { nl: 'Per wijk', en: 'By neighbourhood' }, place, neighbourhoods),
    groups('months', { nl: 'Per maand', en: 'By month' }, month, months),
    {
      id: 'course',
      title: { nl: 'Per wijk door de tijd', en: 'By neighbourhood over time' },
      columns: [place, month, ...balance],
      rows: course.map((each) => [of(each.name), of(each.month), ...balanceCells(each)]),
    },
  ];
}

function labelTables({ labels, pairs }: Overview): OverviewTable[] {
  const names = new Map(labels.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  return [
    {
      id: 'labels',
      title: { nl: 'Labels', en: 'Labels' },
      columns: [
        label,
        column('key', 'sleutel', 'key'),
        notes,
        column('carried', 'zelf gelabeld', 'labelled by the writer'),
        column('refused', 'afgewezen', 'refused'),
      ],
      rows: labels.map((each) => [each.name, each.key, each.notes, each.carried, each.refused]),
    },
    {
      id: 'pairs',
      title: { nl: 'Labels die samen staan', en: 'Labels that stand together' },
      columns: [label, column('other', 'en', 'and'), notes],
      rows: pairs.map((each) => [nameOf(each.one), nameOf(each.other), each.notes]),
    },
  ];
}

function workTables({ ties, open, rules, today }: Overview, language: Language): OverviewTable[] {
  return [
    {
      id: 'ties',
      title: { nl: 'Verbindingen', en: 'Ties' },
      columns: [
        kind,
        column('present', 'gelegd', 'laid'),
        column('open', 'open', 'open'),
        column('missing', 'mist', 'missing'),
      ],
      rows: ties.map((each) => [named(each.kind, language), each.present, each.open, each.missing]),
    },
    {
      id: 'open',
      title: { nl: `Openstaand op ${today}`, en: `Open on ${today}` },
      columns: [
        column('owner', 'wie', 'owner'),
        column('date', 'wanneer', 'when'),
        column('open', 'open', 'open'),
        column('overdue', 'over tijd', 'overdue'),
      ],
      rows: open.map((each) => [
        each.owner === '' ? nobody[language] : each.owner,
        each.date,
        each.open,
        each.isOverdue ? each.open : 0,
      ]),
    },
    {
      id: 'rules',
      title: { nl: 'Vragen', en: 'Questions' },
      columns: [column('rule', 'code', 'rule'), column('findings', 'aantal', 'number'), notes],
      rows: rules.map((each) => [each.rule, each.findings, each.notes]),
    },
  ];
}
