/** The commands, the formats that each can answer in, and the options: data. Help and parsing are made of it. */
import type { Bilingual } from '../language/types';

export const commandNames = ['read', 'check', 'labels', 'actions', 'overview'] as const;
export type CommandName = (typeof commandNames)[number];

export const formatNames = ['text', 'json', 'ndjson', 'csv', 'html', 'sarif', 'junit'] as const;
export type FormatName = (typeof formatNames)[number];

export interface Command {
  readonly about: Bilingual;
  readonly formats: readonly FormatName[];
  readonly examples: readonly { readonly line: string; readonly about: Bilingual }[];
}

const perNote = ['text', 'json', 'ndjson', 'csv', 'html'] as const;

export const commands: { readonly [name in CommandName]: Command } = {
  read: {
    about: {
      nl: 'leest notities: met welke bril, welke woorden, vragen, labels en linkwerk',
      en: 'reads notes: with which glasses, which wordings, questions, labels and link work',
    },
    formats: formatNames,
    examples: [
      { line: 'roltrap read notities', about: { nl: 'een map met notities', en: 'a folder of notes' } },
      {
        line: 'cat intake.md | roltrap read - --kind casus',
        about: { nl: 'een tekst uit een ander programma', en: 'a text from another program' },
      },
      {
        line: 'roltrap read notities --format ndjson > lezing.ndjson',
        about: { nl: 'alles, een notitie per regel', en: 'everything, a note per line' },
      },
    ],
  },
  check: {
    about: {
      nl: 'geeft alleen de vragen, met een afloop waar een pijplijn iets mee kan',
      en: 'gives the questions only, and ends in a way that a pipeline can use',
    },
    formats: formatNames,
    examples: [
      {
        line: 'roltrap check notities --fail-on action-without-owner',
        about: { nl: 'eindigt met 1 als een actie van niemand is', en: 'ends with 1 when nobody owns an action' },
      },
      {
        line: 'roltrap check . --baseline .roltrap/baseline.json --write-baseline',
        about: { nl: 'wat er nu is, telt voortaan niet mee', en: 'what is there now, no longer counts' },
      },
      {
        line: 'roltrap check . --format sarif --output roltrap.sarif',
        about: { nl: 'voor een platform dat SARIF leest', en: 'for a platform that reads SARIF' },
      },
    ],
  },
  labels: {
    about: {
      nl: 'geeft de labels: wat er staat, en wat te bespreken is, met wat ervoor en ertegen spreekt',
      en: 'gives the labels: those that stand, and those to discuss, with what speaks for and against',
    },
    formats: perNote,
    examples: [
      {
        line: 'roltrap labels casus --format csv > labels.csv',
        about: { nl: 'voor een rekenblad', en: 'for a spreadsheet' },
      },
    ],
  },
  actions: {
    about: {
      nl: 'geeft het linkwerk: wat open staat, wat gedaan is, en welke verbinding gelegd kan worden',
      en: 'gives the link work: what is open, what is done, and which tie could be laid',
    },
    formats: perNote,
    examples: [{ line: 'roltrap actions .', about: { nl: 'al het linkwerk', en: 'all link work' } }],
  },
  overview: {
    about: {
      nl: 'telt over notities heen, of over eerdere uitvoer van read in NDJSON',
      en: 'counts over notes, or over earlier NDJSON of read',
    },
    formats: ['text', 'json', 'csv', 'html'],
    examples: [
      {
        line: 'roltrap overview . --format html --output overzicht.html',
        about: { nl: 'een bladzijde om te bewaren', en: 'a page to keep' },
      },
      {
        line: 'cat deel-*.ndjson | roltrap overview -',
        about: { nl: 'delen die apart gelezen zijn, samen', en: 'parts that were read apart, together' },
      },
    ],
  },
};

export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: true;
  /** What is filled in, in the help. */
  readonly value?: Bilingual;
  readonly about: Bilingual;
  /** The commands that know it; all when absent. */
  readonly of?: readonly CommandName[];
}

const same = (text: string): Bilingual => ({ nl: text, en: text });
const glob: Bilingual = { nl: 'patroon', en: 'glob' };
const file: Bilingual = { nl: 'bestand', en: 'file' };
const asking: readonly CommandName[] = ['read', 'check'];

