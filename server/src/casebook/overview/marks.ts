/** The casebook's summaries, added up, with for every count the notes that it counts: what a mark in a picture leads to. Knows no words. */
import { newestFirst } from '../newestFirst';
import type { NoteSummary, Place } from '../types';
import { tiesOf } from '../ties';
import { labelsIn, pairsOf, type CountedNote } from './counted';
import type { Overview } from './data';
import { OverviewTally } from './tally';

/** A note, or a place in it. */
export interface Spot {
  readonly note: NoteSummary;
  readonly place?: Place;
}

export interface Marks {
  readonly counts: Overview;
  /** Newest note first. `names` are those of the counted thing: neighbourhood and month, one or two labels, owner and day. */
  readonly spots: (sort: MarkSort, ...names: readonly string[]) => readonly Spot[];
}

export type MarkSort = 'course' | 'label' | 'pair' | 'open';

/** One pass over the notes. `today` is an ISO day; `nameOf`: what a label is called. */
export function marksOf(
  notes: Iterable<NoteSummary>,
  today: string,
  nameOf: (key: string) => string | undefined,
): Marks {
  const tally = new OverviewTally(today, nameOf);
  const held = new Map<string, Spot[]>();
  const hold = (spot: Spot, ...key: readonly string[]) => {
    const name = JSON.stringify(key);
    const spots = held.get(name);
    if (spots) spots.push(spot);
    else held.set(name, [spot]);
  };
  for (const note of [...notes].sort(newestFirst)) {
    const counted = countedOf(note);
    tally.add(counted);
    if (note.kind === undefined) continue;
    hold({ note }, 'course', note.neighbourhood ?? '', note.date?.slice(0, 7) ?? '');
    const { all } = labelsIn(counted);
    for (const key of all) hold({ note, ...placed(note, key) }, 'label', key);
    for (const [one, other] of pairsOf(all)) hold({ note, ...placed(note, one, other) }, 'pair', one, other);
    for (const task of openTasks(note)) hold({ note, place: task }, 'open', task.owner ?? '', task.date ?? '');
  }
  return { counts: tally.overview, spots: (...key) => held.get(JSON.stringify(key)) ?? [] };
}

/** Where the first of these labels stands in the note; nothing when the text only shows it. */
function placed({ labels }: NoteSummary, ...keys: readonly string[]): { readonly place?: Place } {
  const place = labels.find(({ key }) => keys.includes(key));
  return place ? { place } : {};
}

const openTasks = ({ actions }: NoteSummary) => actions.filter(({ isTie, done }) => isTie && !done);
const nothing = { count: 0, weight: 0 } as const;

/** A note that has not been read yet counts with its form. Which lenses look with one eye is not kept of it. */
function countedOf(note: NoteSummary): CountedNote {
  const { uri, kind, date, neighbourhood, labels, reading } = note;
  return {
    path: uri,
    ...(kind !== undefined && { kind }),
    ...(date !== undefined && { date }),
    ...(neighbourhood !== undefined && { neighbourhood }),
    problem: reading?.problem ?? nothing,
    escalator: reading?.escalator ?? nothing,
    isOneSided: false,
    labels,
    shown: (reading?.offered ?? []).map((key) => ({ key })),
    ties: tiesOf(note),
    open: openTasks(note),
    findings: Object.entries(reading?.findings ?? {}),
  };
}
