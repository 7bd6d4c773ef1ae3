/** From offsets to the protocol's positions, and what stands at one. Knows the document and its structure. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Position, Range } from 'vscode-languageserver-types';
import type { Span } from '../../language/types';
import type { Mention } from '../../reading/types';
import type { Section } from '../../note/types';
import type { OpenNote } from '../types';

export const rangeOf = (document: TextDocument, { start, end }: Span): Range => ({
  start: document.positionAt(start),
  end: document.positionAt(end),
});

export const spanOf = (document: TextDocument, { start, end }: Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

/** Touching counts: the cursor right behind a word is on it. */
export const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

export const holds = (span: Span, offset: number): boolean => offset >= span.start && offset <= span.end;

/** The shortest of the parts at an offset, or undefined. */
export const shortestAt = <T extends Span>(parts: readonly T[], offset: number): T | undefined =>
  parts
    .filter((part) => holds(part, offset))
    .reduce<T | undefined>(
      (best, part) => (best && best.end - best.start <= part.end - part.start ? best : part),
      undefined,
    );

/** The section whose own text or heading holds the offset. */
export const sectionAt = ({ note }: OpenNote, offset: number): Section | undefined =>
  note.sections.findLast(({ start, level }) => level === 0 || start <= offset);

/** The line up to a position. */
export function lineBefore(document: TextDocument, { line, character }: Position): string {
  return document.getText({ start: { line, character: 0 }, end: { line, character } });
}

/** A guess, or a wording that may well be meant plainly: drawn thin. */
export const isLight = ({ origin, reasons }: Mention): boolean =>
  origin === 'learned' || reasons.some(({ code }) => code === 'plain');

/** What is highlighted: neither names, nor words about words, nor words of danger; in the order of the text, without overlaps. */
export function shownMentions({ reading }: OpenNote): Mention[] {
  const shown: Mention[] = [];
  for (const mention of reading.mentions) {
    const { voice, frame, show, start, end } = mention;
    if (show !== 'highlight' || frame === 'sensor' || voice === 'name' || voice === 'meta') continue;
    if (start < (shown.at(-1)?.end ?? 0)) continue;
    if (reading.guarded.some((word) => word.start < end && start < word.end)) continue;
    shown.push(mention);
  }
  return shown;
}
