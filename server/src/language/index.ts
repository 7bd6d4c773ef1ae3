/** The public face of the language floor: words, sentences and voices of Dutch and English prose. Knows no notes. */
export { cut } from './cut';
export { detectLanguage } from './detectLanguage';
export { fold } from './fold';
export { isSmallWord } from './lexicon/index';
export { neverCounts } from './neverCounts';
export { isInfinitive, isParticiple } from './wordForms';
export {
  conjugate,
  conjugateEnglish,
  inflectAdjective,
  inflectEnglishNoun,
  inflectNoun,
  type AdjectiveOptions,
} from './inflect/index';
export { nameMatcher, type NameMatcher } from './voice/names';
export { findQuotations, type Quotation, type Quotations } from './voice/quotes';
export { readVoices, type VoiceContext } from './voice/readVoices';
export { spanOfWords } from './voice/scope';
export * from './types';
