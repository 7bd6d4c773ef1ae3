/**
 * One passage read on its own: which wordings stand in it, whose voice they are, and which conditions already hold.
 * Depends on nothing outside the passage but the context it is given, so that it can be remembered by its text.
 */
import { cut, findQuotations, readVoices, type VoiceContext } from '../language';
import type { Language, Prose, Span, Voice, VoiceMap } from '../language/types';
import type { Knowledge } from '../knowledge';
import { needsSection, type CompiledCondition, type CompiledTerm, type Match } from '../knowledge';
import type { NoteKind, PassageKind } from '../note/types';
import { holds, type PassageMatches } from './conditions';
import { situatingIn, type Situating } from './situating';

/** What the reading of a passage depends on beside its text. */
export interface PassageContext {
  readonly language: Language;
  readonly noteKind: NoteKind | undefined;
  readonly passageKind: PassageKind;
  /** The format's id of the section it stands in, if known. */
  readonly role: string | undefined;
  /** The mark of a quotation that the passage before left open. */
  readonly openQuote: string | undefined;
}

/** A term found, whose conditions within the passage hold. Offsets are relative to the passage. */
export interface Candidate extends Span {
  readonly id: string;
  readonly compiled: CompiledTerm;
  readonly derived: boolean;
  readonly words: readonly number[];
  readonly sentence: number;
  readonly voice: Voice;
  readonly because: Span | undefined;
  /** Conditions that must, and must not, hold in the whole section. */
  readonly sectionWhen: readonly CompiledCondition[];
  readonly sectionUnless: readonly CompiledCondition[];
}

/** A cue, fact, signal, word group or word of danger. Offsets are relative to the passage. A group's voice is not asked: it names who is there. */
export interface Sign extends Span {
  readonly kind: 'cue' | 'counter-cue' | 'fact' | 'signal' | 'done' | 'group' | 'guard';
  readonly id: string;
  readonly sentence: number;
  readonly voice: Voice;
}

/** A passage as read, relative to its own start. */
export interface PassageReading {
  readonly language: Language;
  readonly candidates: readonly Candidate[];
  readonly signs: readonly Sign[];
  /** Keys of groups and phrases that stand in the passage, for conditions that look at the section. */
  readonly keys: ReadonlySet<string>;
  readonly situating: Situating;
  /** The mark of a quotation that runs on into the next passage. */
  readonly openQuote: string | undefined;
}

const signKinds = new Set<string>(['cue', 'counter-cue', 'fact', 'signal', 'done', 'group', 'guard']);

/** Reads one passage. `text` is the passage's masked text. */
export function readPassage(text: string, context: PassageContext, knowledge: Knowledge): PassageReading {
  const prose = cut(text, context.language);
  const matches = indexMatches(prose, knowledge.matcher.match(prose));
  const voices = readVoices(prose, voiceContext(context), knowledge.nameMatcher);
  const danger = (matches.byKind.get('guard') ?? []).filter(
    (match) => knowledge.guardById.get(match.target.id)?.level === 'danger',
  );
  const guarded = new Set(danger.flatMap((match) => match.words));
  return {
    language: context.language,
    candidates: [...candidatesIn(prose, matches, voices, context, knowledge, guarded)],
    signs: [...signsIn(prose, matches, voices)],
    keys: new Set(matches.byKey.keys()),
    situating: situatingIn(prose, matches.byKey),
    openQuote: findQuotations(text, context.openQuote).open,
  };
}

const voiceContext = ({ passageKind, openQuote }: PassageContext): VoiceContext => ({
  blockQuote: passageKind === 'quote',
  task: passageKind === 'task',
  ...(openQuote ? { openQuote } : {}),
});

function indexMatches(prose: Prose, found: readonly Match[]): PassageMatches {
  const byKind = new Map<string, Match[]>();
  const byKey = new Map<string, Match[]>();
  for (const match of found) {
    push(byKind, match.target.kind, match);
    if (match.target.kind === 'group' || match.target.kind === 'phrase')
      push(byKey, `${match.target.kind}:${match.target.id}`, match);
  }
  return { prose, byKind, byKey };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function* candidatesIn(
  prose: Prose,
  matches: PassageMatches,
  voices: VoiceMap,
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
    yield {
      ...spanOf(prose, match),
      id: match.target.id,
      compiled,
      derived: match.target.derived,
      words: match.words,
      sentence: prose.words[match.first]?.sentence ?? 0,
      voice,
      because,
      sectionWhen: when.filter(needsSection),
      sectionUnless: unless.filter(needsSection),
    };
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
        voice: kind === 'group' ? 'author' : voices.at(match.first, match.end).voice,
      };
    }
  }
}

/** The range from the first to the last word of a match. */
export function spanOf(prose: Prose, match: Match): Span {
  return { start: prose.words[match.first]?.start ?? 0, end: prose.words[match.end - 1]?.end ?? 0 };
}
