/** From whatever the editor sends to frozen settings and a list of what could not be used. Total: never throws, always gives settings. */
import picomatch from 'picomatch';
import { settingsDefaults } from '../../../protocol';
import type { Settings } from './types';
import type { Bilingual } from '../language/types';
import { rules, type Severity } from '../rules';

export interface ParsedSettings {
  readonly settings: Settings;
  readonly problems: readonly Bilingual[];
}

const severities: readonly string[] = ['off', 'hint', 'information', 'warning'] satisfies Severity[];

/** Says whether a rule has this code. */
export type KnowsCode = (code: string) => boolean;

const isWritten: KnowsCode = (code) => rules.some((rule) => rule.code === code);

/** Reads the object under `roltrap`; the codes of checks are for the knowledge to say. What is wrong falls back to its default and is said; unknown keys are passed over. */
export function parseSettings(value: unknown, knowsCode: KnowsCode = isWritten): ParsedSettings {
  const problems: Bilingual[] = [];
  const given = value === undefined || value === null ? {} : asRecord(value);
  if (!given) problems.push(wrong('roltrap', 'een object', 'an object'));
  const take = (key: string) => given?.[key] ?? undefined;
  const settings: Settings = {
    language: language(take('language'), problems),
    glasses: nameList(take('glasses'), problems),
    highlight: flag('highlight', take('highlight'), problems),
    codeLens: flag('codeLens', take('codeLens'), problems),
    learned: flag('learned', take('learned'), problems),
    labelHabits: flag('labelHabits', take('labelHabits'), problems),
    workspaceDiagnostics: oneOf('workspaceDiagnostics', ['open', 'folder'], take('workspaceDiagnostics'), problems),
    workspaceDiagnosticsSeverity: oneOf(
      'workspaceDiagnosticsSeverity',
      ['hint', 'information', 'warning'],
      take('workspaceDiagnosticsSeverity'),
      problems,
    ),
    severities: severityMap(take('severity'), knowsCode, problems),
    notes: globMap(take('notes'), problems),
  };
  return { settings: Object.freeze(settings), problems };
}

/** The settings of a fresh install. */
export const defaultSettings: Settings = parseSettings(settingsDefaults).settings;

function flag(
  key: 'highlight' | 'codeLens' | 'learned' | 'labelHabits',
  value: unknown,
  problems: Bilingual[],
): boolean {
  if (typeof value === 'boolean') return value;
  if (value !== undefined) problems.push(wrong(`roltrap.${key}`, 'true of false', 'true or false'));
  return settingsDefaults[key];
}

function oneOf<K extends 'workspaceDiagnostics' | 'workspaceDiagnosticsSeverity'>(
  key: K,
  values: readonly (typeof settingsDefaults)[K][],
  value: unknown,
  problems: Bilingual[],
): (typeof settingsDefaults)[K] {
  const found = values.find((each) => each === value);
  if (found === undefined && value !== undefined)
    problems.push(wrong(`roltrap.${key}`, values.join(' of '), values.join(' or ')));
  return found ?? settingsDefaults[key];
}

function language(value: unknown, problems: Bilingual[]): Settings['language'] {
  if (value === 'nl' || value === 'en') return value;
  if (value !== undefined && value !== 'auto')
    problems.push(wrong('roltrap.language', 'auto, nl of en', 'auto, nl or en'));
  return undefined;
}

function nameList(value: unknown, problems: Bilingual[]): Settings['glasses'] {
  if (Array.isArray(value) && value.every((name): name is string => typeof name === 'string')) return value;
  if (value !== undefined) problems.push(wrong('roltrap.glasses', 'een lijst met namen', 'a list of names'));
  return settingsDefaults.glasses;
}

function severityMap(value: unknown, knowsCode: KnowsCode, problems: Bilingual[]): Settings['severities'] {
  const map = new Map<string, Severity>();
  for (const [code, severity] of entries('roltrap.severity', value, problems)) {
    const setting = `roltrap.severity › ${code}`;
    if (!knowsCode(code)) problems.push(wrong(setting, 'de naam van een regel', 'the name of a rule'));
    else if (isSeverity(severity)) map.set(code, severity);
    else problems.push(wrong(setting, severities.join(', '), severities.join(', ')));
  }
  return map;
}

function globMap(value: unknown, problems: Bilingual[]): Settings['notes'] {
  const map = new Map<string, string>();
  for (const [glob, kind] of entries('roltrap.notes', value, problems)) {
    const setting = `roltrap.notes › ${glob}`;
    if (typeof kind !== 'string') problems.push(wrong(setting, 'een soort notitie', 'a kind of note'));
    else if (!isGlob(glob)) problems.push(wrong(setting, 'een patroon', 'a pattern'));
    else map.set(glob, kind);
  }
  return map;
}

function entries(setting: string, value: unknown, problems: Bilingual[]): [string, unknown][] {
  if (value === undefined) return [];
  const record = asRecord(value);
  if (!record) problems.push(wrong(setting, 'een object', 'an object'));
  return Object.entries(record ?? {});
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const fits = typeof value === 'object' && value !== null && !Array.isArray(value);
  return fits ? (value as Record<string, unknown>) : undefined;
}

function isSeverity(value: unknown): value is Severity {
  return typeof value === 'string' && severities.includes(value);
}

function isGlob(glob: string): boolean {
  try {
    return glob !== '' && picomatch.makeRe(glob) instanceof RegExp;
  } catch {
    return false;
  }
}

/** Names the setting and what it takes; never what was there, which may be anything. */
function wrong(setting: string, nl: string, en: string): Bilingual {
  return {
    nl: `De instelling ${setting} verwacht ${nl}; tot die tijd geldt de standaard.`,
    en: `The setting ${setting} expects ${en}; until then the default holds.`,
  };
}
