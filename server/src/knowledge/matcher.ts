/**
 * Finds every wording of the knowledge in a passage of prose. Each word is looked up once; from there on everything goes by number.
 * First every word wakes the wordings of which it is the rarest word, where their first word stands before it (`anchors.ts`); then the
 * wordings that were woken, and no others, are followed from their first word on (`walk.ts`). Knows what a form stands for only as an
 * opaque target.
 */
import type { Prose } from '../language/types';
import type { Form } from './steps';
import { anchorsOf, type Anchors, type WordingEnd } from './anchors';
import { addForm } from './addForm';
import { newTrie, type FormTarget, type Node, type Trie } from './trie';
import { knownWords, type KnownWord } from './knownWords';
import { wokenIn, type Woken } from './woken';
import { report, take, type Match, type Search } from './walk';

export type { FormTarget } from './trie';
export type { Match } from './walk';

/** Compiled forms. */
export interface Matcher {
  /** All matches, by first word. Overlaps are left in; who wins is for the reading to say. */
  match(prose: Prose): readonly Match[];
  /** The word that a misspelt one of these was read as, if any: "mishandelign" → "mishandeling". */
  readAs(prose: Prose): string | undefined;
}

/** Collects the forms of one language and builds its matcher. */
export class MatcherBuilder {
  private readonly trie = newTrie();

  add(form: Form, target: FormTarget): void {
    addForm(this.trie, form, target);
  }

  /** When `literal`, no word is read as another one. */
  build(literal = false): Matcher {
    return finder(this.trie, literal);
  }
}

function finder(trie: Trie, literal: boolean): Matcher {
  const anchors = anchorsOf(trie);
  const know = knownWords(trie, anchors);
  const awake = new Uint32Array(trie.size);
  let turn = 0;
  const look = ({ words }: Prose) =>
    words.map((word, i) => know(word, literal || (word.capital && words[i - 1]?.sentence === word.sentence)));
  const match = (prose: Prose) => {
    const known = look(prose);
    const search: Search = { text: prose.text, words: prose.words, known, taken: [], found: [], awake, turn };
    const woken = wokenIn(prose, known, anchors);
    let at = 0;
    for (let i = 0; i < known.length; i++) {
      at = begin(search, anchors, i, woken, at);
      visitHalves(search, i);
      const { affixes } = known[i] as KnownWord;
      if (affixes.length) report(search, affixes, [i]);
    }
    turn = search.turn;
    return search.found;
  };
  const readAs = (prose: Prose) => look(prose).find((known) => known.readAs !== undefined)?.readAs;
  return { match, readAs };
}

/** Reports the wordings of one word and follows those that were woken, in the order of the keys of word `i`. Gives the next of `woken`. */
function begin(search: Search, anchors: Anchors, i: number, woken: readonly Woken[], from: number): number {
  const { alone, starts } = search.known[i] as KnownWord;
  const itself = [i];
  let at = from;
  let next = 0;
  for (let wakes = woken[at]; wakes?.first === i; wakes = woken[at]) {
    const { place } = wakes;
    const group = at;
    while (woken[at]?.first === i && woken[at]?.place === place) at++;
    for (let single = alone[next]; single && single.place <= place; single = alone[++next]) {
      report(search, single.targets, itself);
    }
    const start = starts[place];
    if (start) follow(search, start, anchors, woken, group, at);
  }
  for (let single = alone[next]; single; single = alone[++next]) report(search, single.targets, itself);
  return at;
}

/** Follows the woken wordings `[from, to)`, which begin alike. One without gap or choice need not be followed: all its words are there. */
function follow(
  search: Search,
  start: Node,
  { ends }: Anchors,
  woken: readonly Woken[],
  from: number,
  to: number,
): void {
  const { first, end } = woken[from] as Woken;
  const { node, plain } = ends[end] as WordingEnd;
  if (plain !== undefined && to - from === 1) {
    report(search, node.targets ?? [], wordsFrom(first, plain));
    return;
  }
  search.turn++;
  for (let at = from; at < to; at++) openWay(search, (ends[(woken[at] as Woken).end] as WordingEnd).node);
  take(search, start, first);
}

function wordsFrom(first: number, count: number): number[] {
  const words: number[] = [];
  for (let n = 0; n < count; n++) words.push(first + n);
  return words;
}

function openWay({ awake, turn }: Search, end: Node): void {
  for (let node: Node | undefined = end; node && awake[node.id] !== turn; node = node.before) awake[node.id] = turn;
}

/** A closed compound written open. */
function visitHalves(search: Search, i: number): void {
  const halves = search.known[i]?.halves;
  const second = search.words[i + 1];
  if (!halves || !second) return;
  const targets = halves.get(second.folded)?.targets;
  if (targets && search.words[i]?.sentence === second.sentence) report(search, targets, [i, i + 1]);
}
