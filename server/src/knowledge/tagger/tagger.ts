/**
 * The learned reader: finds wordings that no list holds but that look like those people marked. Linear and exact: the same passage gives the
 * same finds. Says what a wording looks like and how sure it is; whether it counts is not for it to say.
 */
import type { Language, Prose, Word } from '../../language/types';
import type { Lens } from '../types';
import { edgeWord, featureVersion, pairBuckets, reach, traitMaker, within, type WordTraits } from './features';
import { roomFor, sumsOver, transitionFactors } from './sequence';
import { readWeights, type Weights } from './weights';
import { markCount, type TaggerData } from './types';
import { fieldLexicon, particlesOf, type FieldLexicon, type WordFields } from './wordFields';
import { wordUses, type WordUses } from './wordUses';

/** Words `[first, end)` of the prose that look like a wording of a frame. */
export interface LearnedFind {
  readonly first: number;
  readonly end: number;
  readonly frame: 'problem' | 'escalator';
  /** Probability, 0–1, that its surest word belongs to a wording of this frame. */
  readonly confidence: number;
}

/** Per word of the prose, the probability (0–1) that it belongs to a wording of the frame. */
export interface Odds {
  readonly problem: Float64Array;
  readonly escalator: Float64Array;
}

/** What is found in a passage, and how probable every word of it is. */
export interface Tagged {
  readonly finds: readonly LearnedFind[];
  readonly odds: Odds;
}

export interface Tagger {
  tag(prose: Prose): Tagged;
  /** What single words are used for in the knowledge. */
  uses(language: Language): WordUses;
}

const L = markCount;
const rememberedWords = 20_000;
/** Words of a sentence that is read without new memory. */
const usualLength = 200;

/** Ready at the first passage of each language; without `fields` words have none; a model of another version finds nothing. */
export function compileTagger(data: TaggerData, lenses: readonly Lens[], fields?: WordFields): Tagger {
  const known = new Map<Language, WordUses>();
  const uses = (language: Language) => remember(known, language, () => wordUses(lenses, language));
  const readers = new Map<Language, SentenceReader>();
  let weights: Weights | undefined;
  const tag = (prose: Prose): Tagged => {
    const { language, words, sentences } = prose;
    const odds = { problem: new Float64Array(words.length), escalator: new Float64Array(words.length) };
    const finds: LearnedFind[] = [];
    if (data.version !== featureVersion) return { finds, odds };
    const table = (weights ??= readWeights(data));
    const about = () => fieldLexicon(fields?.[language] ?? [], language);
    const read = remember(readers, language, () => sentenceReader(data, table, language, uses(language), about()));
    for (const { firstWord, endWord } of sentences) read(words, firstWord, endWord, finds, odds);
    return { finds, odds };
  };
  return { tag, uses };
}

function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** Reads words `[first, end)`: adds what it finds, and writes the probabilities. */
type SentenceReader = (words: readonly Word[], first: number, end: number, finds: LearnedFind[], odds: Odds) => void;

/** A word with what it says about the words around it already added up. */
interface WeighedWord {
  readonly traits: WordTraits;
  /** Per place from which it is looked at (−2 … +2), a weight per mark. */
  readonly sums: Float64Array;
}

function sentenceReader(
  data: TaggerData,
  weights: Weights,
  language: Language,
  { classes }: WordUses,
  fields: FieldLexicon,
): SentenceReader {
  const traitsOf = traitMaker(data.bits, language, classes, fields);
  const transitions = transitionFactors(data.transitions);
  const memory = new Map<string, WeighedWord>();
  const weigh = (word: Word, particle: string | undefined): WeighedWord => {
    const own = word.shape === 'word' ? word.folded : word.shape;
    const key = particle ? `${own} ${particle}` : own;
    const seen = memory.get(key);
    if (seen) return seen;
    if (memory.size >= rememberedWords) memory.clear();
    const weighed = weighWord(traitsOf(word, particle), weights);
    memory.set(key, weighed);
    return weighed;
  };
  const edge = weighWord(traitsOf(edgeWord), weights);
  const room = roomsFor(usualLength);
  return (words, first, end, finds, odds) => {
    const own = words.slice(first, end);
    const particles = particlesOf(own, fields);
    const weighed = own.map((word, i) => weigh(word, particles[i]));
    const { length } = weighed;
    const { emissions, sums } = length > usualLength ? roomsFor(length) : room;
    emit(emissions, weighed, edge, weights, data.bits);
    const { forward, backward } = sumsOver(emissions, length, transitions, sums);
    for (const frame of ['problem', 'escalator'] as const)
      collect(finds, odds[frame], frame, data.thresholds[frame], forward, backward, first, end);
  };
}

/** What the arithmetic of a sentence of at most `length` words is written in. */
const roomsFor = (length: number) => ({ emissions: new Float64Array(length * L), sums: roomFor(length) });

function weighWord(traits: WordTraits, weights: Weights): WeighedWord {
  const sums = new Float64Array(traits.at.length * L);
  traits.at.forEach((buckets, place) => {
    for (const bucket of buckets) weights.add(bucket, sums, place * L);
  });
  return { traits, sums };
}

/** Writes a weight per word and mark. */
function emit(
  emissions: Float64Array,
  words: readonly WeighedWord[],
  edge: WeighedWord,
  weights: Weights,
  bits: number,
): void {
  const traits = words.map((word) => word.traits);
  emissions.fill(0, 0, words.length * L);
  for (let i = 0; i < words.length; i++) {
    for (let k = -reach; k <= reach; k++) {
      const { sums } = within(words, i + k) ?? edge;
      for (let y = 1; y < L; y++) emissions[i * L + y] = (emissions[i * L + y] ?? 0) + (sums[(k + reach) * L + y] ?? 0);
    }
    weights.add(0, emissions, i * L);
    for (const bucket of pairBuckets(traits, i, bits, edge.traits)) weights.add(bucket, emissions, i * L);
  }
}

/** Runs of words that probably belong to a wording of this frame; a probable beginning starts another. */
function collect(
  finds: LearnedFind[],
  odds: Float64Array,
  frame: LearnedFind['frame'],
  threshold: number,
  forward: Float64Array,
  backward: Float64Array,
  first: number,
  end: number,
): void {
  const begin = frame === 'problem' ? 1 : 3;
  const begins = (i: number) => (forward[i * L + begin] ?? 0) * (backward[i * L + begin] ?? 0);
  const length = end - first;
  for (let i = 0; i < length; i++) {
    odds[first + i] = begins(i) + (forward[i * L + begin + 1] ?? 0) * (backward[i * L + begin + 1] ?? 0);
  }
  const belongs = (i: number) => odds[first + i] ?? 0;
  for (let i = 0; i < length;) {
    let confidence = belongs(i);
    let after = i + 1;
    if (confidence >= threshold) {
      while (after < length && belongs(after) >= threshold && begins(after) < belongs(after) / 2) {
        confidence = Math.max(confidence, belongs(after++));
      }
      finds.push({ first: first + i, end: first + after, frame, confidence });
    }
    i = after;
  }
}
