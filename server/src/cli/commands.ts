/** The commands, and the formats that each can answer in: data. */
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
