/**
 * Finds every wording of the knowledge in a passage of prose, in one pass over its words: a trie of folded words with slots and gaps,
 * and tables for what matches inside a word. Knows what a form stands for only as an opaque target.
 */
import { isInfinitive, isParticiple } from '../language';
import type { Prose, Word } from '../language/types';
import type { Form, Step } from './steps';

/** What a form stands for. `id` is unique within its kind: `lens/term`, `typology/label`, an action's id, a group's id; a phrase is its own. */
export interface FormTarget {
  readonly kind: 'term' | 'group' | 'guard' | 'cue' | 'counter-cue' | 'fact' | 'signal' | 'done' | 'phrase';
  readonly id: string;
  /** For a term: the form renders the idea but stands in no source. */
  readonly derived: boolean;
}

/** A wording found: words `[first, end)` of the prose (a gap in between counts as inside), and what it stands for. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** The words that carry the wording, without those in the gap. */
  readonly words: readonly number[];
  readonly target: FormTarget;
}

/** Compiled forms. */
export interface Matcher {
  /** All matches, by first word. Overlaps are left in; who wins is for the reading to say. */
  match(prose: Prose): readonly Match[];
}

interface Node {
  readonly words: Map<string, Node>;
  number?: Node;
  any?: Node;
  /** By the name of a class of forms. */
  classes?: Map<string, Node>;
  infinitive?: Node;
  participle?: Node;
  gap?: { readonly max: number; readonly node: Node };
  targets?: FormTarget[];
}

/** Forms of one language: the trie, the affixes by length, and where a closed compound may be written open. */
interface Tables {
  readonly root: Node;
  readonly prefixes: Map<string, FormTarget[]>;
  readonly suffixes: Map<string, FormTarget[]>;
  readonly halves: Map<string, Set<string>>;
  /** A form → the names of the classes it belongs to. */
  readonly classes: Map<string, readonly string[]>;
}

const shortestHalf = 4;

const newNode = (): Node => ({ words: new Map() });
const newTables = (): Tables => ({ root: newNode(), prefixes: new Map(), suffixes: new Map(), halves: new Map(), classes: new Map() });

/** Collects the forms of one language and builds its matcher. */
export class MatcherBuilder {
  private readonly tables = newTables();

  add(form: Form, target: FormTarget): void {
    const { tables } = this;
    if (form.type === 'sequence') {
      addTarget(walk(tables.root, form.steps), target);
      for (const step of form.steps) if (step.type === 'class') addClass(tables.classes, step.name, step.forms);
      if (!form.closed) addHalves(tables.halves, form.steps);
    } else {
      const table = form.type === 'prefix' ? tables.prefixes : tables.suffixes;
      table.set(form.folded, [...(table.get(form.folded) ?? []), target]);
    }
  }

  build(): Matcher {
    return { match: finder(this.tables) };
  }
}

function addTarget(node: Node, target: FormTarget): void {
  node.targets ??= [];
  if (!node.targets.some((t) => t.kind === target.kind && t.id === target.id)) node.targets.push(target);
}

function walk(root: Node, steps: readonly Step[]): Node {
  let node = root;
  for (const step of steps) node = child(node, step);
  return node;
}

function addClass(classes: Map<string, readonly string[]>, name: string, forms: readonly string[]): void {
  for (const form of forms) {
    const names = classes.get(form) ?? [];
    if (!names.includes(name)) classes.set(form, [...names, name]);
  }
}

function child(node: Node, step: Step): Node {
  switch (step.type) {
    case 'number':
      return (node.number ??= newNode());
    case 'any':
      return (node.any ??= newNode());
    case 'shape':
      return step.shape === 'inf' ? (node.infinitive ??= newNode()) : (node.participle ??= newNode());
    case 'class': {
      node.classes ??= new Map();
      const known = node.classes.get(step.name) ?? newNode();
      node.classes.set(step.name, known);
      return known;
    }
    case 'gap': {
      const gap = node.gap ?? { max: step.max, node: newNode() };
      node.gap = { max: Math.max(gap.max, step.max), node: gap.node };
      return gap.node;
    }
    case 'word': {
      const known = node.words.get(step.folded);
      if (known) return known;
      const made = newNode();
      node.words.set(step.folded, made);
      return made;
    }
  }
}

