/**
 * Ties to lay: which link-work actions the signals of a section call for. The rules are those of the catalogue: two sides, gap level
 * first, not when it has been done, heavy trouble first, at most three per section and of different kinds.
 */
import type { Knowledge } from '../knowledge';
import type { ActionSide, LinkAction } from '../knowledge/types';
import type { Span } from '../language/types';
import type { Note, TieKind } from '../note/types';
import { cut } from '../language';
import type { PlacedSign } from './labels';
import type { ActionSuggestion, Evidence, LabelSuggestion, Mention } from './types';

const mostPerSection = 3;
const leastScore = 2;
/** A wording of this many words tells more than a single word does. */
const tellingWords = 3;
const tellingWeight = 1.5;
const bridgeLens = 'formeel-informeel';
/** What remains when a section tells of violence, eviction or acute crisis. */
const heavyAction = 'naadloos-doorschuiven';
const isolationGroup = 'isolement';
const heldBack = new Set(['bonding', 'bridging']);

/** What was found in one section, in document offsets. */
export interface SectionFinds {
  readonly section: number;
  readonly signs: readonly PlacedSign[];
  readonly mentions: readonly Mention[];
  /** Group id → its first wording in the section. */
  readonly groups: ReadonlyMap<string, Span>;
  /** Words of danger or heavy trouble stand in the section. */
  readonly heavy: boolean;
}

/** The finds of a section with its signals by action. */
interface SectionSigns extends SectionFinds {
  readonly signals: ReadonlyMap<string, readonly PlacedSign[]>;
  readonly done: ReadonlySet<string>;
  readonly planned: readonly Planned[];
}

/** Sections in order, best first within each. */
export function suggestActions(
  note: Note,
  sections: readonly SectionFinds[],
  labels: readonly LabelSuggestion[],
  knowledge: Knowledge,
): ActionSuggestion[] {
  const gaps = new Set([...labels.map(({ key }) => key), ...note.labels.map(({ key }) => key)].flatMap(gapOf));
  const planned = plannedIn(note, knowledge);
  const laid = new Set(note.actions.flatMap(({ done, end }) => (done ? [end] : [])));
  const isLaid = ({ passage }: PlacedSign) => laid.has(note.passages[passage]?.end ?? -1);
  const actions = knowledge.actions.filter((action) => !note.kind || action.kinds.includes(note.kind));
  return sections.flatMap((finds) => {
    const here = gather(finds, planned, isLaid);
    const weighed = actions.flatMap((action) => weighAction(action, here, gaps, note) ?? []);
    return choose(weighed, here);
  });
}

const gapOf = (key: string): string[] => (key.startsWith('kloofniveau/') ? [key.slice('kloofniveau/'.length)] : []);

/** What is denied, looked at as a word, or ticked off calls for nothing. `isLaid`: the wording stands in a task that is done. */
function gather(finds: SectionFinds, planned: readonly Planned[], isLaid: (sign: PlacedSign) => boolean): SectionSigns {
  const signals = new Map<string, PlacedSign[]>();
  const done = new Set<string>();
  for (const sign of finds.signs) {
    if (sign.voice === 'negated') continue;
    if (sign.kind === 'signal' && sign.voice !== 'meta' && !isLaid(sign))
      signals.set(sign.id, [...(signals.get(sign.id) ?? []), sign]);
    if (sign.kind === 'done') done.add(sign.id);
  }
  return { ...finds, signals, done, planned };
}

function weighAction(
  action: LinkAction,
  here: SectionSigns,
  gaps: ReadonlySet<string>,
  note: Note,
): ActionSuggestion | undefined {
  if (here.done.has(action.id) || isPlanned(action, here.planned)) return undefined;
  if (here.heavy && heldBack.has(action.kind)) return undefined;
  const signals = distinctWordings(here.signals.get(action.id) ?? [], note.text);
  const lensEvidence = here.mentions.filter(
    ({ lens, pole, voice }) =>
      (voice === 'author' || voice === 'reported') && action.lensSignals.includes(`${lens}/${pole}`),
  );
  if (!signals.length && !lensEvidence.length) return undefined;
  const sides = action.connects.map((side) => sideIn(side, here, note));
  if (sides.every((side) => side === undefined)) return undefined;
  const missing = sides.findIndex((side) => side === undefined);
  const pole = (wanted: string) =>
    here.mentions.some(({ lens, pole, voice }) => lens === bridgeLens && pole === wanted && voice !== 'negated');
  const bridged = missing < 0 && pole('C');
  if (bridged) return undefined;
  const priority = missing < 0 && pole('D');
  const score =
    signals.reduce((sum, signal) => sum + weightOf(signal, note.text), 0) +
    Math.min(lensEvidence.length, 1) +
    Number(action.gaps.some((gap) => gaps.has(gap))) * 0.5 +
    Number(missing >= 0) * 0.5 +
    Number(priority);
  if (score < leastScore && !(here.heavy && action.id === heavyAction)) return undefined;
  const evidence: Evidence[] = [...signals, ...lensEvidence.slice(0, 2)].map(({ start, end }) => ({
    span: { start, end },
  }));
  return {
    action: action.id,
    kind: action.kind,
    section: here.section,
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

/** The side as the section names it, else as the note's network does; a casus always has its resident. */
function sideIn(side: ActionSide, here: SectionSigns, note: Note): string | undefined {
  for (const group of side.groups) {
    const sign = here.groups.get(group);
    if (sign) return note.text.slice(sign.start, sign.end);
  }
  return undefined;
}

/** What the tasks of a note tie already: their words, and for those with a kind and two sides the groups that each side names. */
interface Planned {
  readonly description: string;
  readonly kind: TieKind | undefined;
  readonly sides: readonly ReadonlySet<string>[];
}

function plannedIn(note: Note, knowledge: Knowledge): Planned[] {
  return note.actions.map(({ description, kind, sides }) => ({
    description: description.toLowerCase(),
    kind,
    sides: sides.map(({ name }) => groupsIn(name, knowledge)),
  }));
}

function groupsIn(name: string, knowledge: Knowledge): Set<string> {
  const matches = knowledge.matcher.match(cut(name, 'nl'));
  return new Set(matches.flatMap(({ target }) => (target.kind === 'group' ? [target.id] : [])));
}

/** A task says it in the same words, or ties the same kind to the same other side (a pseudonym stands for the resident). */
function isPlanned(action: LinkAction, planned: readonly Planned[]): boolean {
  const titles = [action.title.nl, action.title.en].map((title) => title.toLowerCase().replace(/\.$/, ''));
  const [, other] = action.connects;
  return planned.some(
    ({ description, kind, sides }) =>
      titles.some((title) => description.includes(title)) ||
      (kind === action.kind &&
        sides.length === 2 &&
        sides.some((side) => other?.groups.some((group) => side.has(group)))),
  );
}

/** At most three, of different kinds first; linking leads when somebody is isolated; heavy trouble leaves only the hand-over and other linking. */
function choose(weighed: readonly ActionSuggestion[], here: SectionSigns): ActionSuggestion[] {
  const isolated = here.groups.has(isolationGroup);
  const lead = ({ action, kind }: ActionSuggestion) =>
    Number(here.heavy && action === heavyAction) * 2 + Number(isolated && kind === 'linking');
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
