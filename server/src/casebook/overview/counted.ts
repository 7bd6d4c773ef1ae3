/** A note as far as an overview counts it, whoever read it; and which of its labels count. Knows no text but names. */
import type { TieKind } from '../../note/types';
import type { FrameTally } from '../types';

export interface CountedNote {
  /** Tells one note from another. */
  readonly path: string;
  /** A kind; absent for a file that is no note. */
  readonly kind?: string;
  /** ISO day. */
  readonly date?: string;
  readonly neighbourhood?: string;
  readonly problem: FrameTally;
  readonly escalator: FrameTally;
  /** Some lens looks with one eye. */
  readonly isOneSided: boolean;
  /** In the front matter. */
  readonly labels: readonly { readonly key: string; readonly name?: string; readonly status?: string }[];
  /** What the text shows and the core asks about; the front matter may hold them as well. */
  readonly shown: readonly { readonly key: string; readonly name?: string }[];
  readonly ties: readonly { readonly kind?: TieKind; readonly state: 'present' | 'open' | 'missing' }[];
  /** Open link work. */
  readonly open: readonly { readonly owner?: string; readonly date?: string }[];
  /** How often each rule asks. */
  readonly findings: Iterable<readonly [rule: string, findings: number]>;
}

/** What the writer put down and did not refuse, together with what the text shows. */
export interface CountedLabels {
  /** As the note's reader called them. */
  readonly names: ReadonlyMap<string, string>;
  readonly refused: ReadonlySet<string>;
  readonly carried: ReadonlySet<string>;
  /** Carried or shown, each once, by key. */
  readonly all: readonly string[];
}

export function labelsIn({ labels, shown }: Pick<CountedNote, 'labels' | 'shown'>): CountedLabels {
  const names = [...shown, ...labels].flatMap(({ key, name }): [string, string][] =>
    name === undefined ? [] : [[key, name]],
  );
  const refused = new Set(labels.filter(({ status }) => status === 'afgewezen').map(({ key }) => key));
  const carried = new Set(labels.map(({ key }) => key).filter((key) => !refused.has(key)));
  const all = new Set([...carried, ...shown.map(({ key }) => key).filter((key) => !refused.has(key))]);
  return { names: new Map(names), refused, carried, all: [...all].sort() };
}

/** Every two of a sorted list, in its order. */
export function* pairsOf(keys: readonly string[]): Generator<readonly [one: string, other: string]> {
  for (const [at, one] of keys.entries()) for (const other of keys.slice(at + 1)) yield [one, other];
}
