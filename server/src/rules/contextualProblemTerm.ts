/** A wording that looks through the problem glasses in this context. Knows the reading; the wording of the question is all it adds. */
import type { Bilingual } from '../language/types';
import type { Rule } from './types';
import { problemFinding } from './parts/problemFinding';
import { isReflection, unsupportedMentions } from './parts/problemMentions';

export const contextualProblemTerm: Rule = {
  code: 'contextual-problem-term',
  severity: 'hint',
  title: { nl: 'Woord dat hier de probleembril opzet', en: 'Wording that puts on the problem glasses here' },
  explanation: {
    nl: 'Deze woorden zijn op zichzelf gewoon. In deze zin zetten ze een wijk of een mens neer als probleem, zonder dat er staat hoeveel, sinds wanneer of waardoor. Daarom een zachte vraag, geen melding. Staat er een getal, tijd, oorzaak of bron bij, dan blijft de vraag weg. In een reflectie ook: daar is het woord alleen gekleurd.',
    en: 'These wordings are plain in themselves. In this sentence they set down a neighbourhood or a person as a problem, without saying how much, since when or why. Hence a soft question and no more. Where a number, time, cause or source is given, the question stays away. In a reflection too: there the wording is only highlighted.',
  },
  sources: [
    { seed: '000', section: '§9' },
    { seed: '003', section: 'note 3' },
  ],
  *find(input) {
    if (isReflection(input.note)) return;
    for (const found of unsupportedMentions(input, 'contextual')) {
      // "| Toegeleid naar voorziening | 44 |" is a count, no sentence about somebody.
      if (input.note.passages[found.mention.passage]?.kind === 'cell') continue;
      yield problemFinding(input, found, contextualProblemTerm, contextualProblemTerm.severity, opening);
    }
  },
};

const opening = (wording: string, pole: Bilingual): Bilingual => ({
  nl: `“${wording}” kijkt hier misschien met de bril “${pole.nl}”.`,
  en: `“${wording}” may look with the glasses “${pole.en}” here.`,
});
