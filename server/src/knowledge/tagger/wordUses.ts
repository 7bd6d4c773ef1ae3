/**
 * What single words are used for in the wordings of the knowledge: a word that stands in wordings of a lens and row lends its meaning to
 * wordings that no list holds. Knows patterns as text only, not how they match.
 */
import { fold } from '../../language';
import type { Language } from '../../language/types';
import type { Lens, Pole, Term } from '../types';
import { stemOf, type WordClasses } from './features';

/** A shown term of a framing pole, with its content words. */
export interface UsedTerm {
  readonly lens: Lens;
  readonly term: Term;
  readonly frame: 'problem' | 'escalator';
}

export interface WordUses {
  /** Stem → names of classes, for the tagger. */
  readonly classes: WordClasses;
  /** Stem → the terms in whose wordings it stands. */
  readonly terms: ReadonlyMap<string, readonly UsedTerm[]>;
}

const functionWords = new Set(
  (
    'de het een en of van in op te is was zijn haar hij ze zij die dat dit met voor aan bij om er ook al niet geen maar als naar uit over door hun wordt ' +
    'werd worden heeft hebben had zich nog meer weer wel zo nooit altijd veel weinig zonder tot den der ik wij we ons onze hen the a an and of to in on is was ' +
    'his her she he that this with for at not no but as from by it their are be has have had'
  ).split(' '),
);

export const isFunctionWord = (folded: string): boolean => functionWords.has(folded);

/** A word in more rows than this says nothing of any. */
const mostRows = 8;
const namedRows = 4;
/** A word leans to a frame when it stands this many times as often in its wordings. */
const leaning = 3;

export function wordUses(lenses: readonly Lens[], language: Language): WordUses {
  const terms = new Map<string, UsedTerm[]>();
  const rows = new Map<string, Map<string, number>>();
  const frames = new Map<string, { problem: number; escalator: number }>();
  for (const used of framingTerms(lenses)) {
    for (const pattern of used.term.forms[language]) {
      for (const stem of stemsOf(pattern, language)) {
        const list = terms.get(stem);
        if (!list) terms.set(stem, [used]);
        else if (list.at(-1) !== used) list.push(used);
        const counts = frames.get(stem) ?? { problem: 0, escalator: 0 };
        counts[used.frame]++;
        frames.set(stem, counts);
        const own = rows.get(stem) ?? new Map<string, number>();
        for (const row of rowsOf(used)) own.set(row, (own.get(row) ?? 0) + 1);
        rows.set(stem, own);
      }
    }
  }
  const classes = new Map<string, readonly string[]>();
  for (const [stem, counts] of frames) classes.set(stem, [leanOf(counts), ...commonest(rows.get(stem))]);
  return { classes, terms };
}

export function* framingTerms(lenses: readonly Lens[]): Generator<UsedTerm> {
  for (const lens of lenses) {
    for (const term of lens.terms) {
      const frame = lens.poles[term.pole]?.frame;
      if (frame === 'problem' || frame === 'escalator') yield { lens, term, frame };
    }
  }
}

const rowsOf = ({
  lens,
  term,
}: {
  readonly lens: Lens;
  readonly term: { readonly pole: Pole; readonly dimension: string };
}) => [`${lens.id}/${term.pole}`, `${lens.id}/${term.pole}/${term.dimension}`];

/** The content words of a pattern, as stems, each once. */
function stemsOf(pattern: string, language: Language): Set<string> {
  const words = pattern.match(/[\p{L}\p{M}']+/gu) ?? [];
  const folded = words.map(fold).filter((word) => word.length >= 3 && !isFunctionWord(word));
  return new Set(folded.map((word) => stemOf(word, language)));
}

function leanOf({ problem, escalator }: { readonly problem: number; readonly escalator: number }): string {
  if (problem > leaning * escalator) return 'problem';
  return escalator > leaning * problem ? 'escalator' : 'either';
}

function commonest(rows: ReadonlyMap<string, number> = new Map()): string[] {
  if (rows.size > mostRows) return [];
  const ranked = [...rows].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked.slice(0, namedRows).map(([row]) => row);
}
