/** workspace/symbol: notes, neighbourhoods, people, labels and open ties of the folder by their names. Knows summaries, no texts. */
import { SymbolKind, type WorkspaceSymbol } from 'vscode-languageserver-types';
import { fold } from '../../language/fold';
import type { Casebook, NoteSummary } from '../../casebook/types';
import type { FeatureContext } from '../types';
import { titleOf } from '../views/noteNode';
import { notesWith, placesIn } from './occurrences';
import { locationIn } from './places';
import type { ThingKind } from './thing';

/** More than these are not read in a list; more letters find the rest. */
const atMost = 200;

/** A name with where it leads, worked out only for what is shown. */
interface Named {
  readonly folded: string;
  readonly symbol: () => WorkspaceSymbol | undefined;
}

const lists = new WeakMap<Casebook, readonly Named[]>();

/** Every word of the query stands in the name; the shortest names first. */
export function workspaceSymbols(query: string, context: FeatureContext): WorkspaceSymbol[] {
  const asked = query.split(/\s+/).map(fold).filter(Boolean);
  const names = lists.get(context.casebook) ?? listOf(context.casebook);
  lists.set(context.casebook, names);
  return names
    .filter(({ folded }) => asked.every((word) => folded.includes(word)))
    .slice(0, atMost)
    .flatMap(({ symbol }) => symbol() ?? []);
}

function listOf(casebook: Casebook): readonly Named[] {
  const { notes, people, neighbourhoods, labels } = casebook;
  const held = (kind: ThingKind, shown: (name: string) => string, as: SymbolKind) => (name: string) =>
    thing(casebook, kind, name, shown(name), as);
  const all = [
    ...[...neighbourhoods.keys()].map(held('neighbourhood', (name) => name, SymbolKind.Namespace)),
    ...[...people.keys()].map(held('person', (name) => `@${name}`, SymbolKind.Object)),
    ...[...labels.keys()].map(held('label', (name) => name, SymbolKind.EnumMember)),
    ...[...notes.values()].flatMap((note) => [noteSymbol(note), ...openTies(note)]),
  ];
  return all.sort((a, b) => a.folded.length - b.folded.length);
}

/** Leads to the newest note that holds it; for a neighbourhood to the newest that is about it, where there is one. */
function thing(casebook: Casebook, kind: ThingKind, key: string, name: string, as: SymbolKind): Named {
  const symbol = () => {
    const notes = notesWith({ kind, name: key }, casebook);
    const note = (kind === 'neighbourhood' && notes.find((each) => each.kind === 'wijk')) || notes[0];
    const place = note && placesIn(note, { kind, name: key }, casebook)[0]?.place;
    return note && { name, kind: as, containerName: titleOf(note), location: locationIn(note, place) };
  };
  return { folded: fold(name), symbol };
}

function noteSymbol(note: NoteSummary): Named {
  const name = titleOf(note);
  const symbol = () => ({ name, kind: SymbolKind.File, containerName: note.path, location: locationIn(note) });
  return { folded: fold(`${name} ${note.path}`), symbol };
}

function openTies(note: NoteSummary): Named[] {
  return note.actions
    .filter(({ isTie, done }) => isTie && !done)
    .map((action) => {
      const owner = action.owner === undefined ? '' : `@${action.owner}`;
      const name = [action.sides.join(' ↔ '), action.description, owner].filter(Boolean).join(' · ') || '- [ ]';
      const location = locationIn(note, action);
      const symbol = () => ({ name, kind: SymbolKind.Event, containerName: titleOf(note), location });
      return { folded: fold(name), symbol };
    });
}
