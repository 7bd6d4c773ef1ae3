/** Tells by its shape what form a Dutch word may be. A guess for slots in patterns, where the words around it decide; knows no dictionary. */

/** "leren", "gaan", "doorstromen": may be an infinitive. */
export const isInfinitive = (folded: string): boolean => folded.length >= 4 && /(?:en|aan|ien|oen)$/.test(folded);

const participle =
  /^(?:(?:op|af|aan|uit|in|door|mee|terug|voor|over|om|toe|bij|na|weg|vast|los)?ge|be|ver|ont|her)[a-z]{2,}(?:d|t|en)$/;

/** "gevonden", "opgezet", "behaald": may be a past participle. */
export const isParticiple = (folded: string): boolean => participle.test(folded);
