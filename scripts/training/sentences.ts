/** Annotated notes as sentences to learn from: per word its features and its mark. Cuts and looks exactly as the product does. */
import type { KnowledgeData } from '../../server/src/knowledge';
import { edgeWord, pairBuckets, reach, traitMaker, type WordTraits } from '../../server/src/knowledge/tagger/features';
import { fieldLexicon, particlesOf, type FieldLexicon } from '../../server/src/knowledge/tagger/wordFields';
import { wordUses } from '../../server/src/knowledge/tagger/wordUses';
import { cut, type Language, type Prose, type Span, type Word } from '../../server/src/language';
import { readNote } from '../../server/src/note';
import { nthIndex, type AnnotatedNote } from '../../test/eval/gold';

/** The table of features has two to this power places. */
export const bits = 20;

export interface TrainingSentence {
  /** Per word the places of its features. */
  readonly features: readonly Int32Array[];
  /** Per word its mark, as an index into `marks`. */
  readonly marks: Uint8Array;
}

interface Marked extends Span {
  readonly pole: 'problem' | 'escalator';
}

/** What is read into sentences. */
export interface SentenceMaker {
  ofNote(note: AnnotatedNote): TrainingSentence[];
  /** A text in which nothing is to be found. */
  ofPlain(text: string, language: Language): TrainingSentence[];
}

export function sentenceMaker(data: KnowledgeData): SentenceMaker {
  const { nl, en } = data.wordFields ?? {};
  const fields = { nl: fieldLexicon(nl ?? [], 'nl'), en: fieldLexicon(en ?? [], 'en') };
  const makers = {
    nl: traitMaker(bits, 'nl', wordUses(data.lenses, 'nl').classes, fields.nl),
    en: traitMaker(bits, 'en', wordUses(data.lenses, 'en').classes, fields.en),
  };
  const memory = new Map<string, WordTraits>();
  const traitsOf = (word: Word | undefined, language: Language, particle?: string): WordTraits => {
    const key = `${language} ${word ? `${word.shape} ${word.folded}` : ''} ${particle ?? ''}`;
    const traits = memory.get(key) ?? makers[language](word, particle);
    memory.set(key, traits);
    return traits;
  };
  const read = (whole: string, language: Language, spans: readonly Marked[]) =>
    readNote(whole, data.formats, { guessKind: true }).passages.flatMap(({ text, start }) => {
      const own = spans.map((span) => ({ ...span, start: span.start - start, end: span.end - start }));
      return sentencesOf(cut(text, language), own, traitsOf, fields[language]);
    });
  return {
    ofNote: (annotated) => read(annotated.text, annotated.gold.language, spansOf(annotated)),
    ofPlain: (text, language) => read(text, language, []),
  };
}

const spansOf = ({ text, gold }: AnnotatedNote): Marked[] =>
  gold.mentions.flatMap(({ text: wording, nth, pole }) => {
    const start = nthIndex(text, wording, nth);
    return start < 0 ? [] : [{ start, end: start + wording.length, pole }];
  });

function sentencesOf(
  { words, sentences, language }: Prose,
  spans: readonly Marked[],
  traitsOf: (word: Word | undefined, language: Language, particle?: string) => WordTraits,
  fields: FieldLexicon,
): TrainingSentence[] {
  const edge = traitsOf(edgeWord, language);
  return sentences.map(({ firstWord, endWord }) => {
    const own = words.slice(firstWord, endWord);
    const particles = particlesOf(own, fields);
    const traits = own.map((word, i) => traitsOf(word, language, particles[i]));
    const features = own.map((_, i) => {
      const places = [0, ...pairBuckets(traits, i, bits, edge)];
      for (let k = -reach; k <= reach; k++) places.push(...((traits[i + k] ?? edge).at[k + reach] ?? []));
      return Int32Array.from(places);
    });
    return { features, marks: marksOf(own, spans) };
  });
}

function marksOf(words: readonly Word[], spans: readonly Marked[]): Uint8Array {
  const marks = new Uint8Array(words.length);
  for (const { start, end, pole } of spans) {
    const begin = pole === 'problem' ? 1 : 3;
    let mark = begin;
    words.forEach((word, i) => {
      if (word.end <= start || word.start >= end || marks[i]) return;
      marks[i] = mark;
      mark = begin + 1;
    });
  }
  return marks;
}
