/** The knowledge as written → the knowledge as used: look-ups by id, every wording in the matcher, every condition ready to be asked. */
import { nameMatcher } from '../language';
import { FormTable, type CompiledTerm } from './formTable';
import type { Knowledge, KnowledgeData, LabelEntry } from './index';
import { compileRanker } from './labelRanker';
import { compileJudge } from './tagger/judge';
import { compileTagger } from './tagger/tagger';
import type { Lens, Term } from './types';

/** Compiles checked data. Throws on a pattern that cannot be read: the build shows it before a user could. */
export function compileKnowledge(data: KnowledgeData): Knowledge {
  const forms = new FormTable(data.groups);
  const looks = lookUps(data);
  const spokenFor = spokenForIn(data);
  const termById = new Map<string, CompiledTerm>();
  for (const lens of data.lenses) {
    for (const term of lens.terms)
      termById.set(`${lens.id}/${term.id}`, { ...forms.addTerm(lens, term), ...spokenFor(lens, term) });
  }
  for (const entry of looks.labelByKey.values()) forms.addLabel(entry);
  for (const action of data.actions) forms.addAction(action);
  for (const concept of data.concepts) forms.add(concept.words, { kind: 'concept', id: concept.id, derived: false });
  for (const check of data.checks) forms.addCheck(check);
  for (const group of data.groups) forms.add(group.words, { kind: 'group', id: group.id, derived: false });
  for (const group of data.guard) {
    forms.add(group.words, { kind: 'guard', id: group.id, derived: false });
    if (group.idioms) forms.add(group.idioms, { kind: 'idiom', id: group.id, derived: false });
  }
  return {
    ...data,
    ...looks,
    termById,
    nameMatcher: nameMatcher(data.names.map(({ name }) => name)),
    matcher: forms.build(),
    ...(data.learned && { tagger: compileTagger(data.learned, data.lenses, data.wordFields) }),
    ...(data.learned?.judge && { judge: compileJudge(data.learned.judge) }),
    ...(data.learnedLabels && { labelRanker: compileRanker(data.learnedLabels) }),
  };
}

/** What is found by id. */
export function lookUps(data: KnowledgeData) {
  const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
    new Map(entries.map((entry) => [entry.id, entry]));
  return {
    lensById: byId(data.lenses),
    labelByKey: new Map(labelsOf(data).map((entry) => [entry.key, entry])),
    actionById: byId(data.actions),
    cautionById: byId(data.cautions),
    seedById: byId(data.seeds),
    conceptById: byId(data.concepts),
    guardById: byId(data.guard),
  };
}

function labelsOf({ typologies }: KnowledgeData): LabelEntry[] {
  return typologies.flatMap((typology) =>
    typology.labels.map((label): LabelEntry => ({ key: `${typology.id}/${label.id}`, typology, label })),
  );
}

/** Tells for which labels and actions a term speaks. */
export function spokenForIn(data: KnowledgeData): (lens: Lens, term: Term) => Pick<CompiledTerm, 'labels' | 'actions'> {
  const labelsFor = spokenFor(labelsOf(data).map(({ key, label }) => [key, label.vocabulary]));
  const actionsFor = spokenFor(data.actions.map(({ id, vocabulary }) => [id, vocabulary]));
  return (lens, term) => ({ labels: labelsFor(lens, term), actions: actionsFor(lens, term) });
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
