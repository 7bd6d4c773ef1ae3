/** A picture's table as CSV (RFC 4180). Knows no file. */
import type { OverviewPicture } from '../../../protocol';

/** With a mark at the start, so that a spreadsheet knows it for UTF-8. */
export function csvOf({ columns, rows }: OverviewPicture): string {
  const lines = [
    columns.map(({ name }) => name),
    ...rows.map(({ cells }) => columns.map(({ key }) => cells[key] ?? '')),
  ];
  return `\uFEFF${lines.map((line) => `${line.map(cell).join(',')}\r\n`).join('')}`;
}

/** What a spreadsheet would run as a formula gets an apostrophe before it: a name may hold what somebody else wrote. */
function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=\s*[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
