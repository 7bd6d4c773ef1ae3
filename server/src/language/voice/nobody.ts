/** Sees that nobody gives a name: "niemand noemt haar lastig", "none of those who live here called it unsafe". Knows verbs of naming, no lenses. */
import type { Language, Prose, Span } from '../types';
import { foldedAt, furthest } from './scope';

/** Verbs by which a person, a place or a thing gets a name. */
const naming: Readonly<Record<Language, RegExp>> = {
  nl: /^(?:noemt|noemde|noemden|noemen|genoemd|vindt|vond|vonden|vinden|beschrijft|beschreef|beschreven|omschrijft|omschreef|omschreven|ervaart|ervaren|ervaarde|herkent|herkende|herkennen|ziet|zag|zien)$/,
  en: /^(?:call|calls|called|describe|describes|described|recognise|recognises|recognised|recognize|recognized|label|labelled|think|thinks|thought|find|finds|found|see|sees|saw)$/,
};
const nobody: Readonly<Record<Language, RegExp>> = { nl: /^niemand$/, en: /^(?:nobody|none|neither)$/ };

/** Words between the verb and the wording that it names by: "called it", "thinks of themselves as". */
const namingReach = 5;

/** The word for nobody, of whom it is denied that they name somebody by words from `first` on. */
export function namedByNobody(prose: Prose, first: number): Span | undefined {
  const sentence = prose.words[first]?.sentence;
  const clause = prose.words[first]?.clause;
  let verb = first - 1;
  while (verb > first - namingReach && !naming[prose.language].test(foldedAt(prose, verb))) verb--;
  if (!naming[prose.language].test(foldedAt(prose, verb)) || prose.words[verb]?.clause !== clause) return undefined;
  for (let index = verb - 1; index >= Math.max(0, verb - furthest); index--) {
    const word = prose.words[index];
    if (word?.sentence !== sentence) return undefined;
    if (nobody[prose.language].test(word?.folded ?? '') || isNotOne(prose, index)) {
      return word && { start: word.start, end: word.end };
    }
  }
  return undefined;
}

/** "not one of them", "geen van hen", "geen enkele bewoner". */
function isNotOne(prose: Prose, index: number): boolean {
  const word = foldedAt(prose, index);
  const next = foldedAt(prose, index + 1);
  return (word === 'not' && next === 'one') || (word === 'geen' && (next === 'van' || next === 'enkele'));
}
