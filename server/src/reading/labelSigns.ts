/** What a note says for and against each label: cues, facts and counter-evidence, in the writer's own words. Weighs nothing. */
import { factId, type Knowledge, type LabelEntry } from '../knowledge';
import type { Fact } from '../knowledge/types';
import type { Field, FieldValue, Note } from '../note/types';
import { lastAmount } from './amount';
import { grouped } from './grouped';
import type { PlacedSign, SectionFinds } from './sectionFinds';
import type { Evidence } from './types';

export interface LabelSigns {
  readonly entry: LabelEntry;
  /** The longest cue of each sentence. */
  readonly cues: readonly PlacedSign[];
  /** Different wordings among them. */
  readonly wordings: number;
  readonly facts: readonly Evidence[];
  readonly counterEvidence: readonly Evidence[];
  /** A cue stands in words that are not the writer's own. */
  readonly heard: boolean;
}

/** Two wordings and a fact: what a charged label needs. */
export const isChargedEnough = ({ cues, facts }: Pick<LabelSigns, 'cues' | 'facts'>): boolean =>
  cues.length >= 2 && facts.length >= 1;

/** Signs by `kind:id`. */
type SignIndex = ReadonlyMap<string, readonly PlacedSign[]>;

/** By key; labels of which the note says nothing are left out. */
export function signsOfLabels(
  note: Note,
  sections: readonly SectionFinds[],
  knowledge: Knowledge,
): Map<string, LabelSigns> {
  const all = sections.flatMap((finds) => finds.signs);
  const own = grouped(all, ({ kind, id, voice }) => (voice === 'author' ? `${kind}:${id}` : undefined));
  const heard = new Set(all.flatMap(({ kind, id, voice }) => (kind === 'cue' && isSaidByOthers(voice) ? [id] : [])));
  const spokenOf = new Set([...own.values()].map(([sign]) => sign?.id.split('#', 1)[0]));
  const found = new Map<string, LabelSigns>();
  for (const entry of knowledge.labelByKey.values()) {
    const { key, label } = entry;
    if (!spokenOf.has(key) && !heard.has(key) && !label.facts.some((fact) => fact.field)) continue;
    found.set(key, signsOf(entry, note, own, heard.has(key)));
  }
  return found;
}

const isSaidByOthers = (voice: PlacedSign['voice']): boolean => voice === 'quoted' || voice === 'reported';

function signsOf(entry: LabelEntry, note: Note, signs: SignIndex, heard: boolean): LabelSigns {
  const { key, label } = entry;
  const factsIn = (all: readonly Fact[], counter: boolean): Evidence[] =>
    all.flatMap((fact, n) => factEvidence(fact, signs.get(`fact:${factId(key, n, counter)}`), note) ?? []);
  const cues = onePerSentence(signs.get(`cue:${key}`));
  return {
    entry,
    cues,
    wordings: new Set(cues.map(({ start, end }) => note.text.slice(start, end).toLowerCase())).size,
    facts: factsIn(label.facts, false),
    counterEvidence: [
      ...onePerSentence(signs.get(`counter-cue:${key}`)).map(evidenceOf),
      ...factsIn(label.counterFacts, true),
    ],
    heard,
  };
}

export const evidenceOf = ({ start, end }: PlacedSign): Evidence => ({ span: { start, end } });

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
