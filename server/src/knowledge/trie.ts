/**
 * The forms of one language as they are kept: a trie that is walked by numbers, and tables for what matches inside a word.
 * Knows how forms are kept, not how prose is searched, and what a form stands for only as an opaque target.
 */
import type { Form, Step } from './steps';

/** What a form stands for. `id` is unique within its kind: `lens/term`, `typology/label`, an action's id, a group's id; a phrase is its own. */
export interface FormTarget {
  readonly kind: 'term' | 'group' | 'guard' | 'cue' | 'counter-cue' | 'fact' | 'signal' | 'done' | 'phrase';
  readonly id: string;
  /** For a term: the form renders the idea but stands in no source. */
  readonly derived: boolean;
}

/** A place in the trie. Every field is always there: nodes of one shape are walked several times faster. */
export interface Node {
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

/** One of several runs of words, or nothing, before what follows: the rest of each run by its first word. */
export interface Choice {
  readonly rests: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly optional: boolean;
  readonly node: Node;
}

export interface Trie {
  readonly root: Node;
  /** The number of everything that a step can ask of one word: the word itself, a class of forms, a slot. */
  readonly keys: Map<string, number>;
  /** A form → the keys of the classes it belongs to. */
  readonly classes: Map<string, readonly number[]>;
  readonly prefixes: Map<string, FormTarget[]>;
  readonly suffixes: Map<string, FormTarget[]>;
  /** Key of a first half → key of the second → the compound that they make. */
  readonly halves: Map<number, Map<number, Node>>;
}

/** Names in `Trie.keys` that no folded word can have. */
export const slots = { number: '<getal>', any: '<woord>', infinitive: '<inf>', participle: '<deelw>' } as const;

const shortestHalf = 4;

const newNode = (): Node => ({ next: undefined, gap: undefined, choices: undefined, targets: undefined });

export const newTrie = (): Trie => ({
  root: newNode(),
  keys: new Map(),
  classes: new Map(),
  prefixes: new Map(),
  suffixes: new Map(),
  halves: new Map(),
});

/** Throws when a wording begins with a gap: it would begin anywhere. */
export function addForm(trie: Trie, form: Form, target: FormTarget): void {
  if (form.type === 'sequence') {
    for (const steps of fromWord(form.steps)) {
      if (steps[0]?.type === 'gap') throw new Error('a wording begins with a gap');
      const node = steps.reduce((parent, step) => child(trie, parent, step), trie.root);
      addTarget(node, target);
      if (!form.closed) addHalves(trie, steps, node);
    }
  } else {
    const table = form.type === 'prefix' ? trie.prefixes : trie.suffixes;
    table.set(form.folded, [...(table.get(form.folded) ?? []), target]);
  }
}

/** A choice at the very start is written out, so that the root stays a look-up. */
function fromWord(steps: readonly Step[]): (readonly Step[])[] {
  const [first, ...rest] = steps;
  if (first?.type !== 'choice') return [steps];
  const written = first.runs.map((run): Step[] => [...run.map((folded): Step => ({ type: 'word', folded })), ...rest]);
  const left = rest[0]?.type === 'gap' ? rest.slice(1) : rest;
  return first.optional && left.length ? [...written, ...fromWord(left)] : written;
}

function addTarget(node: Node, target: FormTarget): void {
  node.targets ??= [];
  if (!node.targets.some((t) => t.kind === target.kind && t.id === target.id)) node.targets.push(target);
}

function child(trie: Trie, node: Node, step: Step): Node {
  if (step.type === 'gap') {
    node.gap = { max: Math.max(node.gap?.max ?? 0, step.max), node: node.gap?.node ?? newNode() };
    return node.gap.node;
  }
  if (step.type === 'choice') {
    node.choices ??= new Map();
    const known = node.choices.get(step.name) ?? {
      rests: restsOf(step.runs),
      optional: step.optional,
      node: newNode(),
    };
    node.choices.set(step.name, known);
    return known.node;
  }
  const key = keyOf(trie, step);
  node.next ??= new Map();
  const known = node.next.get(key) ?? newNode();
  node.next.set(key, known);
  return known;
}

function restsOf(runs: readonly (readonly string[])[]): Map<string, (readonly string[])[]> {
  const rests = new Map<string, (readonly string[])[]>();
  for (const [first = '', ...rest] of runs) rests.set(first, [...(rests.get(first) ?? []), rest]);
  return rests;
}

function keyOf(trie: Trie, step: Exclude<Step, { readonly type: 'gap' | 'choice' }>): number {
  switch (step.type) {
    case 'word':
      return keyNamed(trie, step.folded);
    case 'number':
      return keyNamed(trie, slots.number);
    case 'any':
      return keyNamed(trie, slots.any);
    case 'shape':
      return keyNamed(trie, step.shape === 'inf' ? slots.infinitive : slots.participle);
    case 'class': {
      const key = keyNamed(trie, `(${step.name})`);
      for (const form of step.forms) addClass(trie, form, key);
      return key;
    }
  }
}

function keyNamed({ keys }: Trie, name: string): number {
  const key = keys.get(name) ?? keys.size;
  if (key === keys.size) keys.set(name, key);
  return key;
}

function addClass({ classes }: Trie, form: string, key: number): void {
  const known = classes.get(form) ?? [];
  if (!known.includes(key)) classes.set(form, [...known, key]);
}

/** "bewonersinitiatief" may be written "bewoners initiatief": remembers where a single long word may be cut in two. */
function addHalves(trie: Trie, steps: readonly Step[], node: Node): void {
  const [step] = steps;
  if (steps.length !== 1 || step?.type !== 'word') return;
  const word = step.folded;
  for (let cut = shortestHalf; cut <= word.length - shortestHalf; cut++) {
    const first = keyNamed(trie, word.slice(0, cut));
    const seconds = trie.halves.get(first) ?? new Map<number, Node>();
    trie.halves.set(first, seconds.set(keyNamed(trie, word.slice(cut)), node));
  }
}
