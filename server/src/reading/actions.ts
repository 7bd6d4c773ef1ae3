/**
 * Ties to lay: which link-work actions the signals of a section call for. The rules are those of the catalogue: two sides, gap level
 * first, not when it has been done, heavy trouble first, at most three per section and of different kinds.
 */
import type { Knowledge } from '../knowledge';
import type { ActionSide, LinkAction } from '../knowledge/types';
import type { Note } from '../note/types';
import { stands } from './aside';
import { grouped } from './grouped';
import { plannedIn, type IsPlanned } from './planned';
import type { PlacedSign, SectionFinds } from './sectionFinds';
import type { ActionSuggestion, Evidence, LabelSuggestion, Mention } from './types';

const mostPerSection = 3;
const leastScore = 2;
/** A wording of this many words tells more than a single word does. */
const tellingWords = 3;
const tellingWeight = 1.5;
/** Poles of the lens on formal and informal help: the two are tied, or stand apart. */
const bridged = 'formeel-informeel/C';
const apart = 'formeel-informeel/D';
/** What remains when a section tells of violence, eviction or acute crisis. */
const heavyAction = 'naadloos-doorschuiven';
const isolationGroup = 'isolement';
const heldBack = new Set(['bonding', 'bridging']);

/** What a section says, by action and by pole (`lens/pole`); nothing that is denied. */
interface SectionSignals {
  readonly finds: SectionFinds;
  /** Signs by the action that they call for. */
  readonly signals: ReadonlyMap<string, readonly PlacedSign[]>;
  /** Ids of actions that the section tells of as done. */
  readonly done: ReadonlySet<string>;
  /** Mentions that an action may be called for by, by pole. */
  readonly callingPoles: ReadonlyMap<string, readonly Mention[]>;
  /** The poles that are spoken of, by whomever. */
  readonly poles: ReadonlySet<string>;
}

/** What of the whole note an action depends on. */
interface NoteWide {
  readonly note: Note;
  readonly gaps: ReadonlySet<string>;
  readonly isPlanned: IsPlanned;
}

/** Sections in order, best first within each. */
export function suggestActions(
  note: Note,
  sections: readonly SectionFinds[],
  labels: readonly LabelSuggestion[],
  knowledge: Knowledge,
): ActionSuggestion[] {
  const gaps = new Set([...labels.map(({ key }) => key), ...note.labels.map(({ key }) => key)].flatMap(gapOf));
  const wide: NoteWide = { note, gaps, isPlanned: plannedIn(note, knowledge) };
  const isLaid = laidIn(note);
  const actions = knowledge.actions.filter((action) => !note.kind || action.kinds.includes(note.kind));
  return sections.flatMap((finds) => {
    const here = gather(finds, isLaid);
    const weighed = actions.flatMap((action) => weighAction(action, here, wide) ?? []);
    return choose(weighed, finds);
  });
}

const gapOf = (key: string): string[] => (key.startsWith('kloofniveau/') ? [key.slice('kloofniveau/'.length)] : []);

/** Tells whether a sign stands in a task that is ticked off. */
function laidIn(note: Note): (sign: PlacedSign) => boolean {
  const laid = new Set(note.actions.flatMap(({ done, end }) => (done ? [end] : [])));
  return ({ passage }) => laid.has(note.passages[passage]?.end ?? -1);
}

/** What is denied, looked at as a word, or ticked off calls for nothing, and neither does framing that is somebody else's to the letter. */
function gather(finds: SectionFinds, isLaid: (sign: PlacedSign) => boolean): SectionSignals {
  const signs = finds.signs.filter(({ voice }) => voice !== 'negated');
  const calls = (sign: PlacedSign) => sign.kind === 'signal' && sign.voice !== 'meta' && !isLaid(sign);
  const isListed = ({ voice, origin }: Mention) => voice !== 'negated' && origin !== 'learned';
  const mentions = finds.mentions.filter((mention) => isListed(mention) && stands(mention));
  const speaks = ({ voice }: Mention) => voice === 'author' || voice === 'reported';
  return {
    finds,
    signals: grouped(signs, (sign) => (calls(sign) ? sign.id : undefined)),
    done: new Set(signs.flatMap(({ kind, id }) => (kind === 'done' ? [id] : []))),
    callingPoles: grouped(mentions, (mention) => (speaks(mention) ? poleOf(mention) : undefined)),
    poles: new Set(mentions.map(poleOf)),
  };
}

