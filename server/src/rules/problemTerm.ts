/** A strong problem wording in the author's own words, without what supports it. Knows the reading; the wording of the question is all it adds. */
import type { Bilingual } from '../language/types';
import type { Rule } from './types';
import { problemFinding } from './parts/problemFinding';
import { isReflection, unsupportedMentions } from './parts/problemMentions';

export const problemTerm: Rule = {
  code: 'problem-term',
  severity: 'information',
  title: { nl: 'Woord van de probleembril', en: 'Wording of the problem glasses' },
  explanation: {
    nl: 'Sommige woorden zetten een wijk of een mens neer als probleem. Dat mag: een probleem precies benoemen is goed werk. Deze vraag komt alleen als het je eigen woord is en er in die zin geen getal, tijd, oorzaak of bron bij staat (twee daarvan elders in de alinea is ook genoeg). Hij blijft weg bij citaten, bij wat anderen zeggen, bij een ontkenning, in koppen en bij woorden van gevaar. Per kopje komt er hooguit één melding per bril; de rest is alleen gekleurd. In een reflectie is het een zachte vraag.',
    en: 'Some wordings set down a neighbourhood or a person as a problem. That is allowed: naming a problem precisely is good work. This question comes only when the wording is your own and its sentence gives no number, time, cause or source (two of them elsewhere in the paragraph will do as well). It stays away from quotations, from what others say, from a denial, from headings and from words of danger. Each section gets one message per pair of glasses at most; the rest is highlighting. In a reflection it is a soft question.',
  },
  sources: [
    { seed: '000', section: '§9' },
    { seed: '003', section: 'note 3' },
  ],
  *find(input) {
    const severity = isReflection(input.note) ? 'hint' : problemTerm.severity;
    for (const found of unsupportedMentions(input, 'strong')) {
      yield problemFinding(input, found, problemTerm, severity, opening);
    }
  },
};

const opening = (wording: string, pole: Bilingual): Bilingual => ({
  nl: `“${wording}” kijkt met de bril “${pole.nl}”. Van wie is dit beeld?`,
  en: `“${wording}” looks through the glasses “${pole.en}”. Whose picture is this?`,
});
