/** A page of HTML that stands by itself: no script, nothing from elsewhere, light and dark. Everything that comes in is escaped here. */
import type { Language } from '../../language/types';
import { escaped } from './escape';
import type { Column, Row } from './tables';

const style = `
:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
body{max-width:75rem;margin:2rem auto;padding:0 1rem}
h2{margin-top:2.5rem;font-size:1.15rem;overflow-wrap:anywhere}
table{border-collapse:collapse;margin:1rem 0;max-width:100%}
caption{text-align:start;font-weight:600;padding-block:.25rem}
.plain table{margin-top:2.5rem}
.plain caption{font-size:1.15rem}
th,td{border-bottom:1px solid #8886;padding:.25rem .75rem .25rem 0;text-align:start;vertical-align:top;white-space:pre-line}
td.long{min-width:16rem}
td.n{text-align:end;font-variant-numeric:tabular-nums}
p{margin:.25rem 0}
@media print{h2{break-after:avoid}tr{break-inside:avoid}}
`.trim();

/** `isPlain`: the page is a row of tables, each of which is its own heading. */
export const pageHead = (title: string, language: Language, isPlain = false): string =>
  `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main${isPlain ? ' class="plain"' : ''}>
<h1>${escaped(title)}</h1>
`;

export const pageTail = '</main>\n</body>\n</html>\n';

export const heading = (text: string): string => `<h2>${escaped(text)}</h2>\n`;

export const paragraph = (text: string): string => `<p>${escaped(text)}</p>\n`;

/** A table with its heads and what it is called; empty text without rows. The first column names the row. */
export function htmlTable(
  columns: readonly Column[],
  rows: readonly Row[],
  language: Language,
  called: string,
): string {
  if (rows.length === 0) return '';
  const heads = columns.map(({ name }) => `<th scope="col">${escaped(name[language])}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>\n`).join('');
  const caption = `<caption>${escaped(called)}</caption>`;
  return `<table>\n${caption}\n<thead><tr>${heads}</tr></thead>\n<tbody>\n${body}</tbody>\n</table>\n`;
}

/** From so many characters on a cell is prose, and gets room to be read. */
const sentence = 100;

function htmlCell(value: string | number, at: number): string {
  const text = escaped(String(value));
  if (at === 0) return `<th scope="row">${text}</th>`;
  if (typeof value === 'number') return `<td class="n">${text}</td>`;
  return value.length > sentence ? `<td class="long">${text}</td>` : `<td>${text}</td>`;
}
