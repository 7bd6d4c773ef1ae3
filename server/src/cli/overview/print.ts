/** An overview as text, JSON, CSV or a page. Pure. */
import type { Language } from '../../language/types';
import type { FormatName } from '../commands';
import { byteOrderMark } from '../formats/csv';
import { csvLine } from '../formats/escape';
import { htmlTable, pageHead, pageTail, paragraph } from '../formats/page';
import type { Row } from '../formats/tables';
import type { Overview } from '../../casebook/overview';
import { overviewTables, type OverviewTable } from './tables';

const words = {
  nl: {
    title: 'Roltrap: overzicht van het dossier',
    total: ({ total }: Overview) =>
      `${total.notes} ${total.notes === 1 ? 'notitie' : 'notities'}: probleem ${total.problem} · roltrap ${total.escalator} · met één bril ${total.oneSided}`,
    about: 'Tellingen van notities en woorden, niet van mensen.',
    more: (rows: number) => `… en nog ${rows}; --format csv of html geeft alles.`,
  },
  en: {
    title: 'Roltrap: overview of the casebook',
    total: ({ total }: Overview) =>
      `${total.notes} ${total.notes === 1 ? 'note' : 'notes'}: problem ${total.problem} · escalator ${total.escalator} · with one pair of glasses ${total.oneSided}`,
    about: 'Counts of notes and wordings, not of people.',
    more: (rows: number) => `… and ${rows} more; --format csv or html has them all.`,
  },
} as const;

/** The whole output, newline at the end. */
export function printOverview(overview: Overview, format: FormatName, language: Language): string {
  const tables = overviewTables(overview, language);
  switch (format) {
    case 'csv':
      return csvOf(tables);
    case 'html':
      return htmlOf(overview, tables, language);
    case 'text':
      return textOf(overview, tables, language);
    default:
      return `${JSON.stringify(overview, undefined, 2)}\n`;
  }
}

/** A row for each figure: its table, what it is about (one or two names), what is counted, how many. */
function csvOf(tables: readonly OverviewTable[]): string {
  const lines = tables.flatMap(({ id, columns, rows }) =>
    rows.flatMap((row) => {
      const names = row.filter((value) => typeof value === 'string');
      return row.flatMap((value, at) =>
        typeof value === 'number' ? [csvLine([id, names[0] ?? '', names[1] ?? '', columns[at]?.key ?? '', value])] : [],
      );
    }),
  );
  return [byteOrderMark, csvLine(['table', 'name', 'second_name', 'measure', 'value']), ...lines].join('');
}

function htmlOf(overview: Overview, tables: readonly OverviewTable[], language: Language): string {
  const word = words[language];
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .map(({ title, columns, rows }) => htmlTable(columns, rows, language, title[language]));
  const head = pageHead(word.title, language, true) + paragraph(word.total(overview)) + paragraph(word.about);
  return head + parts.join('') + pageTail;
}

/** Rows of a table at a terminal; more is for a file. */
const mostRows = 20;

function textOf(overview: Overview, tables: readonly OverviewTable[], language: Language): string {
  const parts = tables
    .filter(({ rows }) => rows.length > 0)
    .map((table) => `\n${table.title[language]}\n${linesOf(table, language).join('\n')}\n`);
  return `${words[language].total(overview)}\n${parts.join('')}`;
}

function linesOf({ columns, rows }: OverviewTable, language: Language): string[] {
  const shown: Row[] = [columns.map(({ name }) => name[language]), ...rows.slice(0, mostRows)];
  const widths = columns.map((_, at) => Math.max(...shown.map((row) => String(row[at] ?? '').length)));
  const isNumber = columns.map((_, at) => typeof rows[0]?.[at] === 'number');
  const lines = shown.map((row) =>
    row
      .map((value, at) =>
        isNumber[at] ? String(value).padStart(widths[at] ?? 0) : String(value).padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  const left = rows.length - mostRows;
  return [...lines, ...(left > 0 ? [words[language].more(left)] : [])].map((line) => `  ${line}`);
}
