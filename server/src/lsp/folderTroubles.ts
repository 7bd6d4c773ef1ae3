/** What is said in the status when the folder could not be read, or not all of it. */
import type { Bilingual } from '../language/types';

export const noFolder: Bilingual = {
  nl: 'De map kon niet worden gelezen; aanvullen uit andere notities lukt nu niet. De open notitie wordt gewoon gelezen.',
  en: 'The folder could not be read, so nothing can be completed from other notes now. The open note is read as usual.',
};

export function notAllRead(count: number): Bilingual {
  return {
    nl: `Niet alle bestanden van de map konden worden gelezen (${count}); de rest doet gewoon mee.`,
    en: `Not all files of the folder could be read (${count}); the others take part as usual.`,
  };
}