export const options = {
  format: { type: 'string', short: 'f', value: { nl: 'vorm', en: 'format' }, about: { nl: '', en: '' } },
  output: {
    type: 'string',
    short: 'o',
    value: file,
    about: { nl: 'schrijft daarheen in plaats van naar het scherm', en: 'writes there instead of to the screen' },
  },
  language: {
    type: 'string',
    short: 'l',
    value: same('nl|en'),
    about: { nl: 'taal van de uitvoer (anders die van het systeem)', en: 'language of the output (else the system’s)' },
  },
  glasses: {
    type: 'string',
    short: 'g',
    value: { nl: 'namen', en: 'names' },
    about: {
      nl: 'pair, core, all of namen van brillen, met komma’s; gaat voor wat notitie en map kiezen',
      en: 'pair, core, all or ids of lenses, with commas; beats what the note and the folder choose',
    },
  },
  'note-language': {
    type: 'string',
    value: same('nl|en'),
    about: {
      nl: 'taal van notities die er zelf geen noemen (anders geraden)',
      en: 'language of notes that name none (else guessed)',
    },
  },
  kind: {
    type: 'string',
    value: { nl: 'soort', en: 'kind' },
    about: {
      nl: 'soort van tekst die er zelf geen noemt: casus, wijk, reflectie, veldverslag',
      en: 'kind of texts that name none: case, neighbourhood, reflection, field-report',
    },
  },
  include: {
    type: 'string',
    multiple: true,
    value: glob,
    about: {
      nl: 'welke bestanden in mappen (standaard **/*.{md,markdown}); mag vaker',
      en: 'which files in folders (default **/*.{md,markdown}); may be repeated',
    },
  },
  exclude: {
    type: 'string',
    multiple: true,
    value: glob,
    about: { nl: 'welke bestanden niet; mag vaker', en: 'which files not; may be repeated' },
  },
  'stdin-path': {
    type: 'string',
    value: { nl: 'pad', en: 'path' },
    about: { nl: 'waar de tekst van - thuishoort', en: 'where the text of - belongs' },
  },
  'no-own': {
    type: 'boolean',
    about: {
      nl: 'leest niets van de map zelf: geen .roltrap, geen instellingen',
      en: 'reads nothing of the folder itself: no .roltrap, no settings',
    },
  },
  'no-text': {
    type: 'boolean',
    about: {
      nl: 'laat titels, woorden, namen en taken weg: alleen soorten, tellingen en plaatsen',
      en: 'leaves out titles, wordings, names and tasks: kinds, counts and places only',
    },
  },
  'fail-on': {
    type: 'string',
    value: { nl: 'wat', en: 'what' },
    of: asking,
    about: {
      nl: 'never, hint, information of warning (vanaf die sterkte), of codes van vragen; check: warning, read: never',
      en: 'never, hint, information or warning (from there up), or codes of rules; check: warning, read: never',
    },
  },
  baseline: {
    type: 'string',
    value: file,
    of: asking,
    about: {
      nl: 'laat weg wat in dit bestand staat (hashes, geen tekst)',
      en: 'leaves out what stands in this file (hashes, no text)',
    },
  },
  'write-baseline': {
    type: 'boolean',
    of: asking,
    about: { nl: 'schrijft wat er nu is in het bestand van --baseline', en: 'writes what is there now to --baseline' },
  },
  today: {
    type: 'string',
    value: same('YYYY-MM-DD'),
    of: ['actions', 'overview'],
    about: { nl: 'de dag waarop geteld wordt wat over tijd is', en: 'the day on which it is counted what is overdue' },
  },
  jobs: {
    type: 'string',
    short: 'j',
    value: { nl: 'aantal', en: 'number' },
    about: { nl: 'zoveel tegelijk; de uitvoer blijft gelijk', en: 'so many at once; the output stays the same' },
  },
  help: { type: 'boolean', short: 'h', about: { nl: 'deze hulp', en: 'this help' } },
  version: { type: 'boolean', about: { nl: 'de versie', en: 'the version' } },
} satisfies { readonly [name: string]: OptionSpec };

export type OptionName = keyof typeof options;

export const optionNames = Object.keys(options) as OptionName[];

/** An option, read as any of them. */
export const optionOf = (name: OptionName): OptionSpec => options[name];

/** Does this command know this option? */
export const isOf = (name: OptionName, command: CommandName): boolean => optionOf(name).of?.includes(command) ?? true;
