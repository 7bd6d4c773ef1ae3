/** The records of notes, added up to an overview. What counts stands in the casebook; this knows the shape of a record. */
import { OverviewTally, type CountedNote, type Overview } from '../../casebook/overview';
import type { NoteRecord } from '../noteRecord';

export class Tally {
  readonly #counts: OverviewTally;

  /** `nameOf`: what a label is called, where the knowledge at hand has it; else the name that its note gave. */
  constructor(today: string, nameOf?: (key: string) => string | undefined) {
    this.#counts = new OverviewTally(today, nameOf);
  }

  add(record: NoteRecord): void {
    this.#counts.add(counted(record));
  }

  /** How many records came again under a path that was counted already. */
  get repeated(): number {
    return this.#counts.repeated;
  }

  get overview(): Overview {
    return this.#counts.overview;
  }
}

function counted({ balance, actions, ...record }: NoteRecord): CountedNote {
  return {
    ...record,
    problem: balance.problem,
    escalator: balance.escalator,
    isOneSided: balance.oneSided.length > 0,
    shown: record.labelSuggestions.filter(({ onRequest }) => !onRequest),
    ties: [
      ...record.ties.map(({ kind, isMissing }) => ({ ...(kind && { kind }), state: stateOf(isMissing) })),
      ...record.actionSuggestions.map(({ kind }) => ({ kind, state: stateOf(true) })),
      ...actions.map(({ kind, done }) => ({
        ...(kind && { kind }),
        state: done ? ('present' as const) : ('open' as const),
      })),
    ],
    open: actions.filter(({ done }) => !done),
    findings: record.findings.reduce(
      (counts, { rule }) => counts.set(rule, (counts.get(rule) ?? 0) + 1),
      new Map<string, number>(),
    ),
  };
}

const stateOf = (isMissing: boolean) => (isMissing ? ('missing' as const) : ('present' as const));
