/** What an overview holds: counts over notes, never about a person. Shapes only. */
import type { TieKind } from '../../note/types';

export const overviewVersion = 1;

/** Notes with something in common, and with which glasses they look. */
export interface GroupCount {
  /** A kind, a neighbourhood or a month (`2026-03`); empty for the notes that name none. */
  readonly name: string;
  readonly notes: number;
  readonly problem: number;
  readonly escalator: number;
  readonly problemWeight: number;
  readonly escalatorWeight: number;
  /** Notes in which some lens looks with one eye. */
  readonly oneSided: number;
}

/** One neighbourhood in one month. */
export interface CourseCount extends GroupCount {
  readonly month: string;
}

export interface LabelCount {
  readonly key: string;
  readonly name: string;
  /** Notes that carry it or whose text shows it, those that refuse it left out. */
  readonly notes: number;
  /** Those of them that carry it in their front matter. */
  readonly carried: number;
  readonly refused: number;
}

/** Two labels in the same notes. */
export interface PairCount {
  readonly one: string;
  readonly other: string;
  readonly notes: number;
}

export interface TieCount {
  /** Empty for ties of no stated kind. */
  readonly kind: TieKind | '';
  /** Named as there in the front matter, or a task that is done. */
  readonly present: number;
  /** A task that is open. */
  readonly open: number;
  /** Named as missing in the front matter, or called for by the text. */
  readonly missing: number;
}

/** Open link work of one owner for one day. */
export interface OpenCount {
  /** Empty for nobody, and for everybody with `--no-text`. */
  readonly owner: string;
  /** ISO date; empty for none. */
  readonly date: string;
  readonly open: number;
  readonly isOverdue: boolean;
}

export interface RuleCount {
  readonly rule: string;
  readonly findings: number;
  readonly notes: number;
}

export interface Overview {
  readonly roltrap: typeof overviewVersion;
  readonly command: 'overview';
  /** The day on which it was counted what is overdue. */
  readonly today: string;
  readonly total: GroupCount;
  readonly kinds: readonly GroupCount[];
  readonly neighbourhoods: readonly GroupCount[];
  readonly months: readonly GroupCount[];
  readonly course: readonly CourseCount[];
  readonly labels: readonly LabelCount[];
  /** Two notes or more. */
  readonly pairs: readonly PairCount[];
  readonly ties: readonly TieCount[];
  readonly open: readonly OpenCount[];
  readonly rules: readonly RuleCount[];
}
