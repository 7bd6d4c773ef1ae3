/** A dilemma of which a note sees one side only: both sides have something to say, so the other is asked for. Knows the reading's mentions, and sides with neither. */
import type { Lens, Pole } from '../knowledge/types';
import type { Mention } from '../reading/types';
import type { Finding, Rule, RuleInput } from './types';
import { noteAnchor, purposeOf } from './parts/sections';

/** Least weight of the side that speaks, and the share of it that the others must stay under. */
const leastWeight = 3;
const share = 1 / 4;

export const bothSides: Rule = {
  code: 'both-sides',
  severity: 'hint',
  atMost: 'information',
  perNote: 1,
  title: { nl: 'En de andere kant?', en: 'And the other side?' },
  explanation: {
    nl: 'Bij een dilemma hebben beide kanten iets te zeggen: kracht zien en steun geven, eigen beweging en soms dwang. Deze vraag komt één keer per notitie, als de ene kant van een dilemma veel woorden krijgt en de andere bijna geen. Wat in een kopje voor problemen staat telt niet mee, en woorden van anderen ook niet. Hij blijft weg als de notitie al een vraag kreeg over één bril.',
    en: 'In a dilemma both sides have something to say: seeing strength and giving support, own motion and at times force. This question comes once per note, when one side of a dilemma gets many words and the other hardly any. What stands in a section meant for problems does not count, nor do the words of others. It stays away where the note was asked about one pair of glasses already.',
  },
  sources: [
    { seed: '002', section: "Dilemma's bij participatie (Sturen of volgen?)" },
    { seed: '004', section: 'ch. 2 De romanticus' },
  ],
  *find(input) {
    if (input.reading.balance.lenses.some(({ oneSided }) => oneSided)) return;
    const leaning = [...weights(input)]
      .flatMap(([lens, sides]) => leaningOf(lens, sides) ?? [])
      .sort((a, b) => b.weight - a.weight);
    for (const each of leaning) yield finding(input, each);
  },
};

interface Leaning {
  readonly lens: Lens;
  readonly pole: Pole;
  readonly weight: number;
}

/** What counts per side, for each dilemma that looks, outside the sections for problems. */
function weights(input: RuleInput): Map<Lens, Map<Pole, number>> {
  const { reading, knowledge, note } = input;
  const all = new Map<Lens, Map<Pole, number>>();
  const counts = ({ counts: own, section }: Mention) => own && purposeOf(note, knowledge, section) !== 'problems';
  for (const mention of reading.mentions.filter(counts)) {
    const lens = knowledge.lensById.get(mention.lens);
    if (lens?.valence !== 'dilemma') continue;
    const sides = all.get(lens) ?? new Map<Pole, number>();
    sides.set(mention.pole, (sides.get(mention.pole) ?? 0) + mention.weight);
    all.set(lens, sides);
  }
  return all;
}

function leaningOf(lens: Lens, sides: ReadonlyMap<Pole, number>): Leaning | undefined {
  const [heaviest, ...others] = [...sides].sort(([, a], [, b]) => b - a);
  if (!heaviest) return undefined;
  const [pole, weight] = heaviest;
  const rest = others.reduce((sum, [, other]) => sum + other, 0);
  return weight >= leastWeight && rest < weight * share ? { lens, pole, weight } : undefined;
}

function finding({ note }: RuleInput, { lens, pole }: Leaning): Finding {
  const own = lens.poles[pole]?.name ?? lens.name;
  const other = lens.poles[pole === 'A' ? 'B' : 'A']?.name ?? lens.name;
  return {
    code: bothSides.code,
    span: noteAnchor(note),
    severity: bothSides.severity,
    message: {
      nl: `“${own.nl}” krijgt in deze notitie veel woorden. En de andere kant: “${other.nl}”?`,
      en: `“${own.en}” gets many words in this note. And the other side: “${other.en}”?`,
    },
    sources: lens.sources,
    topic: { kind: 'lens', id: lens.id },
    fixes: [],
    section: 0,
    ignoreKey: `${lens.id} ${pole}`,
  };
}
