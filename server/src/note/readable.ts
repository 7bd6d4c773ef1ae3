/** What of a text can be read at all: how much of it, and which characters no one can read. Knows no structure. */
import type { Edit } from './problems';

/** UTF-16 units that are read; a longer text is read up to the last line break before it. */
const MOST_READ = 5_000_000;

/** More mends than this make the mend itself a burden; the rest goes with a second press. */
const MOST_EDITS = 10_000;

// eslint-disable-next-line no-control-regex -- unreadable characters are what is looked for
const UNREADABLE = /[\0-\x08\x0e-\x1f\x7f\ufffe\uffff]/;

/** The part of `text` that is read; the text itself when it is not too large. */
export function readablePart(text: string): string {
  if (text.length <= MOST_READ) return text;
  const feed = text.lastIndexOf('\n', MOST_READ - 1);
  if (feed > 0) return text.slice(0, feed + 1);
  const last = text.charCodeAt(MOST_READ - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? MOST_READ - 1 : MOST_READ);
}

/** Where the first unreadable character stands, or -1. */
export function firstUnreadable(text: string): number {
  return text.search(UNREADABLE);
}

/** The edits that take every unreadable character away, neighbours in one edit. */
export function removeUnreadable(text: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(new RegExp(`${UNREADABLE.source}+`, 'g'))) {
    if (edits.length === MOST_EDITS) break;
    edits.push({ span: { start: match.index, end: match.index + match[0].length }, text: '' });
  }
  return edits;
}
