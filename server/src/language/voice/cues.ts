/** The cues of both languages. The one door to them. */
import type { Language } from '../types';
import type { Cues } from './cueShape';
import { dutchCues } from './dutchCues';
import { englishCues } from './englishCues';

export type { Cues } from './cueShape';

const cues: Readonly<Record<Language, Cues>> = { nl: dutchCues, en: englishCues };

export function cuesOf(language: Language): Cues {
  return cues[language];
}
