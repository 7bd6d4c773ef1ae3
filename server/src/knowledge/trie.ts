/**
 * The forms of one language as they are kept: a trie that is walked by numbers, and tables for what matches inside a word.
 * Knows what a form stands for only as an opaque target.
 */
/** What a form stands for. `id` is unique within its kind: `lens/term`, `typology/label`, an action's id, a group's id; a phrase is its own. */
export interface FormTarget {
  readonly kind:
    | 'term'
    | 'group'
    | 'guard'
    | 'idiom'
    | 'cue'
    | 'counter-cue'
    | 'fact'
    | 'signal'
    | 'call'
    | 'done'
    | 'clue'
    | 'concept'
    | 'phrase';
  readonly id: string;
  /** For a term: the form renders the idea but stands in no source. */
  readonly derived: boolean;
}

/** A place in the trie. Every field is always there: nodes of one shape are walked several times faster. */
export interface Node {
  /** Its number among the nodes of the trie, and the node before it. */
  readonly id: number;
  readonly before: Node | undefined;
  /** By key: see `Trie.keys`. */
  next: Map<number, Node> | undefined;
  gap: Gap | undefined;
  /** By the name of the choice. */
  choices: Map<string, Choice> | undefined;
  targets: FormTarget[] | undefined;
}

/** Any words, at most `max`, before what follows. */
export interface Gap {
  readonly max: number;
  readonly node: Node;
}

/** Several runs of words, of which one may stand somewhere. */
export interface Runs {
  /** The rest of each run by its first word. */
  readonly rests: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** The key of the first words. */
  readonly opening: number;
  /** The words of the shortest and of the longest run. */
  readonly fewest: number;
  readonly most: number;
}

/** One of several runs of words, or nothing, before what follows. */
export interface Choice {
  readonly runs: Runs;
  readonly optional: boolean;
  readonly node: Node;
}

export interface Trie {
  readonly root: Node;
  /** How many nodes there are, the root included. */
  size: number;
  /** The number of everything that a step can ask of one word: the word itself, a class of forms, a slot. */
  readonly keys: Map<string, number>;
  /** By key: how many places of the trie ask for it. */
  readonly uses: number[];
  /** A form → the keys of the classes it belongs to. */
  readonly classes: Map<string, number[]>;
  readonly prefixes: Map<string, FormTarget[]>;
  readonly suffixes: Map<string, FormTarget[]>;
  /** A word → the keys of the choices that it may begin. */
  readonly openings: Map<string, number[]>;
  /** By the name of the choice. */
  readonly runs: Map<string, Runs>;
  /** Single words that are long enough to be written as two. */
  readonly compounds: Map<string, Node>;
}

/** Names in `Trie.keys` that no folded word can have. */
export const slots = { number: '<getal>', any: '<woord>', infinitive: '<inf>', participle: '<deelw>' } as const;

/** Letters of half a compound that is written as two words. */
export const shortestHalf = 4;

export const newNode = (id: number, before: Node | undefined): Node => ({
  id,
  before,
  next: undefined,
  gap: undefined,
  choices: undefined,
  targets: undefined,
});

export const newTrie = (): Trie => ({
  root: newNode(0, undefined),
  size: 1,
  keys: new Map(),
  uses: [],
  classes: new Map(),
  prefixes: new Map(),
  suffixes: new Map(),
  openings: new Map(),
  runs: new Map(),
  compounds: new Map(),
});
