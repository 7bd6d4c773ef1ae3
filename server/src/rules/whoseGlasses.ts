/** A problem wording that is not the author's own: quoted or reported. Asks whose it is, and no more; knows no reframing for it. */
import type { Finding, Rule, RuleInput } from './types';
import { aboutMention } from './parts/aboutMention';
import { speakingMentions, type LensMention } from './parts/problemMentions';
import { purposeOf } from './parts/sections';
import { termSources } from './parts/termSources';
import { excerpt } from './parts/text';

export const whoseGlasses: Rule = {
  code: 'whose-glasses',
  severity: 'hint',
  atMost: 'hint',
  title: { nl: 'Wiens bril is dit?', en: 'Whose glasses are these?' },
  explanation: {
    nl: 'Een woord tussen aanhalingstekens, of na “volgens …”, is van een ander. Het telt niet mee in de balans van je notitie. Soms is het goed om erbij te zetten wie het zegt en wat jij zelf ziet. Deze vraag komt hooguit één keer per kopje, niet bij de eigen woorden van de bewoner, en niet als je het woord in hetzelfde kopje al tegenspreekt of bekijkt.',
    en: 'A wording in quotation marks, or after “according to …”, is somebody else’s. It does not weigh in the balance of your note. Sometimes it helps to add who says it and what you see yourself. This question comes once per section at most, not with the resident’s own words, and not where you contradict or look at the wording in the same section already.',
  },
  sources: [{ seed: '002', section: 'Weerbare burgers, veilige wijken' }],
  *find(input) {
    const asked = new Set<number>();
    for (const found of speakingMentions(input)) {
      const { voice, section, passage, strength } = found.mention;
      // A contextual wording of the author gets a hint; of somebody else it gets one step less.
      if ((voice !== 'quoted' && voice !== 'reported') || strength !== 'strong') continue;
      if (asked.has(section) || input.note.passages[passage]?.kind === 'quote') continue;
      if (purposeOf(input.note, input.knowledge, section) === 'voice' || isAnswered(input, found)) continue;
      asked.add(section);
      yield finding(input, found);
    }
  },
};

/** "My predecessor called them 'hard to reach'. They are not hard to reach": the writer says already what they see. */
function isAnswered({ reading }: RuleInput, { mention }: LensMention): boolean {
  return reading.mentions.some(
    ({ lens, term, section, voice }) =>
      lens === mention.lens &&
      term === mention.term &&
      section === mention.section &&
      (voice === 'negated' || voice === 'meta'),
  );
}

function finding({ note }: RuleInput, { mention, lens }: LensMention): Finding {
  const wording = excerpt(note.text, mention);
  const how =
    mention.voice === 'quoted'
      ? { nl: 'het staat tussen aanhalingstekens', en: 'it stands in quotation marks' }
      : { nl: 'er staat bij dat een ander het zegt', en: 'the sentence says that somebody else says so' };
  return {
    ...aboutMention({ note }, mention),
    code: whoseGlasses.code,
    severity: whoseGlasses.severity,
    message: {
      nl: `“${wording}”: wiens bril is dit, en wat zie je zelf?\nWaarom hier: ${how.nl}. Het telt niet mee als jouw woord.`,
      en: `“${wording}”: whose glasses are these, and what do you see yourself?\nWhy here: ${how.en}. It does not count as your word.`,
    },
    sources: termSources(lens, mention.term),
    fixes: [],
  };
}
