/** A referral without anybody who goes along or calls back. Knows the lens of formal and informal; knows nothing of the agency. */
import { cut } from '../language';
import type { Mention } from '../reading/types';
import type { Finding, Rule, RuleInput } from './types';
import { aboutMention, isAskable } from './parts/aboutMention';
import { reframeFixes } from './parts/reframing';
import { excerpt } from './parts/text';

const lensId = 'formeel-informeel';
const dimension = 'verbinding';

export const coldReferral: Rule = {
  code: 'cold-referral',
  severity: 'hint',
  title: { nl: 'Koude verwijzing', en: 'Cold referral' },
  explanation: {
    nl: 'Tussen twee loketten raken mensen kwijt. Wie meegaat, de afspraak samen maakt of een week later belt, houdt de lijn warm. Deze vraag komt als je iemand doorverwijst of aanmeldt en er in hetzelfde kopje niemand meegaat, belt of voorstelt, en er geen dag bij staat. Hij komt één keer per kopje.',
    en: 'People get lost between two desks. Whoever goes along, makes the appointment together or calls a week later keeps the line warm. This question comes where you refer somebody or sign somebody up and nobody in that section goes along, calls or introduces, and no day is given. It comes once per section.',
  },
  sources: [
    { seed: '003', section: 'De kloof overbruggen: link work' },
    { seed: '002', section: 'Aanpak multiproblematiek schiet tekort' },
  ],
  *find(input) {
    const asked = new Set<number>();
    for (const mention of input.reading.mentions) {
      if (!isReferral(input, mention) || asked.has(mention.section) || isWarm(input, mention)) continue;
      asked.add(mention.section);
      yield finding(input, mention);
    }
  },
};

const isReferral = (input: RuleInput, mention: Mention): boolean =>
  mention.lens === lensId &&
  mention.pole === 'A' &&
  mention.dimension === dimension &&
  mention.voice === 'author' &&
  isAskable(input, mention);

const isWarm = (input: RuleInput, mention: Mention): boolean =>
  input.reading.mentions.some(
    ({ lens, pole, section }) => lens === lensId && pole === 'C' && section === mention.section,
  ) || hasDay(input, mention);

/** "Aangemeld bij schuldhulp, intake op 3 december": a day is agreed in the same sentence. */
function hasDay({ note }: RuleInput, mention: Mention): boolean {
  const passage = note.passages[mention.passage];
  if (!passage) return false;
  const prose = cut(passage.text, mention.language);
  const at = mention.start - passage.start;
  const sentence = prose.sentences.find(({ end }) => end > at);
  return prose.words.slice(sentence?.firstWord ?? 0, sentence?.endWord ?? 0).some(({ shape }) => shape === 'date');
}

function finding(input: RuleInput, mention: Mention): Finding {
  const wording = excerpt(input.note.text, mention);
  return {
    ...aboutMention(input, mention),
    code: coldReferral.code,
    severity: coldReferral.severity,
    message: {
      nl: `“${wording}”: wie gaat mee of belt na?`,
      en: `“${wording}”: who goes along or calls back?`,
    },
    sources: coldReferral.sources,
    fixes: reframeFixes(input, mention),
  };
}
