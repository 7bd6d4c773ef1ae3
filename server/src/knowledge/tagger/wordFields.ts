/**
 * Which word fields a word belongs to: what it is about ("repareerde" → making, "overbuurvrouw" → neighbours), so that the learned reader can
 * tell something of a word it has not seen. Knows lemmas and inflection; no lens and no source.
 */
import { conjugate, conjugateEnglish, fold, inflectAdjective, inflectEnglishNoun, inflectNoun } from '../../language';
import type { Language, Word } from '../../language/types';

/** One field in one language, as it stands in `knowledge/wordfields/`: lemmas by word class, parted by spaces. */
export interface WordField {
  readonly id: string;
  /** A wider field that this one is part of. */
  readonly family: string;
  /** A bar parts a separable verb. */
  readonly verbs?: string;
  readonly nouns?: string;
  readonly adjectives?: string;
  /** Taken as they stand. */
  readonly words?: string;
}

export type WordFields = Readonly<Record<Language, readonly WordField[]>>;

export interface FieldLexicon {
  /** Fields and, with a plus, families of a folded word; none for a word that is not known, or that may mean anything. */
  of(folded: string): readonly string[];
  /** Of a verb whose particle stands elsewhere in the sentence: ("knapte", "op"); none when they make no verb together. */
  parted(folded: string, particle: string): readonly string[];
  /** Whether the word may be the particle of a parted verb. */
  isParticle(folded: string): boolean;
}

const none: readonly string[] = [];

/** Knows no word. */
export const noFields: FieldLexicon = { of: () => none, parted: () => none, isParticle: () => false };

/** A word in more fields than this says nothing any more. */
const mostFields = 3;
/** The last part of a compound is no shorter than this, and its first part neither than that. */
const shortestHead = 4;
const shortestFront = 3;
/** How far a particle may stand from its verb, in words. */
const farthest = 9;

/** Expands the lemmas; takes some ten milliseconds. */
export function fieldLexicon(fields: readonly WordField[], language: Language): FieldLexicon {
  const whole = new Map<string, readonly string[]>();
  const parts = new Map<string, readonly string[]>();
  const particles = new Set<string>();
  for (const field of fields) {
    for (const form of new Set(formsOf(field, language))) {
      if (!form.includes(' ')) append(whole, form, field.id);
      const [verb, particle] = form.split(' … ');
      if (!particle) continue;
      particles.add(particle);
      append(parts, `${verb ?? ''} ${particle}`, field.id);
    }
  }
  const families = new Map(fields.map(({ id, family }) => [id, `+${family}`]));
  const named = (ids: readonly string[] = none): readonly string[] =>
    ids.length > mostFields ? none : [...new Set(ids.flatMap((id) => [id, families.get(id) ?? '']))];
  return {
    of: (folded) => named(whole.get(folded) ?? (language === 'nl' ? likeOf(folded, whole) : undefined)),
    parted: (folded, particle) => named(parts.get(`${folded} ${particle}`)),
    isParticle: (folded) => particles.has(folded),
  };
}

function append(table: Map<string, readonly string[]>, form: string, id: string): void {
  const known = table.get(form);
  table.set(form, known ? [...known, id] : [id]);
}

/** A Dutch diminutive is its noun, and a compound means a kind of its last part: "aardappelsoepje" is a soup. */
function likeOf<T>(folded: string, known: ReadonlyMap<string, T>): T | undefined {
  const wholes = [folded, ...diminutives.flatMap((end) => (end.test(folded) ? [folded.replace(end, '')] : []))];
  for (let at = 0; at <= folded.length - shortestHead; at = at === 0 ? shortestFront : at + 1) {
    for (const word of wholes) {
      const found = word.length >= at + shortestHead || at === 0 ? known.get(word.slice(at)) : undefined;
      if (found) return found;
    }
  }
  return undefined;
}

const diminutives = [/jes?$/, /tjes?$/, /pjes?$/, /etjes?$/];

/** Per word of a sentence the particle that stands apart from it: "knapte de fietsen op". */
export function particlesOf(words: readonly Word[], fields: FieldLexicon): readonly (string | undefined)[] {
  const found: (string | undefined)[] = [];
  words.forEach(({ folded, clause }, at) => {
    if (!fields.isParticle(folded)) return;
    for (let i = at - 1; i >= Math.max(0, at - farthest) && words[i]?.clause === clause; i--) {
      if (!fields.parted(words[i]?.folded ?? '', folded).length) continue;
      found[i] = folded;
      return;
    }
  });
  return found;
}

function formsOf({ verbs, nouns, adjectives, words }: WordField, language: Language): string[] {
  const isDutch = language === 'nl';
  return [
    ...lemmasOf(verbs).flatMap(isDutch ? conjugate : conjugateEnglish),
    ...lemmasOf(nouns).flatMap((noun) => (isDutch ? inflectNoun(noun) : inflectEnglishNoun(noun).map(fold))),
    ...lemmasOf(adjectives).flatMap((word) => (isDutch ? inflectAdjective(word, { comparison: true }) : [fold(word)])),
    ...lemmasOf(words).map(fold),
  ];
}

const lemmasOf = (list = ''): string[] => list.split(' ').filter(Boolean);

/** What is wrong with the fields: a lemma twice, a phrase where a word should be, a field that one language lacks. */
export function fieldProblems(fields: WordFields): { readonly entry: string; readonly reason: string }[] {
  const problems: { entry: string; reason: string }[] = [];
  const report = (entry: string, reason: string) => problems.push({ entry, reason });
  for (const language of ['nl', 'en'] as const) {
    const other = new Map(fields[language === 'nl' ? 'en' : 'nl'].map(({ id, family }) => [id, family]));
    for (const { id, family, verbs, nouns, adjectives, words } of fields[language]) {
      if (other.get(id) !== family) report(id, `the field stands in ${language} only, or in another family`);
      const seen = new Set<string>();
      for (const lemma of [verbs, nouns, adjectives, words].flatMap(lemmasOf)) {
        const folded = fold(lemma.replace('|', ''));
        if (seen.has(folded)) report(id, `"${lemma}" stands twice in this field (${language})`);
        if (lemma.includes('|') && (!lemmasOf(verbs).includes(lemma) || language === 'en'))
          report(id, `"${lemma}": only a Dutch verb is parted by a bar`);
        seen.add(folded);
      }
    }
  }
  return problems;
}
