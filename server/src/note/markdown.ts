/** The Markdown parser of a note's body: GFM with wiki links, from scratch or on top of an earlier tree. Knows no front matter. */
import { TreeFragment, type Tree } from '@lezer/common';
import { GFM, parser as commonMark } from '@lezer/markdown';
import { depthGuard, emptyItemRule, lengthGuard } from './guards';
import { wikiLinkSyntax } from './wikiLinks';

/** Hard breaks need no node: a paragraph stays one passage. */
const parser = commonMark.configure([
  GFM,
  wikiLinkSyntax,
  depthGuard,
  lengthGuard,
  emptyItemRule,
  { remove: ['HardBreak'] },
]);

/** A replaced range: `[fromA, toA)` of the old body became `[fromB, toB)` of the new one. */
export interface BodyChange {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/** The rule under the head of a table, with blanks after its last sign. */
const TABLE_RULE = /^[ \t>]*[|:-][|:\- \t]*\|[ \t]+$/gm;

/** The text with line feeds only; same length. A carriage return is a blank before a line feed, a line feed alone. */
export function plainBreaks(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', ' \n').replaceAll('\r', '\n') : text;
}

/**
 * The body as the parser should see it; same length. It knows no table by a rule with blanks after it (so none in a Windows file): there the
 * blanks change places with the last sign.
 */
export function structureOf(body: string): string {
  if (!body.includes('|')) return body;
  return body.replace(TABLE_RULE, (rule) => {
    const shown = rule.trimEnd();
    return `${shown.slice(0, -1)}${rule.slice(shown.length)}|`;
  });
}

/** `body` as `structureOf` gives it, here and below. */
export function parseBody(body: string): Tree {
  return parser.parse(body);
}

/** Parses what `change` touches and takes the rest from `tree`. The result has the same nodes as `parseBody(body)`. */
export function reparseBody(tree: Tree, oldBody: string, body: string, change: BodyChange): Tree {
  const fragments = TreeFragment.applyChanges(TreeFragment.addTree(tree), [wholeRun(oldBody, body, change)]);
  return parser.parse(body, fragments);
}

/**
 * Widens a change to the lines around it up to a blank line on both sides. Whether a table starts is decided by the line after it, so a
 * paragraph may not be kept when a later line of the same run of lines has changed.
 */
function wholeRun(oldBody: string, body: string, { fromA, toA, toB }: BodyChange): BodyChange {
  let from = fromA === 0 ? 0 : oldBody.lastIndexOf('\n', fromA - 1) + 1;
  while (from > 0) {
    const previous = from > 1 ? oldBody.lastIndexOf('\n', from - 2) + 1 : 0;
    if (oldBody.slice(previous, from).trim() === '') break;
    from = previous;
  }
  let end = lineEnd(body, toB);
  while (end < body.length) {
    const next = lineEnd(body, end);
    if (body.slice(end, next).trim() === '') break;
    end = next;
  }
  return { fromA: from, toA: toA + (end - toB), fromB: from, toB: end };
}

function lineEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at + 1;
}
