/**
 * What the learned reader proposes in a passage, as mentions: lighter than a listed wording, with the listed wording that it resembles most.
 * Gives way to every listed wording, to words of danger and to names; decides nothing about the voice.
 */
import { isSmallWord, spanOfWords } from '../language';
import type { Prose, VoiceMap, Word } from '../language/types';
import type { Knowledge, LearnedFind, Tagged } from '../knowledge';
import type { PassageKind } from '../note/types';
import { reasonOfVoice, type RelativeMention } from './candidate';
import type { Glasses } from './glasses';
import { isContent, likeness, type Seen } from './likeness';
import { judged } from './judge';
import type { PassageMatches } from './passageMatches';
import type { Situated } from './situating';
import type { Around } from './traits';
import type { Mention, Reason } from './types';

/** Half of a strong listed wording. */
const learnedWeight = 0.5;

/** What the finds of a passage are asked about. */
export interface LearnedIn extends PassageMatches {
  readonly voices: VoiceMap;
  readonly danger: ReadonlySet<number>;
  readonly passageKind: PassageKind;
  readonly situated: Situated;
  readonly tagged: Tagged | undefined;
  readonly around: Around | undefined;
}

/** The proposals of a passage, in the order of the text; none when the knowledge has no learned reader. */
export type LearnedReader = (heard: LearnedIn) => RelativeMention[];

/** A learned reader for one pair of glasses; what it says of a word it remembers. */
export function learnedReader(glasses: Glasses, knowledge: Knowledge): LearnedReader {
  const { tagger } = knowledge;
  if (!tagger) return () => [];
  const lensOf = likeness(glasses, knowledge, tagger);
  return (heard) => {
    const { prose, danger, tagged, around } = heard;
    if (heard.passageKind === 'heading' || !tagged || !around) return [];
    const { finds } = tagged;
    const off = finds.length ? switchedOff(heard, knowledge) : danger;
    return finds.flatMap((find) => {
      const trimmed = isLoose(find, prose) ? undefined : trim(withinClause(find, tagged, prose), prose);
      if (!trimmed || holdsAny(trimmed, danger) || holdsAny(trimmed, off)) return [];
      const lens = lensOf(trimmed, prose);
      return lens ? (judged(mentionOf(trimmed, heard, lens), seenAs(trimmed), around, knowledge) ?? []) : [];
    });
  };
}

/** Listed wordings first: a proposal shows only where none of them stands. */
export function withLearned(
  listed: readonly RelativeMention[],
  learned: readonly RelativeMention[],
): readonly RelativeMention[] {
  if (!learned.length) return listed;
  const shown = listed.filter(({ show, frame }) => show !== 'never' && frame !== 'sensor');
  const free = learned.filter(({ start, end }) => !shown.some((own) => own.start < end && start < own.end));
  return free.length ? [...listed, ...free].sort((a, b) => a.start - b.start || a.end - b.end) : listed;
}

/** So many listed framing wordings a note must hold before it is a text in which proposals make sense. */
const backing = 2;

/** Proposals never stand alone: in a text in which the lists find next to nothing, a recipe in the notes folder, they stay away. */
export function backed(mentions: Mention[]): Mention[] {
  const isListed = ({ origin, frame, show }: Mention) =>
    origin !== 'learned' && show === 'highlight' && (frame === 'problem' || frame === 'escalator');
  let listed = 0;
  for (const mention of mentions) if (isListed(mention) && ++listed >= backing) return mentions;
  return mentions.filter(({ origin }) => origin !== 'learned');
}

/** Small words that turn a wording round: "nooit grenzen gekend" keeps its first. */
const turning = new Set('niet geen nooit zonder weinig veel altijd not no never without'.split(' '));

/** Words that go with any wording and are none alone. */
const vague = new Set(
  (
    'zelf nu sinds wat alles toen daar er hier weer gedaan doen does there was were self then now ' +
    'jaar jaren maand maanden week weken dag dagen uur keer year years month months weeks day days hour time times'
  ).split(' '),
);

