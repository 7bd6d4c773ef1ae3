/** CSV (RFC 4180, UTF-8 with a mark at the start so that spreadsheets know it): one row for each wording, question, label or action. */
import { csvLine } from './escape';
import { noteCells, noteColumns, tables } from './tables';
import type { Format, FormatContext } from './types';

export const byteOrderMark = '\uFEFF';

export function csv(context: FormatContext): Format {
  const table = tables[context.command];
  return {
    head: () => byteOrderMark + csvLine([...noteColumns, ...table.columns].map(({ key }) => key)),
    note: (record) =>
      table
        .rows(record, context.today, (code) => code)
        .map((row) => csvLine([...noteCells(record), ...row]))
        .join(''),
    tail: () => '',
  };
}
