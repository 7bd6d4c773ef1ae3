/** What the note floor must know about the formats of notes; the data itself comes from `knowledge/notes/` and is passed in. */
import type { Bilingual } from '../language/types';
import type { NoteKind } from './types';

export type FieldType =
  'string' | 'date' | 'integer' | 'number' | 'boolean' | 'enum' | 'list' | 'enum-list' | 'object' | 'object-list';

/** One allowed value of an enum field: the id as stored, and how it reads. English notes may write an alias. */
export interface FieldValueFormat {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: readonly string[];
}

export interface FieldFormat {
  readonly key: string;
  /** Other spellings of the key, English ones included. */
  readonly aliases: readonly string[];
  readonly type: FieldType;
  readonly need: 'required' | 'recommended' | 'optional';
  readonly about: Bilingual;
  /** For `enum` and `enum-list`. */
  readonly values: readonly FieldValueFormat[];
  /** For numbers: the least and the greatest value. */
  readonly min?: number;
  readonly max?: number;
  /** For `object` and `object-list`: the keys inside. */
  readonly keys: readonly FieldFormat[];
}

export interface SectionFormat {
  readonly id: string;
  readonly heading: Bilingual;
  /** Further headings that stand for this section; matched without case, accents, numbering and closing punctuation. */
  readonly aliases: { readonly nl: readonly string[]; readonly en: readonly string[] };
  readonly need: 'required' | 'recommended' | 'optional';
  readonly about: Bilingual;
  /**
   * What the section is for, where that changes the reading. `problems`: meant for problems (rule 13 is silent);
   * `actions`: task items in it are link work; `network`, `voice` (the resident's own words), `steps`.
   */
  readonly purpose?: 'problems' | 'actions' | 'network' | 'voice' | 'steps';
}

export interface NoteFormat {
  readonly id: NoteKind;
  readonly name: Bilingual;
  readonly about: Bilingual;
  /** Values of `soort` / `kind` that mean this kind ("case", "intake", "field report"). */
  readonly aliases: readonly string[];
  /** Words in the title or headings that let the command line guess the kind. */
  readonly guess: readonly string[];
  /** Front-matter fields of this kind; the shared ones come first and are listed in `NoteFormats.shared`. */
  readonly fields: readonly FieldFormat[];
  readonly sections: readonly SectionFormat[];
  /** The Markdown of an empty note, front matter included. */
  readonly template: Bilingual;
}

export interface NoteFormats {
  readonly shared: readonly FieldFormat[];
  readonly kinds: readonly NoteFormat[];
}
