/** The form of a note in short, as the casebook keeps it: names, labels, links and tasks with their places. Reads no prose. */
import type { Span } from '../language/types';
import { openTies } from '../note';
import type { ActionItem, Field, Note } from '../note/types';
import { placerOf, type Placer } from './places';
import type { NamedPlace, NameRole, NotedAction, NoteSummary } from './types';

/**
 * The summary of a note. `path` is relative to the workspace folder, with or without `.md`; `hash` is that of its text, none for an open note.
 * A file of no kind is summarised by its path, title and links only: it can be linked to and link, nothing else.
 */
export function summarise(
  note: Note,
  uri: string,
  path: string,
  hash?: string,
  place: Placer = placerOf(note.text),
): NoteSummary {
  const base = {
    uri,
    path: path.replace(/\.(md|markdown)$/i, ''),
    ...(hash !== undefined && { hash }),
    ...(note.title !== undefined && { title: note.title }),
    links: note.links.map(({ target, targetSpan, heading }) => ({
      ...place(targetSpan),
      target,
      ...(heading !== undefined && { heading }),
    })),
  };
  if (note.kind === undefined)
    return { ...base, labels: [], people: [], names: [], network: [], actions: [], openActions: 0 };
  const names = namesIn(note, place);
  return {
    ...base,
    kind: note.kind,
    ...(note.date !== undefined && { date: note.date }),
    ...(note.neighbourhood !== undefined && { neighbourhood: note.neighbourhood }),
    labels: note.labels.map(({ key, status, span }) => ({
      ...placed(note.text, span, key, place),
      key,
      ...(status !== undefined && { status }),
    })),
    people: unique(names.filter(({ role }) => peopleRoles.has(role)).map(({ name }) => name)),
    names,
    network: note.network.map(({ name, formal }) => ({ name, ...(formal !== undefined && { formal }) })),
    actions: note.actions.map((action) => noted(action, place)),
    openActions: openTies(note).length,
  };
}

const peopleRoles: ReadonlySet<NameRole> = new Set(['person', 'writer', 'mention', 'owner']);

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];

function noted(action: ActionItem, place: Placer): NotedAction {
  const { done, isTie, kind, sides, description, owner, date, box } = action;
  return {
    ...place(action),
    done,
    isTie,
    ...(kind !== undefined && { kind }),
    sides: sides.map(({ name }) => name),
    description,
    ...(owner !== undefined && { owner }),
    ...(date !== undefined && { date }),
    box: place(box),
  };
}

/** In the order of the text; an owner is no mention beside it. */
function namesIn(note: Note, place: Placer): readonly NamedPlace[] {
  const { actions, people, text } = note;
  const named = (name: string, role: NameRole, span: Span): NamedPlace => ({
    ...placed(text, span, name, place),
    name,
    role,
  });
  const owners = actions.flatMap(({ owner, ownerSpan }) =>
    owner !== undefined && ownerSpan ? [named(owner, 'owner', ownerSpan)] : [],
  );
  const owned = new Set(owners.map(({ end }) => end));
  const mentions = people.map((person) => named(person.name, 'mention', person)).filter(({ end }) => !owned.has(end));
  const sides = actions.flatMap((action) => action.sides.map((side) => named(side.name, 'side', side)));
  return [...headNames(note, place), ...owners, ...mentions, ...sides].sort((a, b) => a.start - b.start);
}

function headNames({ frontMatter, neighbourhood, text }: Note, place: Placer): NamedPlace[] {
  const named = (field: Field | undefined, name: string | undefined, role: NameRole): NamedPlace[] =>
    field && name !== undefined && name !== '' ? [{ ...placed(text, field.valueSpan, name, place), name, role }] : [];
  const field = (key: string) => frontMatter?.fields.get(key);
  const pseudonym = (key: string) => {
    const value = field(key)?.value;
    return typeof value === 'string' ? value.replace(/^@/, '').trim() : undefined;
  };
  return [
    ...named(field('wijk') ?? field('neighbourhood'), neighbourhood, 'neighbourhood'),
    ...named(field('persoon'), pseudonym('persoon'), 'person'),
    ...named(field('schrijver'), pseudonym('schrijver'), 'writer'),
  ];
}

/** Where the name itself stands in the range that holds it; the whole range when it is written otherwise there. */
function placed(text: string, span: Span, name: string, place: Placer) {
  const at = text.slice(span.start, span.end).indexOf(name);
  return place(at < 0 ? span : { start: span.start + at, end: span.start + at + name.length });
}
