/**
 * Follows wordings through a passage, from a word where one may begin, as far as the trie goes. Knows neither where it pays to begin
 * nor what a form stands for.
 */
import type { Word } from '../language/types';
import { placeOf } from './keySet';
import type { KnownWord } from './knownWords';
import type { Choice, FormTarget, Gap, Node } from './trie';

/** A wording found: words `[first, end)` of the prose (a gap in between counts as inside), and what it stands for. */
export interface Match {
  readonly first: number;
  readonly end: number;
  /** The words that carry the wording, without those in the gap. */
  readonly words: readonly number[];
  readonly target: FormTarget;
}

/** One passage being searched: its words and what is known of them, the words that carry the wording being followed, and what was found. */
export interface Search {
  readonly text: string;
  readonly words: readonly Word[];
  readonly known: readonly KnownWord[];
  readonly taken: number[];
  readonly found: Match[];
  /** By node: a node is gone to only when `turn` stands there. */
  readonly awake: Uint32Array;
  turn: number;
}

export function report({ found }: Search, targets: readonly FormTarget[], words: readonly number[]): void {
  const first = words[0] ?? 0;
  const end = (words[words.length - 1] ?? first) + 1;
  for (const target of targets) found.push({ first, end, words, target });
}

/** Takes word `i` into the wording and goes on from `node`. */
export function take(search: Search, node: Node, i: number): void {
  if (search.awake[node.id] !== search.turn) return;
  search.taken.push(i);
  visit(search, node, i + 1);
  search.taken.pop();
}

/** Walks on from `node` at word `i`. */
function visit(search: Search, node: Node, i: number): void {
  const { words, known, taken } = search;
  const [first] = taken;
  if (node.targets && node.before?.before) report(search, node.targets, [...taken]);
  const word = words[i];
  if (!word || (first !== undefined && words[first]?.sentence !== word.sentence)) {
    // The text ends here, and what is left of the wording may be nothing.
    if (node.choices) for (const choice of node.choices.values()) if (choice.optional) visit(search, choice.node, i);
    return;
  }
  const here = known[i];
  if (node.next && here) step(search, node.next, here, i);
  if (node.choices) for (const choice of node.choices.values()) visitChoice(search, choice, i);
  if (node.gap) visitGap(search, node.gap, i);
}

/** Goes on after each run of words that stands here, and after nothing when nothing need stand here. */
function visitChoice(search: Search, { runs, optional, node }: Choice, i: number): void {
  const { words, known, taken, awake, turn } = search;
  if (awake[node.id] !== turn) return;
  if (optional) visit(search, node, i);
  const word = words[i];
  const here = known[i];
  if (!word || !here || placeOf(here.places, runs.opening) < 0) return;
  for (const rest of runs.rests.get(word.folded) ?? []) {
    if (!rest.every((folded, n) => words[i + 1 + n]?.folded === folded)) continue;
    for (let n = 0; n <= rest.length; n++) taken.push(i + n);
    visit(search, node, i + 1 + rest.length);
    taken.length -= rest.length + 1;
  }
}

/** By what the word answers to or by what the place accepts, whichever is less: a common word belongs to dozens of groups. */
function step(search: Search, next: ReadonlyMap<number, Node>, { keys, places }: KnownWord, i: number): void {
  if (next.size < keys.length) {
    for (const [key, node] of next) {
      if (search.awake[node.id] === search.turn && placeOf(places, key) >= 0) take(search, node, i);
    }
    return;
  }
  for (const key of keys) {
    const node = next.get(key);
    if (node) take(search, node, i);
  }
}

/**
 * Skips at most `max` words of the same clause. Each target takes the nearest continuation; what one target finds never hides
 * another's: "durft niet … naar" of an action must not take "durft niet … loket" from a label. A comma ends the gap of a lens's wording: "wat hij
 * zelf heeft meegemaakt, regelt hij"; in a list of amounts it does not: "drie kinderen, twee banen".
 */
function visitGap(search: Search, { max, node }: Gap, i: number): void {
  const { words, taken, found, awake, turn } = search;
  if (awake[node.id] !== turn) return;
  const clause = words[taken[taken.length - 1] ?? i]?.clause;
  let served: Set<FormTarget> | undefined;
  let parted = false;
  for (let skip = 0; skip <= max; skip++) {
    const word = words[i + skip];
    if (!word || word.clause !== clause) return;
    parted ||= followsComma(search, i + skip);
    const before = found.length;
    visit(search, node, i + skip);
    if (found.length === before) continue;
    const nearest = found
      .splice(before)
      .filter(({ target }) => !served?.has(target) && !(parted && target.kind === 'term'));
    found.push(...nearest);
    served ??= new Set();
    for (const { target } of nearest) served.add(target);
  }
}

function followsComma({ text, words }: Search, i: number): boolean {
  const before = words[i - 1];
  const word = words[i];
  return before !== undefined && word?.shape === 'word' && text.slice(before.end, word.start).includes(',');
}