const poleOf = ({ lens, pole }: Mention): string => `${lens}/${pole}`;

/** What cannot be is passed over first: most actions have no signal in a section. */
function weighAction(action: LinkAction, here: SectionSignals, wide: NoteWide): ActionSuggestion | undefined {
  const { finds, callingPoles, poles } = here;
  const called = here.signals.get(action.id);
  if (!called && !action.lensSignals.some((pole) => callingPoles.has(pole))) return undefined;
  if (here.done.has(action.id) || (finds.heavy && heldBack.has(action.kind)) || wide.isPlanned(action))
    return undefined;
  const sides = action.connects.map((side) => sideIn(side, finds, wide.note.text));
  if (sides.every((side) => side === undefined)) return undefined;
  const missing = sides.findIndex((side) => side === undefined);
  if (missing < 0 && poles.has(bridged)) return undefined;
  const signals = distinctWordings(called ?? [], wide.note.text);
  const lensEvidence = action.lensSignals
    .flatMap((pole) => callingPoles.get(pole) ?? [])
    .sort((a, b) => a.start - b.start);
  const priority = missing < 0 && poles.has(apart);
  const score =
    signals.reduce((sum, signal) => sum + weightOf(signal, wide.note.text), 0) +
    Math.min(lensEvidence.length, 1) +
    Number(action.gaps.some((gap) => wide.gaps.has(gap))) * 0.5 +
    Number(missing >= 0) * 0.5 +
    Number(priority);
  if (score < leastScore && !(finds.heavy && action.id === heavyAction)) return undefined;
  const evidence = [...signals, ...lensEvidence.slice(0, 2)].map(({ start, end }): Evidence => ({
    span: { start, end },
  }));
  return {
    action: action.id,
    kind: action.kind,
    section: finds.section,
    score,
    evidence,
    ...(missing >= 0 ? { missingSide: missing as 0 | 1 } : {}),
    sides,
    priority,
  };
}

const weightOf = ({ start, end }: PlacedSign, text: string): number =>
  text.slice(start, end).split(/\s+/).length >= tellingWords ? tellingWeight : 1;

function distinctWordings(signs: readonly PlacedSign[], text: string): PlacedSign[] {
  const kept = new Map<string, PlacedSign>();
  for (const sign of signs) {
    const inLonger = [...signs].some(
      (other) =>
        other !== sign &&
        other.start <= sign.start &&
        other.end >= sign.end &&
        other.end - other.start > sign.end - sign.start,
    );
    const wording = text.slice(sign.start, sign.end).toLowerCase();
    if (!inLonger && !kept.has(wording)) kept.set(wording, sign);
  }
  return [...kept.values()];
}

/** The side in the words of the section; undefined when the section does not name it. */
function sideIn(side: ActionSide, finds: SectionFinds, text: string): string | undefined {
  for (const group of side.groups) {
    const span = finds.firstOf(group);
    if (span) return text.slice(span.start, span.end);
  }
  return undefined;
}

/** At most three, of different kinds first; linking leads when somebody is isolated; heavy trouble leaves only the hand-over and other linking. */
function choose(weighed: readonly ActionSuggestion[], finds: SectionFinds): ActionSuggestion[] {
  if (!weighed.length) return [];
  const isolated = finds.firstOf(isolationGroup) !== undefined;
  const lead = ({ action, kind }: ActionSuggestion) =>
    Number(finds.heavy && action === heavyAction) * 2 + Number(isolated && kind === 'linking');
  const ranked = [...weighed].sort(
    (a, b) =>
      lead(b) - lead(a) ||
      Number(b.priority) - Number(a.priority) ||
      b.score - a.score ||
      (a.action < b.action ? -1 : 1),
  );
  const chosen: ActionSuggestion[] = [];
  const kinds = new Set<string>();
  for (const suggestion of ranked) {
    if (chosen.length < mostPerSection && !kinds.has(suggestion.kind)) chosen.push(suggestion);
    kinds.add(suggestion.kind);
  }
  for (const suggestion of ranked) {
    if (chosen.length < mostPerSection && !chosen.includes(suggestion)) chosen.push(suggestion);
  }
  return chosen;
}
