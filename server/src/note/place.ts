/** Puts the parts of a block at their place in the document: offsets from the document's start, and the section. */
import type { Tree } from '@lezer/common';
import type { Span } from '../language/types';
import type { BlockParts } from './blocks';
import type { ActionItem, Passage, PersonReference, WikiLink } from './types';

/** A block's parts with document offsets. Kept, so that a block that did not move keeps its very objects. */
export interface PlacedBlock {
  readonly tree: Tree;
  readonly parts: BlockParts;
  readonly base: number;
  readonly section: number;
  readonly isForActions: boolean;
  readonly passages: readonly Passage[];
  readonly actions: readonly ActionItem[];
  readonly links: readonly WikiLink[];
  readonly people: readonly PersonReference[];
}

/**
 * Places `parts` at `base` in section `section`; `isForActions` says that every task there is link work. `known` is the same block in an
 * earlier version: it comes back itself when nothing of its place has changed.
 */
export function placeBlock(
  tree: Tree,
  parts: BlockParts,
  base: number,
  section: number,
  isForActions: boolean,
  known: PlacedBlock | undefined,
): PlacedBlock {
  if (known?.base === base && known.section === section && known.isForActions === isForActions) return known;
  return {
    tree,
    parts,
    base,
    section,
    isForActions,
    passages: parts.passages.map(({ kind, start, end, text }) => ({
      kind,
      start: start + base,
      end: end + base,
      text,
      section,
    })),
    actions: parts.actions.map((action) => placeAction(action, base, section, isForActions)),
    links: parts.links.map((link) => ({ ...link, ...move(link, base), targetSpan: move(link.targetSpan, base) })),
    people: parts.people.map((person) => ({ ...person, ...move(person, base) })),
  };
}

export function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function placeAction(action: BlockParts['actions'][number], base: number, section: number, tied: boolean): ActionItem {
  return {
    ...action,
    ...move(action, base),
    box: move(action.box, base),
    ...(action.kindSpan ? { kindSpan: move(action.kindSpan, base) } : {}),
    sides: action.sides.map((side) => ({ ...side, ...move(side, base) })),
    ...(action.ownerSpan ? { ownerSpan: move(action.ownerSpan, base) } : {}),
    ...(action.dateSpan ? { dateSpan: move(action.dateSpan, base) } : {}),
    section,
    isTie: tied || action.kind !== undefined || action.sides.length > 0,
  };
}
