/** The options, what each is for and which commands know it: data. Help and parsing are made of it. */
import type { Bilingual } from '../language/types';
import type { CommandName } from './commands';

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
      nl: 'welke bestanden in mappen (anders die van de map: *.md, *.markdown); mag vaker',
      en: 'which files in folders (else what the folder says: *.md, *.markdown); may be repeated',
    },
  },
  exclude: {
    type: 'string',
    multiple: true,
    value: glob,
    about: { nl: 'welke bestanden niet; mag vaker', en: 'which files not; may be repeated' },
  },
  'files-from': {
    type: 'string',
    value: file,
    about: {
      nl: 'leest paden uit dit bestand, één per regel (of met NUL ertussen); - voor wat er binnenkomt',
      en: 'reads paths from this file, one a line (or NUL between them); - for what comes in',
    },
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
