/** Puts a note together from its parsed parts. Linear in blocks and passages, with little work for a block that did not change. */
import type { Tree } from '@lezer/common';
import { readBlock, topBlocks, type BlockParts } from './blocks';
import { readFacts } from './facts';
import type { ReadFrontMatter } from './fields';
import type { FormatIndex } from './formatIndex';
import { guessKind } from './guessKind';
import { move, placeBlock, type PlacedBlock } from './place';
import { inOrder, tooDeep, tooLarge, unreadable } from './problems';
import { removeUnreadable } from './readable';
import { buildSections, type PlacedHeading } from './sections';
import type { Note, NoteProblem } from './types';
import { findWikiLinks } from './wikiLinks';

/** A text with its front matter read and its body parsed. */
export interface ParsedText {
  readonly text: string;
  /** The part of `text` that is read. */
  readonly readable: string;
  readonly head: ReadFrontMatter | undefined;
  /** The text up to the body, front matter and fences; empty without front matter. */
  readonly headText: string;
  readonly body: string;
  readonly bodyStart: number;
  readonly tree: Tree;
  readonly unreadableAt: number;
}

export interface Assembled {
  readonly note: Note;
  /** What to give as `known` when the next version is put together. */
  readonly blocks: ReadonlyMap<Tree, PlacedBlock>;
}

/** A block of the body, read, with its place in the document. */
interface LaidBlock {
  readonly tree: Tree;
  readonly base: number;
  readonly parts: BlockParts;
  readonly known: PlacedBlock | undefined;
}

/** `known` holds the blocks of an earlier version; `mayGuess` allows a guessed kind. */
export function assemble(
  parsed: ParsedText,
  index: FormatIndex,
  mayGuess: boolean,
  known: ReadonlyMap<Tree, PlacedBlock> | undefined,
): Assembled {
  const { text, head, bodyStart } = parsed;
  const laid = layBlocks(parsed, known);
  const headings = laid.flatMap(headingOf);
  const facts = readFacts(head?.frontMatter.fields ?? new Map());
  const title = facts.title ?? headings.find((heading) => heading.level === 1 && heading.title !== '')?.title;
  const kind = head?.kind ?? (mayGuess ? guessKind(title, headings, index) : undefined);
  const body = { start: bodyStart, end: parsed.readable.length };
  const { sections, forActions } = buildSections(headings, body, (heading) => index.section(heading, kind));
  const placed = placeAll(laid, forActions);
  const note: Note = {
    text,
    ...(kind ? { kind, kindFrom: head?.kind ? 'declared' : 'guessed' } : {}),
    ...(head ? { frontMatter: head.frontMatter } : {}),
    ...facts,
    ...(title === undefined ? {} : { title }),
    sections,
    passages: placed.flatMap((block) => block.passages),
    actions: placed.flatMap((block) => block.actions),
    links: [...findWikiLinks(parsed.headText, 0), ...placed.flatMap((block) => block.links)],
    people: placed.flatMap((block) => block.people),
    problems: problemsOf(parsed, placed),
  };
  const blocks = new Map<Tree, PlacedBlock>();
  laid.forEach(({ tree }, at) => {
    const block = placed[at];
    if (block) blocks.set(tree, block);
  });
  return { note, blocks };
}

function layBlocks(
  { tree, body, bodyStart }: ParsedText,
  placed: ReadonlyMap<Tree, PlacedBlock> | undefined,
): LaidBlock[] {
  return topBlocks(tree).map(({ tree: block, from }) => {
    const known = placed?.get(block);
    const parts = known?.parts ?? readBlock(block, body.slice(from, from + block.length));
    return { tree: block, base: bodyStart + from, parts, known };
  });
}

function placeAll(laid: readonly LaidBlock[], forActions: readonly boolean[]): PlacedBlock[] {
  let section = 0;
  return laid.map(({ base, known, parts }) => {
    if (parts.heading) section++;
    const isTied = forActions[section] === true;
    const isInPlace = known?.base === base && known.section === section && known.isForActions === isTied;
    return isInPlace ? known : placeBlock(parts, base, section, isTied);
  });
}

function headingOf({ parts, base, tree }: LaidBlock): PlacedHeading[] {
  const { heading } = parts;
  if (!heading) return [];
  const { level, title, titleSpan } = heading;
  return [{ level, title, start: base, end: base + tree.length, titleSpan: move(titleSpan, base) }];
}

function problemsOf({ text, readable, head, unreadableAt }: ParsedText, blocks: readonly PlacedBlock[]): NoteProblem[] {
  const problems: NoteProblem[] = [...(head?.problems ?? [])];
  if (readable.length < text.length) problems.push(tooLarge({ start: readable.length, end: text.length }));
  if (unreadableAt >= 0) problems.push(unreadable(unreadableAt, removeUnreadable(readable)));
  const deep = blocks.find((block) => block.parts.deep);
  if (deep?.parts.deep) problems.push(tooDeep(move(deep.parts.deep, deep.base)));
  return inOrder(problems);
}
