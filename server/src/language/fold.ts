/** Folding of words, so that one spelling stands for all: the only place that says what "the same word" means. */

const plain = /^[a-z0-9']*$/;
const marks = /\p{M}+/gu;
const hyphens = /[-\u2010\u2011\u00ad]+/g;
const apostrophes = /[\u2018\u2019\u02bc]/g;

/** Lower case, without accents, apostrophes made `'`, hyphens and soft hyphens removed: "Co-creatie" → "cocreatie", "coöperatie" → "cooperatie". */
export function fold(word: string): string {
  if (plain.test(word)) return word;
  const small = word.toLowerCase();
  if (plain.test(small)) return small;
  return small.normalize('NFD').replace(marks, '').replace(hyphens, '').replace(apostrophes, "'");
}
