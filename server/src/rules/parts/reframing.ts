/** The other wordings that a lens offers for one of its terms, as fixes. Never for words of danger. Knows no protocol. */
import { cut } from '../../language';
import type { Bilingual } from '../../language/types';
import type { Lens, Reframing } from '../../knowledge/types';
import type { Mention } from '../../reading/types';
import type { Fix, RuleInput } from '../types';
import { fromPlaceholders, type Insertion } from './snippet';
import { capitalised, overlap } from './text';

/** A link's target longer than this is left alone. UTF-16 units. */
const longestClosing = 300;

type ReframeInput = Pick<RuleInput, 'note' | 'reading' | 'knowledge'>;

/** True when a word of danger or heavy trouble stands in the mention. */
export const isGuarded = ({ reading }: Pick<RuleInput, 'reading'>, mention: Mention): boolean =>
  reading.guarded.some((word) => overlap(word, mention));

/** The reframings of the mention's own term. */
export const reframingsOf = (lens: Lens | undefined, term: string): readonly Reframing[] =>
  lens?.reframings.filter(({ of }) => of.includes(term)) ?? [];

/** One fix per reframing, in the language of the passage. */
export function reframeFixes(input: ReframeInput, mention: Mention): Fix[] {
  if (isGuarded(input, mention)) return [];
  return reframingsOf(input.knowledge.lensById.get(mention.lens), mention.term).map((reframing) =>
    reframeFix(input, mention, reframing),
  );
}

function reframeFix(input: ReframeInput, mention: Mention, reframing: Reframing): Fix {
  const wording = reframing.text[mention.language];
  const { insertion, at } =
    reframing.use === 'replace' ? replacement(input, mention, wording) : addition(input, mention, wording);
  return {
    kind: 'reframe',
    title: title(reframing.use, wording),
    edits: [{ span: at, text: insertion.text }],
    snippet: insertion.snippet,
    preferred: false,
  };
}

const title = (use: Reframing['use'], wording: string): Bilingual =>
  use === 'replace'
    ? { nl: `Anders kijken: “${wording}”`, en: `Look again: “${wording}”` }
    : { nl: `Schrijf erbij: “${wording}”`, en: `Add: “${wording}”` };

function replacement({ note }: ReframeInput, mention: Mention, wording: string): { insertion: Insertion; at: Mention } {
  const first = note.text.charAt(mention.start);
  const capital = first !== first.toLowerCase();
  return { insertion: fromPlaceholders(capital ? capitalised(wording) : wording), at: mention };
}

/** A question or sentence of its own, after the sentence of the mention. */
function addition(
  input: ReframeInput,
  mention: Mention,
  wording: string,
): { insertion: Insertion; at: Fix['edits'][number]['span'] } {
  const sentence = /[.!?…]$/.test(wording) ? wording : `${wording}.`;
  const at = sentenceEnd(input, mention);
  const made = fromPlaceholders(capitalised(sentence));
  return { insertion: { ...made, text: joint(input.note.text.slice(0, at)) + made.text }, at: { start: at, end: at } };
}

/** "- leefbaarheid verbeteren" and "- een **probleemwijk**" have no full stop yet. */
const joint = (before: string): string => (/[\p{L}\p{N}][*_~`)\]>”’"']*$/u.test(before.slice(-40)) ? '. ' : ' ');

/** What closes after the last word of a passage: emphasis, a link's target, a code span, the full stop behind them. */
const closing = /^(?:[*_~]+|\]\([^()\s]*\)|\]\]|[ \t]*`[^`\n]*`|<\/[a-z]+>|[.!?…]|[”’"'])*/;

/** Offset right after the sentence that holds the mention; the last sentence ends with its passage and the markup that closes there. */
function sentenceEnd(
  { note }: Pick<RuleInput, 'note'>,
  mention: Pick<Mention, 'end' | 'passage' | 'language'>,
): number {
  const passage = note.passages[mention.passage];
  if (!passage) return mention.end;
  const from = mention.end - passage.start;
  const sentences = cut(passage.text, mention.language).sentences;
  const index = sentences.findIndex(({ end }) => end >= from);
  const sentence = index < sentences.length - 1 ? sentences[index] : undefined;
  if (sentence) return Math.max(passage.start + sentence.end, mention.end);
  const end = Math.max(passage.end, mention.end);
  return end + (closing.exec(note.text.slice(end, end + longestClosing))?.[0].length ?? 0);
}
