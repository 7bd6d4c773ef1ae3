/**
 * Labels to consider, each with what speaks for and against it. A label is offered for discussion, from the writer's own words and
 * facts only: never from a name, a language or a place of origin, and never as a verdict.
 */
import { factId, type Knowledge, type LabelEntry } from '../knowledge';
import type { Fact } from '../knowledge/types';
import type { Field, FieldValue, Note } from '../note/types';
import { lastAmount } from './amount';
import { grouped } from './grouped';
import type { PlacedSign, SectionFinds } from './sectionFinds';
import type { Evidence, LabelSuggestion, Leaning } from './types';

const weightOfCue = 1;
const weightOfFact = 1.5;
const mostCues = 4;
const leastScore = 1;
/** A leaning below this moves nothing that a reader would want explained. */
const leastLeaning = 0.5;
/** From here on down a label waits until somebody asks for labels. */
const waits = -1.5;

/** Signs by `kind:id`. */
type SignIndex = ReadonlyMap<string, readonly PlacedSign[]>;

/**
 * The core's labels first, best first within; those of other tiers come on request only. Of a typology with a single choice only the
 * best, the others as its rivals.
 */
export function suggestLabels(
  note: Note,
  sections: readonly SectionFinds[],
  knowledge: Knowledge,
  leaning?: Leaning,
): LabelSuggestion[] {
  const signs = grouped(
    sections.flatMap((finds) => finds.signs),
    ({ kind, id, voice }) => (voice === 'author' ? `${kind}:${id}` : undefined),
  );
  const taken = new Set(note.labels.map((label) => label.key));
  const spokenOf = new Set([...signs.values()].map(([sign]) => sign && labelOf(sign)));
  const isOpen = ({ key, typology, label }: LabelEntry) =>
    (!note.kind || typology.kinds.includes(note.kind)) &&
    !taken.has(key) &&
    (spokenOf.has(key) || label.facts.some((fact) => fact.field));
  const offered = [...knowledge.labelByKey.values()]
    .filter(isOpen)
    .flatMap((entry) => weighLabel(entry, note, signs) ?? [])
    .map((suggestion) => (leaning ? moved(suggestion, leaning(suggestion.key)) : suggestion))
    .sort((a, b) => Number(a.onRequest) - Number(b.onRequest) || b.score - a.score || (a.key < b.key ? -1 : 1));
  return withRivals(offered, knowledge);
}

/** The key of the label that a cue or fact is a sign of. */
const labelOf = ({ id }: PlacedSign): string | undefined => id.split('#', 1)[0];

/** Two different wordings in two sentences, or a fact: the same word said twice is one sign; beside a fact it will do for a charged label. */
function weighLabel({ key, typology, label }: LabelEntry, note: Note, signs: SignIndex): LabelSuggestion | undefined {
  const factsIn = (all: readonly Fact[], counter: boolean): Evidence[] =>
    all.flatMap((fact, n) => factEvidence(fact, signs.get(`fact:${factId(key, n, counter)}`), note) ?? []);
  const cues = onePerSentence(signs.get(`cue:${key}`));
  const facts = factsIn(label.facts, false);
  const wordings = new Set(cues.map(({ start, end }) => note.text.slice(start, end).toLowerCase())).size;
  const enough = label.charged ? cues.length >= 2 && facts.length >= 1 : wordings >= 2 || facts.length >= 1;
  if (!enough) return undefined;
  const counterEvidence = [
    ...onePerSentence(signs.get(`counter-cue:${key}`)).map(evidenceOf),
    ...factsIn(label.counterFacts, true),
  ];
  const full = Math.min(cues.length, mostCues) * weightOfCue + facts.length * weightOfFact;
  const score = counterEvidence.length ? full / 2 : full;
  if (score < leastScore) return undefined;
  const evidence = [...cues.map(evidenceOf), ...facts];
  return { key, onRequest: typology.tier !== 'core', score, evidence, counterEvidence, rivals: label.rivals };
}

/** Moves what the text speaks for; what it is silent about never gets here. */
function moved(suggestion: LabelSuggestion, by: number): LabelSuggestion {
  if (Math.abs(by) < leastLeaning) return suggestion;
  const onRequest = suggestion.onRequest || by <= waits;
  return { ...suggestion, onRequest, score: suggestion.score + by, habit: by > 0 ? 'raised' : 'lowered' };
}

const evidenceOf = (sign: PlacedSign): Evidence => ({ span: { start: sign.start, end: sign.end } });

/** The longest wording of each sentence, in the order of the text. */
function onePerSentence(signs: readonly PlacedSign[] | undefined): PlacedSign[] {
  if (!signs) return [];
  const longest = new Map<string, PlacedSign>();
  for (const sign of signs) {
    const place = `${sign.passage}:${sign.sentence}`;
    const known = longest.get(place);
    if (!known || sign.end - sign.start > known.end - known.start) longest.set(place, sign);
  }
  return [...longest.values()].sort((a, b) => a.start - b.start);
}

function factEvidence(fact: Fact, found: readonly PlacedSign[] | undefined, note: Note): Evidence[] | undefined {
  const sign = found?.find(({ start, end }) => isWithin(lastAmount(note.text.slice(start, end)), fact));
  if (sign) return [{ span: { start: sign.start, end: sign.end }, says: fact.says }];
  const field = fact.field ? note.frontMatter?.fields.get(fact.field) : undefined;
  return field && fieldSays(field, fact) ? [{ span: field.valueSpan, says: fact.says }] : undefined;
}

function fieldSays(field: Field, fact: Fact): boolean {
  const values: readonly FieldValue[] = Array.isArray(field.value)
    ? (field.value as readonly FieldValue[])
    : [field.value];
  return values.some((value) => {
    if (fact.is) return fact.is.includes(value);
    return typeof value === 'number' && isWithin(value, fact);
  });
}

/** A fact without bounds asks for no number: "huurachterstand van drie maanden" counts, whatever the number. */
function isWithin(amount: number | undefined, { min, max }: Fact): boolean {
  if (min === undefined && max === undefined) return true;
  return amount !== undefined && amount >= (min ?? -Infinity) && amount <= (max ?? Infinity);
}

function withRivals(offered: readonly LabelSuggestion[], knowledge: Knowledge): LabelSuggestion[] {
  const typologyOf = ({ key }: LabelSuggestion) => knowledge.labelByKey.get(key)?.typology;
  const byTypology = grouped(offered, (suggestion) => typologyOf(suggestion)?.id);
  return offered.flatMap((suggestion) => {
    const typology = typologyOf(suggestion);
    if (typology?.choice !== 'single') return [suggestion];
    const [best, ...others] = byTypology.get(typology.id) ?? [];
    if (best !== suggestion) return [];
    return [{ ...suggestion, rivals: [...new Set([...suggestion.rivals, ...others.map(({ key }) => key)])] }];
  });
}