/** "bewonersinitiatief" may be written "bewoners initiatief": remembers where a single long word may be cut in two. */
function addHalves(halves: Map<string, Set<string>>, steps: readonly Step[]): void {
  const [step] = steps;
  if (steps.length !== 1 || step?.type !== 'word') return;
  const word = step.folded;
  for (let cut = shortestHalf; cut <= word.length - shortestHalf; cut++) {
    const first = word.slice(0, cut);
    const seconds = halves.get(first) ?? new Set<string>();
    halves.set(first, seconds.add(word.slice(cut)));
  }
}

/** One passage being searched. */
interface Search {
  readonly tables: Tables;
  readonly words: readonly Word[];
  readonly found: Match[];
}

function finder(tables: Tables): (prose: Prose) => Match[] {
  const affixes = affixFinder(tables);
  return ({ words }) => {
    const found: Match[] = [];
    const search: Search = { tables, words, found };
    words.forEach((word, i) => {
      visit(search, tables.root, i, []);
      const next = words[i + 1];
      if (next && next.sentence === word.sentence && tables.halves.get(word.folded)?.has(next.folded)) {
        const node = tables.root.words.get(word.folded + next.folded);
        for (const target of node?.targets ?? []) found.push({ first: i, end: i + 2, words: [i, i + 1], target });
      }
      if (word.shape === 'word')
        for (const target of affixes(word.folded)) found.push({ first: i, end: i + 1, words: [i], target });
    });
    return found;
  };
}

/** Walks on from `node` at word `i`; `taken` are the words that carry the wording so far. */
function visit(search: Search, node: Node, i: number, taken: readonly number[]): void {
  const { words, found } = search;
  const first = taken[0];
  if (node.targets && first !== undefined) {
    for (const target of node.targets) found.push({ first, end: (taken.at(-1) ?? first) + 1, words: taken, target });
  }
  const word = words[i];
  if (!word) return;
  const begun = first === undefined ? undefined : words[first];
  if (begun && begun.sentence !== word.sentence) return;
  const on = (next: Node | undefined) => next && visit(search, next, i + 1, [...taken, i]);
  on(node.words.get(word.folded));
  if (node.number && word.shape !== 'word') on(node.number);
  on(node.any);
  const { classes } = node;
  if (classes) for (const name of search.tables.classes.get(word.folded) ?? []) on(classes.get(name));
  if (node.infinitive && isInfinitive(word.folded)) on(node.infinitive);
  if (node.participle && isParticiple(word.folded)) on(node.participle);
  if (node.gap) visitGap(search, node.gap, i, taken);
}

/**
 * Skips at most `max` words of the same clause. Each target takes the nearest continuation; what one target finds never hides
 * another's: "durft niet … naar" of an action must not take "durft niet … loket" from a label.
 */
function visitGap(search: Search, gap: { readonly max: number; readonly node: Node }, i: number, taken: readonly number[]): void {
  const { words, found } = search;
  const clause = words[taken.at(-1) ?? i]?.clause;
  let served: Set<FormTarget> | undefined;
  for (let skip = 0; skip <= gap.max; skip++) {
    const word = words[i + skip];
    if (!word || word.clause !== clause) return;
    const before = found.length;
    visit(search, gap.node, i + skip, taken);
    if (found.length === before) continue;
    const nearest = found.splice(before).filter(({ target }) => !served?.has(target));
    found.push(...nearest);
    served ??= new Set();
    for (const { target } of nearest) served.add(target);
  }
}

const rememberedWords = 20_000;

/** Prefix and suffix terms of a word; remembered, since a note says the same words often. */
function affixFinder({ prefixes, suffixes }: Tables): (word: string) => readonly FormTarget[] {
  const lengths = (table: Map<string, unknown>) => [...new Set([...table.keys()].map((affix) => affix.length))];
  const prefixLengths = lengths(prefixes);
  const suffixLengths = lengths(suffixes);
  const remembered = new Map<string, readonly FormTarget[]>();
  return (word) => {
    const known = remembered.get(word);
    if (known) return known;
    const targets: FormTarget[] = [];
    for (const n of prefixLengths) if (word.length > n + 2) targets.push(...(prefixes.get(word.slice(0, n)) ?? []));
    for (const n of suffixLengths) if (word.length > n + 2) targets.push(...(suffixes.get(word.slice(-n)) ?? []));
    if (remembered.size >= rememberedWords) remembered.clear();
    remembered.set(word, targets);
    return targets;
  };
}
