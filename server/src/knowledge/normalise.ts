/**
 * YAML values that passed their schema → the types of this floor: what may be left out gets its default.
 * Expects checked input; knows nothing of files.
 */
import type { FieldFormat, NoteFormat, SectionFormat } from '../note/format';
import type {
  Check,
  CheckCase,
  CheckExample,
  Concept,
  Example,
  GuardGroup,
  Label,
  Lens,
  LinkAction,
  Patterns,
  Term,
  Typology,
} from './types';

/** A YAML map that passed its schema; fields left out are undefined. */
type Raw = Record<string, never>;

const noPatterns: Patterns = { nl: [], en: [] };
const list = <T>(value: readonly T[] | undefined): readonly T[] => value ?? [];

const example = (raw: string | Raw): Example =>
  typeof raw === 'string'
    ? { text: raw, language: 'nl' }
    : { ...(raw as object as Example), language: raw['language'] ?? 'nl' };
const examples = (raw: { hits?: never[]; misses?: never[] }) => ({
  hits: list(raw.hits).map(example),
  misses: list(raw.misses).map(example),
});

const term = (raw: Raw): Term => ({
  ...(raw as object as Term),
  derived: raw['derived'] ?? noPatterns,
  when: list(raw['when']),
  unless: list(raw['unless']),
  show: raw['show'] ?? 'highlight',
  ...examples(raw),
});

/** A lens file. */
export const lens = (raw: Raw): Lens => ({
  ...(raw as object as Lens),
  cautions: list(raw['cautions']),
  reframings: list(raw['reframings']),
  terms: list<Raw>(raw['terms']).map(term),
});

/** One wording of a practice file: the idea is the lens's, the wording everyday usage. */
export interface PracticeTerm {
  readonly lens: string;
  readonly term: Term;
}

/** A practice file's terms, each with the lens it belongs to. */
export const practiceTerms = (raw: Raw): PracticeTerm[] =>
  list<Raw>(raw['terms']).map(({ lens: id, ...rest }) => {
    const caution = rest['caution'] ?? raw['caution'];
    const shared = { origin: 'practice', practice: raw['id'], seeds: [], ...(caution !== undefined && { caution }) };
    return { lens: id ?? '', term: term({ ...rest, ...shared } as object as Raw) };
  });

/** Lenses with the practice terms that name them. */
export const withPractice = (lenses: readonly Lens[], terms: readonly PracticeTerm[]): Lens[] =>
  lenses.map((each) => ({
    ...each,
    terms: [...each.terms, ...terms.flatMap((practice) => (practice.lens === each.id ? [practice.term] : []))],
  }));

const label = (raw: Raw): Label => ({
  ...(raw as object as Label),
  charged: raw['charged'] ?? false,
  vocabulary: list(raw['vocabulary']),
  facts: list(raw['facts']),
  counterCues: raw['counterCues'] ?? noPatterns,
  counterFacts: list(raw['counterFacts']),
  rivals: list(raw['rivals']),
  ...examples(raw),
});

/** A typology file. */
export const typology = (raw: Raw): Typology => ({
  ...(raw as object as Typology),
  cautions: list(raw['cautions']),
  labels: list<Raw>(raw['labels']).map(label),
});

/** One entry of an actions file. */
export const linkAction = (raw: Raw): LinkAction => ({
  ...(raw as object as LinkAction),
  lensSignals: list(raw['lensSignals']),
  vocabulary: list(raw['vocabulary']),
  telling: raw['telling'] ?? noPatterns,
  done: raw['done'] ?? noPatterns,
  gaps: list(raw['gaps']),
  kinds: raw['kinds'] ?? (['casus', 'wijk', 'reflectie', 'veldverslag'] as const),
  cautions: list(raw['cautions']),
  ...examples(raw),
});

/** A group of words of danger. */
export const guardGroup = (raw: Raw): GuardGroup => ({ ...(raw as object as GuardGroup), ...examples(raw) });

/** One front-matter field, with the fields inside it. */
export const field = (raw: Raw): FieldFormat => ({
  ...(raw as object as FieldFormat),
  aliases: list(raw['aliases']),
  need: raw['need'] ?? 'optional',
  values: list<Raw>(raw['values']).map((value) => ({
    ...(value as object as FieldFormat['values'][number]),
    aliases: list(value['aliases']),
  })),
  keys: list<Raw>(raw['keys']).map(field),
});

const section = (raw: Raw): SectionFormat => ({
  ...(raw as object as SectionFormat),
  aliases: raw['aliases'] ?? { nl: [], en: [] },
});

/** A note-format file. */
export const noteFormat = (raw: Raw): NoteFormat => ({
  ...(raw as object as NoteFormat),
  fields: list<Raw>(raw['fields']).map(field),
  sections: list<Raw>(raw['sections']).map(section),
});

const checkExample = (raw: string | Raw): CheckExample =>
  typeof raw === 'string'
    ? { text: raw, language: 'nl', long: false }
    : { text: raw['text'] ?? '', language: raw['language'] ?? 'nl', long: raw['long'] ?? false };

const checkCase = ({ when, unless }: Partial<CheckCase>): CheckCase => ({ when: list(when), unless: list(unless) });

/** One check; further cases stand under `or`. */
export const check = ({ when, unless, or, ...raw }: Raw): Check => ({
  ...(raw as object as Check),
  cases: [{ when: list(when), unless: list(unless) }, ...list<Partial<CheckCase>>(or).map(checkCase)],
  hits: list<Raw>(raw['hits']).map(checkExample),
  misses: list<Raw>(raw['misses']).map(checkExample),
});

/** A row of the coverage table, in so far as it is a concept that a note can name; none when it has no words. */
export const concepts = ({ id, name, gloss, sources, answers, words }: Raw): Concept[] =>
  words === undefined ? [] : [{ id, name, gloss, sources, answers, words } as object as Concept];
