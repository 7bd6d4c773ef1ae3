/** What there is to know of a language about who speaks: the shape of its cues. Knows no words itself. */

/** Verbs of one language that put words or views in someone's mouth, and the small words around them. */
export interface Cues {
  /** Third person, singular or past: hardly ever an infinitive. */
  readonly verbs: ReadonlySet<string>;
  /** Of `verbs`: also a number or a noun, so that an object must follow: "acht hem", "reports that". */
  readonly doubtful: ReadonlySet<string>;
  /** Right after a verb these show that nothing is said: "denkt mee", "zegt weinig", "duidt op". */
  readonly notSaying: ReadonlySet<string>;
  /** Wishing and seeing: someone in office must stand right before it. */
  readonly wishVerbs: ReadonlySet<string>;
  /** Endings of words for people in office: "woonconsulent", "wijkteam". */
  readonly sourceEnding: RegExp;
  /** Look like an infinitive or a noun as well: need a subject beside them. */
  readonly pluralVerbs: ReadonlySet<string>;
  /** Verb → the particle or word that must follow in the clause: "geeft … aan". */
  readonly pairedVerbs: ReadonlyMap<string, readonly string[]>;
  /** "volgens": who follows. */
  readonly according: ReadonlySet<string>;
  /** "aldus": the words before it were someone's. */
  readonly thus: ReadonlySet<string>;
  /** "omschreven als": a participle with this word right after it. */
  readonly participles: ReadonlySet<string>;
  readonly participleTail: ReadonlySet<string>;
  /** Directly before the wording: "zogenaamde". */
  readonly soCalled: ReadonlySet<string>;
  readonly hearsay: ReadonlySet<string>;
  /** Papers that speak: "in het dossier staat". */
  readonly papers: ReadonlySet<string>;
  /** Short stand-alone sources before a colon: "School: …". */
  readonly sources: ReadonlySet<string>;
  /** "naar eigen zeggen". */
  readonly ownSaying: ReadonlySet<string>;
  readonly self: ReadonlySet<string>;
  /** Words about words. */
  readonly wordWords: ReadonlySet<string>;
  /** Near these a wording is looked at, at a little distance. */
  readonly frameWords: ReadonlySet<string>;
  /** First person forms of writing and naming. */
  readonly ownWriting: ReadonlySet<string>;
}

/** Words parted by spaces. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
