/**
 * Which word of the knowledge a long word that nothing knows was meant to be: "mishandelign" is "mishandeling". Knows how fingers and
 * ears slip; knows no prose.
 */
import { lookalikes } from './lookalikes';

/** The word that was meant by one that is known nowhere; undefined when there is none, or more than one. */
export type Meant = (written: string) => string | undefined;

/** Letters of a word as it was meant. */
const leastLetters = 8;

/** All that is asked of the words that are known. */
interface Lexicon {
  /** By their length and their first half, and by their length and their last: whatever slips, one of the two stands as it should. */
  readonly halves: ReadonlyMap<string, readonly string[]>;
  /** Every three letters that stand in a row somewhere. */
  readonly runs: ReadonlySet<string>;
}

/** `words` are asked for at the first question. */
export function misspeltWords(words: () => Iterable<string>): Meant {
  let lexicon: Lexicon | undefined;
  return (written) => {
    if (written.length < leastLetters - 1 || lookalikes.has(written)) return undefined;
    lexicon ??= lexiconOf(words());
    const { halves, runs } = lexicon;
    const isOdd = !written.includes("'") && runsOf(written).some((run) => !runs.has(run));
    const meant = new Set<string>();
    for (let length = Math.max(leastLetters, written.length - 1); length <= written.length + 1; length++) {
      for (const half of [headOf(written, length), tailOf(written, length)]) {
        for (const word of halves.get(half) ?? []) if (isSlip(written, word, isOdd)) meant.add(word);
      }
    }
    const [only] = meant;
    return meant.size === 1 ? only : undefined;
  };
}

function lexiconOf(words: Iterable<string>): Lexicon {
  const halves = new Map<string, string[]>();
  const runs = new Set<string>();
  for (const word of words) {
    for (const run of runsOf(word)) runs.add(run);
    if (word.length < leastLetters) continue;
    for (const half of [headOf(word, word.length), tailOf(word, word.length)]) {
      const known = halves.get(half);
      if (known) known.push(word);
      else halves.set(half, [word]);
    }
  }
  return { halves, runs };
}

/** Of a word that was meant to have `length` letters: between the two there is room for two letters that changed places. */
const headOf = (word: string, length: number): string => `${length}${word.slice(0, (length - 1) >> 1)}`;
const tailOf = (word: string, length: number): string => `${length}…${word.slice(-(length >> 1))}`;

function runsOf(word: string): string[] {
  const runs: string[] = [];
  for (let at = 0; at + 3 <= word.length; at++) runs.push(word.slice(at, at + 3));
  return runs;
}

/**
 * Whether `written` is one slip of a finger or an ear away from `meant`, behind the first letter and before the ending: another ending is another
 * form. When `isOdd`, with letters in a row as in no word, any slip will do; else only those that seldom make another word:
 * "verlagen" and "verslagen" are one letter apart as well.
 */
export function isSlip(written: string, meant: string, isOdd: boolean): boolean {
  const at = firstDifference(written, meant);
  if (at === 0) return false;
  switch (written.length - meant.length) {
    case 1:
      return at < meant.length && written.slice(at + 1) === meant.slice(at) && (isOdd || isDoubled(written, at));
    case -1:
      return at < written.length && written.slice(at) === meant.slice(at + 1) && (isOdd || isMissed(meant, at));
    case 0:
      return written.slice(at + 1) === meant.slice(at + 1)
        ? isTaken(written, meant, at, isOdd)
        : isSwapped(written, meant, at);
    default:
      return false;
  }
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}

/** "mishandelling", "probleemen"; near miss "stilstaand", "stilstand". */
function isDoubled(written: string, at: number): boolean {
  const isOpen = isConsonant(written.charAt(at + 1)) && !isConsonant(written.charAt(at + 2));
  return written[at] === written[at - 1] && (isConsonant(written.charAt(at)) || (isOpen && at + 2 < written.length));
}

/** Letters from which on words are so far apart that one may be missing; for a consonant between two others. */
const farApart = 12;
const ratherFarApart = 10;

/** "reclasering", "neighborhood", "bewinvoerder", "inkomengrens". */
function isMissed(meant: string, at: number): boolean {
  const [before, letter, after] = [meant.charAt(at - 1), meant.charAt(at), meant.charAt(at + 1)];
  if (meant.length > farApart || before + letter + after === 'our') return true;
  if (!isConsonant(letter)) return false;
  return before === letter || (meant.length > ratherFarApart && isConsonant(before) && isConsonant(after));
}

const alike = new Set('sz zs fv vf kc ck sc cs'.split(' '));

/** "verhuisen", "organization"; when odd, "gemeehschap". Near misses "plaatsje", "plaatste"; "meetjaar", "meetbaar". */
function isTaken(written: string, meant: string, at: number, isOdd: boolean): boolean {
  if (at > meant.length - 3) return false;
  if (isOdd && meant.length > ratherFarApart) return true;
  return meant.length > leastLetters && alike.has(written.charAt(at) + meant.charAt(at));
}

/** "mishandelign", "formuleir"; near misses "professionele" and "gevlogen", "professioneel" and "gevolgen". */
function isSwapped(written: string, meant: string, at: number): boolean {
  const [one, two] = [meant.charAt(at), meant.charAt(at + 1)];
  if (written.slice(at, at + 2) !== two + one || written.slice(at + 2) !== meant.slice(at + 2)) return false;
  return meant.length > leastLetters && (at + 2 < meant.length || (isConsonant(one) && isConsonant(two)));
}

const isConsonant = (letter: string): boolean => /^[b-df-hj-np-tv-xz]$/.test(letter);
