/**
 * Mentions of a section, with their places in the note. Conditions that look at the whole section are answered here; most passages
 * have none, and their mentions are only put in place.
 */
import type { CompiledCondition, Wordings } from '../knowledge';
import type { Passage } from '../note/types';
import { chooseMentions, type RelativeMention } from './candidate';
import { withLearned } from './learned';
import type { PassageReading } from './passageReading';
import type { Mention, Reason } from './types';

/** A passage of the note with its reading. */
export interface ReadPassage {
  readonly index: number;
  readonly passage: Passage;
  readonly reading: PassageReading;
}

/** The mentions of one section, in the order of the text. `meantForProblems`: the section's own purpose. */
export function mentionsOfSection(passages: readonly ReadPassage[], meantForProblems: boolean): Mention[] {
  const mentions: Mention[] = [];
  let holds: ((condition: CompiledCondition) => boolean) | undefined;
  for (const { index, passage, reading } of passages) {
    let own = reading.mentions;
    if (!own) {
      const answer = (holds ??= sectionConditions(passages));
      const candidates = reading.candidates.filter(
        ({ compiled }) => compiled.sectionWhen.every(answer) && !compiled.sectionUnless.some(answer),
      );
      own = withLearned(chooseMentions(candidates), reading.learned);
    }
    for (const mention of own) mentions.push(put(mention, index, passage, meantForProblems));
  }
  return mentions;
}

/** Answers conditions that look at the whole section; gathers what it needs at the first question. */
function sectionConditions(passages: readonly ReadPassage[]): (condition: CompiledCondition) => boolean {
  let poles: Set<string> | undefined;
  return (condition) => {
    if (condition.type === 'sectionHas') {
      poles ??= polesIn(passages);
      return poles.has(condition.pole ? `${condition.lens}/${condition.pole}` : condition.lens);
    }
    if (condition.type !== 'near') return false;
    const { sought } = condition;
    if ('ids' in sought) return passages.some(({ reading }) => speaksOf(reading, sought));
    return passages.some(({ reading }) => reading.situating.some(({ kinds }) => kinds.has(sought.shape)));
  };
}

function speaksOf({ groups, phrases }: PassageReading, { kind, ids }: Wordings): boolean {
  const found = kind === 'group' ? groups : phrases;
  for (const id of ids) if (found.has(id)) return true;
  return false;
}

/** Lenses, and lenses with their pole, that speak in the section without a condition on the section itself. */
function polesIn(passages: readonly ReadPassage[]): Set<string> {
  const poles = new Set<string>();
  for (const { reading } of passages) {
    for (const { mention, compiled } of reading.candidates) {
      if (compiled.sectionWhen.length || mention.voice === 'negated') continue;
      poles.add(mention.lens).add(`${mention.lens}/${mention.pole}`);
    }
  }
  return poles;
}

/** Written out field by field: this runs for every mention at every keystroke, and a spread costs ten times as much. */
function put(mention: RelativeMention, index: number, passage: Passage, meantForProblems: boolean): Mention {
  const { start } = passage;
  return {
    start: mention.start + start,
    end: mention.end + start,
    lens: mention.lens,
    term: mention.term,
    pole: mention.pole,
    dimension: mention.dimension,
    frame: mention.frame,
    strength: mention.strength,
    origin: mention.origin,
    voice: mention.voice,
    weight: mention.weight,
    counts: mention.counts,
    sureness: mention.sureness,
    situated: mention.situated,
    show: mention.show,
    reasons: putReasons(mention.reasons, start, meantForProblems),
    also: mention.also,
    section: passage.section,
    passage: index,
    language: mention.language,
  };
}

function putReasons(reasons: readonly Reason[], start: number, meantForProblems: boolean): readonly Reason[] {
  if (!meantForProblems && !reasons.some(({ span }) => span)) return reasons;
  const placed = reasons.map(({ code, span }): Reason =>
    span ? { code, span: { start: span.start + start, end: span.end + start } } : { code },
  );
  return meantForProblems ? [...placed, { code: 'section-for-problems' }] : placed;
}
