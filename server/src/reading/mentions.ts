/**
 * Candidates of a section → mentions of the note: conditions that look at the whole section are answered, the longest wording wins,
 * one span belongs to one lens, and every mention says why it counts or does not.
 */
import type { CompiledCondition } from '../knowledge';
import type { Lens } from '../knowledge/types';
import type { Passage } from '../note/types';
import type { Candidate, PassageReading } from './passageReading';
import { situatedBy } from './situating';
import type { Mention, Reason } from './types';

/** A passage of the note with its reading. */
export interface ReadPassage {
  readonly index: number;
  readonly passage: Passage;
  readonly reading: PassageReading;
}

/** The mentions of one section, in the order of the text. `meantForProblems`: the section's own purpose. */
export function mentionsOfSection(passages: readonly ReadPassage[], meantForProblems: boolean): Mention[] {
  const keys = new Set(passages.flatMap(({ reading }) => [...reading.keys]));
  const poles = new Set<string>();
  for (const { reading } of passages) {
    for (const { compiled, sectionWhen, voice } of reading.candidates) {
      if (sectionWhen.length || voice === 'negated') continue;
      poles.add(compiled.lens.id).add(`${compiled.lens.id}/${compiled.term.pole}`);
    }
  }
  const holds = (condition: CompiledCondition): boolean => {
    if (condition.type === 'sectionHas')
      return poles.has(condition.pole ? `${condition.lens}/${condition.pole}` : condition.lens);
    if (condition.type === 'near' && 'key' in condition.sought) return keys.has(condition.sought.key);
    return (
      condition.type === 'near' &&
      passages.some(({ reading }) => reading.situating.some(({ kinds }) => kinds.has('number') || kinds.has('date')))
    );
  };
  return passages.flatMap((read) => {
    const standing = read.reading.candidates.filter(
      ({ sectionWhen, sectionUnless }) => sectionWhen.every(holds) && !sectionUnless.some(holds),
    );
    return chooseMentions(standing, read, meantForProblems);
  });
}

const tierRank = { core: 0, wide: 1, background: 2 };
const valenceRank = { directional: 0, caution: 1, dilemma: 2, descriptive: 3 };
const rank = ({ tier, valence }: Lens): number => tierRank[tier] * 4 + valenceRank[valence];

const isSensor = ({ compiled }: Candidate): boolean => compiled.frame === 'sensor' || compiled.term.show === 'never';

/** Longest first; of equal length the lens of higher tier and valence, then the strong term, then the earlier id. */
function byPrecedence(a: Candidate, b: Candidate): number {
  return (
    Number(isSensor(a)) - Number(isSensor(b)) ||
    b.words.length - a.words.length ||
    b.end - b.start - (a.end - a.start) ||
    rank(a.compiled.lens) - rank(b.compiled.lens) ||
    Number(a.compiled.term.strength === 'contextual') - Number(b.compiled.term.strength === 'contextual') ||
    (a.id < b.id ? -1 : 1)
  );
}

function chooseMentions(candidates: readonly Candidate[], read: ReadPassage, meantForProblems: boolean): Mention[] {
  const owner = new Map<number, Candidate>();
  const chosen = new Map<Candidate, Candidate[]>();
  for (const candidate of [...candidates].sort(byPrecedence)) {
    const holders = new Set(candidate.words.map((word) => owner.get(word)).filter((holder) => holder !== undefined));
    if (!holders.size) {
      for (const word of candidate.words) owner.set(word, candidate);
      chosen.set(candidate, []);
    }
    for (const holder of holders) {
      if (
        holder.compiled.lens !== candidate.compiled.lens &&
        holder.start === candidate.start &&
        holder.end === candidate.end
      ) {
        chosen.get(holder)?.push(candidate);
      }
    }
  }
  return [...chosen]
    .map(([candidate, also]) => toMention(candidate, also, read, meantForProblems))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function toMention(
  candidate: Candidate,
  also: readonly Candidate[],
  { index, passage, reading }: ReadPassage,
  meantForProblems: boolean,
): Mention {
  const { lens, term, frame } = candidate.compiled;
  const at = (span: { start: number; end: number }) => ({
    start: span.start + passage.start,
    end: span.end + passage.start,
  });
  const situatedSpan = situatedBy(reading.situating, candidate.sentence);
  const weight = (term.weight ?? (term.strength === 'strong' ? 1 : 0.5)) * (candidate.derived ? 0.5 : 1);
  return {
    ...at(candidate),
    lens: lens.id,
    term: term.id,
    pole: term.pole,
    dimension: term.dimension,
    frame,
    strength: term.strength,
    origin: term.origin,
    voice: candidate.voice,
    weight: isSensor(candidate) ? 0 : weight,
    counts: candidate.voice === 'author' && weight > 0 && !isSensor(candidate) && term.show !== 'hover',
    situated: situatedSpan !== undefined,
    show: term.show,
    reasons: [...reasonsOf(candidate, passage, meantForProblems, situatedSpan)].map(({ code, span }) =>
      span ? { code, span: at(span) } : { code },
    ),
    also: also.map(({ compiled }) => ({ lens: compiled.lens.id, term: compiled.term.id, pole: compiled.term.pole })),
    section: passage.section,
    passage: index,
    language: reading.language,
  };
}

const reasonOfVoice = {
  author: 'own-words',
  quoted: 'quoted',
  reported: 'attributed',
  negated: 'denied',
  name: 'part-of-name',
  meta: 'word-as-word',
} as const;

function* reasonsOf(
  candidate: Candidate,
  passage: Passage,
  meantForProblems: boolean,
  situated: Reason['span'],
): Iterable<Reason> {
  const { term } = candidate.compiled;
  const code =
    candidate.voice === 'quoted' && passage.kind === 'quote' ? 'block-quote' : reasonOfVoice[candidate.voice];
  yield { code, ...(candidate.because ? { span: candidate.because } : {}) };
  if (isSensor(candidate)) yield { code: 'sensor' };
  if (term.weight === 0) yield { code: 'shadow-word' };
  if (passage.kind === 'heading') yield { code: 'heading' };
  if (situated && candidate.compiled.frame === 'problem') yield { code: 'situated', span: situated };
  if (candidate.derived) yield { code: 'derived-form' };
  if (term.strength === 'contextual') yield { code: 'contextual' };
  if (meantForProblems) yield { code: 'section-for-problems' };
}
