/** textDocument/definition, references and documentHighlight over the notes of the folder. Knows summaries, no texts. */
import {
  DocumentHighlightKind,
  type DocumentHighlight,
  type Location,
  type Position,
  type Range,
} from 'vscode-languageserver-types';
import { fold } from '../../language/fold';
import type { Casebook, NoteSummary } from '../../casebook/types';
import type { Note } from '../../note/types';
import { notesNamed } from '../parts/notes';
import type { FeatureContext, OpenNote } from '../types';
import { notesWith, occurrences, placesIn } from './occurrences';
import { locationIn, placeRange } from './places';
import { summaryOf, thingAt, type Thing } from './thing';

/**
 * Where a thing is told of: a link's note, the case about a person, the notes about a neighbourhood, where a neighbourhood's note names the side
 * of a tie. Nothing for a label: that has a page of its own.
 */
export function definition(open: OpenNote, { casebook }: FeatureContext, position: Position): Location[] {
  const thing = thingAt(open, casebook, open.document.offsetAt(position));
  if (!thing) return [];
  return told(thing, open, casebook);
}

function told(thing: Thing, open: OpenNote, casebook: Casebook): Location[] {
  const { kind, name } = thing;
  switch (kind) {
    case 'note':
      return linked(name, casebook).map((note) => locationIn(note));
    case 'person':
      return aboutPerson(name, casebook);
    case 'neighbourhood':
      return notesWith(thing, casebook)
        .filter((note) => note.kind === 'wijk')
        .map((note) => locationIn(note, placesIn(note, thing, casebook)[0]?.place));
    case 'side':
      return onTheMap(name, open.note.neighbourhood, casebook);
    case 'label':
      return [];
    default:
      return kind satisfies never;
  }
}

/** The heading that the link at the position names beside its note: `[[note#Stappen]]`. */
export function headingNamed({ note, document }: OpenNote, position: Position): string | undefined {
  const offset = document.offsetAt(position);
  return note.links.find(({ start, end }) => start <= offset && offset <= end)?.heading;
}

/** The heading of a note with these words; undefined when there is none. */
export function headingRange({ sections, text }: Note, heading: string): Range | undefined {
  const section = sections.find(({ level, title }) => level > 0 && fold(title.trim()) === fold(heading.trim()));
  if (!section) return undefined;
  const lines = text.slice(0, section.titleSpan.start).split(/\r\n|\r|\n/);
  const start = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
  return { start, end: { ...start, character: start.character + section.title.length } };
}

/** A whole path is that one note; a shorter name may be several. */
function linked(target: string, casebook: Casebook): readonly NoteSummary[] {
  const notes = notesNamed(casebook, target);
  const exact = notes.filter(({ path }) => fold(path) === fold(target.replace(/\.(md|markdown)$/i, '')));
  return exact.length > 0 ? exact : notes;
}

/** The cases about somebody; else the notes that somebody wrote or takes something on in, the newest alone. */
function aboutPerson(name: string, casebook: Casebook): Location[] {
  const notes = notesWith({ kind: 'person', name }, casebook);
  const placeIn = (note: NoteSummary, role?: string) =>
    note.names.find((each) => each.name === name && (role === undefined || each.role === role));
  const cases = notes.filter((note) => placeIn(note, 'person'));
  if (cases.length > 0) return cases.map((note) => locationIn(note, placeIn(note, 'person')));
  return notes.slice(0, 1).map((note) => locationIn(note, placeIn(note)));
}

/** Where the neighbourhood's own notes name a place, a group or somebody. */
function onTheMap(name: string, neighbourhood: string | undefined, casebook: Casebook): Location[] {
  if (neighbourhood === undefined) return [];
  return notesWith({ kind: 'neighbourhood', name: neighbourhood }, casebook).flatMap((note) => {
    const entry = note.reading?.map.find((each) => fold(each.name) === fold(name));
    return entry ? [locationIn(note, entry)] : [];
  });
}

/** Every place of the thing at the position in all notes, the newest note first; this note as it is now. */
export function references(open: OpenNote, { casebook }: FeatureContext, position: Position): Location[] {
  const thing = thingAt(open, casebook, open.document.offsetAt(position));
  return thing ? occurrences(thing, casebook).map(({ note, place }) => locationIn(note, place)) : [];
}

/** The same thing elsewhere in this note. */
export function documentHighlights(
  open: OpenNote,
  { casebook }: FeatureContext,
  position: Position,
): DocumentHighlight[] {
  const thing = thingAt(open, casebook, open.document.offsetAt(position));
  if (!thing) return [];
  return placesIn(summaryOf(open), thing, casebook).map(({ place }) => ({
    range: placeRange(place),
    kind: DocumentHighlightKind.Text,
  }));
}
