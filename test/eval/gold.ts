/** The shape of an annotated note, and where its wordings stand. See the guidelines beside the corpus. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Voice } from '../../server/src/language/types';

export interface GoldMention {
  readonly text: string;
  readonly nth: number;
  readonly pole: 'problem' | 'escalator';
  readonly voice: Voice;
  readonly kind: 'vocabulary' | 'deed';
}

export interface GoldChoice {
  readonly id: string;
  readonly certainty: 'sure' | 'possible';
}

export interface GoldNote {
  readonly file: string;
  readonly language: 'nl' | 'en';
  readonly genre: string;
  readonly stance: string;
  readonly mentions: readonly GoldMention[];
  /** Absent in notes that are annotated for mentions and stance only. */
  readonly labels?: readonly GoldChoice[];
  readonly actions?: readonly GoldChoice[];
}

/** A note of a folder with its annotation. */
export interface AnnotatedNote {
  readonly name: string;
  readonly text: string;
  readonly gold: GoldNote;
}

/** All annotated notes of a folder, by name. */
export function readAnnotated(folder: string): AnnotatedNote[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      return {
        name,
        text: readFileSync(join(folder, `${name}.md`), 'utf8'),
        gold: JSON.parse(readFileSync(join(folder, file), 'utf8')) as GoldNote,
      };
    });
}

/** Start of the n-th occurrence (from 1) of a wording, in UTF-16 units, or -1. */
export function nthIndex(text: string, wording: string, nth: number): number {
  let at = -1;
  for (let n = 0; n < nth; n++) {
    at = text.indexOf(wording, at + 1);
    if (at < 0) return -1;
  }
  return at;
}
