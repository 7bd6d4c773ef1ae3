/**
 * textDocument/rename over the folder: what may be renamed, to what, and the changes of one note. Every change is worked out on the text as it is
 * now, never on places that were remembered. Knows notes and summaries; reads no file.
 */
import type { TextEdit } from 'vscode-languageserver-types';
import { summarise } from '../../casebook';
import type { Casebook, Place } from '../../casebook/types';
import type { Bilingual } from '../../language/types';
import type { Note } from '../../note/types';
import { isPersonName } from '../../note';
import { yamlName } from '../parts/yamlName';
import type { FeatureContext, OpenNote } from '../types';
import { notesWith, placesIn } from './occurrences';
import { placeRange } from './places';
import { thingAt, type Thing } from './thing';
import type { Position, Range } from 'vscode-languageserver-types';

/** Why something is not renamed. It quotes nothing: an editor may log it. */
export interface Refusal {
  readonly refused: Bilingual;
}

export interface Renaming {
  readonly thing: Thing;
  readonly to: string;
  /** The new name exists already: two become one, which the user should see first. */
  readonly joins: boolean;
}

const refuse = (nl: string, en: string): Refusal => ({ refused: { nl, en } });

/** The name at the position. */
export function prepareRename(
  open: OpenNote,
  { casebook }: FeatureContext,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | Refusal {
  const thing = renamedAt(open, casebook, position);
  return 'refused' in thing ? thing : { range: placeRange(thing.place), placeholder: thing.name };
}

/** What is renamed to what, or why not. */
export function renaming(
  open: OpenNote,
  { casebook }: FeatureContext,
  position: Position,
  newName: string,
): Renaming | Refusal {
  const thing = renamedAt(open, casebook, position);
  if ('refused' in thing) return thing;
  const to = thing.kind === 'person' ? newName.trim().replace(/^@/, '') : newName.trim();
  if (thing.kind === 'person' && !isPersonName(to))
    return refuse(
      'Een pseudoniem heeft alleen letters, cijfers en streepjes, en minstens één letter.',
      'A pseudonym has letters, digits and hyphens only, and one letter at least.',
    );
  if (to === '' || /[\r\n]/.test(to) || (thing.kind === 'side' && /[:;,.()@↔]/.test(to)))
    return refuse(
      'Deze naam past niet op de plek: houd het op één regel, zonder leestekens.',
      'This name does not fit there: keep it on one line, without punctuation.',
    );
  return clash(thing, to, casebook);
}

function clash(thing: Thing, to: string, { people, sides, neighbourhoods }: Casebook): Renaming | Refusal {
  const { kind, name } = thing;
  if (to === name) return { thing, to, joins: false };
  if (kind !== 'neighbourhood' && people.has(to))
    return refuse(
      'Zo heet al iemand in deze map. Twee mensen worden hier niet één: kies een andere naam.',
      'Somebody in this folder is called so already. Two people are not made one here: choose another name.',
    );
  if (kind === 'person' && sides.has(to))
    return refuse(
      'Zo heet al een kant van een verbinding in deze map. Kies een andere naam.',
      'One side of a tie in this folder is called so already. Choose another name.',
    );
  return { thing, to, joins: (kind === 'neighbourhood' ? neighbourhoods : sides).has(to) };
}

function renamedAt(open: OpenNote, casebook: Casebook, position: Position): Thing | Refusal {
  const thing = thingAt(open, casebook, open.document.offsetAt(position));
  if (!thing)
    return refuse(
      'Hier staat geen naam van een persoon, een wijk of een kant van een verbinding.',
      'There is no name of a person, a neighbourhood or a side of a tie here.',
    );
  switch (thing.kind) {
    case 'person':
    case 'neighbourhood':
    case 'side':
      return thing;
    case 'note':
      return refuse(
        'Hernoem het bestand zelf, in de verkenner: de links gaan mee.',
        'Rename the file itself, in the explorer: its links go along.',
      );
    case 'label':
      return refuse('De naam van een label staat in zijn typologie.', 'The name of a label stands in its typology.');
    default:
      return thing.kind satisfies never;
  }
}

/** The URIs of the notes that may hold the name. Passes over every note once: heads that name somebody in a list are in no index. */
export function notesToRename({ kind, name }: Thing, casebook: Casebook): ReadonlySet<string> {
  const listed =
    kind === 'neighbourhood'
      ? []
      : [...casebook.notes.values()].filter(({ network }) => network.some((each) => each.name === name));
  return new Set([...notesWith({ kind, name }, casebook), ...listed].map(({ uri }) => uri));
}

/** The changes of one note, as its text is now. */
export function renameEdits(note: Note, uri: string, { thing, to }: Renaming, casebook: Casebook): TextEdit[] {
  const places = placesIn(summarise(note, uri, ''), thing, casebook).map(({ place }) => place);
  const listed = thing.kind === 'neighbourhood' ? [] : inLists(note, thing.name);
  const edits = places.map((place) => ({ range: placeRange(place), newText: written(note, place, thing.name, to) }));
  return [
    ...edits,
    ...listed.map((place) => ({ range: placeRange(place), newText: written(note, place, thing.name, to) })),
  ];
}

/** As it must be written at the place: in the head, with the quotation marks that YAML asks for. */
function written({ text, frontMatter }: Note, { start, end }: Place, from: string, to: string): string {
  if (!frontMatter || start >= frontMatter.end) return to;
  if (text.slice(start, end) !== from) return yamlName(to);
  const before = text[start - 1] === '@' ? text[start - 2] : text[start - 1];
  if (before === '"') return JSON.stringify(to).slice(1, -1);
  if (before === "'") return to.replaceAll("'", "''");
  return yamlName(to);
}

const lists = ['netwerk', 'netwerken', 'partners', 'verbindingen'];

/** What stands before and after a name that is an entry of its own: in a list, as a value, or as one side of a tie. */
const opens = '(?<=(?:^|[\\[{,:↔]|(?:^|\\n)[ \\t]*-)[ \\t]*["\'@]*)';
const closes = '(?=["\']?[ \\t]*(?:$|: |[\\r\\n\\]},#↔]))';

/** Where the lists of the head name somebody: an entry that is this name, never a word of a longer one. */
function inLists(note: Note, name: string): Place[] {
  if (!note.network.some((each) => each.name === name)) return [];
  const entry = new RegExp(`${opens}${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}${closes}`, 'gu');
  return lists.flatMap((key) => {
    const span = note.frontMatter?.fields.get(key)?.valueSpan;
    if (!span) return [];
    return [...note.text.slice(span.start, span.end).matchAll(entry)].map(({ index }) =>
      placeIn(note.text, span.start + index, name.length),
    );
  });
}

function placeIn(text: string, start: number, length: number): Place {
  const lines = text.slice(0, start).split(/\r\n|\r|\n/);
  return { start, end: start + length, line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}
