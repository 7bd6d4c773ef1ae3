/** Writing Markdown for hovers and pages: text of a note or of the knowledge never becomes markup. Knows no notes. */

const marks = /[\\`*_{}[\]()#+\-.!|<>~&$]/g;

/** Plain text as Markdown that shows just that, on one line. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().replace(marks, escapeMark);

/** A hyphen, a dot or a bracket inside a sentence does nothing in Markdown: it is escaped at a line's start only. */
function escapeMark(mark: string, offset: number): string {
  return offset > 0 && '-.!()+#'.includes(mark) ? mark : `\\${mark}`;
}

export const bold = (text: string): string => `**${plain(text)}**`;
export const italic = (text: string): string => `*${plain(text)}*`;

/** Blocks with a blank line between; empty ones are left out. */
export const blocks = (parts: readonly (string | false | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== false && part !== '').join('\n\n');

export const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');
