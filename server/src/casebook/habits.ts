/**
 * What a team usually does with a label in notes like this one: naive Bayes over its own answers. Silent with few examples; only ever says
 * how much a label that the text itself speaks for should move. Knows numbers of words, no words, and no person.
 */
import type { Choices } from './choices';

/** Answers about a label below which nothing is said of it. */
const leastAnswers = 5;
/** Notes in the folder below which nothing is said at all. */
export const leastNotes = 10;
/** Furthest that a label moves, where one wording of the text weighs 1. */
export const furthest = 2;

/** Of a note's words only the most telling count, so that a long note is no surer than a short one. */
const mostWords = 12;
/** A refusal tells more than a note that merely does without the label. */
const weightOfRefusal = 3;
/** A word of fewer notes tells of those notes, not of a sort. */
const leastHolding = 3;
/** As many notes' worth of "as usual" stand beside what was counted. */
const pull = 4;

/** What was learned of one folder. */
export interface Habits {
  /** Log-odds between -2 and 2 that the team chooses the label in a note with these words; 0 when it cannot be said. */
  leaning(key: string, words: readonly number[]): number;
}

interface Answers {
  readonly chosen: Tally;
  readonly refused: Tally;
}

/** Learns from the answers of a folder's notes; undefined with too few to say anything. Each label is counted when it is first asked about. */
export function habitsOf(notes: readonly Choices[]): Habits | undefined {
  if (notes.length < leastNotes || !isAnsweredOften(notes)) return undefined;
  const all = tallyOf(notes);
  const known = new Map<string, Answers>();
  const answersOf = (key: string): Answers => ({
    chosen: tallyOf(notes.filter(({ chosen, refused }) => chosen.includes(key) && !refused.includes(key))),
    refused: tallyOf(notes.filter(({ refused }) => refused.includes(key))),
  });
  return {
    leaning(key, words) {
      const answers = known.get(key) ?? answersOf(key);
      known.set(key, answers);
      const { chosen, refused } = answers;
      if (chosen.notes + refused.notes < leastAnswers) return 0;
      const leaning = clip(standing(answers) + likeness(answers, all, words));
      return refused.notes === 0 ? Math.max(0, leaning) : leaning;
    },
  };
}

/** Did any label get enough answers? */
function isAnsweredOften(notes: readonly Choices[]): boolean {
  const answers = new Map<string, number>();
  for (const { chosen, refused } of notes) {
    for (const key of new Set([...chosen, ...refused])) answers.set(key, (answers.get(key) ?? 0) + 1);
  }
  return [...answers.values()].some((count) => count >= leastAnswers);
}

/** Only refusals lower a label: that it is chosen often is no reason to raise it in notes of another sort. */
function standing({ chosen, refused }: Answers): number {
  return Math.min(0, Math.log((chosen.notes + 1) / (refused.notes + 1)));
}

/** Are the note's words those of the notes that got the label, or those of the others? Words of one note come in company, so their sum is tempered. */
function likeness({ chosen, refused }: Answers, all: Tally, words: readonly number[]): number {
  const more = weightOfRefusal - 1;
  const others = all.notes - chosen.notes + more * refused.notes;
  const tells = words
    .filter((word) => all.of(word) >= leastHolding)
    .map((word) => {
      const usual = all.of(word) / all.notes;
      const withIt = chosen.of(word);
      const without = all.of(word) - withIt + more * refused.of(word);
      return Math.log(share(withIt, chosen.notes, usual) / share(without, others, usual));
    })
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .slice(0, mostWords);
  return tells.length === 0 ? 0 : tells.reduce((sum, tell) => sum + tell, 0) / Math.sqrt(tells.length);
}

/** Part of the notes that hold a word, drawn to what is usual as long as there are few. */
const share = (count: number, notes: number, usual: number): number => (count + pull * usual) / (notes + pull);

const clip = (value: number): number => Math.max(-furthest, Math.min(furthest, value));

/** In how many notes each word stands. */
interface Tally {
  readonly notes: number;
  of(word: number): number;
}

function tallyOf(notes: readonly Choices[]): Tally {
  const counts = new Map<number, number>();
  for (const { words } of notes) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { notes: notes.length, of: (word) => counts.get(word) ?? 0 };
}
