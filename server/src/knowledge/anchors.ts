/**
 * Where it pays to look for a wording. Each wording of several words is tied to its *rarest* word, its anchor: "heeft geen … zin" is
 * asked for where a passage says "zin", and then the other words that it cannot do without are asked for, each in the stretch where
 * it can stand. All is kept in one row of numbers, so that asking is reading on. Knows the trie, not the prose.
 */
import { weightsOf } from './weights';
import type { Node, Trie } from './trie';

/**
 * Wordings by anchor, one after the other in `table`. Each is: where the next one begins, the place of its end in `ends`, and then three
 * numbers for its first word, and three for each word but the anchor, the rarest first: its key, and from where to where it can stand,
 * in words from the anchor.
 */
export interface Anchors {
  readonly table: Int32Array;
  readonly ends: readonly WordingEnd[];
  /** By key: the stretch of the table `[from, to)` of the wordings that have it as their anchor. */
  readonly stretches: ReadonlyMap<number, readonly [from: number, to: number]>;
}

/** Where a wording ends in the trie. */
export interface WordingEnd {
  readonly node: Node;
  /** The number of its words, when they stand one after the other without gap or choice. */
  readonly plain: number | undefined;
}

/** A word that a wording asks for, with the least and the most words before it. */
interface Asked {
  readonly key: number;
  readonly least: number;
  readonly most: number;
}

export function anchorsOf(trie: Trie): Anchors {
  const weights = weightsOf(trie);
  const rows = new Map<number, number[]>();
  const ends: WordingEnd[] = [];
  const asked: Asked[] = [];
  const walk = (node: Node, least: number, most: number): void => {
    if (node.targets && node.before?.before) {
      addRow(rows, asked, ends.length, weights);
      ends.push({ node, plain: asked.length === most ? most : undefined });
    }
    node.next?.forEach((next, key) => {
      asked.push({ key, least, most });
      walk(next, least + 1, most + 1);
      asked.pop();
    });
    if (node.gap) walk(node.gap.node, least, most + node.gap.max);
    for (const choice of node.choices?.values() ?? []) {
      const { opening, fewest, most: longest } = choice.runs;
      if (!choice.optional) asked.push({ key: opening, least, most });
      walk(choice.node, choice.optional ? least : least + fewest, most + longest);
      if (!choice.optional) asked.pop();
    }
  };
  walk(trie.root, 0, 0);
  return { ...inOneTable(rows), ends };
}

/** A row without its first number, which is known when it has its place. */
function addRow(rows: Map<number, number[]>, asked: readonly Asked[], end: number, weights: Float64Array): void {
  const [first] = asked;
  if (!first) return;
  const weightOf = ({ key }: Asked) => weights[key] ?? 0;
  const anchor = asked.reduce((rarest, step) => (weightOf(step) < weightOf(rarest) ? step : rarest), first);
  const row = [end];
  const others = asked.filter((step) => step !== anchor).sort((a, b) => weightOf(a) - weightOf(b));
  for (const step of [first, ...others]) {
    const distances = [step.least - anchor.least, step.most - anchor.most];
    row.push(step.key, Math.min(...distances), Math.max(...distances));
  }
  const known = rows.get(anchor.key);
  if (known) known.push(row.length + 1, ...row);
  else rows.set(anchor.key, [row.length + 1, ...row]);
}

function inOneTable(rows: ReadonlyMap<number, readonly number[]>): Pick<Anchors, 'table' | 'stretches'> {
  let size = 0;
  for (const row of rows.values()) size += row.length;
  const table = new Int32Array(size);
  const stretches = new Map<number, [number, number]>();
  let from = 0;
  for (const [key, row] of rows) {
    table.set(row, from);
    stretches.set(key, [from, from + row.length]);
    from += row.length;
  }
  for (let at = 0; at < size;) {
    const next = at + (table[at] as number);
    table[at] = next;
    at = next;
  }
  return { table, stretches };
}
