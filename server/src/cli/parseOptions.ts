/** Arguments → what is asked, or what is not understood, in the reader's language. Knows the table of options; touches no file. */
import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../language/types';
import { nearestName } from '../note';
import { parseDay } from '../note/dates';
import { commandNames, commands, formatNames, type CommandName, type FormatName } from './commands';
import { isOf, optionNames, optionOf, options as table, type OptionName } from './optionTable';

/** What is asked of the program. */
export interface Options {
  readonly command: CommandName;
  readonly paths: readonly string[];
  /** A file with more of them, or `-`. */
  readonly filesFrom?: string;
  readonly language: Language;
  readonly format: FormatName;
  readonly output?: string;
  readonly glasses?: readonly string[];
  readonly noteLanguage?: Language;
  readonly kind?: string;
  /** Undefined: what the folder's settings say. */
  readonly include?: readonly string[];
  readonly exclude: readonly string[];
  readonly stdinPath?: string;
  readonly isOwn: boolean;
  readonly isWithText: boolean;
  /** `never`, one severity, or codes of rules. */
  readonly failOn: readonly string[];
  readonly baseline?: string;
  readonly writesBaseline: boolean;
  /** ISO date. */
  readonly today: string;
  /** Undefined: for the program to say. */
  readonly jobs?: number;
}

export type Asked =
  | { readonly run: Options }
  | { readonly help: CommandName | undefined; readonly language: Language }
  | { readonly version: true }
  | { readonly wrong: string; readonly language: Language };

/** What the surroundings say where the arguments do not. */
export interface Surroundings {
  /** `LC_ALL`, `LC_MESSAGES` or `LANG`. */
  readonly locale: string;
  /** ISO date. */
  readonly today: string;
}

/** What is wrong with the arguments; thrown inside this file only. */
class Wrong extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
  }
}

const wrong = (nl: string, en: string): Wrong => new Wrong({ nl, en });

type Values = Map<OptionName, string[]>;

