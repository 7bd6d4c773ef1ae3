/**
 * Labels to consider, each with what speaks for and against it. A label is offered for discussion, from the writer's own words and
 * facts only: never from a name, a language or a place of origin, and never as a verdict.
 */
import type { Knowledge } from '../knowledge';
import type { Note } from '../note/types';
import { grouped } from './grouped';
import { rankLabels } from './labelRank';
import { evidenceOf, isChargedEnough, type LabelSigns } from './labelSigns';
import type { SectionFinds } from './sectionFinds';
import type { LabelSuggestion, Leaning } from './types';

const weightOfCue = 1;
const weightOfFact = 1.5;
const mostCues = 4;
const leastScore = 1;
/** A leaning below this moves nothing that a reader would want explained. */
const leastLeaning = 0.5;
/** From here on down a label waits until somebody asks for labels. */
const waits = -1.5;

/**
 * Those that come by themselves first, best first within; the others on request only. Labels that the model learned are ranked by it, others (all,
 * without a model) by the rule. Of a typology with a single choice only the best, the others as its rivals.
 */
export function suggestLabels(
  note: Note,
  sections: readonly SectionFinds[],
  signs: ReadonlyMap<string, LabelSigns>,
  knowledge: Knowledge,
  leaning?: Leaning,
): LabelSuggestion[] {
  const { labelRanker: ranker } = knowledge;
  const taken = new Set(note.labels.map((label) => label.key));
  const ranked = ranker ? rankLabels(note, sections, signs, knowledge, ranker) : [];
  const ruled = [...signs.values()]
    .filter(({ entry: { key } }) => ranker?.placeOf(key) === undefined)
    .flatMap((each) => weighLabel(each, note) ?? []);
  const offered = [...ranked, ...ruled]
    .filter(({ key }) => !taken.has(key))
    .map((suggestion) => (leaning ? moved(suggestion, leaning(suggestion.key)) : suggestion))
    .sort(byPlace);
  const single = withRivals(offered, knowledge);
  return ranker ? firstOnes(single, knowledge).sort(byPlace) : single;
}

/** The labels that the note's own words and facts speak for by the rule, whatever is usual. */
export const spokenFor = (note: Note, signs: ReadonlyMap<string, LabelSigns>): string[] =>
  [...signs.values()].flatMap((each) => weighLabel(each, note)?.key ?? []);

const byPlace = (a: LabelSuggestion, b: LabelSuggestion): number =>
  Number(a.onRequest) - Number(b.onRequest) || b.score - a.score || (a.key < b.key ? -1 : 1);

/** Two different wordings in two sentences, or a fact: the same word said twice is one sign; beside a fact it will do for a charged label. */
function weighLabel(
  { entry, cues, wordings, facts, counterEvidence }: LabelSigns,
  note: Note,
): LabelSuggestion | undefined {
  const { key, label, typology } = entry;
  const enough = label.charged ? isChargedEnough({ cues, facts }) : wordings >= 2 || facts.length >= 1;
  if (!enough || (note.kind && !typology.kinds.includes(note.kind))) return undefined;
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

/** So many labels come by themselves, and so many of one typology: a note is about more than one thing. */
const atFirst = 5;
const ofOneTypology = 2;

function firstOnes(offered: readonly LabelSuggestion[], knowledge: Knowledge): LabelSuggestion[] {
  const shown = new Map<string | undefined, number>();
  let first = 0;
  return offered.map((suggestion) => {
    const typology = knowledge.labelByKey.get(suggestion.key)?.typology.id;
    const same = shown.get(typology) ?? 0;
    if (suggestion.onRequest || first >= atFirst || same >= ofOneTypology) return { ...suggestion, onRequest: true };
    first++;
    shown.set(typology, same + 1);
    return suggestion;
  });
}
