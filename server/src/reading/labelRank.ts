/**
 * Ranks labels by what was learned of notes like this one. What is offered always has a place in the text to show: the label's own cues and
 * facts, or else the wordings that weigh most for it, which are then said to be just that; a charged label keeps its strict rule.
 */
import type { Knowledge } from '../knowledge';
import type { LabelRanker } from '../knowledge/labelRanker';
import type { Label } from '../knowledge/types';
import { fold, neverCounts } from '../language';
import type { Note } from '../note/types';
import { evidenceOf, isChargedEnough, type LabelSigns } from './labelSigns';
import { labelTraits, saysSomething, type LabelTraits } from './labelTraits';
import type { SectionFinds } from './sectionFinds';
import type { Evidence, LabelSuggestion } from './types';

/** Wordings that only go along with a label: so many are shown, each of at least this weight in log-odds. */
const mostIndirect = 3;
const leastIndirect = 0.3;
/** A single word must weigh this: "dossier" goes along with much. */
const leastOfWord = 0.5;

/** What its neighbours in the typology can add to a label of which the note says nothing is less than this: most labels need not be looked at. */
const mostWithoutOwn = 2;

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
    const before = (fromNote[place] ?? 0) - ranker.threshold;
    const own = signs.get(key);
    if (!own && before < -mostWithoutOwn) return [];
    const score = before + ranker.fromOwn(place, traits.ownOf(key));
    if (!(score > 0)) return [];
    if (label.charged && !(own && isChargedEnough(own))) return [];
    const direct = own ? [...own.cues.map(evidenceOf), ...own.facts] : [];
    const isIndirect = !direct.length;
    if (isIndirect && namesPeople(label)) return [];
    const evidence = isIndirect ? indirectEvidence(note.text, place, traits, ranker) : direct;
    if (!evidence.length) return [];
    const counterEvidence = own?.counterEvidence ?? [];
    const offered = { key, onRequest: false, score, evidence, counterEvidence, rivals: label.rivals };
    return [isIndirect ? { ...offered, isIndirect } : offered];
  });
}

/** Is its name one of origin, belief or gender? A sewing room and a shared meal do not yet make a *migrants'* organisation. */
const namesPeople = ({ name }: Label): boolean =>
  (fold(`${name.nl} ${name.en}`).match(/[\p{L}\p{M}]+/gu) ?? []).some(neverCounts);

/** The wordings that weigh most for a label, in the order of the text. */
function indirectEvidence(
  text: string,
  place: number,
  { places, ofNote }: LabelTraits,
  ranker: LabelRanker,
): Evidence[] {
  const heaviest = [...places]
    .map(([trait, span]) => ({ span, weight: ranker.weightOf(trait, place) * (ofNote.get(trait) ?? 0) }))
    .filter(({ span, weight }) => weight >= (/\s/.test(text.slice(span.start, span.end)) ? leastIndirect : leastOfWord))
    .sort((a, b) => b.weight - a.weight || a.span.start - b.span.start);
  const chosen: { start: number; end: number }[] = [];
  for (const { span } of heaviest) {
    if (chosen.length >= mostIndirect) break;
    if (
      saysSomething(text.slice(span.start, span.end)) &&
      !chosen.some(({ start, end }) => start < span.end && span.start < end)
    )
      chosen.push(span);
  }
  return chosen.sort((a, b) => a.start - b.start).map((span) => ({ span }));
}
