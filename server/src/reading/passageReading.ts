/**
 * One passage read on its own: which wordings stand in it, whose voice they are, and which conditions already hold.
 * Depends on nothing outside the passage but the context it is given, so that it can be remembered by its text.
 */
import { cut, detectLanguage, findQuotations, readVoices, spanOfWords, type VoiceContext } from '../language';
import type { Language, Prose, Span, VoiceMap, VoiceReading } from '../language/types';
import type { CompiledCondition, CompiledTerm, Knowledge, Match, Tagged } from '../knowledge';
import type { NoteKind, PassageKind } from '../note/types';
import { chooseMentions, describe, type Candidate, type RelativeMention } from './candidate';
import { holds } from './conditions';
import type { Glasses, Look } from './glasses';
import { judged } from './judge';
import { knownStems } from './labelWords';
import { withLearned, type LearnedReader } from './learned';
import { dangerIn, findMatches, firstOfGroups, type PassageMatches } from './passageMatches';
import { signsIn, signsOfTerms, type Sign } from './signs';
import { situatedIn, situatingIn, type Situated, type Situating } from './situating';
import type { Around } from './traits';

/** What the reading of a passage depends on beside its text. */
export interface PassageContext {
  /** The language that the note declares for all of it. */
  readonly declared: Language | undefined;
  /** The language of most of the note, for a passage too short to tell. */
  readonly fallback: Language;
  readonly noteKind: NoteKind | undefined;
  readonly passageKind: PassageKind;
  /** The format's id of the section it stands in, if known. */
  readonly role: string | undefined;
  /** A link-work task, or a heading of the note's format: often the product's own words. It says nothing of the writer's glasses. */
  readonly isForm: boolean;
  /** The mark of a quotation that the passage before left open. */
  readonly openQuote: string | undefined;
}

/** A passage as read, relative to its own start. */
export interface PassageReading {
  readonly language: Language;
  readonly candidates: readonly Candidate[];
  /** The mentions chosen from the candidates; absent when a candidate waits for what the rest of the section says. */
  readonly mentions: readonly RelativeMention[] | undefined;
  /** What the learned reader proposes, listed wordings or not. */
  readonly learned: readonly RelativeMention[];
  readonly signs: readonly Sign[];
  /** The first wording of each word group in the passage: who and what is there. */
  readonly groups: ReadonlyMap<string, Span>;
  /** Stems of content words that the label model knows, each once. */
  readonly stems: readonly string[];
  /** Literal wordings of conditions that stand in the passage, for conditions that look at the section. */
  readonly phrases: ReadonlySet<string>;
  readonly situating: Situating;
  /** The mark of a quotation that runs on into the next passage. */
  readonly openQuote: string | undefined;
}

/** A passage taken apart: all that its wordings are asked about. */
interface Heard extends PassageMatches {
  readonly context: PassageContext;
  readonly voices: VoiceMap;
  readonly situated: Situated;
  /** The words of danger, by index. */
  readonly danger: ReadonlySet<number>;
  /** What the learned reader makes of the passage. */
  readonly tagged: Tagged | undefined;
  readonly around: Around | undefined;
}

