/**
 * Ranks labels by what was learned of notes like this one. What is offered always has a place in the text to show: the label's own cues and
 * facts, or else the wordings that weigh most for it; a charged label keeps its strict rule.
 */
import type { Knowledge } from '../knowledge';
import type { LabelRanker } from '../knowledge/labelRanker';
import type { Note } from '../note/types';
import { evidenceOf, isChargedEnough, type LabelSigns } from './labelSigns';
import { labelTraits, type LabelTraits } from './labelTraits';
import type { SectionFinds } from './sectionFinds';
import type { Evidence, LabelSuggestion } from './types';

/** Wordings that only go along with a label: so many are shown, each of at least this weight in log-odds. */
const mostIndirect = 3;
const leastIndirect = 0.15;

/** Every label that passes the threshold and can be shown why; `score` is how far it passes, in log-odds. */
export function rankLabels(
  note: Note,
  sections: readonly SectionFinds[],
  signs: ReadonlyMap<string, LabelSigns>,
  knowledge: Knowledge,
  ranker: LabelRanker,
): LabelSuggestion[] {
  const traits = labelTraits(note, sections, signs, knowledge);
  const fromNote = ranker.fromNote(traits.ofNote);
  return [...knowledge.labelByKey.values()].flatMap(({ key, label }) => {
    const place = ranker.placeOf(key);
    if (place === undefined) return [];
    const score = (fromNote[place] ?? 0) + ranker.fromOwn(place, traits.ownOf(key)) - ranker.threshold;
    if (!(score > 0)) return [];
    const own = signs.get(key);
    if (label.charged && !(own && isChargedEnough(own))) return [];
    const direct = own ? [...own.cues.map(evidenceOf), ...own.facts] : [];
    const evidence = direct.length ? direct : indirectEvidence(place, traits, ranker);
    if (!evidence.length) return [];
    const counterEvidence = own?.counterEvidence ?? [];
    return [{ key, onRequest: false, score, evidence, counterEvidence, rivals: label.rivals }];
  });
}

/** The wordings that weigh most for a label, in the order of the text. */
function indirectEvidence(place: number, { places, ofNote }: LabelTraits, ranker: LabelRanker): Evidence[] {
  const heaviest = [...places]
    .map(([trait, span]) => ({ span, weight: ranker.weightOf(trait, place) * (ofNote.get(trait) ?? 0) }))
    .filter(({ weight }) => weight >= leastIndirect)
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const chosen: { start: number; end: number }[] = [];
  for (const { span } of heaviest) {
    if (chosen.length < mostIndirect && !chosen.some(({ start, end }) => start < span.end && span.start < end))
      chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start).map((span) => ({ span }));
}
