/**
 * Finds every wording of the knowledge in a passage of prose, in one pass over its words. Each word is looked up once; from there on
 * everything goes by number. Knows what a form stands for only as an opaque target.
 */
import type { Prose, Word } from '../language/types';
import type { Form } from './steps';
import { addForm, newTrie, type Choice, type FormTarget, type Gap, type Node, type Trie } from './trie';
import { knownWords, type KnownWord } from './knownWords';

export type { FormTarget } from './trie';

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

/** Collects the forms of one language and builds its matcher. */
export class MatcherBuilder {
  private readonly trie = newTrie();

  add(form: Form, target: FormTarget): void {
    addForm(this.trie, form, target);
  }

  build(): Matcher {
    return { match: finder(this.trie) };
  }
}

/** One passage being searched: its words and what is known of them, the words that carry the wording being followed, and what was found. */
interface Search {
  readonly words: readonly Word[];
  readonly known: readonly KnownWord[];
  readonly taken: number[];
  readonly found: Match[];
}

function finder(trie: Trie): (prose: Prose) => Match[] {
  const know = knownWords(trie);
  return ({ words }) => {
    const known = words.map(know);
    const search: Search = { words, known, taken: [], found: [] };
    known.forEach(({ starts, affixes }, i) => {
      for (const start of starts) take(search, start, i);
      visitHalves(search, trie, i);
      if (affixes.length) report(search, affixes, [i]);
    });
    return search.found;
  };
}

function report({ found }: Search, targets: readonly FormTarget[], words: readonly number[]): void {
  const first = words[0] ?? 0;
  const end = (words.at(-1) ?? first) + 1;
  for (const target of targets) found.push({ first, end, words, target });
}

/** A closed compound written open. */
function visitHalves(search: Search, { halves }: Trie, i: number): void {
  const first = search.known[i]?.own;
  const second = search.known[i + 1]?.own;
  if (first === undefined || second === undefined) return;
  const compound = halves.get(first)?.get(second);
  if (!compound?.targets || search.words[i]?.sentence !== search.words[i + 1]?.sentence) return;
  report(search, compound.targets, [i, i + 1]);
}

/** Walks on from `node` at word `i`. */
function visit(search: Search, node: Node, i: number): void {
  const { words, known, taken } = search;
  const [first] = taken;
  if (node.targets && first !== undefined) report(search, node.targets, [...taken]);
  const word = words[i];
  if (!word || (first !== undefined && words[first]?.sentence !== word.sentence)) {
    // The text ends here, and what is left of the wording may be nothing.
    if (node.choices) for (const choice of node.choices.values()) if (choice.optional) visit(search, choice.node, i);
    return;
  }
  const keys = known[i]?.keys;
  if (node.next && keys) step(search, node.next, keys, i);
  if (node.choices) for (const choice of node.choices.values()) visitChoice(search, choice, i);
  if (node.gap) visitGap(search, node.gap, i);
}

/** Goes on after each run of words that stands here, and after nothing when nothing need stand here. */
function visitChoice(search: Search, { rests, optional, node }: Choice, i: number): void {
  const { words, taken } = search;
  if (optional) visit(search, node, i);
  const word = words[i];
  if (!word) return;
  for (const rest of rests.get(word.folded) ?? []) {
    if (!rest.every((folded, n) => words[i + 1 + n]?.folded === folded)) continue;
    for (let n = 0; n <= rest.length; n++) taken.push(i + n);
    visit(search, node, i + 1 + rest.length);
    taken.length -= rest.length + 1;
  }
}

/** By what the word answers to or by what the place accepts, whichever is less: a common word belongs to dozens of groups. */
function step(search: Search, next: ReadonlyMap<number, Node>, keys: ReadonlySet<number>, i: number): void {
  if (next.size < keys.size) {
    for (const [key, node] of next) if (keys.has(key)) take(search, node, i);
    return;
  }
  for (const key of keys) {
    const node = next.get(key);
    if (node) take(search, node, i);
  }
}

function take(search: Search, node: Node, i: number): void {
  search.taken.push(i);
  visit(search, node, i + 1);
  search.taken.pop();
}

/**
 * Skips at most `max` words of the same clause. Each target takes the nearest continuation; what one target finds never hides
 * another's: "durft niet … naar" of an action must not take "durft niet … loket" from a label.
 */
function visitGap(search: Search, { max, node }: Gap, i: number): void {
  const { words, taken, found } = search;
  const clause = words[taken.at(-1) ?? i]?.clause;
  let served: Set<FormTarget> | undefined;
  for (let skip = 0; skip <= max; skip++) {
    const word = words[i + skip];
    if (!word || word.clause !== clause) return;
    const before = found.length;
    visit(search, node, i + skip);
    if (found.length === before) continue;
    const nearest = found.splice(before).filter(({ target }) => !served?.has(target));
    found.push(...nearest);
    served ??= new Set();
    for (const { target } of nearest) served.add(target);
  }
}
