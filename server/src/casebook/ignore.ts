/**
 * "Not here": which findings the writer has put aside, as the file `.roltrap/ignore.json` keeps it. Holds rule codes and salted hashes,
 * never a word of a note; beside a label that was refused, its key. Pure: reading and writing files is others' work.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { fold } from '../language/fold';
import type { Bilingual } from '../language/types';

/** `occurrence`: this wording in this passage, in any note; `note`: this rule in this note; `folder`: this rule everywhere. */
export type IgnoreScope = 'occurrence' | 'note' | 'folder';

export interface IgnoreEntry {
  readonly rule: string;
  readonly scope: IgnoreScope;
  /** SHA-256 in hex, of salt, rule and what the scope looks at. */
  readonly hash: string;
  /** The label that was refused, where learning from that is on. */
  readonly label?: string;
  /** With `label`: the note, as SHA-256 in hex of salt, rule and path. */
  readonly note?: string;
}

/** What is put aside in one workspace folder. */
export interface IgnoreStore {
  /** Hex; differs per folder, so that hashes of two folders tell nothing about each other. */
  readonly salt: string;
  readonly entries: readonly IgnoreEntry[];
  readonly byRule: ReadonlyMap<string, RuleIgnores>;
  /** Refused labels, by rule and hash of the note. */
  readonly refused: ReadonlyMap<string, readonly string[]>;
}

interface RuleIgnores {
  readonly scopes: ReadonlySet<IgnoreScope>;
  readonly hashes: ReadonlySet<string>;
}

/** What a scope looks at. */
export interface IgnoreTarget {
  readonly code: string;
  readonly ignoreKey: string;
  /** Path of the note in its folder, with `/`. */
  readonly path: string;
  /** Text of the passage around the finding; empty for a place outside prose. */
  readonly passage: string;
  /** Key of the label that is refused, to learn from; absent for everything else. */
  readonly label?: string;
}

const scopes: readonly string[] = ['occurrence', 'note', 'folder'] satisfies IgnoreScope[];

/** A store that puts nothing aside. `salt` is random hex. */
export function emptyIgnores(salt: string): IgnoreStore {
  return storeOf(salt, []);
}

/**
 * Reads the file. A broken file gives a problem and no store; single broken entries are passed over.
 * `undefined` (no file) gives an empty store with the fresh salt.
 */
export function parseIgnores(
  text: string | undefined,
  freshSalt: string,
): { readonly store: IgnoreStore } | { readonly problem: Bilingual } {
  if (text === undefined || text.trim() === '') return { store: emptyIgnores(freshSalt) };
  const data = parseJson(text.replace(/^\uFEFF/, ''));
  if (!isRecord(data) || !isHex(data['salt']) || !Array.isArray(data['entries'])) return { problem: unreadable };
  if (data['version'] !== 1) return { problem: newer };
  const entries = data['entries'].filter(isEntry).map(known);
  return { store: storeOf(data['salt'], entries) };
}

/** Is this finding put aside? */
export function isIgnored(store: IgnoreStore, target: IgnoreTarget): boolean {
  const known = store.byRule.get(target.code);
  if (!known) return false;
  for (const scope of known.scopes) if (known.hashes.has(hashOf(store.salt, scope, target))) return true;
  return false;
}

/** Is this very place put aside (scope `occurrence`)? Without a hash where no place is put aside for the rule. */
export function isPlaceIgnored(store: IgnoreStore, target: IgnoreTarget): boolean {
  const known = store.byRule.get(target.code);
  return known?.scopes.has('occurrence') === true && known.hashes.has(hashOf(store.salt, 'occurrence', target));
}

/** The store with one more finding put aside. */
export function addIgnore(store: IgnoreStore, scope: IgnoreScope, target: IgnoreTarget): IgnoreStore {
  const entry = { rule: target.code, scope, hash: hashOf(store.salt, scope, target) };
  const isAnswer = target.label !== undefined && scope !== 'folder';
  const answer = isAnswer && { label: target.label, note: hashOf(store.salt, 'note', target) };
  return storeOf(store.salt, [...store.entries, { ...entry, ...answer }]);
}

