/** The note formats, made ready for looking up: keys, kinds and headings by their folded names. Knows no note. */
import { foldHeading, foldName } from './fold';
import type { FieldFormat, FieldValueFormat, NoteFormats, SectionFormat } from './format';
import type { NoteKind } from './types';

/** Keys that may name the kind of a note even when the formats do not list them. */
const KIND_KEYS = ['soort', 'kind', 'type'];
const LANGUAGE_KEYS = ['taal', 'language'];

/** Fields of one kind (or of a note of unknown kind), by every folded way to write the key. */
export type FieldIndex = ReadonlyMap<string, FieldFormat>;

export interface FormatIndex {
  readonly formats: NoteFormats;
  readonly kinds: ReadonlyMap<string, NoteKind>;
  /** For a note of unknown kind the shared fields only. */
  fields(kind: NoteKind | undefined): FieldIndex;
  /** The section of the kind itself that has this heading (folded by `foldHeading`). */
  ownSection(folded: string, kind: NoteKind): SectionFormat | undefined;
  /** The kind's own section first, else one that another kind knows by that heading. */
  section(folded: string, kind: NoteKind | undefined): SectionFormat | undefined;
}

/** A pure memo: the same formats always give the same index, and 2,000 notes are read with one. */
const memo = new WeakMap<NoteFormats, FormatIndex>();

export function indexFormats(formats: NoteFormats): FormatIndex {
  const known = memo.get(formats);
  if (known) return known;
  const index = build(formats);
  memo.set(formats, index);
  return index;
}

/** The canonical key for a written one, whatever the kind of note: only for the two keys that must be known first. */
export function isKindKey(written: string, index: FormatIndex): boolean {
  return KIND_KEYS.includes(foldName(written)) || index.fields(undefined).get(foldName(written))?.key === 'soort';
}

/** The allowed value that `written` stands for. */
export function findValue(values: readonly FieldValueFormat[], written: string): FieldValueFormat | undefined {
  const folded = foldName(written);
  return values.find((value) => spellings(value).some((spelling) => foldName(spelling) === folded));
}

export function spellings({ id, name, aliases }: FieldValueFormat): string[] {
  return [id, name.nl, name.en, ...aliases];
}

/** Fields by every folded spelling of their key; the first field that claims a spelling keeps it. */
export function indexFields(fields: readonly FieldFormat[]): FieldIndex {
  const index = new Map<string, FieldFormat>();
  for (const field of fields) addTo(index, [field.key], field);
  for (const field of fields) addTo(index, field.aliases, field);
  return index;
}

function build(formats: NoteFormats): FormatIndex {
  const kinds = new Map<string, NoteKind>();
  for (const { id, name, aliases } of formats.kinds) addTo(kinds, [id, name.nl, name.en, ...aliases], id);
  const shared = withKnownKeys(formats.shared);
  const fields = new Map(formats.kinds.map((kind) => [kind.id, indexFields([...shared, ...kind.fields])]));
  const sections = new Map(formats.kinds.map((kind) => [kind.id, indexSections(kind.sections)]));
  const anySection = indexSections(formats.kinds.flatMap((kind) => kind.sections));
  const sharedFields = indexFields(shared);
  return {
    formats,
    kinds,
    fields: (kind) => (kind && fields.get(kind)) ?? sharedFields,
    ownSection: (folded, kind) => sections.get(kind)?.get(folded),
    section: (folded, kind) => (kind && sections.get(kind)?.get(folded)) ?? anySection.get(folded),
  };
}

function withKnownKeys(shared: readonly FieldFormat[]): FieldFormat[] {
  const extra: { readonly [key: string]: readonly string[] } = { soort: KIND_KEYS, taal: LANGUAGE_KEYS };
  return shared.map((field) => ({ ...field, aliases: [...field.aliases, ...(extra[field.key] ?? [])] }));
}

function indexSections(sections: readonly SectionFormat[]): Map<string, SectionFormat> {
  const index = new Map<string, SectionFormat>();
  for (const section of sections) {
    const headings = [section.id, section.heading.nl, section.heading.en, ...section.aliases.nl, ...section.aliases.en];
    for (const heading of headings) if (!index.has(foldHeading(heading))) index.set(foldHeading(heading), section);
  }
  return index;
}

function addTo<T>(index: Map<string, T>, names: readonly string[], value: T): void {
  for (const name of names) if (!index.has(foldName(name))) index.set(foldName(name), value);
}
