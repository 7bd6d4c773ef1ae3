/**
 * A note that is open: the note as read, and what must be kept to read the next version by reading only what changed.
 * A state is a value; reopening makes a new one. Knows no editor: a change is a range of text.
 */
import type { Tree } from '@lezer/common';
import { assemble } from './assemble';
import { changeBetween, fits, type NoteChange } from './change';
import { readFrontMatter, type ReadFrontMatter } from './fields';
import type { NoteFormats } from './format';
import { indexFormats, type FormatIndex } from './formatIndex';
import { locateFrontMatter, type FrontMatterPlace } from './frontMatter';
import { parseBody, plainBreaks, reparseBody, structureOf } from './markdown';
import type { PlacedBlock } from './place';
import { firstUnreadable, readablePart } from './readable';
import type { Note } from './types';

export interface OpenOptions {
  /** Guess the kind from title and headings when the front matter does not say it; for the command line. */
  readonly guessKind?: boolean;
}

export interface ReadOptions extends OpenOptions {
  /** An earlier version of the same note; what did not change is taken from it. */
  readonly previous?: NoteState;
}

/** An open note. Hold on to it and give it to `reopenNote` with the next text; only `note` and `text` are for others to read. */
export interface NoteState {
  readonly text: string;
  readonly note: Note;
  readonly formats: NoteFormats;
  readonly options: OpenOptions;
  /** The body as the parser saw it (same length), and where it starts in the text. */
  readonly structure: string;
  readonly bodyStart: number;
  readonly tree: Tree;
  readonly blocks: readonly PlacedBlock[];
  readonly head?: Head;
  /** Offset of the first unreadable character, or -1. */
  readonly unreadableAt: number;
}

/** The front matter, with all that its reading depends on. */
interface Head {
  readonly source: string;
  readonly place: FrontMatterPlace;
  readonly read: ReadFrontMatter;
}

/** Reads a note. Never throws, whatever the text; the same text always gives the same note. */
export function readNote(text: string, formats: NoteFormats, { previous, ...options }: ReadOptions = {}): Note {
  const isSame = previous?.formats === formats && previous.options.guessKind === options.guessKind;
  return (isSame ? reopenNote(previous, text) : openNote(text, formats, options)).note;
}

/** Reads a note and keeps what is needed to read its next version quickly. */
export function openNote(text: string, formats: NoteFormats, options: OpenOptions = {}): NoteState {
  return build(text, formats, options, undefined, undefined);
}

/**
 * The state for the next version of a note. `change` is in UTF-16 units of the old text; without it, or when it does not fit, the difference is
 * looked for. The note is the same as `readNote` would make of `text`.
 */
export function reopenNote(state: NoteState, text: string, change?: NoteChange): NoteState {
  if (text === state.text) return state;
  const trusted = change && fits(change, state.text, text) ? change : changeBetween(state.text, text);
  return build(text, state.formats, state.options, state, trusted);
}

function build(
  text: string,
  formats: NoteFormats,
  options: OpenOptions,
  old: NoteState | undefined,
  change: NoteChange | undefined,
): NoteState {
  const index = indexFormats(formats);
  const readable = readablePart(text);
  const head = readHead(readable, index, old);
  const bodyStart = head?.place.next ?? (text.startsWith('\ufeff') ? 1 : 0);
  const body = plainBreaks(readable.slice(bodyStart));
  const structure = structureOf(body);
  const tree = parse(structure, bodyStart, old, change);
  const unreadableAt = findUnreadable(readable, old, change);
  const parsed = {
    text,
    readable,
    head: head?.read,
    headText: head?.source ?? '',
    body,
    bodyStart,
    tree,
    unreadableAt,
  };
  const assembled = assemble(parsed, index, options.guessKind === true, old?.blocks ?? []);
  return { text, formats, options, structure, bodyStart, tree, unreadableAt, ...(head ? { head } : {}), ...assembled };
}

/** Parses the YAML only when its lines or its place changed. */
function readHead(text: string, index: FormatIndex, old: NoteState | undefined): Head | undefined {
  const place = locateFrontMatter(text);
  if (!place) return undefined;
  const source = text.slice(0, place.next);
  const known = old?.head;
  if (known?.source === source && known.place.closed === place.closed) return known;
  return { source, place, read: readFrontMatter(text, place, index) };
}

function parse(structure: string, bodyStart: number, old: NoteState | undefined, change: NoteChange | undefined): Tree {
  if (!old || !change) return parseBody(structure);
  if (old.structure === structure) return old.tree;
  const start = change.start - bodyStart;
  const toA = change.end - bodyStart;
  const toB = start + change.length;
  if (old.bodyStart !== bodyStart || start < 0 || toA > old.structure.length || toB > structure.length)
    return parseBody(structure);
  // The character before a change may read differently after it: a carriage return that has lost its line feed.
  const from = Math.max(0, start - 1);
  return reparseBody(old.tree, old.structure, structure, { fromA: from, toA, fromB: from, toB });
}

function findUnreadable(text: string, old: NoteState | undefined, change: NoteChange | undefined): number {
  if (!old || !change || old.unreadableAt >= 0 || old.text.length !== old.bodyStart + old.structure.length)
    return firstUnreadable(text);
  const at = firstUnreadable(text.slice(change.start, change.start + change.length));
  return at < 0 ? -1 : change.start + at;
}
