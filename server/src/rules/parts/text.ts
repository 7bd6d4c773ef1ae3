/** Small questions about a text and its lines, shared by the rules that change one. Knows no notes. Offsets are UTF-16 units. */
import type { Span } from '../../language/types';

/** The line ending that a text uses: that of its first line. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const first = text.indexOf('\n');
  return first > 0 && text[first - 1] === '\r' ? '\r\n' : '\n';
}

/** Offset of the first character of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Offset right after the last character of the line that holds `offset`, before its line ending. */
export function lineEnd(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  if (next < 0) return text.length;
  return next > offset && text[next - 1] === '\r' ? next - 1 : next;
}

/** The end of the text between `start` and `end`, without white space at its end; never before `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--;
  return last;
}

/** The first line of a range, without white space at its end. */
export function firstLine(text: string, span: Span): Span {
  const end = Math.min(span.end, lineEnd(text, span.start));
  return { start: span.start, end: trimmedEnd(text, span.start, end) };
}

/** A wording for use inside a message: on one line, at most `length` units. */
export function excerpt(text: string, span: Span, length = 60): string {
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
  if (words.length <= length) return words;
  const cut = words.slice(0, length - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2)).trimEnd()}…`;
}

export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same words with a capital in front. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
