/** The knowledge as written → the knowledge as used: look-ups by id, every wording in the matcher, every condition ready to be asked. */
import { nameMatcher } from '../language';
import type { Language } from '../language/types';
import { compileCondition, needsSection, type CompiledCondition } from './conditions';
import type { Knowledge, KnowledgeData, LabelEntry } from './index';
import { MatcherBuilder, type FormTarget, type Matcher } from './matcher';
import { compileTagger } from './tagger/tagger';
import { patternReader } from './patterns';
import type { Form } from './steps';
import type { Check, Fact, Frame, Lens, Patterns, Term } from './types';

/** A term ready to be asked about. */
export interface CompiledTerm {
  readonly lens: Lens;
  readonly term: Term;
  readonly frame: Frame;
  /** What must, and must not, hold in the passage. */
  readonly when: readonly CompiledCondition[];
  readonly unless: readonly CompiledCondition[];
  /** What must, and must not, hold in the whole section. */
  readonly sectionWhen: readonly CompiledCondition[];
  readonly sectionUnless: readonly CompiledCondition[];
  /** Keys of the labels, and ids of the actions, that the wording speaks for. */
  readonly labels: readonly string[];
  readonly actions: readonly string[];
}

/** The id under which the n-th fact of a label is found; `counter` facts have numbers of their own. */
export const factId = (labelKey: string, n: number, counter: boolean): string =>
  `${labelKey}#${counter ? 'counter' : 'for'}${n}`;

/** The id under which the wordings of a clue are found: the n-th clue of the check, over all its cases, `when` before `unless`. */
export const clueId = (check: string, n: number): string => `${check}#${n}`;

/** Compiles checked data. Throws on a pattern that cannot be read: the build shows it before a user could. */
export function compileKnowledge(data: KnowledgeData): Knowledge {
  const forms = new FormTable(data);
  const labels = data.typologies.flatMap((typology) =>
    typology.labels.map((label): LabelEntry => ({ key: `${typology.id}/${label.id}`, typology, label })),
  );
  const labelsFor = spokenFor(labels.map(({ key, label }) => [key, label.vocabulary]));
  const actionsFor = spokenFor(data.actions.map(({ id, vocabulary }) => [id, vocabulary]));
  const termById = new Map<string, CompiledTerm>();
  for (const lens of data.lenses) {
    for (const term of lens.terms) {
      const signs = { labels: labelsFor(lens, term), actions: actionsFor(lens, term) };
      termById.set(`${lens.id}/${term.id}`, { ...forms.addTerm(lens, term), ...signs });
    }
  }
  for (const entry of labels) forms.addLabel(entry);
  for (const action of data.actions) {
    forms.add(action.signals, { kind: 'signal', id: action.id, derived: false });
    forms.add(action.done, { kind: 'done', id: action.id, derived: false });
  }
  for (const concept of data.concepts) forms.add(concept.words, { kind: 'concept', id: concept.id, derived: false });
  for (const check of data.checks) forms.addCheck(check);
  for (const group of data.groups) forms.add(group.words, { kind: 'group', id: group.id, derived: false });
  for (const group of data.guard) {
    forms.add(group.words, { kind: 'guard', id: group.id, derived: false });
    if (group.idioms) forms.add(group.idioms, { kind: 'idiom', id: group.id, derived: false });
  }
  const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return {
    ...data,
    lensById: byId(data.lenses),
    labelByKey: new Map(labels.map((entry) => [entry.key, entry])),
    actionById: byId(data.actions),
    cautionById: byId(data.cautions),
    seedById: byId(data.seeds),
    conceptById: byId(data.concepts),
    guardById: byId(data.guard),
    termById,
    nameMatcher: nameMatcher(data.names.map(({ name }) => name)),
    matcher: forms.build(),
    ...(data.learned && { tagger: compileTagger(data.learned, data.lenses) }),
  };
}

/** Tells for which entries a term speaks, by its practice class, its pole or itself. */
function spokenFor(entries: readonly (readonly [string, readonly string[]])[]): (lens: Lens, term: Term) => string[] {
  const byName = new Map<string, string[]>();
  for (const [entry, names] of entries)
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), entry]);
  return (lens, { id, pole, practice }) => {
    const names = [`${lens.id}/${id}`, `${lens.id}/${pole}`, ...(practice === undefined ? [] : [practice])];
    return [...new Set(names.flatMap((name) => byName.get(name) ?? []))];
  };
}

