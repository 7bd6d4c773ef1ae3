/** Why a mention counts, counts half or does not count, in words. A closed table: every reason code has its side and its sentence. */
import type { Bilingual, Language } from '../../language/types';
import type { Mention, ReasonCode } from '../../reading/types';

/** `silent`: it counts, and nothing is asked about it. `place`: said of where it stands. */
type Side = 'for' | 'against' | 'half' | 'silent' | 'place';

const reason = (side: Side, nl: string, en: string) => ({ side, text: { nl, en } }) as const;

export const reasons: { readonly [code in ReasonCode]: { readonly side: Side; readonly text: Bilingual } } = {
  'own-words': reason('for', 'het zijn je eigen woorden', 'these are your own words'),
  'put-aside': reason('against', 'je zette het hier opzij', 'you put it aside here'),
  quoted: reason('against', 'het staat tussen aanhalingstekens', 'it stands in quotation marks'),
  'block-quote': reason('against', 'het staat in een citaat', 'it stands in a quotation'),
  attributed: reason('against', 'er staat bij dat een ander het zegt', 'the sentence says that somebody else says so'),
  denied: reason('against', 'het wordt ontkend', 'it is denied'),
  'part-of-name': reason('against', 'het hoort bij een naam', 'it is part of a name'),
  'word-as-word': reason('against', 'het gaat over het woord zelf', 'the sentence is about the word itself'),
  'shadow-word': reason('against', 'het is een schaduwwoord van deze bril', 'it is a shadow word of these glasses'),
  sensor: reason('against', 'het zegt wie er meedoet, meer niet', 'it tells who takes part, no more'),
  contextual: reason('half', 'het hangt van de zin af', 'it depends on the sentence'),
  'derived-form': reason(
    'half',
    'de bron kent dit idee, niet dit woord',
    'the source has the idea, not this very wording',
  ),
  heading: reason('silent', 'het staat in een kop', 'it stands in a heading'),
  situated: reason(
    'silent',
    'er staat bij wie, waar, sinds wanneer of waardoor',
    'the paragraph says who, where, since when or why',
  ),
  'section-for-problems': reason('place', 'Dit kopje is voor problemen bedoeld', 'This section is meant for problems'),
  plain: reason('against', 'het kan hier ook gewoon bedoeld zijn', 'it may well be meant plainly here'),
  learned: reason('half', 'het is herkend aan voorbeelden', 'it is recognised from examples'),
};

const words = {
  nl: {
    counts: 'Telt mee',
    not: 'Telt hier niet mee',
    half: 'Half, want',
    silent: 'Geen melding, want',
    and: 'en',
  },
  en: { counts: 'Counts', not: 'Does not count here', half: 'Half, since', silent: 'No message, since', and: 'and' },
} as const;

/** "Telt mee: het zijn je eigen woorden. Half, want het hangt van de zin af." Reasons for never stand among reasons against. */
export const countsBecause = (mention: Mention): Bilingual => ({
  nl: sentences(mention, 'nl'),
  en: sentences(mention, 'en'),
});

function sentences({ counts, reasons: given }: Mention, language: Language): string {
  const word = words[language];
  const told = (side: Side): string =>
    given
      .map(({ code }) => reasons[code])
      .filter((each) => each.side === side)
      .map(({ text }) => text[language])
      .join(` ${word.and} `);
  const verdict = counts ? [word.counts, told('for')] : [word.not, told('against')];
  const more = counts ? [because(word.half, told('half')), because(word.silent, told('silent')), told('place')] : [];
  return [verdict.filter(Boolean).join(': '), ...more.filter(Boolean)].map((sentence) => `${sentence}.`).join(' ');
}

const because = (start: string, why: string): string => (why === '' ? '' : `${start} ${why}`);
