/** Counts over notes: with which glasses they look, and which labels come back in more than one. Counts notes, never people; keeps no text. */
import type { Knowledge, LabelEntry } from '../knowledge';
import type { Note, NoteKind } from '../note/types';
import type { Reading } from '../reading';

export interface CountedNote {
  readonly note: Note;
  readonly reading: Reading;
}

/** A label with the number of notes that carry it in their front matter, and of those whose text shows it. */
export interface CountedLabel {
  readonly entry: LabelEntry;
  readonly notes: number;
  readonly carried: number;
}

export interface NoteCount {
  readonly notes: number;
  /** By kind; files that are no note are not counted. */
  readonly kinds: ReadonlyMap<NoteKind, number>;
  readonly problem: number;
  readonly escalator: number;
  /** Notes in which some lens looks with one eye. */
  readonly oneSided: number;
  /** Labels in two notes or more: most notes first, then by key. */
  readonly shared: readonly CountedLabel[];
}

const leastNotes = 2;

export function countNotes(all: readonly CountedNote[], knowledge: Knowledge): NoteCount {
  const counted = all.filter(({ note }) => note.kind !== undefined);
  const kinds = new Map<NoteKind, number>();
  for (const { note } of counted) if (note.kind) kinds.set(note.kind, (kinds.get(note.kind) ?? 0) + 1);
  const sum = (count: (each: CountedNote) => number) => counted.reduce((total, each) => total + count(each), 0);
  return {
    notes: counted.length,
    kinds,
    problem: sum(({ reading }) => reading.balance.note.problem.count),
    escalator: sum(({ reading }) => reading.balance.note.escalator.count),
    oneSided: sum(({ reading }) => Number(reading.balance.lenses.some(({ oneSided }) => oneSided))),
    shared: sharedLabels(counted, knowledge),
  };
}

/** What the writer put down and did not reject, together with what the text shows. */
function sharedLabels(counted: readonly CountedNote[], knowledge: Knowledge): CountedLabel[] {
  const notes = new Map<string, { notes: number; carried: number }>();
  for (const { note, reading } of counted) {
    const rejected = keysOf(note.labels.filter(({ status }) => status === 'afgewezen'));
    const carried = keysOf(note.labels.filter(({ key }) => !rejected.has(key)));
    const shown = [...keysOf(reading.labels)].filter((key) => !rejected.has(key));
    for (const key of new Set([...carried, ...shown])) {
      const before = notes.get(key) ?? { notes: 0, carried: 0 };
      notes.set(key, { notes: before.notes + 1, carried: before.carried + Number(carried.has(key)) });
    }
  }
  return [...notes]
    .filter(([, count]) => count.notes >= leastNotes)
    .sort(([a, one], [b, other]) => other.notes - one.notes || (a < b ? -1 : 1))
    .flatMap(([key, count]) => {
      const entry = knowledge.labelByKey.get(key);
      return entry ? [{ entry, ...count }] : [];
    });
}

const keysOf = (labels: readonly { readonly key: string }[]): Set<string> => new Set(labels.map(({ key }) => key));
