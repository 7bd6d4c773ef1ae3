/** Which fields a kind of note has. Knows the formats only. */
import { formatOf, type Knowledge } from '../../knowledge';
import type { Language } from '../../language/types';
import type { FieldFormat, FieldValueFormat } from '../../note/format';
import type { Note, NoteKind } from '../../note/types';

/** The shared fields, then the kind's own. */
export const fieldsFor = (knowledge: Knowledge, kind: NoteKind | undefined): readonly FieldFormat[] => [
  ...knowledge.formats.shared,
  ...(formatOf(knowledge, kind)?.fields ?? []),
];

/** In which language the head of the note is written: `soort: casus` or `kind: case`; `fallback` while neither stands there. */
export function headLanguage({ frontMatter }: Note, fallback: Language): Language {
  const written = frontMatter?.fields.get('soort')?.written;
  if (written === undefined) return fallback;
  return written === 'soort' ? 'nl' : 'en';
}

/** The key as it is written in that language: in English the formats' first other spelling. */
export const keyIn = ({ key, aliases }: FieldFormat, language: Language): string =>
  language === 'nl' ? key : (aliases[0] ?? key);

/** The value as it is written in that language. */
export const valueIn = ({ id, name }: FieldValueFormat, language: Language): string =>
  language === 'nl' ? id : name.en;
