/** The help, for all of it or for one command, in the reader's language. Made of the table of commands and options. */
import type { Language } from '../language/types';
import { commandNames, commands, type CommandName } from './commands';
import { isOf, optionNames, optionOf, type OptionName } from './optionTable';

const words = {
  nl: {
    usage: 'Gebruik',
    paths: '<paden…>',
    commands: 'Opdrachten',
    more: 'Meer over één opdracht: roltrap read --help',
    options: 'Opties',
    format: (names: string) => `${names} (standaard text)`,
    examples: 'Voorbeelden',
    inputs: [
      'Paden zijn bestanden, mappen, patronen ("notities/**/*.md") of - voor wat er binnenkomt.',
      'overview leest ook .ndjson van een eerdere read.',
    ],
    exit: [
      'Afloop: 0 in orde; 1 iets gevonden bij --fail-on; 2 verkeerd gevraagd; 3 iets kon niet worden gelezen.',
      'Alles blijft op deze computer.',
    ],
  },
  en: {
    usage: 'Usage',
    paths: '<paths…>',
    commands: 'Commands',
    more: 'More about one command: roltrap read --help',
    options: 'Options',
    format: (names: string) => `${names} (default text)`,
    examples: 'Examples',
    inputs: [
      'Paths are files, folders, globs ("notes/**/*.md") or - for what comes in.',
      'overview reads .ndjson of an earlier read as well.',
    ],
    exit: [
      'Ends with: 0 fine; 1 something found at --fail-on; 2 wrongly asked; 3 something could not be read.',
      'Everything stays on this computer.',
    ],
  },
} as const;

/** The help of one command, or of all when none is named. Without a newline at the end. */
export function helpText(command: CommandName | undefined, language: Language): string {
  const word = words[language];
  const head = command
    ? [
        `roltrap ${command}: ${commands[command].about[language]}`,
        '',
        `${word.usage}: roltrap ${command} ${word.paths}`,
      ]
    : [
        `${word.usage}: roltrap <${commandNames.join('|')}> ${word.paths}`,
        '',
        `${word.commands}:`,
        ...commandNames.map((name) => `  ${name.padEnd(10)}${commands[name].about[language]}`),
        '',
        word.more,
      ];
  const middle = command
    ? [
        '',
        `${word.options}:`,
        ...optionLines(command, language),
        '',
        `${word.examples}:`,
        ...examples(command, language),
      ]
    : [];
  return [...head, ...middle, '', ...word.inputs, ...word.exit].join('\n');
}

function optionLines(command: CommandName, language: Language): string[] {
  return optionNames
    .filter((name) => isOf(name, command))
    .map((name) => `  ${written(name, language).padEnd(30)}${about(name, command, language)}`);
}

function written(name: OptionName, language: Language): string {
  const { short, value } = optionOf(name);
  return `${short === undefined ? '    ' : `-${short}, `}--${name}${value ? ` <${value[language]}>` : ''}`;
}

const about = (name: OptionName, command: CommandName, language: Language): string =>
  name === 'format' ? words[language].format(commands[command].formats.join(', ')) : optionOf(name).about[language];

const examples = (command: CommandName, language: Language): string[] =>
  commands[command].examples.flatMap(({ line, about }) => [`  ${line}`, `      ${about[language]}`]);
