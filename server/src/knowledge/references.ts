/** Checks that every id an entry names exists, and that ids are unique. Says what is wrong, with the entry it stands in. */
import type { KnowledgeData } from './index';
import { fieldProblems } from './tagger/wordFields';
import type { Check, Clue, Condition, Lens, Source, Typology } from './types';

/** A problem of content: `entry` is `lens/term`, `typology/label` or an id. */
export interface EntryProblem {
  readonly entry: string;
  readonly reason: string;
}

interface Known {
  readonly seeds: ReadonlySet<string>;
  readonly lenses: ReadonlySet<string>;
  readonly poles: ReadonlySet<string>;
  readonly labels: ReadonlySet<string>;
  readonly vocabulary: ReadonlySet<string>;
  readonly cautions: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
  readonly sections: ReadonlySet<string>;
  readonly fields: ReadonlySet<string>;
}

const idsOf = (entries: readonly { readonly id: string }[]): Set<string> => new Set(entries.map((entry) => entry.id));

export function checkReferences(data: KnowledgeData): EntryProblem[] {
  const known: Known = {
    seeds: idsOf(data.seeds),
    lenses: idsOf(data.lenses),
    poles: new Set(data.lenses.flatMap((lens) => Object.keys(lens.poles).map((pole) => `${lens.id}/${pole}`))),
    labels: new Set(
      data.typologies.flatMap((typology) => typology.labels.map((label) => `${typology.id}/${label.id}`)),
    ),
    vocabulary: new Set(data.lenses.flatMap(vocabularyOf)),
    cautions: idsOf(data.cautions),
    groups: idsOf(data.groups),
    sections: new Set(data.formats.kinds.flatMap((kind) => kind.sections.map((section) => section.id))),
    fields: new Set(
      [...data.formats.shared, ...data.formats.kinds.flatMap((kind) => kind.fields)].map((field) => field.key),
    ),
  };
  return [
    ...unique([...data.lenses, ...data.typologies, ...data.actions, ...data.cautions, ...data.groups, ...data.checks]),
    ...data.lenses.flatMap((lens) => [...lensProblems(lens, known)]),
    ...data.typologies.flatMap((typology) => [...typologyProblems(typology, known)]),
    ...data.actions.flatMap((action) => [...actionProblems(action, known)]),
    ...data.checks.flatMap((check) => [...checkProblems(check, known)]),
    ...(data.wordFields ? fieldProblems(data.wordFields) : []),
    ...unique(data.concepts),
    ...data.concepts.flatMap((concept) => [...sourceProblems(concept.id, concept.sources, known)]),
    ...data.cautions.flatMap((caution) => [...sourceProblems(caution.id, caution.sources, known)]),
  ];
}

/** All by which a label or an action can name wordings of a lens. */
const vocabularyOf = ({ id, terms }: Lens): string[] =>
  terms.flatMap((term) => [`${id}/${term.id}`, `${id}/${term.pole}`, ...(term.practice ? [term.practice] : [])]);

function unique(entries: readonly { readonly id: string }[], prefix = ''): EntryProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ id }) => {
    const twice = seen.has(id);
    seen.add(id);
    return twice ? [{ entry: prefix + id, reason: 'this id is used twice' }] : [];
  });
}

function* missing(
  entry: string,
  what: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
): Iterable<EntryProblem> {
  for (const id of ids) if (!known.has(id)) yield { entry, reason: `there is no ${what} "${id}"` };
}

const sourceProblems = (entry: string, sources: readonly Source[], known: Known) =>
  missing(
    entry,
    'source document',
    sources.map((source) => source.seed),
    known.seeds,
  );

