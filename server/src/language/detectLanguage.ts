/** Tells Dutch from English by function words. Reads a bounded prefix; knows no other languages. */
import type { Language } from './types';
import { isLetter } from './cutting/characters';

const prefix = 400;
const leastEvidence = 4;
/** So far ahead that the rest cannot matter. */
const enough = 5;
const longestTelling = 7;

/** Words that are common in one language and not words of the other ("in", "is", "was", "over", "men", "die" tell nothing). */
const telling: ReadonlyMap<string, Language> = new Map([
  ...(
    'de het een en van niet dat ik ze zij hij wij er met voor op te zijn heeft wordt ook maar om aan bij naar uit dan nog wel geen haar hun ' +
    'deze dit wat omdat mijn je zich kan moet wil gaat hebben worden als tot mevrouw meneer dhr mw onder tegen waar hoe'
  )
    .split(' ')
    .map((entry) => [entry, 'nl'] as const),
  ...(
    'the and to that he she they with for has have are were his her their not but this from by at been would which who when there what about into ' +
    'says said does did be an on you your my our if so than because out up no'
  )
    .split(' ')
    .map((entry) => [entry, 'en'] as const),
]);

/** The language of a passage; `fallback` when fewer than four telling words are seen or they are divided. */
export function detectLanguage(text: string, fallback: Language): Language {
  const limit = Math.min(text.length, prefix);
  let dutch = 0;
  let english = 0;
  let start = -1;
  for (let at = 0; at <= limit; at++) {
    if (at < limit && isLetter(text.charCodeAt(at))) {
      if (start < 0) start = at;
      continue;
    }
    const language =
      start >= 0 && at - start <= longestTelling ? telling.get(text.slice(start, at).toLowerCase()) : undefined;
    start = -1;
    if (language === 'nl') dutch++;
    else if (language === 'en') english++;
    if (Math.abs(dutch - english) > enough) break;
  }
  if (dutch + english < leastEvidence || dutch === english) return fallback;
  return dutch > english ? 'nl' : 'en';
}
