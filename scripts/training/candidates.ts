/**
 * Reads annotated notes with a judge that lets everything pass and writes down what it is asked, so that another can learn from it what a
 * careful reader would have marked.
 */
import type { Judge, Knowledge, Traits } from '../../server/src/knowledge';
import { readNote } from '../../server/src/note';
import { weigh } from '../../server/src/reading/balance';
import { readReading, type Mention, type Reading } from '../../server/src/reading';
import type { AnnotatedNote } from '../../test/eval/gold';
import { scoreNote, type NoteScore } from '../../test/eval/score';

/** A mention that would count, with what can be seen of it. */
export interface Candidate {
  readonly mention: Mention;
  readonly traits: Traits;
  /** The annotation marks it too, as the writer's own. */
  readonly isRight: boolean;
}

/** A note as read without a judge. */
export interface ReadAnnotated {
  readonly note: AnnotatedNote;
  readonly reading: Reading;
  readonly candidates: readonly Candidate[];
}

/** `knowledge` brings a learned reader that has not seen the notes. */
export function readCandidates(notes: readonly AnnotatedNote[], knowledge: Knowledge): ReadAnnotated[] {
  return notes.map((note) => {
    const asked: Traits[] = [];
    const judge = recorder(asked);
    const reading = readReading(readNote(note.text, knowledge.formats, { guessKind: true }), { ...knowledge, judge });
    const right = new Set(scoreNote(note, reading).counted.map(({ system }) => placeOf(system)));
    const candidates = reading.mentions.flatMap((mention): Candidate[] => {
      const traits = asked[mention.sureness - firstNumber];
      return traits ? [{ mention, traits, isRight: right.has(placeOf(mention)) }] : [];
    });
    return { note, reading, candidates };
  });
}

const placeOf = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

/** Beyond every probability. */
const firstNumber = 2;

/** Answers with a running number, by which a mention leads back to what was asked about it. */
const recorder = (asked: Traits[]): Judge => ({
  least: { listed: 0, learned: 0, light: 0 },
  sureness: (traits) => asked.push(traits) - 1 + firstNumber,
});

/** The score of a note as it would be with this judge. */
export function scoreJudged(
  { note, reading, candidates }: ReadAnnotated,
  judge: Judge,
  knowledge: Knowledge,
): NoteScore {
  const byMention = new Map(candidates.map((candidate) => [candidate.mention, candidate]));
  const mentions = reading.mentions.flatMap((mention): Mention[] => {
    const candidate = byMention.get(mention);
    if (!candidate) return [mention];
    const isListed = mention.origin !== 'learned';
    const sureness = judge.sureness(candidate.traits);
    const counts = sureness >= (isListed ? judge.least.listed : judge.least.learned);
    return counts || isListed || sureness >= judge.least.light ? [{ ...mention, sureness, counts }] : [];
  });
  return scoreNote(note, {
    ...reading,
    mentions,
    balance: weigh(mentions, reading.balance.sections.length, () => false, knowledge),
  });
}
