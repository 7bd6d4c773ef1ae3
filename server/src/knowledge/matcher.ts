/** Finds every wording of the knowledge in a passage of prose, in one pass. */
import type { Prose } from '../language/types';

/** What a form stands for. `id` is unique within its kind: `lens/term`, `typology/label`, an action's id, a group's id. */
export interface FormTarget {
  readonly kind: 'term' | 'group' | 'guard' | 'name' | 'cue' | 'counter-cue' | 'fact' | 'signal' | 'done' | 'phrase';
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

/** Compiled forms of both languages. */
export interface Matcher {
  /** All matches, by first word, then longest first. Overlaps are left in; who wins is for the reading to say. */
  match(prose: Prose): readonly Match[];
}
