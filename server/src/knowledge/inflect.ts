/** Maps the word classes of the pattern notation, `(ww) (bn) (zn)` and `(v) (adj) (n)`, to the inflections of the language floor. */
import { conjugate, conjugateEnglish, inflectAdjective, inflectEnglishNoun, inflectNoun } from '../language/inflect';
import type { Language } from '../language/types';

/** All forms of one word of a class, itself included. An unknown class, or one of the other language, gives the word alone. */
export function inflect(word: string, wordClass: string, language: Language): string[] {
  switch (`${language} ${wordClass}`) {
    case 'nl ww':
      return withItself(word.replace('|', ''), conjugate(word));
    case 'nl zn':
      return withItself(word, inflectNoun(word));
    case 'nl bn':
      return withItself(word, inflectAdjective(word));
    case 'en v':
      return withItself(word, conjugateEnglish(word));
    case 'en n':
      return withItself(word, inflectEnglishNoun(word));
    default:
      return [word.replace('|', '')];
  }
}

const withItself = (word: string, forms: readonly string[]): string[] => [...new Set([word, ...forms])];
