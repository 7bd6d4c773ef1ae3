/**
 * The folder's notes as one immutable snapshot. A change that changes nothing gives the same snapshot back, so that typing prose costs a
 * comparison of one summary; an index is copied only when its names changed. Knows summaries, no texts.
 */
import type { Casebook, NameIndex, NoteSummary } from './types';

/** An empty casebook. */
export function createCasebook(): Casebook {
  return { notes: new Map(), neighbourhoods: new Map(), people: new Map(), labels: new Map() };
}

/** The casebook with one note added or replaced. */
export function withNote(casebook: Casebook, summary: NoteSummary): Casebook {
  return withNotes(casebook, [summary]);
}

/** The casebook without one note. */
export function withoutNote(casebook: Casebook, uri: string): Casebook {
  return withNotes(casebook, [], [uri]);
}

/** The casebook after a batch of changes; every map is copied at most once. A URI in both lists ends up added. */
export function withNotes(
  casebook: Casebook,
  added: readonly NoteSummary[],
  removed: readonly string[] = [],
): Casebook {
  const fresh = added.filter((summary) => !sameSummary(casebook.notes.get(summary.uri), summary));
  const gone = removed.filter((uri) => casebook.notes.has(uri));
  if (fresh.length === 0 && gone.length === 0) return casebook;
  const notes = new Map(casebook.notes);
  const neighbourhoods = new IndexDraft(casebook.neighbourhoods);
  const people = new IndexDraft(casebook.people);
  const labels = new IndexDraft(casebook.labels);
  const replace = (uri: string, next: NoteSummary | undefined) => {
    const previous = notes.get(uri);
    neighbourhoods.move(uri, places(previous), places(next));
    people.move(uri, previous?.people ?? [], next?.people ?? []);
    labels.move(uri, previous?.labels ?? [], next?.labels ?? []);
    if (next) notes.set(uri, next);
    else notes.delete(uri);
  };
  for (const uri of gone) replace(uri, undefined);
  for (const summary of fresh) replace(summary.uri, summary);
  return { notes, neighbourhoods: neighbourhoods.index, people: people.index, labels: labels.index };
}

function places(summary: NoteSummary | undefined): readonly string[] {
  return summary?.neighbourhood === undefined ? [] : [summary.neighbourhood];
}

/** A name index during one change: copied when the first name moves, each list of URIs when it is first touched. */
class IndexDraft {
  #draft: Map<string, readonly string[]> | undefined;
  readonly #own = new Map<string, string[]>();

  constructor(private readonly base: NameIndex) {}

  get index(): NameIndex {
    return this.#draft ?? this.base;
  }

  move(uri: string, before: readonly string[], after: readonly string[]): void {
    for (const name of before) if (!after.includes(name)) this.#remove(name, uri);
    for (const name of after) if (!before.includes(name)) this.#list(name).push(uri);
  }

  #remove(name: string, uri: string): void {
    const list = this.#list(name);
    const at = list.indexOf(uri);
    if (at >= 0) list.splice(at, 1);
    if (list.length > 0) return;
    this.#draft?.delete(name);
    this.#own.delete(name);
  }

  #list(name: string): string[] {
    this.#draft ??= new Map(this.base);
    let list = this.#own.get(name);
    if (!list) {
      list = [...(this.#draft.get(name) ?? [])];
      this.#own.set(name, list);
      this.#draft.set(name, list);
    }
    return list;
  }
}

function sameSummary(one: NoteSummary | undefined, other: NoteSummary): boolean {
  return (
    one !== undefined &&
    one.path === other.path &&
    one.kind === other.kind &&
    one.title === other.title &&
    one.date === other.date &&
    one.neighbourhood === other.neighbourhood &&
    one.openActions === other.openActions &&
    sameList(one.labels, other.labels) &&
    sameList(one.people, other.people)
  );
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
