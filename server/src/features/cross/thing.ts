/** What at a place in a note stands in other notes too: a person, a neighbourhood, a label, one side of a tie, a linked note. Knows summaries, no texts. */
import { summarise, type PositionOf, placerOf } from '../../casebook';
import type { Casebook, NameRole, NoteSummary, Place } from '../../casebook/types';
import type { OpenNote } from '../types';

export type ThingKind = 'person' | 'neighbourhood' | 'side' | 'label' | 'note';

/** A thing, and where it stands. `name`: for a label its key, for a note what the link calls it. */
export interface Thing {
  readonly kind: ThingKind;
  readonly name: string;
  readonly place: Place;
}

/** The open note in short as it is now, also when it stands in no folder. */
export function summaryOf({ document, note }: Pick<OpenNote, 'document' | 'note'>): NoteSummary {
  const positionOf: PositionOf = (offset) => document.positionAt(offset);
  return summarise(note, document.uri, '', undefined, placerOf(note.text, positionOf));
}

/** All things of a note, in no order. A side that the folder knows as a person is that person. */
export function thingsOf(summary: NoteSummary, { people }: Pick<Casebook, 'people'>): readonly Thing[] {
  const { names, labels, links } = summary;
  return [
    ...names.map((place) => ({ kind: kindOf(place.role, people.has(place.name)), name: place.name, place })),
    ...labels.map((place) => ({ kind: 'label' as const, name: place.key, place })),
    ...links
      .filter(({ target }) => target !== '')
      .map((place) => ({ kind: 'note' as const, name: place.target, place })),
  ];
}

/** The thing at an offset; touching counts, and so does the sign before a pseudonym. The shortest where there are two. */
export function thingAt(open: OpenNote, casebook: Casebook, offset: number): Thing | undefined {
  const lead = open.note.text[offset] === '@' ? 1 : 0;
  return thingsOf(summaryOf(open), casebook)
    .filter(({ place }) => place.start <= offset + lead && offset <= place.end)
    .sort((a, b) => a.place.end - a.place.start - (b.place.end - b.place.start))[0];
}

function kindOf(role: NameRole, isPerson: boolean): ThingKind {
  if (role === 'neighbourhood') return 'neighbourhood';
  return role === 'side' && !isPerson ? 'side' : 'person';
}
