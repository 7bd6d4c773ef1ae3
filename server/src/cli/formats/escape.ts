/** Text made safe for XML, HTML and CSV. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What XML 1.0 does not allow at all, not even written as a number: control characters, single surrogates, two more. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** For the text and the attributes of XML and HTML; what XML does not allow becomes U+FFFD. */
export const escaped = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"']/g, (sign) => signs[sign] ?? sign);

/**
 * One cell of CSV (RFC 4180). What a spreadsheet would run as a formula gets an apostrophe before it: a note may hold what somebody else wrote.
 */
export function cell(value: string | number): string {
  const text = typeof value === 'number' ? String(value) : value.replace(/^(?=\s*[=+\-@\t\r])/, "'");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\r\n`;