function* lensProblems(lens: Lens, known: Known): Iterable<EntryProblem> {
  const dimensions = idsOf(lens.dimensions);
  const terms = idsOf(lens.terms);
  yield* sourceProblems(lens.id, lens.sources, known);
  yield* missing(lens.id, 'caution', lens.cautions, known.cautions);
  yield* unique(lens.terms, `${lens.id}/`);
  for (const term of lens.terms) {
    const entry = `${lens.id}/${term.id}`;
    yield* missing(entry, 'dimension', [term.dimension], dimensions);
    yield* missing(entry, 'source document', term.seeds, known.seeds);
    if (!lens.poles[term.pole]) yield { entry, reason: `the lens has no pole ${term.pole}` };
    if (!term.forms.nl.length && !term.derived.nl.length) yield { entry, reason: 'there is no Dutch form' };
    if (term.caution) yield* missing(entry, 'caution', [term.caution], known.cautions);
    for (const condition of [...term.when, ...term.unless]) yield* conditionProblems(entry, condition, known);
  }
  for (const reframing of lens.reframings) {
    yield* missing(`${lens.id}`, 'term', reframing.of, terms);
    yield* sourceProblems(lens.id, reframing.sources, known);
  }
}

function* conditionProblems(entry: string, condition: Condition, known: Known): Iterable<EntryProblem> {
  for (const value of [condition.near, condition.followedBy, condition.precededBy]) {
    if (typeof value === 'string' && value !== 'number' && value !== 'date')
      yield* missing(entry, 'word group', [value], known.groups);
  }
  if (condition.sectionHas)
    yield* missing(entry, 'lens or pole', [condition.sectionHas], new Set([...known.lenses, ...known.poles]));
  yield* missing(entry, 'section of a note', condition.section ?? [], known.sections);
}

function* typologyProblems(typology: Typology, known: Known): Iterable<EntryProblem> {
  yield* sourceProblems(typology.id, typology.sources, known);
  yield* missing(typology.id, 'caution', typology.cautions, known.cautions);
  yield* unique(typology.labels, `${typology.id}/`);
  for (const label of typology.labels) {
    const entry = `${typology.id}/${label.id}`;
    yield* sourceProblems(entry, label.sources, known);
    yield* missing(entry, 'label', label.rivals, known.labels);
    yield* missing(entry, 'practice class, pole or term', label.vocabulary, known.vocabulary);
    for (const fact of [...label.facts, ...label.counterFacts])
      if (fact.field) yield* missing(entry, 'front-matter field', [fact.field], known.fields);
  }
}

function* actionProblems(action: KnowledgeData['actions'][number], known: Known): Iterable<EntryProblem> {
  yield* sourceProblems(action.id, action.sources, known);
  yield* missing(action.id, 'caution', action.cautions, known.cautions);
  yield* missing(action.id, 'lens pole', action.lensSignals, known.poles);
  yield* missing(action.id, 'practice class, pole or term', action.vocabulary, known.vocabulary);
  yield* missing(
    action.id,
    'label of kloofniveau',
    action.gaps.map((gap) => `kloofniveau/${gap}`),
    known.labels,
  );
  for (const side of action.connects) yield* missing(action.id, 'word group', side.groups, known.groups);
}

function* checkProblems({ id, cases, mend, sources }: Check, known: Known): Iterable<EntryProblem> {
  yield* sourceProblems(id, sources, known);
  yield* missing(id, 'section of a note', mend?.section === undefined ? [] : [mend.section], known.sections);
  yield* missing(id, 'front-matter field', mend?.field === undefined ? [] : [mend.field], known.fields);
  for (const { when, unless } of cases) for (const clue of [...when, ...unless]) yield* clueProblems(id, clue, known);
}

function* clueProblems(check: string, clue: Clue, known: Known): Iterable<EntryProblem> {
  const given = (...ids: readonly (string | undefined)[]) => ids.filter((id) => id !== undefined);
  yield* missing(check, 'lens or pole', given(clue.lens, clue.emptyRow), new Set([...known.lenses, ...known.poles]));
  yield* missing(check, 'front-matter field', given(clue.field, clue.items), known.fields);
  const sections = [clue.section, clue.in, clue.notIn].flatMap((ids) => ids ?? []);
  yield* missing(check, 'section of a note', sections, known.sections);
}