/** A wording that cannot be compiled, with the entry it stands in (`lens/term`, `typology/label`, an id). */
export class CompileError extends Error {
  constructor(
    readonly entry: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** The closed spelling of several words is looked for in terms only. */
const isClosed = (form: Form): boolean => form.type === 'sequence' && form.closed === true;

/** Collects every wording for the matcher while the knowledge is walked. */
class FormTable {
  private readonly groups: ReadonlyMap<string, Patterns>;
  private readonly entries: { readonly patterns: Patterns; readonly target: FormTarget }[] = [];
  private readonly phrases = new Set<string>();

  constructor(data: KnowledgeData) {
    this.groups = new Map(data.groups.map((group) => [group.id, group.words]));
  }

  add(patterns: Patterns, target: FormTarget): void {
    this.entries.push({ patterns, target });
  }

  addTerm(lens: Lens, term: Term): Omit<CompiledTerm, 'labels' | 'actions'> {
    const id = `${lens.id}/${term.id}`;
    this.add(term.forms, { kind: 'term', id, derived: false });
    this.add(term.derived, { kind: 'term', id, derived: true });
    const compile = (condition: Term['when'][number]) => compileCondition(condition, (list) => this.addPhrases(list));
    const when = term.when.map(compile);
    const unless = term.unless.map(compile);
    const isLocal = (condition: CompiledCondition) => !needsSection(condition);
    return {
      lens,
      term,
      frame: lens.poles[term.pole]?.frame ?? 'sensor',
      when: when.filter(isLocal),
      unless: unless.filter(isLocal),
      sectionWhen: when.filter(needsSection),
      sectionUnless: unless.filter(needsSection),
    };
  }

  addLabel({ key, label }: LabelEntry): void {
    this.add(label.cues, { kind: 'cue', id: key, derived: false });
    this.add(label.counterCues, { kind: 'counter-cue', id: key, derived: false });
    const addFact = (counter: boolean) => (fact: Fact, n: number) => {
      if (fact.text) this.add(fact.text, { kind: 'fact', id: factId(key, n, counter), derived: false });
    };
    label.facts.forEach(addFact(false));
    label.counterFacts.forEach(addFact(true));
  }

  addCheck({ id, cases }: Check): void {
    cases
      .flatMap(({ when, unless }) => [...when, ...unless])
      .forEach(({ words }, n) => {
        if (words) this.add(words, { kind: 'clue', id: clueId(id, n), derived: false });
      });
  }

  /** Each language is compiled when its first passage is read: most folders hold one. Throws then on a pattern that cannot be read. */
  build(): Matcher {
    const matchers = new Map<Language, Matcher>();
    return {
      match: (prose) => {
        const matcher = matchers.get(prose.language) ?? this.compile(prose.language);
        matchers.set(prose.language, matcher);
        return matcher.match(prose);
      },
    };
  }

  private compile(language: Language): Matcher {
    const builder = new MatcherBuilder();
    const forms = patternReader(language, (id) => {
      const words = this.groups.get(id);
      if (!words) throw new Error(`there is no word group "${id}"`);
      return words[language];
    });
    for (const { patterns, target } of this.entries) addTo(builder, patterns[language], target, forms);
    return builder.build();
  }

  /** Literal wordings of a condition hold in both languages. One that many conditions ask for is matched once. */
  private addPhrases(patterns: readonly string[]): void {
    for (const pattern of patterns) {
      if (this.phrases.has(pattern)) continue;
      this.phrases.add(pattern);
      this.add({ nl: [pattern], en: [pattern] }, { kind: 'phrase', id: pattern, derived: false });
    }
  }
}

/** Throws a `CompileError` for a pattern that cannot be read. */
function addTo(
  builder: MatcherBuilder,
  patterns: readonly string[],
  target: FormTarget,
  formsOf: (pattern: string) => readonly Form[],
): void {
  for (const pattern of patterns) {
    try {
      for (const form of formsOf(pattern)) if (target.kind === 'term' || !isClosed(form)) builder.add(form, target);
    } catch (error) {
      throw new CompileError(target.id, `“${pattern}”: ${(error as Error).message}`);
    }
  }
}
