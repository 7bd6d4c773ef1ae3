/** Dutch spelling where a stem meets an ending: open and closed syllables, f/v and s/z. Knows no word classes. */

const shortEnd = /(?:^|[^aeiou])[aeiou][bcdfgklmnprstz]$/;
const longEnd = /(?:^|[^aeiou])(aa|ee|oo|uu)([bcdfgklmnprstz])$/;
const softensAfter = /(?:aa|ee|oo|uu|ie|ij|ei|ui|oe|eu|ou|au|[lr])f$/;
const voicesAfter = /(?:aa|ee|oo|uu|ie|ij|ui|oe|eu)s$/;
const keepsHard = /(?:eis|kruis|graaf|graf|fotograaf|paragraaf|succes|triomf|strofe)$/;
/** Endings without stress: no doubling ("hardnekkig" → "hardnekkige"). */
const weakEnd = /(?:[^aeiou]ig|lijk|[^aeiou]el|[^aeiou]er|[^aeiou]en|[^aeiou]em|age|[lr]ing)$/;

export function countSyllables(word: string): number {
  return (word.match(/[aeiouy]+/g) ?? []).length;
}

/** The stem as written before a vowel: "probleem" → "problem", "zwak" → "zwakk", "passief" → "passiev", "kansloos" → "kansloz". */
export function beforeVowel(stem: string): string {
  if (softensAfter.test(stem) && !keepsHard.test(stem)) return shorten(`${stem.slice(0, -1)}v`);
  if (voicesAfter.test(stem) && !keepsHard.test(stem)) return shorten(`${stem.slice(0, -1)}z`);
  if (shortEnd.test(stem) && !(weakEnd.test(stem) && countSyllables(stem) > 1)) return stem + stem.slice(-1);
  return shorten(stem);
}

function shorten(stem: string): string {
  const long = /(aa|ee|oo|uu)([bcdfgklmnprstvz])$/.exec(stem);
  if (long === null || (!longEnd.test(stem) && !/[vz]$/.test(stem) && !/[aeiou](?:aa|ee|oo|uu).$/.test(stem)))
    return stem;
  return stem.slice(0, -3) + (long[1] as string).charAt(0) + (long[2] as string);
}

/** Native verbs in -eren whose stem has a weak last syllable: "luisteren" → "luister". Others are like "signaleren" → "signaleer". */
const weakStems =
  /(?:luister|ander|beter|inner|minder|wonder|zeker|vorder|weiger|lever|fluister|loeder|pauper|snipper|hinder|slinger|ouder|nader|tover|schilder|offer|koester|erger|cijfer|wapper|bitter|lekker|ader|gader|sluier|stamper|stotter|knipper|hunker|broeder|ijver|huiver|wakker|zuiver|zonder|eiger|ever|wijder|timmer|kelder|slechter|neder|treiter|plunder|mopper|jammer|klonter|teister|hamster|foeter)$/;

/** The stem of an infinitive: "maken" → "maak", "leven" → "leef", "stemmen" → "stem", "wandelen" → "wandel", "gaan" → "ga". */
export function stemOf(infinitive: string): string {
  if (/(?:[gt]|sl)aan$/.test(infinitive)) return infinitive.slice(0, -2);
  if (/(?:doen|zien)$/.test(infinitive)) return infinitive.slice(0, -1);
  if (infinitive.endsWith('komen')) return infinitive.slice(0, -2);
  const bare = infinitive.slice(0, -2);
  if (bare.endsWith('\u00ebr')) return `${bare.slice(0, -2)}eer`;
  const last = bare.slice(-1);
  if (last === bare.slice(-2, -1) && !/[aeiou]/.test(last)) return bare.slice(0, -1);
  return harden(isOpen(bare) ? lengthen(bare) : bare);
}

/** Whether the last syllable of "mak-en" is open and stressed, so that its vowel is doubled in the stem. */
function isOpen(bare: string): boolean {
  if (/[eu]er$/.test(bare)) return true;
  if (!/(?:^|[^aeiou])[aeou][bcdfghjklmnpqrstvz]$/.test(bare)) return false;
  if (/er$/.test(bare) && weakStems.test(bare)) return false;
  const root = bare.replace(/^(?:be|ge|ver|her|ont|er|mis|onder|voor|door)(?=.*[aeiou])/, '');
  return countSyllables(root) <= 1 || !/(?:el|en|em|ig)$/.test(bare);
}

function lengthen(bare: string): string {
  return bare.slice(0, -1) + bare.slice(-2, -1) + bare.slice(-1);
}

function harden(stem: string): string {
  if (stem.endsWith('v')) return `${stem.slice(0, -1)}f`;
  return stem.endsWith('z') ? `${stem.slice(0, -1)}s` : stem;
}
