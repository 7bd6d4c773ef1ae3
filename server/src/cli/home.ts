/**
 * The folder that a note belongs to, and what it brings along: knowledge of its own, settings, what was put aside. The only place where the
 * command line reads something else than notes and a baseline.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { parse, type ParseError } from 'jsonc-parser';
import { settingsDefaults } from '../../../protocol';
import { parseIgnores, type IgnoreStore } from '../casebook';
import { defaultSettings, parseSettings } from '../features/settings';
import type { Settings } from '../features/types';
import type { KnowledgeData } from '../knowledge';
import { mergeOwn, ownKindOf, readOwnFile, type OwnFile } from '../knowledge/own';
import type { Bilingual } from '../language/types';
import { rules } from '../rules';
import { placerOf } from './places';
import { slashed } from './paths';

/** What stands in one folder. */
export interface Home {
  /** Absolute. */
  readonly folder: string;
  /** The very object that ships when the folder adds nothing. */
  readonly data: KnowledgeData;
  readonly settings: Settings;
  readonly ignores?: IgnoreStore;
  /** Globs of the files of the folder that are read, and of those that are not. */
  readonly included: readonly string[];
  readonly hidden: readonly string[];
  /** What is the matter with the folder's own files: no word of a note. */
  readonly remarks: readonly Bilingual[];
  /** True when something of it could not be read at all. */
  readonly isBroken: boolean;
}

/** The nearest folder at or above this one that holds `.roltrap` or `.vscode/settings.json`, not above a repository; none: undefined. */
export function homeFolder(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (['.roltrap', '.vscode/settings.json'].some((name) => existsSync(join(at, name)))) return at;
    if (existsSync(join(at, '.git')) || dirname(at) === at) return undefined;
  }
}

/** A folder that brings nothing along. */
export const bareHome = (folder: string, data: KnowledgeData): Home => ({
  folder,
  data,
  settings: defaultSettings,
  included: settingsDefaults.include,
  hidden: settingsDefaults.exclude,
  remarks: [],
  isBroken: false,
});

/** Reads what stands in `.roltrap` and `.vscode/settings.json`. Never throws: what cannot be used is a remark. */
export function readHome(folder: string, shipped: KnowledgeData): Home {
  const remarks: Bilingual[] = [];
  const files = ownFiles(folder, remarks);
  const merged = files.length > 0 ? mergeOwn(shipped, files) : undefined;
  for (const file of files) {
    const place = placerOf(file.text);
    for (const problem of merged?.problems.get(file.uri) ?? []) {
      const { line, column } = place(problem);
      remarks.push(about(`${file.uri}:${line}:${column}`, problem.message));
    }
  }
  const settings = settingsIn(folder, shipped, remarks);
  const aside = ignoresIn(folder, remarks);
  return {
    folder,
    data: merged?.data ?? shipped,
    ...settings,
    ...(aside.store && { ignores: aside.store }),
    remarks,
    isBroken: aside.isBroken,
  };
}

function ownFiles(folder: string, remarks: Bilingual[]): OwnFile[] {
  return ['lenses', 'typologies', 'actions'].flatMap((kind) => {
    const names = listed(join(folder, '.roltrap', kind));
    return names.flatMap((name) => {
      const path = `.roltrap/${kind}/${name}`;
      const known = ownKindOf(path);
      if (!known) return [];
      const text = textOf(join(folder, path));
      if (text === undefined) remarks.push(unread(path));
      return text === undefined ? [] : [readOwnFile(path, known, text)];
    });
  });
}

function settingsIn(
  folder: string,
  shipped: KnowledgeData,
  remarks: Bilingual[],
): Pick<Home, 'settings' | 'included' | 'hidden'> {
  const all = settingsFile(folder, remarks);
  const given = typeof all === 'object' && all !== null ? (all as Readonly<Record<string, unknown>>) : {};
  const own = Object.entries(given).flatMap(([key, value]) =>
    key.startsWith('roltrap.') ? [[key.slice('roltrap.'.length), value] as const] : [],
  );
  const codes = new Set([...rules.map(({ code }) => code), ...shipped.checks.map(({ id }) => id)]);
  const { settings, problems } = parseSettings(Object.fromEntries(own), (code) => codes.has(code));
  remarks.push(...problems.map((problem) => about('.vscode/settings.json', problem)));
  const excluded = Object.entries(given['files.exclude'] ?? {}).flatMap(([glob, is]) => (is === true ? [glob] : []));
  return {
    settings,
    included: globsIn(given['roltrap.include']) ?? settingsDefaults.include,
    hidden: [...(globsIn(given['roltrap.exclude']) ?? settingsDefaults.exclude), ...excluded],
  };
}

/** The settings of a folder as they stand there; what cannot be read of them is said, and left out. */
function settingsFile(folder: string, remarks: Bilingual[]): unknown {
  const path = join(folder, '.vscode', 'settings.json');
  if (!existsSync(path)) return undefined;
  const errors: ParseError[] = [];
  const text = textOf(path);
  const all: unknown = text && parse(text, errors, { allowTrailingComma: true, allowEmptyContent: true });
  if (text === undefined) remarks.push(unread('.vscode/settings.json'));
  else if (errors.length > 0) remarks.push(partlyRead);
  return all;
}

/** As the client reads them: what is no list of texts is the default. */
const globsIn = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) && value.every((glob): glob is string => typeof glob === 'string') ? value : undefined;

function ignoresIn(folder: string, remarks: Bilingual[]): { readonly store?: IgnoreStore; readonly isBroken: boolean } {
  const path = join(folder, '.roltrap', 'ignore.json');
  if (!existsSync(path)) return { isBroken: false };
  const parsed = parseIgnores(textOf(path) ?? '?', '00000000');
  if ('store' in parsed) return { store: parsed.store, isBroken: false };
  remarks.push(parsed.problem);
  return { isBroken: true };
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** Where a file stands in a folder, with `/`. */
export const within = (folder: string, path: string): string => slashed(relative(folder, path));

const about = (where: string, { nl, en }: Bilingual): Bilingual => ({ nl: `${where}: ${nl}`, en: `${where}: ${en}` });

const partlyRead: Bilingual = {
  nl: '.vscode/settings.json: niet alles hierin is te lezen; wat wel te lezen is, telt.',
  en: '.vscode/settings.json: not all of it can be read; what can be read counts.',
};

const unread = (path: string): Bilingual => ({
  nl: `${path}: kon niet worden gelezen.`,
  en: `${path}: could not be read.`,
});
