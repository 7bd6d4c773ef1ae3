/** A wording that looks through the problem glasses in this context. Knows the reading; the wording of the question is all it adds. */
import type { Finding, Rule, RuleInput } from './types';
import { aboutMention } from './parts/aboutMention';
import { isReflection, unsupportedMentions, type LensMention } from './parts/problemMentions';
import { questionFor } from './parts/question';
import { reframeFixes } from './parts/reframing';
import { excerpt } from './parts/text';

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
      if (input.note.passages[found.mention.passage]?.kind !== 'cell') yield finding(input, found);
    }
  },
};

function finding(input: RuleInput, found: LensMention): Finding {
  const { mention, lens } = found;
  const question = questionFor(found);
  const wording = excerpt(input.note.text, mention);
  const pole = lens.poles[mention.pole]?.name ?? lens.name;
  return {
    ...aboutMention(input, mention),
    code: contextualProblemTerm.code,
    severity: contextualProblemTerm.severity,
    message: {
      nl: `“${wording}” kan hier de bril “${pole.nl}” zijn. ${question.nl}\nWaarom hier: het zijn je eigen woorden, en in deze zin staat geen getal, tijd, oorzaak of bron bij.`,
      en: `“${wording}” may be the glasses “${pole.en}” here. ${question.en}\nWhy here: these are your own words, and this sentence gives no number, time, cause or source with them.`,
    },
    sources: lens.sources,
    fixes: reframeFixes(input, mention),
  };
}
