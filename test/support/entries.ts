/** Entries of the knowledge with everything that a test does not care about filled in: the one place that knows which keys there are. */
import type { Label, Lens, LinkAction, Patterns, Term, WordGroup } from '../../server/src/knowledge/types';
import type { Bilingual } from '../../server/src/language/types';

export const both = (nl: string, en = nl): Bilingual => ({ nl, en });
export const patterns = (nl: readonly string[], en: readonly string[] = []): Patterns => ({ nl, en });
export const sources = [{ seed: '000', section: '§9' }];

/** A term with its defaults; Dutch forms only, unless given. */
export function term(id: string, nl: readonly string[], more: Partial<Term> = {}): Term {
  return {
    id,
    pole: 'A',
    dimension: 'rij',
    strength: 'strong',
    origin: 'source',
    forms: patterns(nl),
    derived: patterns([]),
    when: [],
    unless: [],
    show: 'highlight',
    seeds: ['000'],
    hits: [],
    misses: [],
    ...more,
  };
}

/** A directional lens over these terms: A problem, B escalator. */
export function lens(id: string, terms: readonly Term[], more: Partial<Lens> = {}): Lens {
  return {
    id,
    tier: 'core',
    valence: 'directional',
    name: both(id),
    about: both(id),
    sources,
    poles: {
      A: { name: both('A'), meaning: both('A'), frame: 'problem' },
      B: { name: both('B'), meaning: both('B'), frame: 'escalator' },
    },
    dimensions: [{ id: 'rij', name: both('rij'), poles: { A: both('A'), B: both('B') } }],
    cautions: [],
    terms,
    reframings: [],
    ...more,
  };
}

/** A word group. */
export const group = (id: string, nl: readonly string[], en: readonly string[] = []): WordGroup => ({
  id,
  about: both(id),
  words: patterns(nl, en),
});

/** A label that nothing speaks for yet. */
export const label = (id: string, more: Partial<Label> = {}): Label => ({
  id,
  name: both(id),
  definition: both(id),
  charged: false,
  cues: patterns([]),
  facts: [],
  counterCues: patterns([]),
  counterFacts: [],
  rivals: [],
  vocabulary: [],
  sources,
  hits: [],
  misses: [],
  ...more,
});

/** A tie between a resident and debt services, in a case. */
export const action = (id: string, more: Partial<LinkAction> = {}): LinkAction => ({
  id,
  title: both(`Doe ${id}`),
  kind: 'linking',
  group: 'deel',
  connects: [
    { name: both('bewoner'), groups: ['persoon'] },
    { name: both('schuldhulp'), groups: ['schuldhulp'] },
  ],
  signals: patterns(['durft niet', 'ongeopende post']),
  lensSignals: [],
  vocabulary: [],
  telling: patterns([]),
  done: patterns(['ging mee naar']),
  gaps: [],
  kinds: ['casus'],
  who: both('werker'),
  conditions: both('toestemming'),
  cautions: [],
  sources,
  hits: [],
  misses: [],
  ...more,
});
