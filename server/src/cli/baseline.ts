/** What was there before and need not be said again: rule and salted hash of each finding, with how many there were. Holds no text. */
import type { Bilingual } from '../language/types';
import type { FindingRecord } from './noteRecord';

export interface Baseline {
  /** Hex; differs per file, so that hashes of two files tell nothing about each other. */
  readonly salt: string;
  /** How many findings of a rule have this fingerprint, by `rule hash`. */
  readonly counts: ReadonlyMap<string, number>;
}

const version = 1;
const keyOf = ({ rule, fingerprint = '' }: FindingRecord): string => `${rule} ${fingerprint}`;

/** Reads the file's text; a problem when it is none of ours. */
export function parseBaseline(text: string): Baseline | { readonly problem: Bilingual } {
  const data = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isRecord(data) || data['version'] !== version || !isHex(data['salt']) || !Array.isArray(data['entries']))
    return { problem: unreadable };
  const entries = data['entries'].filter(isEntry).map(({ rule, hash, count }) => [`${rule} ${hash}`, count] as const);
  return { salt: data['salt'], counts: new Map(entries) };
}

/** Answers for one finding after another whether it is new; each that is known is used up once. */
export function newTo({ counts }: Baseline): (finding: FindingRecord) => boolean {
  const left = new Map(counts);
  return (finding) => {
    const key = keyOf(finding);
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  };
}

/** Gathers findings for a new file. */
export class BaselineDraft {
  readonly #counts = new Map<string, number>();

  constructor(private readonly salt: string) {}

  add(finding: FindingRecord): void {
    const key = keyOf(finding);
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** The file's text: an entry a line, in a fixed order. */
  get text(): string {
    const lines = [...this.#counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, count]) => {
        const [rule = '', hash = ''] = key.split(' ');
        return `    ${JSON.stringify({ rule, hash, count })}`;
      });
    const entries = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
    return `{\n  "version": ${version},\n  "salt": ${JSON.stringify(this.salt)},\n  "entries": ${entries}\n}\n`;
  }
}

interface Entry {
  readonly rule: string;
  readonly hash: string;
  readonly count: number;
}

function isEntry(value: unknown): value is Entry {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    isHex(value['hash']) &&
    Number.isSafeInteger(value['count']) &&
    Number(value['count']) > 0
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHex = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{8,128}$/.test(value);

const unreadable: Bilingual = {
  nl: 'dit is geen bestand van --write-baseline, of het is van een andere versie.',
  en: 'this is no file of --write-baseline, or it belongs to another version.',
};
