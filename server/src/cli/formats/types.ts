/** What a format is: text before the notes, a text for each, text after them. Pure; what it gives is what is written. */
import type { Bilingual, Language } from '../../language/types';
import type { CommandName } from '../commands';
import type { FindingRecord, NoteRecord } from '../noteRecord';

/** A rule as formats name it. */
export interface RuleText {
  readonly code: string;
  readonly title: Bilingual;
  readonly explanation: Bilingual;
  readonly severity: FindingRecord['severity'];
}

/** What a format may know beside the notes. */
export interface FormatContext {
  readonly command: Exclude<CommandName, 'overview'>;
  readonly language: Language;
  readonly version: string;
  /** ISO date: what lies before it is overdue. */
  readonly today: string;
  readonly rules: readonly RuleText[];
  readonly fails: (finding: FindingRecord) => boolean;
}

/** A file that could not be read; `code` is the system's. */
export interface Unread {
  readonly path: string;
  readonly code: string;
}

export interface Format {
  head(): string;
  note(record: NoteRecord): string;
  tail(unread: readonly Unread[]): string;
}
