/** A term found in a passage, with all that can be said of it before its place in the note is known. */
import type { CompiledTerm } from '../knowledge';
import type { Lens } from '../knowledge/types';
import type { Language, Span, Voice } from '../language/types';
import type { PassageKind } from '../note/types';
import type { Look } from './glasses';
import type { Mention, Reason } from './types';

/** A mention without its place: its own offsets and those of its reasons are relative to the passage. */
export type RelativeMention = Omit<Mention, 'section' | 'passage'>;

/** A term whose conditions within the passage hold; those on its section are still to be asked. */
export interface Candidate {
  readonly compiled: CompiledTerm;
  readonly words: readonly number[];
  readonly mention: RelativeMention;
  /** How loudly its lens looks. */
  readonly look: Look;
}

/** What a passage tells of a term that stands in it. */
export interface FoundTerm {
  readonly span: Span;
  readonly derived: boolean;
  readonly voice: Voice;
  readonly because: Span | undefined;
  /** The wording that makes the statement a supported one, if any. */
  readonly situated: Span | undefined;
  readonly language: Language;
  readonly passageKind: PassageKind;
}

/** A lens that the reader asks for by name shows what it otherwise only counts. */
const isSensorTerm = ({ frame, term }: CompiledTerm, look: Look): boolean =>
  term.show === 'never' || (frame === 'sensor' && look !== 'named');

/** How a wording shows: a quiet lens is for the hover, an absent one for nobody. */
function showOf({ term }: CompiledTerm, look: Look): Mention['show'] {
  if (look === 'absent') return 'never';
  return look === 'quiet' && term.show === 'highlight' ? 'hover' : term.show;
}

/** The mention that a found term is, as far as the passage knows. */
export function describe(compiled: CompiledTerm, look: Look, found: FoundTerm): RelativeMention {
  const { lens, term } = compiled;
  const isSensor = isSensorTerm(compiled, look);
  const show = showOf(compiled, look);
  const frame = compiled.frame === 'sensor' && !isSensor ? 'contested' : compiled.frame;
  const weight = (term.weight ?? (term.strength === 'strong' ? 1 : 0.5)) * (found.derived ? 0.5 : 1);
  return {
    start: found.span.start,
    end: found.span.end,
    lens: lens.id,
    term: term.id,
    pole: term.pole,
    dimension: term.dimension,
    frame,
    strength: term.strength,
    origin: term.origin,
    voice: found.voice,
    weight: isSensor ? 0 : weight,
    counts: found.voice === 'author' && weight > 0 && !isSensor && show === 'highlight',
    sureness: 1,
    situated: found.situated !== undefined,
    show,
    reasons: [...reasonsOf(compiled, isSensor, found)],
    also: [],
    language: found.language,
  };
}

/** Why a wording of each voice counts or does not. */
export const reasonOfVoice = {
  author: 'own-words',
  quoted: 'quoted',
  reported: 'attributed',
  negated: 'denied',
  name: 'part-of-name',
  meta: 'word-as-word',
} as const;

function* reasonsOf(compiled: CompiledTerm, isSensor: boolean, found: FoundTerm): Iterable<Reason> {
  const { term, frame } = compiled;
  const code = found.voice === 'quoted' && found.passageKind === 'quote' ? 'block-quote' : reasonOfVoice[found.voice];
  yield found.because ? { code, span: found.because } : { code };
  if (isSensor) yield { code: 'sensor' };
  if (term.weight === 0) yield { code: 'shadow-word' };
  if (found.passageKind === 'heading') yield { code: 'heading' };
  if (found.situated && frame === 'problem') yield { code: 'situated', span: found.situated };
  if (found.derived) yield { code: 'derived-form' };
  if (term.strength === 'contextual') yield { code: 'contextual' };
}

const tierRank = { core: 0, wide: 1, background: 2 };
const valenceRank = { directional: 0, caution: 1, dilemma: 2, descriptive: 3 };
const rank = ({ tier, valence }: Lens): number => tierRank[tier] * 4 + valenceRank[valence];

/** What shows comes before what is for the hover; longest first; of equal length the organisation's own wording, then the lens of higher tier and valence, then the strong term, then the earlier id. */
function byPrecedence(a: Candidate, b: Candidate): number {
  const length = ({ mention }: Candidate) => mention.end - mention.start;
  return (
    Number(a.look === 'quiet') - Number(b.look === 'quiet') ||
    b.words.length - a.words.length ||
    length(b) - length(a) ||
    Number(b.mention.origin === 'own') - Number(a.mention.origin === 'own') ||
    rank(a.compiled.lens) - rank(b.compiled.lens) ||
    Number(a.mention.strength === 'contextual') - Number(b.mention.strength === 'contextual') ||
    (a.mention.lens + a.mention.term < b.mention.lens + b.mention.term ? -1 : 1)
  );
}

/**
 * The mentions of a passage, in the order of the text. Sensors and shown terms do not compete: an actor inside a shown wording is
 * still there for the link work, and so is a wording of a lens that does not look.
 */
export function chooseMentions(candidates: readonly Candidate[]): RelativeMention[] {
  if (candidates.length < 2) return candidates.map(({ mention }) => mention);
  const absent = candidates.filter(({ look }) => look === 'absent');
  const sensors = candidates.filter(({ compiled, look }) => look !== 'absent' && isSensorTerm(compiled, look));
  const shown = candidates.filter(({ compiled, look }) => look !== 'absent' && !isSensorTerm(compiled, look));
  return [shown, sensors, absent].flatMap(longestFirst).sort((a, b) => a.start - b.start || a.end - b.end);
}

/** No word belongs to two wordings; what stands inside a longer wording goes along with it, so that the hover can name it. */
function longestFirst(candidates: readonly Candidate[]): RelativeMention[] {
  const owner = new Map<number, Candidate>();
  const chosen = new Map<Candidate, Candidate[]>();
  for (const candidate of [...candidates].sort(byPrecedence)) {
    const holders = new Set(candidate.words.flatMap((word) => owner.get(word) ?? []));
    if (!holders.size) {
      for (const word of candidate.words) owner.set(word, candidate);
      chosen.set(candidate, []);
    }
    for (const holder of holders) {
      const inside = candidate.mention.start >= holder.mention.start && candidate.mention.end <= holder.mention.end;
      if (inside && holder.compiled !== candidate.compiled) chosen.get(holder)?.push(candidate);
    }
  }
  return [...chosen].map(([{ mention }, others]) => {
    if (!others.length) return mention;
    return { ...mention, also: others.map(({ mention: { lens, term, pole } }) => ({ lens, term, pole })) };
  });
}
