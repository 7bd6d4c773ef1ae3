/** Finds quotations by their marks. Knows no words: an apostrophe is told from a quotation mark by its neighbours only. */
import type { Span } from '../types';
import { classOf, digit, isLetter, isSpace, other } from '../cutting/characters';
import { isClipped } from '../cutting/rawWords';

/** A quotation with its marks: `mark` is the opening one. */
export interface Quotation extends Span {
  readonly mark: Span;
}

/** The quotations of a passage; `open` is the opening mark that is still waiting at its end, if a quotation runs on. */
export interface Quotations {
  readonly spans: readonly Quotation[];
  readonly open?: string;
}

type Family = 'double' | 'single' | 'angle';

interface Opened {
  readonly family: Family;
  readonly at: number;
  readonly end: number;
  readonly runsOn: boolean;
}

const anyMark = /["'\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u00ab\u00bb]/;
const none: Quotations = { spans: [] };

/**
 * Reads the quotations of a passage. `openQuote` is the mark that an earlier passage left open. A mark without a partner opens
 * nothing, except at the very start of the passage: then the quotation runs on to the passage's end. One that was left open before
 * counts only if it closes here, so that a forgotten mark never swallows a note.
 */
export function findQuotations(text: string, openQuote?: string): Quotations {
  if (openQuote === undefined && !anyMark.test(text)) return none;
  const spans: Quotation[] = [];
  const stack: Opened[] = openQuote === undefined ? [] : [{ family: familyOf(openQuote), at: 0, end: 0, runsOn: true }];
  for (let at = 0; at < text.length; at++) {
    const mark = markAt(text, at);
    if (mark === undefined) continue;
    settle(text, at, mark, stack, spans);
    at += mark.length - 1;
  }
  const waiting = stack.find((opened) => opened.runsOn && opened.end > 0);
  if (waiting === undefined) return { spans };
  spans.push({ start: waiting.at, end: text.length, mark: { start: waiting.at, end: waiting.end } });
  return { spans, open: text.slice(waiting.at, waiting.end) };
}

interface Mark {
  readonly family: Family;
  readonly length: number;
}

function markAt(text: string, at: number): Mark | undefined {
  const code = text.charCodeAt(at);
  if (code === 0x27 && text.charCodeAt(at + 1) === 0x27) return { family: 'double', length: 2 };
  if (code === 0x22 || (code >= 0x201c && code <= 0x201e)) return { family: 'double', length: 1 };
  if (code === 0xab || code === 0xbb) return { family: 'angle', length: 1 };
  if (code === 0x27 || (code >= 0x2018 && code <= 0x201b))
    return isApostrophe(text, at) ? undefined : { family: 'single', length: 1 };
  return undefined;
}

function familyOf(mark: string): Family {
  return markAt(`${mark} `, 0)?.family ?? 'single';
}

/** "LVB'er", "'s avonds", "'98"; a genitive ("ouders' huis") is told apart by having no opening mark before it. */
function isApostrophe(text: string, at: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
  if (isWordy(before) && isWordy(after)) return true;
  if (!isWordy(before) && isClipped(text, at)) return true;
  return isSpace(before) && classOf(after) === digit;
}

function isWordy(code: number): boolean {
  return classOf(code) === digit || isLetter(code);
}

/** A mark closes the nearest open quotation of its family, else opens one if it stands before a word. */
function settle(text: string, at: number, mark: Mark, stack: Opened[], spans: Quotation[]): void {
  const before = at > 0 ? text.charCodeAt(at - 1) : 32;
  const end = at + mark.length;
  const after = end < text.length ? text.charCodeAt(end) : 32;
  const canOpen = !isWordy(before) && !isSpace(after) && !(isClosing(before) && classOf(after) === other);
  const depth = stack.findLastIndex((opened) => opened.family === mark.family);
  const mustOpen = canOpen && isSpace(before) && !isSpace(after) && classOf(after) !== other;
  if (depth >= 0 && !mustOpen) {
    const opened = stack[depth] as Opened;
    stack.length = depth;
    spans.push({ start: opened.at, end, mark: { start: opened.at, end: opened.end } });
  } else if (canOpen) {
    if (depth >= 0) stack.length = depth;
    stack.push({ family: mark.family, at, end, runsOn: stack.length === 0 && text.slice(0, at).trim() === '' });
  }
}

/** Full stop, comma, question or exclamation mark: what stands before a closing mark. */
function isClosing(code: number): boolean {
  return code === 0x2e || code === 0x2c || code === 0x3f || code === 0x21 || code === 0x2026;
}
