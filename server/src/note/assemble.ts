/** Puts a note together from its parsed parts. Linear in blocks and passages, with little work for a block that did not change. */
import type { Tree } from '@lezer/common';
import { readBlock, topBlocks, type Block, type BlockParts } from './blocks';
import { readFacts } from './facts';
import type { ReadFrontMatter } from './fields';
import type { FormatIndex } from './formatIndex';
import { guessKind } from './guessKind';
import { move, placeBlock, type PlacedBlock } from './place';
import { inOrder, tooDeep, tooLarge, unreadable } from './problems';
import { removeUnreadable } from './readable';
import { buildSections, type PlacedHeading } from './sections';
import type { ActionItem, Note, NoteProblem, Passage, PersonReference, WikiLink } from './types';
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
  readonly blocks: readonly PlacedBlock[];
}

/** `known` holds the blocks of an earlier version; `mayGuess` allows a guessed kind. */
export function assemble(
  parsed: ParsedText,
  index: FormatIndex,
  mayGuess: boolean,
  known: readonly PlacedBlock[],
): Assembled {
  const { text, head, bodyStart } = parsed;
  const found = topBlocks(parsed.tree);
  const kept = keptBlocks(found, known);
  const read = found.map(
    ({ tree, from }, at) => kept[at]?.parts ?? readBlock(tree, parsed.body.slice(from, from + tree.length)),
  );
  const headings = headingsOf(found, read, bodyStart);
  const facts = readFacts(head?.frontMatter.fields ?? new Map());
  const title = facts.title ?? headings.find((heading) => heading.level === 1 && heading.title !== '')?.title;
  const kind = head?.kind ?? (mayGuess ? guessKind(title, headings, index) : undefined);
  const body = { start: bodyStart, end: parsed.readable.length };
  const { sections, forActions } = buildSections(headings, body, (folded) => index.section(folded, kind));
  let section = 0;
  const blocks = read.map((parts, at) => {
    if (parts.heading) section++;
    const { tree, from } = found[at] as Block;
    return placeBlock(tree, parts, bodyStart + from, section, forActions[section] === true, kept[at]);
  });
  const note: Note = {
    text,
    ...(kind ? { kind, kindFrom: head?.kind ? 'declared' : 'guessed' } : {}),
    ...(head ? { frontMatter: head.frontMatter } : {}),
    ...facts,
    ...(title === undefined ? {} : { title }),
    sections,
    ...gather(blocks, findWikiLinks(parsed.headText, 0)),
    problems: problemsOf(parsed, blocks),
  };
  return { note, blocks };
}

/** The earlier block for each block that the parser kept: what is equal from the front, and what is equal from the back. */
function keptBlocks(found: readonly Block[], known: readonly PlacedBlock[]): (PlacedBlock | undefined)[] {
  const kept: (PlacedBlock | undefined)[] = new Array<undefined>(found.length).fill(undefined);
  const most = Math.min(found.length, known.length);
  let front = 0;
  while (front < most && found[front]?.tree === known[front]?.tree) {
    kept[front] = known[front];
    front++;
  }
  for (let back = 1; back <= most - front && found.at(-back)?.tree === known.at(-back)?.tree; back++) {
    kept[found.length - back] = known.at(-back);
  }
  return kept;
}

function headingsOf(found: readonly Block[], read: readonly BlockParts[], bodyStart: number): PlacedHeading[] {
  const headings: PlacedHeading[] = [];
  read.forEach(({ heading }, at) => {
    const block = found[at];
    if (!heading || !block) return;
    const start = bodyStart + block.from;
    headings.push({ ...heading, start, end: start + block.tree.length, titleSpan: move(heading.titleSpan, start) });
  });
  return headings;
}

function gather(
  blocks: readonly PlacedBlock[],
  first: readonly WikiLink[],
): Pick<Note, 'passages' | 'actions' | 'links' | 'people'> {
  const passages: Passage[] = [];
  const actions: ActionItem[] = [];
  const links: WikiLink[] = [...first];
  const people: PersonReference[] = [];
  for (const block of blocks) {
    for (const passage of block.passages) passages.push(passage);
    for (const action of block.actions) actions.push(action);
    for (const link of block.links) links.push(link);
    for (const person of block.people) people.push(person);
  }
  return { passages, actions, links, people };
}

function problemsOf({ text, readable, head, unreadableAt }: ParsedText, blocks: readonly PlacedBlock[]): NoteProblem[] {
  const problems: NoteProblem[] = [...(head?.problems ?? [])];
  if (readable.length < text.length) problems.push(tooLarge({ start: readable.length, end: text.length }));
  if (unreadableAt >= 0) problems.push(unreadable(unreadableAt, removeUnreadable(readable)));
  const deep = blocks.find((block) => block.parts.deep);
  if (deep?.parts.deep) problems.push(tooDeep(move(deep.parts.deep, deep.base)));
  return inOrder(problems);
}