/** The part of a find around its surest word, in its clause: "kan met een tolk, heb" ends at the comma, `noemt het "vol` before the mark. */
function withinClause(find: LearnedFind, { odds }: Tagged, prose: Prose): LearnedFind {
  const own = odds[find.frame];
  let surest = find.first;
  for (let at = find.first; at < find.end; at++) if ((own[at] ?? 0) > (own[surest] ?? 0)) surest = at;
  let [first, end] = [surest, surest + 1];
  while (first > find.first && isOneBreath(prose, first - 1)) first--;
  while (end < find.end && isOneBreath(prose, end - 1)) end++;
  return { ...find, first, end };
}

/** Do this word and the next stand in one clause, with no quotation mark between them? */
function isOneBreath({ words, text }: Prose, at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  return word?.clause === next?.clause && !/["“”„«»]/.test(text.slice(word?.end, next?.start));
}

/** Helping verbs: at the end of a wording that holds more they say nothing. */
const helping = new Set(
  (
    'is was zijn waren ben bent heeft had hadden heb hebben wordt werd worden werden kan kon kunnen konden zou zouden zal zullen moet moest moeten ' +
    'gaat ging gaan komt laat doet be been are were has have had will would can could should must'
  ).split(' '),
);

/** Without small words at its ends; undefined when nothing else is left, or only names. */
function trim(find: LearnedFind, { words, language }: Prose): LearnedFind | undefined {
  let { first, end } = find;
  const isSmall = (at: number) => {
    const word = words[at];
    return word !== undefined && !isContent(word) && !turning.has(word.folded);
  };
  while (first < end && isSmall(first)) first++;
  const isHelping = (at: number) => end - first > 1 && helping.has(words[at]?.folded ?? '');
  while (end > first && (isSmall(end - 1) || isHelping(end - 1))) end--;
  const own = words.slice(first, end);
  const isName = (word: Word, at: number) => word.capital && words[first + at - 1]?.sentence === word.sentence;
  const says = (word: Word) => isContent(word) && !isSmallWord(word.folded, language) && !vague.has(word.folded);
  if (find.frame === 'problem' && isAbsent(own)) return undefined;
  return own.some(says) && !own.every(isName) ? { ...find, first, end } : undefined;
}

/** Over the end of a clause: too loose for a problem; of the other frame the surer part stays. */
const isLoose = ({ first, end, frame }: LearnedFind, { words }: Prose): boolean =>
  frame === 'problem' && words.slice(first, end).some(({ clause }) => clause !== words[first]?.clause);

/** A thing that is not there: "geen schulden" blames nobody. */
const isAbsent = (words: readonly Word[]): boolean =>
  words.length === 2 && /^(?:geen|no)$/.test(words[0]?.folded ?? '');

/** Words of listed wordings that an organisation switched off: nobody is to find them again by another way. */
function switchedOff({ byKind }: LearnedIn, { termById }: Knowledge): ReadonlySet<number> {
  const off = byKind.get('term')?.filter(({ target }) => !termById.has(target.id)) ?? [];
  return new Set(off.flatMap(({ words }) => words));
}

function holdsAny({ first, end }: LearnedFind, words: ReadonlySet<number>): boolean {
  for (let at = first; at < end; at++) if (words.has(at)) return true;
  return false;
}

const seenAs = ({ first, end }: LearnedFind) => ({
  first,
  end,
  words: Array.from({ length: end - first }, (_, at) => first + at),
  derived: false,
});

function mentionOf({ first, end, frame }: LearnedFind, heard: LearnedIn, lens: Seen): RelativeMention {
  const { prose, voices, passageKind } = heard;
  const { voice, because } = voices.at(first, end);
  const situated = heard.situated(prose.words[first]?.sentence ?? 0);
  const code = voice === 'quoted' && passageKind === 'quote' ? 'block-quote' : reasonOfVoice[voice];
  const reasons: Reason[] = [because ? { code, span: because } : { code }];
  reasons.push({ code: 'learned' });
  if (passageKind === 'heading') reasons.push({ code: 'heading' });
  if (situated && frame === 'problem') reasons.push({ code: 'situated', span: situated });
  return {
    ...spanOfWords(prose, first, end),
    ...lens,
    frame,
    strength: 'contextual',
    origin: 'learned',
    voice,
    weight: learnedWeight,
    counts: voice === 'author',
    sureness: 1,
    situated: situated !== undefined,
    show: 'highlight',
    reasons,
    also: [],
    language: prose.language,
  };
}
