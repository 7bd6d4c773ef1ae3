/**
 * Cuts a parsed body into its top-level blocks and reads each one by itself: passages, tasks, links, people.
 * What is read depends on the block's tree and text only, so a block that did not change is never read again.
 */
import { Tree, type SyntaxNode } from '@lezer/common';
import type { Span } from '../language/types';
import { readActionLine } from './actionLine';
import { foldHeading, squeeze } from './fold';
import { maskLeaf } from './mask';
import { findPeople } from './people';
import type { ActionItem, Passage, PassageKind, PersonReference, WikiLink } from './types';

/** A top-level block: its tree and where it starts in the body. */
export interface Block {
  readonly tree: Tree;
  readonly from: number;
}

/** A heading that starts a section; offsets from the block's start. */
export interface BlockHeading {
  readonly level: number;
  readonly title: string;
  /** The title as formats are searched by it. */
  readonly folded: string;
  readonly titleSpan: Span;
}

/** Everything in one block; offsets from the block's start. */
export interface BlockParts {
  readonly heading?: BlockHeading;
  readonly passages: readonly Omit<Passage, 'section'>[];
  readonly actions: readonly Omit<ActionItem, 'section' | 'isTie'>[];
  readonly links: readonly WikiLink[];
  readonly people: readonly PersonReference[];
  /** The first line that lies too deep to be told apart. */
  readonly deep?: Span;
}

/** The top-level blocks in order. Groups that the parser makes to balance its tree are opened. */
export function topBlocks(tree: Tree): Block[] {
  const blocks: Block[] = [];
  const visit = (parent: Tree, base: number): void => {
    parent.children.forEach((child, index) => {
      if (!(child instanceof Tree)) return;
      const from = base + (parent.positions[index] ?? 0);
      if (child.type.isAnonymous) visit(child, from);
      else blocks.push({ tree: child, from });
    });
  };
  visit(tree, 0);
  return blocks;
}

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
/** Blocks that hold other blocks. */
const CONTAINERS: ReadonlySet<string> = new Set([
  'Blockquote',
  'BulletList',
  'OrderedList',
  'ListItem',
  'Table',
  'TableHeader',
  'TableRow',
]);
const FOOTNOTE = /^\[\^/;
/** The parser wants a blank after the box; a line break will do, and so will nothing. */
const BOX = /^\[[ xX]\](?:\s|$)/;

/** What is being collected while one block is read. */
interface Collected {
  heading?: BlockHeading;
  deep?: Span;
  readonly passages: Omit<Passage, 'section'>[];
  readonly actions: Omit<ActionItem, 'section' | 'isTie'>[];
  readonly links: WikiLink[];
  readonly people: PersonReference[];
}

/** Reads one block. `text` is the block's own text. */
export function readBlock(tree: Tree, text: string): BlockParts {
  const into: Collected = { passages: [], actions: [], links: [], people: [] };
  let quotes = 0;
  let mark = 0;
  tree.cursor().iterate(
    (node) => {
      if (node.name === 'Blockquote') quotes++;
      if (node.name === 'ListMark') mark = node.from;
      if (CONTAINERS.has(node.name)) return true;
      const leaf = node.node;
      const kind = kindOf(leaf, text);
      if (kind) readLeaf(leaf, quotes > 0 ? 'quote' : kind, text, mark, into);
      return false;
    },
    (node) => {
      if (node.name === 'Blockquote') quotes--;
    },
  );
  return into;
}

/** Undefined for what holds no prose: code, HTML blocks, rules, link definitions, marks. */
function kindOf(leaf: SyntaxNode, text: string): PassageKind | undefined {
  if (HEADING.test(leaf.name)) return 'heading';
  const inItem = leaf.parent?.name === 'ListItem';
  switch (leaf.name) {
    case 'Task':
      return 'task';
    case 'TableCell':
      return 'cell';
    case 'DeepText':
      return 'item';
    case 'Paragraph':
      return inItem ? (BOX.test(text.slice(leaf.from, leaf.to)) ? 'task' : 'item') : 'paragraph';
    case 'LongText':
      return inItem ? 'item' : 'paragraph';
    case 'LinkReference':
      return FOOTNOTE.test(text.slice(leaf.from, leaf.to)) ? 'paragraph' : undefined;
    default:
      return undefined;
  }
}

function readLeaf(leaf: SyntaxNode, kind: PassageKind, text: string, mark: number, into: Collected): void {
  const own = text.slice(leaf.from, leaf.to);
  const { prose, shown, links } = maskLeaf(leaf, own);
  const span = trimmedSpan(prose, leaf.from);
  if (span && kind !== 'task') into.passages.push({ kind, ...span, text: prose.trim() });
  into.links.push(...links.map(({ link }) => link));
  into.people.push(...findPeople(prose, leaf.from));
  if (leaf.name === 'DeepText') into.deep ??= { start: leaf.from, end: leaf.to };
  if (kind === 'task') readTask(leaf.from, prose, shown, mark, own, into);
  const level = HEADING.exec(leaf.name)?.[1];
  if (level !== undefined && !leaf.parent) {
    const titleSpan = trimmedSpan(shown, leaf.from) ?? { start: leaf.to, end: leaf.to };
    const title = squeeze(shown);
    into.heading = { level: Number(level), title, folded: foldHeading(title), titleSpan };
  }
}

/** The task's text starts with its box; the box is no prose, also in `- [ ]` without a word after it. */
function readTask(from: number, prose: string, shown: string, mark: number, own: string, into: Collected): void {
  const words = '   ' + shown.slice(3);
  const span = trimmedSpan('   ' + prose.slice(3), from);
  if (span) into.passages.push({ kind: 'task', ...span, text: prose.slice(3).trim() });
  into.actions.push({
    start: mark,
    end: from + Math.max(3, words.trimEnd().length),
    done: own[1] !== ' ',
    box: { start: from + 1, end: from + 2 },
    ...readActionLine(words, from),
  });
}

function trimmedSpan(masked: string, from: number): Span | undefined {
  const length = masked.trim().length;
  if (length === 0) return undefined;
  const start = from + masked.length - masked.trimStart().length;
  return { start, end: start + length };
}
