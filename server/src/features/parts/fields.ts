/** Which fields a kind of note has. Knows the formats only. */
import type { Knowledge } from '../../knowledge';
import type { FieldFormat, NoteFormat } from '../../note/format';
import type { NoteKind } from '../../note/types';

export const formatFor = (knowledge: Knowledge, kind: NoteKind | undefined): NoteFormat | undefined =>
  knowledge.formats.kinds.find(({ id }) => id === kind);

/** The shared fields, then the kind's own. */
export const fieldsFor = (knowledge: Knowledge, kind: NoteKind | undefined): readonly FieldFormat[] => [
  ...knowledge.formats.shared,
  ...(formatFor(knowledge, kind)?.fields ?? []),
];
