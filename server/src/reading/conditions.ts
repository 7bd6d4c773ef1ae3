/** Asks one compiled condition of a wording in its passage. Conditions that look at the whole section are answered in `mentions.ts`. */
import type { CompiledCondition, Match, Sought } from '../knowledge';
import type { Prose, Word } from '../language/types';
import { matchesOf, type PassageMatches } from './passageMatches';
import type { PassageContext } from './passageReading';

/** Small words that may stand between a term and its neighbour: "zwak in de wijk" is not, "de zwakke, oude buurt" is near enough. */
const skipped = new Set(
  'de het een deze die dit dat haar zijn hun onze ons mijn onze heel erg zeer wat the a an this that these those their his her our my very'.split(
    ' ',
  ),
);

export function holds(
  condition: CompiledCondition,
  match: Match,
  matches: PassageMatches,
  context: PassageContext,
): boolean {
  switch (condition.type) {
    case 'near':
      return places(condition.sought, matches).some((place) => isNear(place, match, condition, matches.prose.words));
    case 'inPhrase':
      return matchesOf(matches, condition.sought).some(
        (phrase) => phrase.first <= match.first && phrase.end >= match.end,
      );
    case 'followedBy':
      return startsAt(condition.sought, neighbour(matches.prose.words, match.end, 1), matches);
    case 'precededBy':
      return endsAt(condition.sought, neighbour(matches.prose.words, match.first - 1, -1), matches);
    case 'kind':
      return context.noteKind === undefined || condition.kinds.includes(context.noteKind);
    case 'section':
      return context.role !== undefined && condition.roles.includes(context.role);
    case 'heading':
      return context.passageKind === 'heading';
    case 'capitalised':
      return isCapitalInside(match, matches.prose);
    case 'form':
      return condition.forms.has(match.words.map((word) => matches.prose.words[word]?.folded ?? '').join(' '));
    case 'sectionHas':
      return false;
  }
}

/** Where the sought words stand, as word ranges. */
function places(sought: Sought, matches: PassageMatches): readonly { first: number; end: number }[] {
  if ('ids' in sought) return matchesOf(matches, sought);
  return matches.prose.words.flatMap((word, i) => (word.shape === sought.shape ? [{ first: i, end: i + 1 }] : []));
}

function isNear(
  place: { first: number; end: number },
  match: Match,
  { within, side }: Extract<CompiledCondition, { type: 'near' }>,
  words: readonly Word[],
): boolean {
  const before = place.end <= match.first;
  const after = place.first >= match.end;
  const inGap = !before && !after && !match.words.some((word) => word >= place.first && word < place.end);
  if (!before && !after && !inGap) return false;
  if ((side === 'before' && !before) || (side === 'after' && !after)) return false;
  if (typeof within === 'number') {
    const distance = before ? match.first - place.end : after ? place.first - match.end : 0;
    return distance < within && words[place.first]?.sentence === words[match.first]?.sentence;
  }
  if (within === 'clause') return words[place.first]?.clause === words[match.first]?.clause;
  if (within === 'sentence') return words[place.first]?.sentence === words[match.first]?.sentence;
  return true;
}

/** The nearest word in one direction that is no article or possessive. */
function neighbour(words: readonly Word[], from: number, step: 1 | -1): number {
  let i = from;
  while (words[i] && skipped.has(words[i]?.folded ?? '')) i += step;
  return i;
}

const startsAt = (sought: Sought, at: number, matches: PassageMatches): boolean =>
  places(sought, matches).some((place) => place.first === at);
const endsAt = (sought: Sought, at: number, matches: PassageMatches): boolean =>
  places(sought, matches).some((place) => place.end === at + 1);

/** A capital on the first word of the wording, not at the start of its sentence: part of a name. */
function isCapitalInside(match: Match, { words, sentences }: Prose): boolean {
  const word = words[match.first];
  return word !== undefined && word.capital && sentences[word.sentence]?.firstWord !== match.first;
}
