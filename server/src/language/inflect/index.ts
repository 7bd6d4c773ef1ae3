/** Forms of words for the compiling of knowledge. The one door to them. */
export { inflectAdjective, type AdjectiveOptions } from './adjective';
export { conjugate } from './conjugate';
export { conjugateEnglish, inflectEnglishNoun } from './english';
export { inflectNoun } from './noun';