/**
 * The store without what was put aside in one note: for the note itself, and at the places that `targets` are. What holds for the folder stays, and
 * so does a place in a passage that this note does not hold.
 */
export function withoutNote(store: IgnoreStore, path: string, targets: readonly IgnoreTarget[]): IgnoreStore {
  const places = new Set(targets.map((target) => hashOf(store.salt, 'occurrence', target)));
  const isOfNote = ({ rule, scope, hash, note }: IgnoreEntry): boolean => {
    if (scope === 'folder') return false;
    if (scope === 'occurrence' && places.has(hash)) return true;
    const own = hashOf(store.salt, 'note', { code: rule, path, ignoreKey: '', passage: '' });
    return scope === 'note' ? hash === own : note === own;
  };
  return storeOf(
    store.salt,
    store.entries.filter((entry) => !isOfNote(entry)),
  );
}

/** The labels that were refused in a note. */
export function refusedIn(store: IgnoreStore, code: string, path: string): readonly string[] {
  if (store.refused.size === 0) return [];
  const note = hashOf(store.salt, 'note', { code, path, ignoreKey: '', passage: '' });
  return store.refused.get(`${code} ${note}`) ?? [];
}

/** The file's text: one entry a line, in a fixed order, so that two people's additions merge. */
export function formatIgnores(store: IgnoreStore): string {
  const lines = store.entries.map((entry) => `    ${JSON.stringify(entry)}`);
  const body = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "salt": ${JSON.stringify(store.salt)},\n  "entries": ${body}\n}\n`;
}

function storeOf(salt: string, entries: readonly IgnoreEntry[]): IgnoreStore {
  const unique = new Map(entries.map((entry) => [Object.values(entry).join(' '), entry]));
  const sorted = [...unique.keys()].sort().flatMap((key) => unique.get(key) ?? []);
  const byRule = new Map<string, { scopes: Set<IgnoreScope>; hashes: Set<string> }>();
  for (const { rule, scope, hash } of sorted) {
    const known = byRule.get(rule) ?? { scopes: new Set(), hashes: new Set() };
    known.scopes.add(scope);
    known.hashes.add(hash);
    byRule.set(rule, known);
  }
  return { salt, entries: sorted, byRule, refused: refusals(sorted) };
}

function refusals(entries: readonly IgnoreEntry[]): Map<string, string[]> {
  const refused = new Map<string, string[]>();
  for (const { rule, label, note } of entries) {
    if (label === undefined || note === undefined) continue;
    const about = `${rule} ${note}`;
    refused.set(about, [...(refused.get(about) ?? []), label]);
  }
  return refused;
}

/** What is known of an entry, in the order in which it is written. */
function known({ rule, scope, hash, label, note }: IgnoreEntry): IgnoreEntry {
  const isAnswer = typeof label === 'string' && isHex(note);
  return { rule, scope, hash, ...(isAnswer && { label, note }) };
}

function hashOf(salt: string, scope: IgnoreScope, target: IgnoreTarget): string {
  const about = { occurrence: [target.ignoreKey, foldText(target.passage)], note: [target.path], folder: [] }[scope];
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify([salt, target.code, scope, ...about]))));
}

/** Spacing, case and accents do not make another passage. */
function foldText(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8,128}$/.test(value);
}

function isEntry(value: unknown): value is IgnoreEntry {
  return (
    isRecord(value) &&
    typeof value['rule'] === 'string' &&
    typeof value['scope'] === 'string' &&
    scopes.includes(value['scope']) &&
    isHex(value['hash'])
  );
}

const unreadable: Bilingual = {
  nl: 'Het bestand .roltrap/ignore.json is niet te lezen; wat je opzij hebt gezet, is daarom weer te zien. Herstel het bestand of haal het weg.',
  en: 'The file .roltrap/ignore.json cannot be read, so what you put aside shows again. Mend the file or remove it.',
};

const newer: Bilingual = {
  nl: 'Het bestand .roltrap/ignore.json is van een andere versie van Roltrap; het blijft ongemoeid en doet nu niet mee.',
  en: 'The file .roltrap/ignore.json belongs to another version of Roltrap; it is left alone and takes no part now.',
};
