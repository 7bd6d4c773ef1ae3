/** What was found in each section, in document offsets: signs and mentions put in place, and what stands there. Weighs nothing. */
import type { Knowledge } from '../knowledge';
import type { Span } from '../language/types';
import { mentionsOfSection, type ReadPassage } from './mentions';
import type { Sign } from './signs';
import type { GuardedWord, Mention } from './types';

/** A sign with its place in the document. */
export interface PlacedSign extends Sign {
  readonly passage: number;
  readonly section: number;
}

export interface SectionFinds {
  readonly section: number;
  readonly signs: readonly PlacedSign[];
  readonly mentions: readonly Mention[];
  readonly guarded: readonly GuardedWord[];
  /** Words of danger or heavy trouble stand in the section. */
  readonly heavy: boolean;
  /** Stems of content words that the label model knows. */
  readonly stems: ReadonlySet<string>;
  /** The first wording of a word group in the section. */
  firstOf(group: string): Span | undefined;
}

/** One section; `reads` are its passages in order. `meantForProblems`: the section's own purpose. */
export function findsOfSection(
  section: number,
  reads: readonly ReadPassage[],
  meantForProblems: boolean,
  knowledge: Knowledge,
): SectionFinds {
  const signs = reads.flatMap(placeSigns);
  const guarded = signs.flatMap((sign) => guardedWord(sign, knowledge) ?? []);
  return {
    section,
    signs,
    mentions: mentionsOfSection(reads, meantForProblems),
    guarded,
    heavy: guarded.some(({ voice }) => voice !== 'negated'),
    stems: new Set(reads.flatMap(({ reading }) => reading.stems)),
    firstOf: (group) => firstOf(group, reads),
  };
}

/** Written out field by field, as mentions are: this runs for every sign at every keystroke. */
const placeSigns = ({ index, passage, reading }: ReadPassage): PlacedSign[] =>
  reading.signs.map(({ kind, id, start, end, sentence, voice }) => ({
    kind,
    id,
    start: start + passage.start,
    end: end + passage.start,
    sentence,
    voice,
    passage: index,
    section: passage.section,
  }));

function guardedWord(sign: PlacedSign, knowledge: Knowledge): GuardedWord | undefined {
  const { kind, id, start, end, voice, section } = sign;
  const level = kind === 'guard' ? knowledge.guardById.get(id)?.level : undefined;
  return level && { start, end, group: id, level, voice, section };
}

function firstOf(group: string, reads: readonly ReadPassage[]): Span | undefined {
  for (const { passage, reading } of reads) {
    const span = reading.groups.get(group);
    if (span) return { start: span.start + passage.start, end: span.end + passage.start };
  }
  return undefined;
}
