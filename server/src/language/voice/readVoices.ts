/** Answers whose voice a stretch of words is. Puts the single readings in their order; reads nothing itself. */
import type { Prose, Span, VoiceMap, VoiceReading } from '../types';
import { ownWriting, remarkOn } from './meta';
import { nameAround, type NameMatcher } from './names';
import { denial } from './negation';
import { findQuotations, type Quotation } from './quotes';
import { reportedIn } from './reported';
import { scopeAt, type Scope } from './scope';
import { traitsOf, type Traits } from './traits';

/** Where the passage stands: in a block quote, or after a passage that left a quotation open (its mark). */
export interface VoiceContext {
  readonly blockQuote?: boolean;
  readonly openQuote?: string;
  /** A task item: a name before a colon says who does it, not who says it. */
  readonly task?: boolean;
}

const author: VoiceReading = { voice: 'author' };
/** A quotation this short that stands by a word about words is looked at rather than spoken. */
const shortQuotation = 5;

/** What is read of a sentence, once something in it is asked about. */
interface Heard {
  readonly traits: Traits;
  readonly reported: readonly Scope[];
}

/** The voices of a passage. Nothing is read before it is asked for, and each sentence only once. */
export function readVoices(prose: Prose, context: VoiceContext, names: NameMatcher | undefined): VoiceMap {
  const heard = new Map<number, Heard>();
  let quotations: readonly Quotation[] | undefined;
  return {
    at(first, end) {
      const number = prose.words[first]?.sentence ?? 0;
      let sentence = heard.get(number);
      if (sentence === undefined) heard.set(number, (sentence = hear(prose, number, context)));
      quotations ??= findQuotations(prose.text, context.openQuote).spans;
      return (
        readDenial(prose, first, end, sentence) ??
        readSpeaker(prose, first, end, context, quotations, sentence) ??
        readName(prose, first, end, names, sentence)
      );
    },
  };
}

function hear(prose: Prose, number: number, context: VoiceContext): Heard {
  const sentence = prose.sentences[number] ?? { start: 0, end: 0, firstWord: 0, endWord: 0 };
  const traits = traitsOf(prose, sentence);
  return { traits, reported: reportedIn(prose, sentence, traits.attributions, context.task === true) };
}

function readDenial(prose: Prose, first: number, end: number, heard: Heard): VoiceReading | undefined {
  const denied = heard.traits.denies ? denial(prose, first, end) : undefined;
  return denied === undefined ? undefined : { voice: 'negated', because: denied };
}

function readSpeaker(
  prose: Prose,
  first: number,
  end: number,
  context: VoiceContext,
  quotations: readonly Quotation[],
  heard: Heard,
): VoiceReading | undefined {
  const remark = heard.traits.remarks ? remarkOn(prose, first, end) : undefined;
  if (remark?.plain === true) return { voice: 'meta', because: spanOf(remark.cue) };
  const quotation = quotationAt(prose, quotations, first, end);
  if (quotation !== undefined) {
    const looked = isShort(prose, quotation, first) ? (remark?.cue ?? ownWriting(prose, first)) : undefined;
    return looked === undefined
      ? { voice: 'quoted', because: quotation.mark }
      : { voice: 'meta', because: spanOf(looked) };
  }
  if (context.blockQuote === true) return { voice: 'quoted' };
  const scope = scopeAt(heard.reported, first);
  return scope === undefined ? undefined : { voice: 'reported', because: spanOf(scope.cue) };
}

function readName(
  prose: Prose,
  first: number,
  end: number,
  names: NameMatcher | undefined,
  heard: Heard,
): VoiceReading {
  const name = nameAround(prose, first, end, names);
  if (name !== undefined) return { voice: 'name', because: name };
  const remark = heard.traits.remarks ? remarkOn(prose, first, end) : undefined;
  return remark === undefined ? author : { voice: 'meta', because: spanOf(remark.cue) };
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function quotationAt(
  prose: Prose,
  quotations: readonly Quotation[],
  first: number,
  end: number,
): Quotation | undefined {
  const start = prose.words[first]?.start ?? 0;
  const stop = prose.words[end - 1]?.end ?? start;
  return quotations.find((quotation) => quotation.start < stop && start < quotation.end);
}

function isShort(prose: Prose, quotation: Span, first: number): boolean {
  let from = first;
  let to = first;
  while (to - from < shortQuotation + 1 && (prose.words[from - 1]?.start ?? -1) >= quotation.start) from--;
  while (to - from < shortQuotation + 1 && (prose.words[to]?.end ?? Infinity) <= quotation.end) to++;
  return to - from <= shortQuotation;
}
