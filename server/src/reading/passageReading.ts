/**
 * One passage read on its own: which wordings stand in it, whose voice they are, and which conditions already hold.
 * Depends on nothing outside the passage but the context it is given, so that it can be remembered by its text.
 */
import { cut, detectLanguage, findQuotations, readVoices, type VoiceContext } from '../language';
import type { Language, Prose, Span, Voice, VoiceMap } from '../language/types';
import type { Knowledge } from '../knowledge';
import { needsSection, type CompiledCondition, type Match } from '../knowledge';
import type { NoteKind, PassageKind } from '../note/types';
import { holds, type PassageMatches } from './conditions';
import { chooseMentions, describe, type Candidate, type RelativeMention } from './candidate';
import { grouped } from './grouped';
import { situatedBy, situatingIn, type Situating } from './situating';

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

/** A cue, fact, signal or word of danger. Offsets are relative to the passage. */
export interface Sign extends Span {
  readonly kind: 'cue' | 'counter-cue' | 'fact' | 'signal' | 'done' | 'guard';
  readonly id: string;
  readonly sentence: number;
  readonly voice: Voice;
}

/** A passage as read, relative to its own start. */
export interface PassageReading {
  readonly language: Language;
  readonly candidates: readonly Candidate[];
  /** The mentions chosen from the candidates; absent when a candidate waits for what the rest of the section says. */
  readonly mentions: readonly RelativeMention[] | undefined;
  readonly signs: readonly Sign[];
  /** The first wording of each word group in the passage: who and what is there. */
  readonly groups: ReadonlyMap<string, Span>;
  /** Literal wordings of conditions that stand in the passage, for conditions that look at the section. */
  readonly phrases: ReadonlySet<string>;
  readonly situating: Situating;
  /** The mark of a quotation that runs on into the next passage. */
  readonly openQuote: string | undefined;
}

const signKinds = new Set<string>(['cue', 'counter-cue', 'fact', 'signal', 'done', 'guard']);

/** Reads one passage. `text` is the passage's masked text. */
export function readPassage(text: string, context: PassageContext, knowledge: Knowledge): PassageReading {
  const language = context.declared ?? detectLanguage(text, context.fallback);
  const prose = cut(text, language);
  const matches = { prose, byKind: grouped(knowledge.matcher.match(prose), ({ target }) => target.kind) };
  const voices = readVoices(prose, voiceContext(context), knowledge.nameMatcher);
  const danger = (matches.byKind.get('guard') ?? []).filter(
    (match) => knowledge.guardById.get(match.target.id)?.level === 'danger',
  );
  const guarded = new Set(danger.flatMap((match) => match.words));
  const situating = situatingIn(matches);
  const candidates = context.isForm
    ? []
    : [...candidatesIn(prose, matches, voices, situating, context, knowledge, guarded)];
  const waits = candidates.some(({ sectionWhen, sectionUnless }) => sectionWhen.length || sectionUnless.length);
  return {
    language,
    candidates,
    mentions: waits ? undefined : chooseMentions(candidates),
    signs: [...signsIn(prose, matches, voices)],
    groups: firstOfGroups(prose, matches),
    phrases: new Set((matches.byKind.get('phrase') ?? []).map(({ target }) => target.id)),
    situating,
    openQuote: findQuotations(text, context.openQuote).open,
  };
}

const voiceContext = ({ passageKind, openQuote }: PassageContext): VoiceContext => ({
  blockQuote: passageKind === 'quote',
  task: passageKind === 'task',
  ...(openQuote ? { openQuote } : {}),
});

function* candidatesIn(
  prose: Prose,
  matches: PassageMatches,
  voices: VoiceMap,
  situating: Situating,
  context: PassageContext,
  knowledge: Knowledge,
  guarded: ReadonlySet<number>,
): Iterable<Candidate> {
  for (const match of matches.byKind.get('term') ?? []) {
    const compiled = knowledge.termById.get(match.target.id);
    if (!compiled || match.words.some((word) => guarded.has(word))) continue;
    const applies = (condition: CompiledCondition) => holds(condition, match, matches, context);
    const { when, unless } = compiled;
    if (!when.every((condition) => needsSection(condition) || applies(condition))) continue;
    if (unless.some((condition) => !needsSection(condition) && applies(condition))) continue;
    const { voice, because } = voices.at(match.first, match.end);
    const mention = describe(compiled, {
      span: spanOf(prose, match),
      derived: match.target.derived,
      voice,
      because,
      situated: situatedBy(situating, prose.words[match.first]?.sentence ?? 0),
      language: prose.language,
      passageKind: context.passageKind,
    });
    const sectionWhen = when.filter(needsSection);
    yield { compiled, words: match.words, mention, sectionWhen, sectionUnless: unless.filter(needsSection) };
  }
}

function* signsIn(prose: Prose, matches: PassageMatches, voices: VoiceMap): Iterable<Sign> {
  for (const [kind, found] of matches.byKind) {
    if (!signKinds.has(kind)) continue;
    for (const match of found) {
      yield {
        ...spanOf(prose, match),
        kind: kind as Sign['kind'],
        id: match.target.id,
        sentence: prose.words[match.first]?.sentence ?? 0,
        voice: voices.at(match.first, match.end).voice,
      };
    }
  }
}

function firstOfGroups(prose: Prose, matches: PassageMatches): Map<string, Span> {
  const groups = new Map<string, Span>();
  for (const match of matches.byKind.get('group') ?? []) {
    if (!groups.has(match.target.id)) groups.set(match.target.id, spanOf(prose, match));
  }
  return groups;
}

/** The range from the first to the last word of a match. */
export function spanOf(prose: Prose, match: Match): Span {
  return { start: prose.words[match.first]?.start ?? 0, end: prose.words[match.end - 1]?.end ?? 0 };
}
