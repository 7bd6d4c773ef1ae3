/** The knowledge floor's face: everything the product knows, checked and compiled. Knows no note of a user and no protocol. */
import type { NoteFormats } from '../note/format';
import type {
  Caution,
  Check,
  Concept,
  GuardGroup,
  LinkAction,
  Label,
  Lens,
  ProperName,
  Typology,
  WordGroup,
} from './types';
import type { NameMatcher } from '../language';
import type { Bilingual } from '../language/types';
import type { CompiledTerm } from './formTable';
import type { LabelRanker, LabelRankerData } from './labelRanker';
import type { Matcher } from './matcher';
import type { Judge } from './tagger/judge';
import type { Tagger } from './tagger/tagger';
import type { TaggerData } from './tagger/types';
import type { WordFields } from './tagger/wordFields';

/** A label with the typology it belongs to. */
export interface LabelEntry {
  /** `typology/label`. */
  readonly key: string;
  readonly typology: Typology;
  readonly label: Label;
}

/** A source document: its key and what it is called in a hover. */
export interface Seed {
  readonly id: string;
  readonly title: Bilingual;
}

/** What stands in `dist/knowledge.json`: the YAML files as one value. */
export interface KnowledgeData {
  readonly seeds: readonly Seed[];
  readonly lenses: readonly Lens[];
  readonly typologies: readonly Typology[];
  readonly actions: readonly LinkAction[];
  readonly cautions: readonly Caution[];
  readonly groups: readonly WordGroup[];
  readonly guard: readonly GuardGroup[];
  readonly names: readonly ProperName[];
  readonly formats: NoteFormats;
  readonly checks: readonly Check[];
  readonly concepts: readonly Concept[];
  /** What everyday words are about. */
  readonly wordFields?: WordFields;
  /** The learned reader, if one was trained. */
  readonly learned?: TaggerData;
  /** What was learned of labels, if anything was. */
  readonly learnedLabels?: LabelRankerData;
}

/** The knowledge with its look-ups and its matcher. */
export interface Knowledge extends KnowledgeData {
  readonly lensById: ReadonlyMap<string, Lens>;
  readonly labelByKey: ReadonlyMap<string, LabelEntry>;
  readonly actionById: ReadonlyMap<string, LinkAction>;
  readonly cautionById: ReadonlyMap<string, Caution>;
  readonly seedById: ReadonlyMap<string, Seed>;
  readonly conceptById: ReadonlyMap<string, Concept>;
  readonly guardById: ReadonlyMap<string, GuardGroup>;
  /** By `lens/term`. */
  readonly termById: ReadonlyMap<string, CompiledTerm>;
  /** Laws, programmes, organisations. */
  readonly nameMatcher: NameMatcher;
  readonly matcher: Matcher;
  /** The learned reader, ready to be asked. */
  readonly tagger?: Tagger;
  /** Tells how sure a wording is, with the learned reader's help. */
  readonly judge?: Judge;
  /** What was learned of labels, ready to be asked. */
  readonly labelRanker?: LabelRanker;
}

export { compileKnowledge } from './compile';
export { clueId, CompileError, factId, type CompiledTerm } from './formTable';
export { digestOf } from './digest';
export { formatOf } from './formatOf';
export { layerKnowledge } from './layer';
export { nothing } from './nothing';
export type { CompiledCondition, Sought, Wordings } from './conditions';
export type { Match } from './matcher';
export { hashOf, stemOf, type WordClasses } from './tagger/features';
export { compileRanker, type LabelRanker, type LabelRankerData } from './labelRanker';
export type { Judge, Traits } from './tagger/judge';
export type { LearnedFind, Odds, Tagged, Tagger } from './tagger/tagger';
export type { TaggerData } from './tagger/types';
export type { WordField, WordFields } from './tagger/wordFields';
export { isFunctionWord, type UsedTerm } from './tagger/wordUses';
export { withoutLearned } from './withoutLearned';
