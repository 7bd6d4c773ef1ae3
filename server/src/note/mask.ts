/** Blanks what is no prose in a leaf of the tree (marks, code, addresses, HTML), so that offsets stay. Knows no notes. */
import type { SyntaxNode } from '@lezer/common';
import type { Span } from '../language/types';
import { readWikiLink, type ReadWikiLink } from './wikiLinks';

/** Nodes that hold no prose at all. */
const BLANK: ReadonlySet<string> = new Set([
  'InlineCode',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'URL',
  'Autolink',
  'LinkTitle',
  'LinkLabel',
  'LinkMark',
  'EmphasisMark',
  'StrikethroughMark',
  'QuoteMark',
  'HeaderMark',
  'TaskMarker',
  'Entity',
]);

/** `[^1]` and the `[!note]` of a call-out. */
const NOTE_MARK = /^\[[\^!][^\]]*\]$/;
const FOOTNOTE_START = /^\[\^[^\]\n]+\]:/;
const DEEP_MARKS = /^(?:[>*+\s-]|\d{1,9}[.)](?=\s))+/;
const LONG_MARKS = /https?:\/\/\S+|www\.\S+|[\w.+-]{1,64}@[\w.-]+|[*_~`[\]<>\\]/g;
/** A backslash that breaks the line, and characters no reader sees. */
// eslint-disable-next-line no-control-regex -- unreadable characters are what is looked for
const UNSEEN = /\\(?=\s*(?:\n|$))|[\0-\x08\x0e-\x1f\x7f\ufeff]/g;

/** A leaf's text as prose, and as the words a reader sees on the page: with the targets of links that have no alias. */
export interface MaskedLeaf {
  readonly prose: string;
  readonly shown: string;
  readonly links: readonly ReadWikiLink[];
}

/** `text` is the leaf's own text; all offsets that come back count from the start of the tree the node belongs to. */
export function maskLeaf(node: SyntaxNode, text: string): MaskedLeaf {
  const blanks: Span[] = [];
  const links: ReadWikiLink[] = [];
  collect(node, text, blanks, links);
  const hidden = links.map(({ link, aliasSpan }) => around(link, aliasSpan));
  const prose = blankOut(text, node.from, [...blanks, ...hidden.flat()]);
  if (links.length === 0) return { prose, shown: prose, links };
  const named = links.map(({ link, aliasSpan }) => around(link, aliasSpan ?? link.targetSpan));
  return { prose, shown: blankOut(text, node.from, [...blanks, ...named.flat()]), links };
}

/** `text` with every span (offsets minus `base`) replaced by spaces. Spans may touch and overlap. */
export function blankOut(text: string, base: number, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  let out = '';
  let at = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const from = Math.max(at, start - base);
    const to = Math.min(text.length, end - base);
    if (to <= from) continue;
    out += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return out + text.slice(at);
}

function collect(leaf: SyntaxNode, text: string, blanks: Span[], links: ReadWikiLink[]): void {
  const base = leaf.from;
  if (leaf.name === 'DeepText') addMatch(DEEP_MARKS.exec(text), base, blanks);
  if (leaf.name === 'LongText') for (const match of text.matchAll(LONG_MARKS)) addMatch(match, base, blanks);
  addMatch(FOOTNOTE_START.exec(text), base, blanks);
  for (const match of text.matchAll(UNSEEN)) addMatch(match, base, blanks);
  if (!leaf.firstChild) return;
  leaf.cursor().iterate((node) => {
    const { name, from, to } = node;
    if (from === leaf.from && to === leaf.to && name === leaf.name) return true;
    if (name === 'WikiLink') links.push(readWikiLink(text.slice(from - base, to - base), from));
    else if (name === 'Escape') blanks.push({ start: from, end: from + 1 });
    else if (BLANK.has(name) || (name === 'Link' && NOTE_MARK.test(text.slice(from - base, to - base)))) {
      blanks.push({ start: from, end: to });
    } else return true;
    return false;
  });
}

function addMatch(match: RegExpMatchArray | null, base: number, blanks: Span[]): void {
  if (match) blanks.push({ start: base + (match.index ?? 0), end: base + (match.index ?? 0) + match[0].length });
}

function around(whole: Span, kept: Span | undefined): Span[] {
  if (!kept) return [whole];
  return [
    { start: whole.start, end: kept.start },
    { start: kept.end, end: whole.end },
  ];
}
