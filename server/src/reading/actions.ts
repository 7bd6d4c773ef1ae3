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
import type { ActionSuggestion, Evidence, Mention } from './types';

const mostPerSection = 3;
const leastScore = 2;
/** A wording of this many words is enough, as is one that the knowledge says is telling; of single words it takes two. */
const tellingWords = 3;
const tellingWeight = 2;
/** What other sections add at most: what a note with short sections says in two of them counts together. */
const mostFromElsewhere = 0.5;
/** Poles of the lens on formal and informal help: the two are tied, or stand apart. */
const bridged = 'formeel-informeel/C';
const apart = 'formeel-informeel/D';
/** What remains when a section tells of violence, eviction or acute crisis. */
const heavyAction = 'naadloos-doorschuiven';
const calling: ReadonlySet<PlacedSign['kind']> = new Set(['signal', 'call', 'hint']);
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
  readonly sections: readonly SectionSignals[];
}

/** Sections in order, best first within each. `spokenFor`: keys of the labels that the note itself speaks for; a gap among them narrows the choice. */
export function suggestActions(
  note: Note,
  sections: readonly SectionFinds[],
  spokenFor: readonly string[],
  knowledge: Knowledge,
): ActionSuggestion[] {
  const gaps = new Set([...spokenFor, ...note.labels.map(({ key }) => key)].flatMap(gapOf));
  const isLaid = laidIn(note);
  const gathered = sections.map((finds) => gather(finds, isLaid));
  const wide: NoteWide = { note, gaps, isPlanned: plannedIn(note, knowledge), sections: gathered };
  const actions = knowledge.actions.filter((action) => !note.kind || action.kinds.includes(note.kind));
  return gathered.flatMap((here) => {
    const weighed = actions.flatMap((action) => weighAction(action, here, wide) ?? []);
    return choose(weighed, here.finds);
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
  const calls = (sign: PlacedSign) => calling.has(sign.kind) && sign.voice !== 'meta' && !isLaid(sign);
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
  if (isArranged(action, here, wide) || (finds.heavy && heldBack.has(action.kind)) || wide.isPlanned(action))
    return undefined;
  const sidesHere = action.connects.map((side) => sideIn(side, finds, wide.note.text));
  if (sidesHere.every((side) => side !== undefined) && poles.has(bridged)) return undefined;
  const sides = action.connects.map((side, n) => sidesHere[n] ?? sideElsewhere(side, wide));
  if (sides.every((side) => side === undefined)) return undefined;
  const missing = sides.findIndex((side) => side === undefined);
  const signals = distinctWordings(called ?? [], wide.note.text);
  const lensEvidence = action.lensSignals
    .flatMap((pole) => callingPoles.get(pole) ?? [])
    .filter((mention) => !signals.some((signal) => signal.start < mention.end && mention.start < signal.end))
    .sort((a, b) => a.start - b.start);
  const priority = missing < 0 && poles.has(apart);
  const score =
    weightOfAll(signals, wide.note.text) +
    Math.min(lensEvidence.length, 1) +
    Math.min(weightElsewhere(action, here, signals, wide) / 2, mostFromElsewhere) +
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

/** Told as done here, or elsewhere with the same other side: who goes along to the doctor does not yet go along to the bank. */
function isArranged({ id, connects }: LinkAction, here: SectionSignals, { sections, note }: NoteWide): boolean {
  const others = ({ finds }: SectionSignals) =>
    connects.slice(1).map((side) => sideIn(side, finds, note.text)?.toLowerCase());
  const sought = others(here);
  return sections.some(
    (section) =>
      section.done.has(id) &&
      (section === here || others(section).every((side, n) => !side || !sought[n] || side === sought[n])),
  );
}

const weightOfAll = (signals: readonly PlacedSign[], text: string): number =>
  signals.reduce((sum, { kind, start, end }) => {
    const isTelling =
      kind === 'call' || (kind === 'signal' && text.slice(start, end).split(/\s+/).length >= tellingWords);
    return sum + (isTelling ? tellingWeight : 1);
  }, 0);

/** What the other sections say for an action in other words than this one, which says something for it itself. */
function weightElsewhere(action: LinkAction, here: SectionSignals, own: readonly PlacedSign[], wide: NoteWide): number {
  if (own.every(({ kind }) => kind === 'hint')) return 0;
  const { text } = wide.note;
  const others = wide.sections.flatMap((other) => (other === here ? [] : (other.signals.get(action.id) ?? [])));
  return weightOfAll(distinctWordings([...own, ...others], text).slice(own.length), text);
}

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

/** The side in the words of another section: the actors are those of the note. */
function sideElsewhere(side: ActionSide, { sections, note }: NoteWide): string | undefined {
  for (const { finds } of sections) {
    const named = sideIn(side, finds, note.text);
    if (named !== undefined) return named;
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
