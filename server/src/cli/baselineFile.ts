/** The file of `--baseline`: read before the notes, written after them. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import type { Bilingual } from '../language/types';
import { BaselineDraft, newTo, parseBaseline, type Baseline } from './baseline';
import type { FindingRecord } from './noteRecord';
import { unreadable } from './words';

/** What to do with findings while notes are read. */
export interface BaselineUse {
  readonly salt: string;
  isNew(finding: FindingRecord): boolean;
  /** Writes the file, if that was asked; gives how many findings it holds. Throws what the system throws. */
  write?(): number;
}

/** Opens the file at a path, absolute or from the working folder. A file that is to be written need not be there. */
export function openBaseline(path: string, writes: boolean): BaselineUse | { readonly problem: Bilingual } {
  const known = writes && !existsSync(path) ? undefined : readBaseline(path);
  if (known && 'problem' in known) return known;
  if (!writes && known) return { salt: known.salt, isNew: newTo(known) };
  const salt = known?.salt ?? randomBytes(16).toString('hex');
  const draft = new BaselineDraft(salt);
  let count = 0;
  return {
    salt,
    isNew: (finding) => {
      draft.add(finding);
      count++;
      return false;
    },
    write: () => {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(`${path}.new`, draft.text);
      renameSync(`${path}.new`, path);
      return count;
    },
  };
}

function readBaseline(path: string): Baseline | { readonly problem: Bilingual } {
  try {
    const parsed = parseBaseline(readFileSync(path, 'utf8'));
    if (!('problem' in parsed)) return parsed;
    const { nl, en } = parsed.problem;
    return { problem: { nl: `${path}: ${nl}`, en: `${path}: ${en}` } };
  } catch (error) {
    return { problem: unreadable(path, (error as NodeJS.ErrnoException).code ?? 'error') };
  }
}
