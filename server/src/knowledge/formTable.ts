/** Collects every wording for the matcher while the knowledge is walked. Knows entries as data, and nothing of who asks. */
import type { Language, Prose } from '../language/types';
import { compileCondition, needsSection, type CompiledCondition } from './conditions';
import type { LabelEntry } from './index';
import { MatcherBuilder, type FormTarget, type Matcher } from './matcher';
import { patternReader } from './patterns';
import type { Form } from './steps';
import type { Check, Fact, Frame, Lens, LinkAction, Patterns, Term, WordGroup } from './types';

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

/** With which glasses a term looks. */
export const frameOf = (lens: Lens, term: Term): Frame => lens.poles[term.pole]?.frame ?? 'sensor';

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

export class FormTable {
  private readonly groups: ReadonlyMap<string, Patterns>;
  private readonly entries: { readonly patterns: Patterns; readonly target: FormTarget }[] = [];
  private readonly phrases = new Set<string>();

  constructor(groups: readonly WordGroup[]) {
    this.groups = new Map(groups.map((group) => [group.id, group.words]));
  }

  get isEmpty(): boolean {
    return this.entries.length === 0;
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
      frame: frameOf(lens, term),
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

  addAction(action: LinkAction): void {
    this.add(action.signals, { kind: 'signal', id: action.id, derived: false });
    this.add(action.telling, { kind: 'call', id: action.id, derived: false });
    this.add(action.done, { kind: 'done', id: action.id, derived: false });
  }

  /** Each language is compiled when its first passage is read: most folders hold one. Throws then on a pattern that cannot be read. */
  build(): Matcher {
    const matchers = new Map<Language, Matcher>();
    const matcherFor = ({ language }: Prose): Matcher => {
      const matcher = matchers.get(language) ?? this.compile(language);
      matchers.set(language, matcher);
      return matcher;
    };
    return { match: (prose) => matcherFor(prose).match(prose), readAs: (prose) => matcherFor(prose).readAs(prose) };
  }

  /**
   * The same, compiled now: throws now on a pattern that cannot be read. To lie over other forms, whose words these do not know: so no word is
   * taken for a misspelt one.
   */
  buildAll(): Matcher {
    const matchers = { nl: this.compile('nl', true), en: this.compile('en', true) };
    return {
      match: (prose) => matchers[prose.language].match(prose),
      readAs: (prose) => matchers[prose.language].readAs(prose),
    };
  }

  private compile(language: Language, literal = false): Matcher {
    const builder = new MatcherBuilder();
    const forms = patternReader(language, (id) => {
      const words = this.groups.get(id);
      if (!words) throw new Error(`there is no word group "${id}"`);
      return words[language];
    });
    for (const { patterns, target } of this.entries) addTo(builder, patterns[language], target, forms);
    return builder.build(literal);
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
      throw new CompileError(target.id.split('#')[0] ?? '', `“${pattern}”: ${(error as Error).message}`);
    }
  }
}
