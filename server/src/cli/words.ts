/** What the program says beside its output, in Dutch and in English. Never a note's text. */
import type { Bilingual } from '../language/types';

/** `code` is the system's error code. */
export const unreadable = (path: string, code: string): Bilingual =>
  code === 'crash'
    ? {
        nl: `${path}: bij het lezen ging er iets mis; de andere notities zijn gelezen.`,
        en: `${path}: something went wrong while reading; the other notes were read.`,
      }
    : { nl: `${path}: kon niet worden gelezen (${code}).`, en: `${path}: could not be read (${code}).` };

export const unwritable = (path: string, code: string): Bilingual => ({
  nl: `${path}: kon niet worden geschreven (${code}).`,
  en: `${path}: could not be written (${code}).`,
});

export const overNote = (path: string): Bilingual => ({
  nl: `--output ${path} zou een bestand overschrijven dat gelezen wordt.`,
  en: `--output ${path} would write over a file that is read.`,
});

export const baselineWritten = (path: string, findings: number): Bilingual => ({
  nl: `${path}: ${findings} ${findings === 1 ? 'vraag telt' : 'vragen tellen'} voortaan niet mee.`,
  en: `${path}: ${findings} ${findings === 1 ? 'question no longer counts' : 'questions no longer count'}.`,
});

export const repeatedNotes = (notes: number): Bilingual => ({
  nl: `${notes} ${notes === 1 ? 'notitie kwam' : 'notities kwamen'} meer dan eens voorbij en ${notes === 1 ? 'telt' : 'tellen'} een keer.`,
  en: `${notes} ${notes === 1 ? 'note came' : 'notes came'} more than once and ${notes === 1 ? 'counts' : 'count'} once.`,
});

export const noKnowledge: Bilingual = {
  nl: 'De kennis van Roltrap (knowledge.json) staat niet naast het programma.',
  en: 'The knowledge of Roltrap (knowledge.json) does not stand beside the program.',
};

export const seeHelp: Bilingual = { nl: 'Zie roltrap --help.', en: 'See roltrap --help.' };
