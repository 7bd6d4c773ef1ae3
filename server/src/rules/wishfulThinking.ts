/** A claim of own strength without a condition or support in its section. Knows the lens that holds such claims, not who the resident is. */
import type { Finding, Rule, RuleInput } from './types';
import type { Bilingual } from '../language/types';
import type { Lens } from '../knowledge/types';
import type { Mention } from '../reading/types';
import { aboutMention, isAskable } from './parts/aboutMention';
import { hasGroupWord } from './parts/groupWords';
import { reframeFixes } from './parts/reframing';
import { termSources } from './parts/termSources';
import { excerpt } from './parts/text';

const lensId = 'wensdenken-nuchterheid';

const question: Bilingual = {
  nl: 'met wiens steun, tot wanneer, en wat als het niet lukt?',
  en: 'with whose support, until when, and what if it does not work?',
};
/** Rows of the lens that call for a question of their own: "een warme volksbuurt", "een gouden idee". */
const questions: { readonly [dimension: string]: Bilingual } = {
  'beeld-buurt': {
    nl: 'voor wie is de buurt zo, en voor wie niet?',
    en: 'for whom is the neighbourhood like this, and for whom not?',
  },
  motief: { nl: 'wat werkt hier, en voor wie?', en: 'what works here, and for whom?' },
};

export const wishfulThinking: Rule = {
  code: 'wishful-thinking',
  severity: 'hint',
  title: { nl: 'Eigen kracht, met welke steun?', en: 'Own strength, with what support?' },
  explanation: {
    nl: 'Rekenen op eigen kracht, het netwerk of de buurt is mooi zolang erbij staat met wiens steun, tot wanneer, en wat er gebeurt als het niet lukt. Deze vraag komt als zo’n zin van jou is en er in hetzelfde kopje geen voorwaarde, grens of steun te lezen is. Hij komt hooguit één keer per kopje.',
    en: 'Counting on own strength, the network or the neighbourhood is fine as long as the note says with whose support, until when, and what happens if it does not work. This question comes when such a sentence is yours and its section gives no condition, limit or support. It comes once per section at most.',
  },
  sources: [
    { seed: '004', section: 'ch. 2 De romanticus' },
    { seed: '003', section: 'Conclusie' },
  ],
  *find(input) {
    const lens = input.knowledge.lensById.get(lensId);
    if (!lens) return;
    const asked = new Set<number>();
    for (const mention of input.reading.mentions) {
      if (!isClaim(input, mention) || asked.has(mention.section) || isSober(input, mention.section)) continue;
      asked.add(mention.section);
      yield finding(input, mention, lens);
    }
  },
};

const isClaim = (input: RuleInput, mention: Mention): boolean =>
  mention.lens === lensId &&
  mention.pole === 'A' &&
  mention.voice === 'author' &&
  mention.show === 'highlight' &&
  isAskable(input, mention);

/** "Zij kan dit zelf, zolang haar zus op dinsdag oppast": the section names a limit or a support. */
const isSober = (input: RuleInput, section: number): boolean =>
  input.reading.mentions.some(
    ({ lens, pole, section: where }) => lens === lensId && pole === 'B' && where === section,
  ) || hasGroupWord(input, ['voorwaarde'], (passage) => input.note.passages[passage]?.section === section);

function finding(input: RuleInput, mention: Mention, lens: Lens): Finding {
  const wording = excerpt(input.note.text, mention);
  const asked = questions[mention.dimension] ?? question;
  return {
    ...aboutMention(input, mention),
    code: wishfulThinking.code,
    severity: wishfulThinking.severity,
    message: {
      nl: `“${wording}”: ${asked.nl}`,
      en: `“${wording}”: ${asked.en}`,
    },
    sources: termSources(lens, mention.term),
    fixes: reframeFixes(input, mention),
  };
}
