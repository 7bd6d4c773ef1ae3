/**
 * Adds notes up to an overview, one at a time, in any order: parts that were read apart give what the whole gives. A path counts once. Files
 * that are no note do not count. Keeps no text of a note but owners' names. Knows neither records nor summaries: both come as a counted note.
 */
import { labelsIn, pairsOf, type CountedNote } from './counted';
import type { CourseCount, GroupCount, LabelCount, OpenCount, Overview, PairCount, RuleCount, TieCount } from './data';
import { overviewVersion } from './data';

/** Pairs of labels that stand together in fewer notes are chance. */
const leastTogether = 2;

type Open<T> = { -readonly [key in keyof T]: T[key] };

const emptyGroup = (name: string): Open<GroupCount> => ({
  name,
  notes: 0,
  problem: 0,
  escalator: 0,
  problemWeight: 0,
  escalatorWeight: 0,
  oneSided: 0,
});

export class OverviewTally {
  /** How many notes came again under a path that was counted already. */
  repeated = 0;
  readonly #paths = new Set<string>();
  readonly #total = emptyGroup('');
  readonly #kinds = new Map<string, Open<GroupCount>>();
  readonly #neighbourhoods = new Map<string, Open<GroupCount>>();
  readonly #months = new Map<string, Open<GroupCount>>();
  readonly #course = new Map<string, Open<CourseCount>>();
  readonly #labels = new Map<string, Open<LabelCount>>();
  readonly #pairs = new Map<string, Open<PairCount>>();
  readonly #ties = new Map<string, Open<TieCount>>();
  readonly #open = new Map<string, Open<OpenCount>>();
  readonly #rules = new Map<string, Open<RuleCount>>();

  /** `nameOf`: what a label is called, where the knowledge at hand has it; else the name that its note gave. */
  constructor(
    private readonly today: string,
    private readonly nameOf: (key: string) => string | undefined = () => undefined,
  ) {}

  add(note: CountedNote): void {
    if (this.#paths.has(note.path)) this.repeated++;
    if (this.#paths.has(note.path) || note.kind === undefined) return;
    this.#paths.add(note.path);
    this.#addBalance(note);
    this.#addLabels(note);
    this.#addTies(note);
    for (const [rule, findings] of note.findings) {
      const count = grow(this.#rules, rule, () => ({ rule, findings: 0, notes: 0 }));
      count.notes++;
      count.findings += findings;
    }
  }

  get overview(): Overview {
    const byName = (groups: ReadonlyMap<string, GroupCount>) => sorted(groups, ({ name }) => [name]).map(settled);
    return {
      roltrap: overviewVersion,
      command: 'overview',
      today: this.today,
      total: settled(this.#total),
      kinds: byName(this.#kinds),
      neighbourhoods: byName(this.#neighbourhoods),
      months: byName(this.#months),
      course: sorted(this.#course, ({ name, month }) => [name, month]).map(settled),
      labels: sorted(this.#labels, ({ notes, key }) => [-notes, key]),
      pairs: sorted(this.#pairs, ({ notes, one, other }) => [-notes, one, other]).filter(
        ({ notes }) => notes >= leastTogether,
      ),
      ties: sorted(this.#ties, ({ kind }) => [kind]),
      open: sorted(this.#open, ({ date, owner }) => [date === '' ? '~' : date, owner]),
      rules: sorted(this.#rules, ({ findings, rule }) => [-findings, rule]),
    };
  }

  #addBalance(note: CountedNote): void {
    const { kind = '', neighbourhood: place = '', date = '' } = note;
    const month = date.slice(0, 7);
    const groups = [
      this.#total,
      grow(this.#kinds, kind, () => emptyGroup(kind)),
      grow(this.#neighbourhoods, place, () => emptyGroup(place)),
      grow(this.#months, month, () => emptyGroup(month)),
      grow(this.#course, JSON.stringify([place, month]), () => ({ ...emptyGroup(place), month })),
    ];
    const { problem, escalator, isOneSided } = note;
    for (const group of groups) {
      group.notes++;
      group.problem += problem.count;
      group.escalator += escalator.count;
      group.problemWeight += problem.weight;
      group.escalatorWeight += escalator.weight;
      group.oneSided += Number(isOneSided);
    }
  }

  #addLabels(note: CountedNote): void {
    const { names, refused, carried, all } = labelsIn(note);
    const grown = (key: string) => {
      const name = this.nameOf(key) ?? names.get(key) ?? key;
      const label = grow(this.#labels, key, () => ({ key, name, notes: 0, carried: 0, refused: 0 }));
      if (name < label.name) label.name = name;
      return label;
    };
    for (const key of refused) grown(key).refused++;
    for (const key of all) {
      const label = grown(key);
      label.notes++;
      label.carried += Number(carried.has(key));
    }
    for (const [one, other] of pairsOf(all))
      grow(this.#pairs, JSON.stringify([one, other]), () => ({ one, other, notes: 0 })).notes++;
  }

  #addTies({ ties, open }: CountedNote): void {
    for (const { kind = '', state } of ties)
      grow(this.#ties, kind, () => ({ kind, present: 0, open: 0, missing: 0 }))[state]++;
    for (const { owner = '', date = '' } of open) {
      const isOverdue = date !== '' && date < this.today;
      grow(this.#open, JSON.stringify([owner, date]), () => ({ owner, date, open: 0, isOverdue })).open++;
    }
  }
}

/** The entry of a key, made when it is first asked for. */
function grow<T>(entries: Map<string, T>, key: string, make: () => T): T {
  const known = entries.get(key) ?? make();
  entries.set(key, known);
  return known;
}

type SortKey = readonly (string | number)[];

/** In one order, whatever order they came in: by the parts of their keys, by code units. */
function sorted<T>(entries: ReadonlyMap<string, T>, keyOf: (entry: T) => SortKey): T[] {
  const compare = (a: SortKey, b: SortKey): number => {
    const at = a.findIndex((part, index) => part !== b[index]);
    return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
  };
  return [...entries.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
}

/** Weights are halves and quarters; sums of learned ones are rounded, so that the order of adding cannot show. */
const settled = <T extends GroupCount>(group: T): T => ({
  ...group,
  problemWeight: Math.round(group.problemWeight * 100) / 100,
  escalatorWeight: Math.round(group.escalatorWeight * 100) / 100,
});
