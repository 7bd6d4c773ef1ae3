/**
 * Labels to consider, each with what speaks for and against it. A label is offered for discussion, from the writer's own words and
 * facts only: never from a name, a language or a place of origin, and never as a verdict.
 */
import { factId, type Knowledge, type LabelEntry } from '../knowledge';
import type { Fact } from '../knowledge/types';
import type { Field, FieldValue, Note } from '../note/types';
import { lastAmount } from './amount';
import type { Sign } from './passageReading';
import type { Evidence, LabelSuggestion } from './types';

/** A sign with its place in the document. */
export interface PlacedSign extends Sign {
  readonly passage: number;
  readonly section: number;
}

const weightOfCue = 1;
const weightOfFact = 1.5;
const mostCues = 4;
const leastScore = 1;

/** Best first; of a typology with a single choice only the best, the others as its rivals. */
export function suggestLabels(note: Note, signs: readonly PlacedSign[], knowledge: Knowledge): LabelSuggestion[] {
  const byId = new Map<string, PlacedSign[]>();
  for (const sign of signs) {
    if (sign.kind === 'guard' || sign.kind === 'signal' || sign.kind === 'done') continue;
    if (sign.voice !== 'author') continue;
    byId.set(`${sign.kind}:${sign.id}`, [...(byId.get(`${sign.kind}:${sign.id}`) ?? []), sign]);
  }
  const taken = new Set(note.labels.map((label) => label.key));
  const offered = [...knowledge.labelByKey.values()]
    .filter(
      (entry) =>
        entry.typology.tier === 'core' &&
        (!note.kind || entry.typology.kinds.includes(note.kind)) &&
        !taken.has(entry.key),
    )
    .flatMap((entry) => weighLabel(entry, note, byId) ?? [])
    .sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1));
  return withRivals(offered, knowledge);
}

/** Two different wordings in two sentences, or a fact: the same word said twice is one sign; beside a fact it will do for a charged label. */
function weighLabel(
  entry: LabelEntry,
  note: Note,
  signs: ReadonlyMap<string, readonly PlacedSign[]>,
): LabelSuggestion | undefined {
  const cues = distinct(signs.get(`cue:${entry.key}`) ?? []);
  const facts = entry.label.facts.flatMap(
    (fact, n) => factEvidence(fact, signs.get(`fact:${factId(entry.key, n, false)}`), note) ?? [],
  );
  const sentences = new Set(cues.map((cue) => `${cue.passage}:${cue.sentence}`)).size;
  const wordings = new Set(cues.map(({ start, end }) => note.text.slice(start, end).toLowerCase())).size;
  const enough = entry.label.charged ? sentences >= 2 && facts.length >= 1 : facts.length >= 1 || wordings >= 2;
  if (!enough) return undefined;
  const counterEvidence = [
    ...distinct(signs.get(`counter-cue:${entry.key}`) ?? []).map(evidenceOf),
    ...entry.label.counterFacts.flatMap(
      (fact, n) => factEvidence(fact, signs.get(`fact:${factId(entry.key, n, true)}`), note) ?? [],
    ),
  ];
  const full = Math.min(sentences, mostCues) * weightOfCue + facts.length * weightOfFact;
  const score = counterEvidence.length ? full / 2 : full;
  if (score < leastScore) return undefined;
  return {
    key: entry.key,
    score,
    evidence: [...cues.map(evidenceOf), ...facts],
    counterEvidence,
    rivals: entry.label.rivals,
  };
}

const evidenceOf = (sign: PlacedSign): Evidence => ({ span: { start: sign.start, end: sign.end } });

/** The longest wording at each place, one per sentence. */
function distinct(signs: readonly PlacedSign[]): PlacedSign[] {
  const kept = new Map<string, PlacedSign>();
  for (const sign of signs) {
    const place = `${sign.passage}:${sign.sentence}`;
    const known = kept.get(place);
    if (!known || sign.end - sign.start > known.end - known.start) kept.set(place, sign);
  }
  return [...kept.values()].sort((a, b) => a.start - b.start);
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
  const typologyOf = (key: string) => key.split('/')[0] ?? '';
  const best = new Map<string, LabelSuggestion>();
  for (const suggestion of offered) {
    const typology = typologyOf(suggestion.key);
    if (!best.has(typology)) best.set(typology, suggestion);
  }
  const isSingle = (key: string) => knowledge.labelByKey.get(key)?.typology.choice === 'single';
  return offered
    .filter((suggestion) => !isSingle(suggestion.key) || best.get(typologyOf(suggestion.key)) === suggestion)
    .map((suggestion) => {
      const others = offered.filter(
        (other) => other !== suggestion && typologyOf(other.key) === typologyOf(suggestion.key),
      );
      return isSingle(suggestion.key)
        ? { ...suggestion, rivals: [...new Set([...suggestion.rivals, ...others.map((other) => other.key)])] }
        : suggestion;
    });
}
