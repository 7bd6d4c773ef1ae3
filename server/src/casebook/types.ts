/** What is known of the other notes of the folder: keyed, immutable, without any note's text beyond names and titles. */
import type { NoteKind } from '../note/types';

/** One note of the folder, in short. */
export interface NoteSummary {
  readonly uri: string;
  /** Path relative to its workspace folder, with `/`, without `.md`: what a wiki link names. */
  readonly path: string;
  readonly kind?: NoteKind;
  readonly title?: string;
  readonly date?: string;
  readonly neighbourhood?: string;
  readonly labels: readonly string[];
  /** Pseudonyms without the at sign, owners included. */
  readonly people: readonly string[];
  readonly openActions: number;
}

/** A name with the notes that hold it. */
export type NameIndex = ReadonlyMap<string, readonly string[]>;

/** The folder's notes as one snapshot; every change makes a new one. */
export interface Casebook {
  readonly notes: ReadonlyMap<string, NoteSummary>;
  /** Name → uris. */
  readonly neighbourhoods: NameIndex;
  readonly people: NameIndex;
  readonly labels: NameIndex;
}
