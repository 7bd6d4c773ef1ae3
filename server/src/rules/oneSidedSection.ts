/** A section that looks through one pair of glasses in a note that has both. Knows rule 13 of the codebook, applied to one section. */
import type { Pole } from '../knowledge/types';
import type { Finding, Rule, RuleInput } from './types';
import { emptyRow, oneSidedMessage } from './parts/otherPole';
import { purposeOf, sectionAnchor } from './parts/sections';

/** Least weight of the heavy pole, and the share of it that the other pole must stay under. */
const leastWeight = 3;
const share = 1 / 4;

export const oneSidedSection: Rule = {
  code: 'one-sided-section',
  severity: 'hint',
  title: { nl: 'Kopje met één bril', en: 'Section with one pair of glasses' },
  explanation: {
    nl: 'In dit kopje wegen de woorden van de ene kant zwaar en komt de andere kant bijna niet voor, terwijl de notitie als geheel beide kanten heeft. De vraag noemt de andere bril en een rij die nog leeg is. In een kopje dat voor problemen bedoeld is blijft hij weg, en ook als de notitie als geheel al die vraag kreeg.',
    en: 'In this section the wordings of one side weigh heavily and the other side hardly occurs, while the note as a whole has both. The question names the other glasses and a row that is still empty. It stays away from a section meant for problems, and where the note as a whole was asked already.',
  },
  sources: [{ seed: '000', section: '§9' }],
  *find(input) {
    const asked = new Set(input.reading.balance.lenses.filter(({ oneSided }) => oneSided).map(({ lens }) => lens));
    for (const weights of sectionWeights(input)) {
      const { A = 0, B = 0 } = weights.poles;
      if (asked.has(weights.lens) || A < leastWeight || B >= A * share) continue;
      if (purposeOf(input.note, input.knowledge, weights.section) === 'problems') continue;
      const found = finding(input, weights);
      if (found) yield found;
    }
  },
};

interface Weights {
  readonly lens: string;
  readonly section: number;
  readonly poles: { [pole in Pole]?: number };
  readonly dimensions: { [dimension: string]: { [pole in Pole]?: number } };
}

/** What counts, per section and directional lens, in the order of the text. */
function sectionWeights({ reading, knowledge }: RuleInput): Iterable<Weights> {
  const all = new Map<string, Weights>();
  for (const { lens, section, pole, dimension, weight, counts } of reading.mentions) {
    if (!counts || knowledge.lensById.get(lens)?.valence !== 'directional') continue;
    const key = `${section} ${lens}`;
    const weights = all.get(key) ?? { lens, section, poles: {}, dimensions: {} };
    const row = (weights.dimensions[dimension] ??= {});
    weights.poles[pole] = (weights.poles[pole] ?? 0) + weight;
    row[pole] = (row[pole] ?? 0) + weight;
    all.set(key, weights);
  }
  return all.values();
}

function finding({ note, knowledge }: RuleInput, { lens: id, section, dimensions }: Weights): Finding | undefined {
  const lens = knowledge.lensById.get(id);
  if (!lens) return undefined;
  return {
    code: oneSidedSection.code,
    span: sectionAnchor(note, section),
    severity: oneSidedSection.severity,
    message: oneSidedMessage(lens, emptyRow(lens, dimensions), { nl: 'Dit kopje', en: 'This section' }),
    sources: lens.sources,
    topic: { kind: 'lens', id: lens.id },
    fixes: [],
    section,
    ignoreKey: `${lens.id} ${note.sections[section]?.title ?? ''}`,
  };
}