/** Reads one passage. `text` is the passage's masked text. */
export function readPassage(
  text: string,
  context: PassageContext,
  knowledge: Knowledge,
  glasses: Glasses,
  readLearned: LearnedReader,
): PassageReading {
  const language = context.declared ?? detectLanguage(text, context.fallback);
  const prose = cut(text, language);
  const matches = findMatches(prose, knowledge);
  const voices = readVoices(prose, voiceContext(context), knowledge.nameMatcher);
  const situating = situatingIn(matches);
  const tagged = context.isForm ? undefined : knowledge.tagger?.tag(prose);
  const heard: Heard = {
    prose,
    byKind: matches.byKind,
    tagged,
    around: tagged && {
      ...matches,
      ...context,
      odds: tagged.odds,
      classes: knowledge.tagger?.uses(language).classes ?? new Map(),
    },
    context,
    voices,
    situated: situatedIn(situating),
    danger: dangerIn(matches, knowledge),
  };
  const candidates = context.isForm ? [] : candidatesIn(heard, knowledge, glasses);
  const learned = context.isForm ? [] : proposalsIn(heard, readLearned);
  const waits = candidates.some(({ compiled }) => compiled.sectionWhen.length || compiled.sectionUnless.length);
  return {
    language,
    candidates,
    mentions: waits ? undefined : withLearned(chooseMentions(candidates), learned),
    learned,
    signs: [...signsIn(matches, voices, context.isForm), ...signsOfTerms(candidates, prose)],
    groups: firstOfGroups(matches),
    stems: context.isForm ? [] : knownStems(prose, knowledge),
    phrases: new Set(matches.byKind.get('phrase')?.map(({ target }) => target.id)),
    situating,
    openQuote: findQuotations(text, context.openQuote).open,
  };
}

const voiceContext = ({ passageKind, openQuote }: PassageContext): VoiceContext => ({
  blockQuote: passageKind === 'quote',
  task: passageKind === 'task',
  ...(openQuote ? { openQuote } : {}),
});

function candidatesIn(heard: Heard, knowledge: Knowledge, glasses: Glasses): Candidate[] {
  const { danger } = heard;
  return (heard.byKind.get('term') ?? []).flatMap((match) => {
    const compiled = knowledge.termById.get(match.target.id);
    if (!compiled || match.words.some((word) => danger.has(word))) return [];
    const applies = (condition: CompiledCondition) => holds(condition, match, heard, heard.context);
    if (!compiled.when.every(applies) || compiled.unless.some(applies)) return [];
    const look = glasses.get(compiled.lens.id) ?? 'absent';
    const mention = judgedMention(compiled, mentionOf(compiled, look, match, heard), match, heard, knowledge);
    return [{ compiled, words: match.words, look, mention }];
  });
}

function judgedMention(
  compiled: CompiledTerm,
  mention: RelativeMention,
  { first, end, words, target }: Match,
  { around }: Heard,
  knowledge: Knowledge,
): RelativeMention {
  if (!around) return mention;
  return judged(mention, { first, end, words, compiled, derived: target.derived }, around, knowledge) ?? mention;
}

const proposalsIn = (heard: Heard, readLearned: LearnedReader): RelativeMention[] =>
  readLearned({
    prose: heard.prose,
    byKind: heard.byKind,
    tagged: heard.tagged,
    around: heard.around,
    voices: heard.voices,
    danger: heard.danger,
    passageKind: heard.context.passageKind,
    situated: heard.situated,
  });

function mentionOf(
  compiled: CompiledTerm,
  look: Look,
  { first, end, target, words }: Match,
  heard: Heard,
): RelativeMention {
  const { prose, context, voices, situated } = heard;
  const said = voices.at(first, end);
  const denied = said.voice === 'author' ? denialWithin(prose, first, end, words) : undefined;
  const { voice, because }: VoiceReading = denied ? { voice: 'negated', because: denied } : said;
  return describe(compiled, look, {
    span: spanOfWords(prose, first, end),
    derived: target.derived,
    voice,
    because,
    situated: situated(prose.words[first]?.sentence ?? 0),
    language: prose.language,
    passageKind: context.passageKind,
  });
}

const denying = new Set('geen niet nooit no not never'.split(' '));

/** "mijdt geen zorg": a word that denies, between those that carry the wording. One that is part of the wording denies nothing. */
function denialWithin(prose: Prose, first: number, end: number, words: readonly number[]): Span | undefined {
  for (let at = first; at < end; at++) {
    if (!words.includes(at) && denying.has(prose.words[at]?.folded ?? '')) return spanOfWords(prose, at, at + 1);
  }
  return undefined;
}
