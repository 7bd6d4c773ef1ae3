/** Expands Dutch nouns into singular and plural. Diminutives are left out: they may belittle, and are listed where meant. */
import { fold } from '../fold';
import { beforeVowel, countSyllables } from './spelling';

/** Plurals that no rule gives; also as the last part of a compound. */
const irregular: Readonly<Record<string, readonly string[]>> = {
  kind: ['kinderen'],
  stad: ['steden'],
  lid: ['leden'],
  dag: ['dagen'],
  weg: ['wegen'],
  dak: ['daken'],
  gat: ['gaten'],
  glas: ['glazen'],
  slot: ['sloten'],
  pad: ['paden'],
  ei: ['eieren'],
  bedrag: ['bedragen'],
  verslag: ['verslagen'],
  slag: ['slagen'],
  gebrek: ['gebreken'],
  oorlog: ['oorlogen'],
  blad: ['bladen', 'bladeren'],
  lied: ['liederen'],
  model: ['modellen'],
  spel: ['spellen', 'spelen'],
  stel: ['stellen'],
  cel: ['cellen'],
  team: ['teams'],
  flat: ['flats'],
  club: ['clubs'],
  coach: ['coaches'],
  hotspot: ['hotspots'],
  trend: ['trends'],
  frame: ['frames'],
  case: ['cases'],
  koe: ['koeien'],
  crisis: ['crises', 'crisissen'],
  leraar: ['leraren', 'leraars'],
  zoon: ['zonen', 'zoons'],
};

const heads = Object.entries(irregular);

/** "Buurtteam" follows "team"; a first part of at least three letters keeps "gezag" from following "dag". */
function listed(noun: string): readonly string[] | undefined {
  const own = irregular[noun];
  if (own !== undefined) return own;
  for (const [head, plurals] of heads) {
    if (noun.endsWith(head) && noun.length >= head.length + 3)
      return plurals.map((plural) => noun.slice(0, -head.length) + plural);
  }
  return undefined;
}

/** A noun and its plurals, folded and unique: "probleem" → ["probleem", "problemen"]. Where usage is divided both stand. */
export function inflectNoun(noun: string): string[] {
  const folded = fold(noun);
  return [...new Set([folded, ...(listed(folded) ?? pluralsOf(folded))])];
}

function pluralsOf(noun: string): string[] {
  if (noun.endsWith('heid')) return [`${noun.slice(0, -4)}heden`];
  if (/[^aeiou]um$/.test(noun) || noun.endsWith('eum')) return [`${noun.slice(0, -2)}a`, `${noun}s`];
  if (noun.endsWith('icus')) return [`${noun.slice(0, -2)}i`];
  if (/(?:[aiouy]|[^aeiou]o)$/.test(noun) && !/(?:ei|ij|oe|ie|ui|ou|au)$/.test(noun)) return [`${noun}'s`, `${noun}s`];
  if (noun.endsWith('ie')) return [`${noun}s`, `${noun}en`];
  if (noun.endsWith('ee')) return [`${noun}en`, `${noun}s`];
  if (noun.endsWith('e')) return [`${noun}n`, `${noun}s`];
  return closedPlural(noun);
}

function closedPlural(noun: string): string[] {
  const long = countSyllables(noun) > 1;
  if (long && /[^aeiou]e(?:l|m|n|r|rd|m)$/.test(noun)) return [`${noun}s`];
  if (/'er$/.test(noun) || /i[eë]r$/.test(noun)) return [`${noun}s`];
  if (long && /(?:[^aeiou]aar|aard|eur|oor|[^aeiou]or)$/.test(noun))
    return [`${beforeVowel(noun.replace(/or$/, 'oor'))}en`, `${noun}s`];
  return [`${beforeVowel(noun)}en`];
}
