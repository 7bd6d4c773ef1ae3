/** Why a mention counts, counts half or does not count, in words. A closed table: every reason code has its sentence. */
import type { Bilingual } from '../../language/types';
import type { Mention, ReasonCode } from '../../reading/types';

export const reasons: { readonly [code in ReasonCode]: Bilingual } = {
  'own-words': { nl: 'het zijn je eigen woorden', en: 'these are your own words' },
  quoted: { nl: 'het staat tussen aanhalingstekens', en: 'it stands in quotation marks' },
  'block-quote': { nl: 'het staat in een citaat', en: 'it stands in a quotation' },
  attributed: { nl: 'er staat bij dat een ander het zegt', en: 'the sentence says that somebody else says so' },
  denied: { nl: 'het wordt ontkend', en: 'it is denied' },
  'part-of-name': { nl: 'het hoort bij een naam', en: 'it is part of a name' },
  'word-as-word': { nl: 'het gaat over het woord zelf', en: 'the sentence is about the word itself' },
  heading: { nl: 'het staat in een kop', en: 'it stands in a heading' },
  situated: {
    nl: 'er staat bij wie, waar, sinds wanneer of waardoor',
    en: 'the paragraph says who, where, since when or why',
  },
  'derived-form': { nl: 'de bron kent dit idee, niet dit woord', en: 'the source has the idea, not this very wording' },
  contextual: { nl: 'het hangt van de zin af', en: 'it depends on the sentence' },
  'shadow-word': { nl: 'het is een schaduwwoord van deze bril', en: 'it is a shadow word of these glasses' },
  sensor: { nl: 'het zegt wie er meedoet, meer niet', en: 'it tells who takes part, no more' },
  'section-for-problems': { nl: 'dit kopje is voor problemen bedoeld', en: 'this section is meant for problems' },
};

/** "Telt mee: het zijn je eigen woorden." That words are your own is no reason why they would not count. */
export function countsBecause({ counts, reasons: codes }: Mention): Bilingual {
  const told = codes.filter(({ code }) => counts || code !== 'own-words');
  const joined = (language: 'nl' | 'en') => told.map(({ code }) => reasons[code][language]).join('; ');
  const start = counts ? { nl: 'Telt mee', en: 'Counts' } : { nl: 'Telt hier niet mee', en: 'Does not count here' };
  const sentence = (head: string, why: string) => (why === '' ? `${head}.` : `${head}: ${why}.`);
  return { nl: sentence(start.nl, joined('nl')), en: sentence(start.en, joined('en')) };
}
