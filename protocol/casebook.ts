/**
 * What client and server agree on about the folder as a whole: trees that are asked for level by level, how far the reading is, and the cache that
 * the client keeps for the server. Plain JSON, no logic.
 */

/** The trees of the Roltrap container. */
export const casebookViews = ['open', 'labels', 'neighbourhoods', 'people', 'course'] as const;
export type CasebookView = (typeof casebookViews)[number];

/** The ways in which the first level of a view can be grouped or ordered, the usual one first. */
export const casebookGroups = {
  open: ['owner', 'date', 'kind'],
  labels: ['typology', 'status'],
  neighbourhoods: ['name', 'waiting'],
  people: ['name', 'role'],
  course: ['person', 'neighbourhood'],
} as const satisfies Readonly<Record<CasebookView, readonly string[]>>;

export interface TreeParams {
  readonly view: CasebookView;
  /** The node whose children are asked for, by its id; absent for the first level. */
  readonly node?: string;
  /** How the first level is grouped; each view has its own ways, the first is the usual one. */
  readonly group?: string;
  /** Only what has these words in its name. */
  readonly filter?: string;
  /** The user's own day, as an ISO day: what is late depends on it. */
  readonly today: string;
  /** The note in the active editor, for the views that follow it. */
  readonly uri?: string;
  /** A page of the children: the first one's index, and how many at most. */
  readonly from?: number;
  readonly most?: number;
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** One line of a tree, worded in the user's language. */
export interface TreeNode {
  /** Stable for as long as the thing is the same, across changes of the folder. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly tooltip?: string;
  /** What a screen reader says, where it is more than label and description. */
  readonly spoken?: string;
  /** Name of a codicon. */
  readonly icon?: string;
  /** What menus go by. */
  readonly context?: string;
  readonly children: 'none' | 'closed' | 'open';
  /** Where it leads. */
  readonly target?: { readonly uri: string; readonly range: { readonly start: Position; readonly end: Position } };
  /** Of something that can be ticked off. */
  readonly done?: boolean;
}

export interface TreeResult {
  readonly nodes: readonly TreeNode[];
  /** How many children there are in all. */
  readonly total: number;
  /** Of the whole view; with the first level only. */
  readonly badge?: { readonly value: number; readonly tooltip: string };
  /** What the view is about, where it follows something; with the first level only. */
  readonly about?: string;
}

/** Asks for the edit that ticks a task off, or opens it again. The note is open in the editor. */
export interface TickParams {
  readonly uri: string;
  /** Id of the node that stands for the task. */
  readonly node: string;
  readonly done: boolean;
}

/** The character to put in the place of another, in this version of the note; null when the task does not stand there like that any more. */
export type TickResult = {
  readonly version: number;
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
} | null;

/** Parts of what is known of the folder; a view asks again when one that it shows is named. */
export const casebookParts = ['notes', 'neighbourhoods', 'people', 'labels', 'actions', 'readings'] as const;
export type CasebookPart = (typeof casebookParts)[number];

/** Sent when something is known otherwise, several changes at once. */
export interface CasebookChange {
  readonly changed: readonly CasebookPart[];
}

/** How far the reading of the folder is. `form`: names, links and tasks; `reading`: frames, labels and ties, which takes longer. */
export interface CasebookProgress {
  readonly stage: 'form' | 'reading' | 'ready' | 'stopped';
  /** Notes of the stage that are done, and that there are. */
  readonly done: number;
  readonly total: number;
}

export interface ReadFilesParams {
  readonly uris: readonly string[];
}

/** The cache as it was handed over last; null when there is none, or nowhere to keep it. */
export type ReadCacheResult = { readonly text: string } | null;

/** Text without a word of any note. Written beside the old one and then put in its place. */
export interface WriteCacheParams {
  readonly text: string;
}