/** Reads the arguments. Never throws. */
export function parseOptions(args: readonly string[], around: Surroundings): Asked {
  const { values: _values, ...parsed } = parseArgs({
    args: [...args],
    options: table,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = parsed.tokens.flatMap((token) => (token.kind === 'option' ? [token] : []));
  const said = given.findLast(({ name }) => name === 'language')?.value;
  const language = languageNamed(said) ?? (around.locale.toLowerCase().startsWith('en') ? 'en' : 'nl');
  try {
    const values: Values = new Map();
    for (const { name, rawName, value } of given) take(values, name, rawName, value);
    const [first, ...paths] = parsed.positionals;
    if (values.has('version')) return { version: true };
    const command = commandNames.find((name) => name === first);
    if (values.has('help') || (first === undefined && args.length === 0)) return { help: command, language };
    if (!command) throw noCommand(first);
    return { run: optionsOf(command, paths, values, language, around) };
  } catch (error) {
    if (error instanceof Wrong) return { wrong: error.text[language], language };
    throw error;
  }
}

function take(values: Values, name: string, rawName: string, value: string | undefined): void {
  const known = optionNames.find((each) => each === name);
  if (!known) throw noOption(rawName);
  const { type, multiple } = optionOf(known);
  if (type === 'boolean' && value !== undefined)
    throw wrong(`--${name} krijgt geen waarde.`, `--${name} takes no value.`);
  if (type === 'string' && (value === undefined || value === '' || /^-./.test(value)))
    throw wrong(`Achter --${name} hoort een waarde.`, `--${name} needs a value.`);
  values.set(known, [...(multiple ? (values.get(known) ?? []) : []), value ?? '']);
}

/** Throws where what was given does not go together. */
function checkTogether(command: CommandName, paths: readonly string[], values: Values): void {
  const stranger = [...values.keys()].find((name) => !isOf(name, command));
  if (stranger)
    throw wrong(`roltrap ${command} kent --${stranger} niet.`, `roltrap ${command} does not know --${stranger}.`);
  const filesFrom = values.get('files-from')?.[0];
  if (filesFrom === '-' && paths.includes('-'))
    throw wrong(
      'Er kan maar één ding binnenkomen: paden of een notitie.',
      'Only one thing can come in: paths or a note.',
    );
  if (paths.length === 0 && filesFrom === undefined)
    throw wrong(
      'Noem een bestand, een map, of - voor wat er binnenkomt.',
      'Name a file, a folder, or - for what comes in.',
    );
  if (values.has('write-baseline') && !values.has('baseline'))
    throw wrong('Bij --write-baseline hoort --baseline.', '--write-baseline needs --baseline.');
}

function optionsOf(
  command: CommandName,
  paths: readonly string[],
  values: Values,
  language: Language,
  around: Surroundings,
): Options {
  checkTogether(command, paths, values);
  const one = (name: OptionName) => values.get(name)?.[0];
  const list = (name: OptionName) =>
    one(name)
      ?.split(',')
      .map((each) => each.trim())
      .filter((each) => each !== '');
  const noteLanguage = languageOf(values, 'note-language');
  languageOf(values, 'language');
  const [glasses, jobs, include] = [list('glasses'), jobsOf(one('jobs')), values.get('include')];
  const [output, filesFrom, baseline] = [one('output'), one('files-from'), one('baseline')];
  const [kind, stdinPath] = [one('kind'), one('stdin-path')];
  return {
    command,
    paths,
    ...(filesFrom !== undefined && { filesFrom }),
    language,
    format: formatOf(command, one('format')),
    ...(output !== undefined && { output }),
    ...(glasses && { glasses }),
    ...(noteLanguage && { noteLanguage }),
    ...(kind !== undefined && { kind }),
    ...(include && { include }),
    exclude: values.get('exclude') ?? [],
    ...(stdinPath !== undefined && { stdinPath }),
    isOwn: !values.has('no-own'),
    isWithText: !values.has('no-text'),
    failOn: list('fail-on') ?? [command === 'check' ? 'warning' : 'never'],
    ...(baseline !== undefined && { baseline }),
    writesBaseline: values.has('write-baseline'),
    today: dayOf(one('today') ?? around.today),
    ...(jobs !== undefined && { jobs }),
  };
}

function formatOf(command: CommandName, name = 'text'): FormatName {
  const { formats } = commands[command];
  const known = formatNames.find((each) => each === name);
  if (known && formats.includes(known)) return known;
  const list = formats.join(', ');
  if (known)
    throw wrong(
      `roltrap ${command} kent de vorm ${name} niet: kies ${list}.`,
      `roltrap ${command} has no format ${name}: choose ${list}.`,
    );
  throw choice('--format', name, formats);
}

function languageOf(values: Values, name: 'language' | 'note-language'): Language | undefined {
  const value = values.get(name)?.[0];
  if (value === undefined) return undefined;
  const language = languageNamed(value);
  if (!language) throw choice(`--${name}`, value, ['nl', 'en']);
  return language;
}

const languageNamed = (name: string | undefined): Language | undefined =>
  name === 'nl' || name === 'en' ? name : undefined;

function jobsOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw wrong('--jobs is een getal van 1 tot 999.', '--jobs is a number from 1 to 999.');
}

function dayOf(value: string): string {
  if (parseDay(value) === value) return value;
  throw wrong('--today is een dag als 2026-12-01.', '--today is a day like 2026-12-01.');
}

/** What was written is no choice; the choices, and the nearest of them. */
export function choiceText(option: string, written: string, choices: readonly string[]): Bilingual {
  const near = nearestName(written, choices, true);
  return near === undefined
    ? {
        nl: `${option} kent “${written}” niet. Kies uit ${choices.join(', ')}.`,
        en: `${option} does not know “${written}”. Choose from ${choices.join(', ')}.`,
      }
    : {
        nl: `${option} kent “${written}” niet. Bedoel je ${near}?`,
        en: `${option} does not know “${written}”. Did you mean ${near}?`,
      };
}

const choice = (...given: Parameters<typeof choiceText>): Wrong => new Wrong(choiceText(...given));

function noCommand(written = ''): Wrong {
  if (written === '') return wrong('Noem een opdracht, zoals read.', 'Name a command, such as read.');
  return choice('roltrap', written, commandNames);
}

function noOption(rawName: string): Wrong {
  const near = nearestName(rawName.replace(/^-+/, ''), optionNames, true);
  const [nl, en] = [`De optie ${rawName} is er niet.`, `There is no option ${rawName}.`];
  return near === undefined ? wrong(nl, en) : wrong(`${nl} Bedoel je --${near}?`, `${en} Did you mean --${near}?`);
}
