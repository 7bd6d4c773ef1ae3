/**
 * A note as the label model sees it: which wordings of the knowledge stand in it, by name, and what it says of each label. Numbers and places
 * only; a wording of origin, belief or language is no trait of anything but its own label.
 */
import { isFunctionWord, type Knowledge } from '../knowledge';
import { ownTraits } from '../knowledge/labelRanker';
import { fold, isSmallWord, neverCounts } from '../language';
import type { Span } from '../language/types';
import type { Note } from '../note/types';
import type { LabelSigns } from './labelSigns';
import type { PlacedSign, SectionFinds } from './sectionFinds';

export interface LabelTraits {
  /** Trait → how much of it. */
  readonly ofNote: ReadonlyMap<string, number>;
  /** Where a trait first stands, for those that are wordings. */
  readonly places: ReadonlyMap<string, Span>;
  /** The values of `ownTraits` for a label. */
  ownOf(key: string): readonly number[];
}

/** A single word says less than a wording of the knowledge. */
const weightOfWord = 0.5;
/** So many wordings of one frame are many. */
const many = 5;

export function labelTraits(
  note: Note,
  sections: readonly SectionFinds[],
  signs: ReadonlyMap<string, LabelSigns>,
  knowledge: Knowledge,
): LabelTraits {
  const ofNote = new Map<string, number>([[`kind:${note.kind ?? 'unknown'}`, 1]]);
  const places = new Map<string, Span>();
  const show = (trait: string, { start, end }: Span) => {
    if (ofNote.has(trait)) return;
    ofNote.set(trait, 1);
    if (!isDanger(trait)) places.set(trait, { start, end });
  };
  const holdsNever = neverIn(note.text);
  const size = note.passages.reduce((sum, { text }) => sum + text.length, 0);
  ofNote.set(`size:${Math.min(4, Math.floor(Math.log2(1 + size / 300)))}`, 1);
  const frames = new Map<string, number>();
  for (const finds of sections) {
    for (const sign of finds.signs) {
      if (!speaks(sign) || holdsNever(sign)) continue;
      for (const trait of traitsOf(sign, knowledge)) show(trait, sign);
      const frame = sign.kind === 'term' ? knowledge.termById.get(sign.id)?.frame : undefined;
      if (frame) frames.set(frame, (frames.get(frame) ?? 0) + 1);
    }
    for (const { id } of knowledge.groups) {
      const group = `group:${id}`;
      if (!ofNote.has(group) && finds.firstOf(id)) ofNote.set(group, 1);
    }
    for (const stem of finds.stems) ofNote.set(`word:${stem}`, weightOfWord);
  }
  for (const [frame, count] of frames) ofNote.set(`frame:${frame}`, Math.min(1, count / many));
  const problems = frames.get('problem') ?? 0;
  const chances = frames.get('escalator') ?? 0;
  ofNote.set(`lean:${leaningOf(problems, chances)}`, 1);
  return { ofNote, places, ownOf: ownTraitsOf(note, signs, knowledge) };
}

function leaningOf(problems: number, chances: number): string {
  if (problems + chances < 2) return 'neither';
  if (problems >= 3 * chances) return 'problem';
  return chances >= 1.6 * problems ? 'escalator' : 'both';
}

/** A cue in another's words may be just what the writer doubts; a signal for a tie is there whoever says it. */
const speaks = ({ kind, voice }: PlacedSign): boolean =>
  kind === 'signal' || kind === 'call' || kind === 'done'
    ? voice !== 'negated' && voice !== 'meta'
    : voice === 'author' || kind === 'guard';

/** A word of danger changes what a note is about, and is never what speaks for a label. */
const isDanger = (trait: string): boolean => trait.startsWith('guard:');

/** "te veel" is a sign and no wording that a reader could weigh. */
export const saysSomething = (wording: string): boolean =>
  (fold(wording).match(/\p{L}{5,}/gu) ?? []).some((word) => !isFunctionWord(word) && !isSmallWord(word, 'nl'));

/** Asks each wording once: a note repeats itself. */
function neverIn(text: string): (span: Span) => boolean {
  const known = new Map<string, boolean>();
  return ({ start, end }) => {
    const wording = text.slice(start, end);
    const before = known.get(wording);
    if (before !== undefined) return before;
    const holds = (fold(wording).match(/[\p{L}\p{M}]+/gu) ?? []).some(neverCounts);
    known.set(wording, holds);
    return holds;
  };
}

function traitsOf({ kind, id }: PlacedSign, knowledge: Knowledge): string[] {
  switch (kind) {
    case 'signal':
    case 'call':
      return [`calls:${id}`];
    case 'done':
    case 'guard':
      return [`${kind}:${id}`];
    case 'cue': {
      const entry = knowledge.labelByKey.get(id);
      return entry && !entry.label.charged ? [`cue:${id}`, `cues:${entry.typology.id}`] : [];
    }
    case 'term': {
      const term = knowledge.termById.get(id);
      if (!term) return [];
      const { practice, pole } = term.term;
      return [`lens:${term.lens.id}/${pole}`, ...(practice === undefined ? [] : [`practice:${practice}`])];
    }
    default:
      return [];
  }
}

/** Labels of which the note says nothing differ in their typology only. */
function ownTraitsOf(
  note: Note,
  signs: ReadonlyMap<string, LabelSigns>,
  knowledge: Knowledge,
): (key: string) => readonly number[] {
  const cued = new Map<string, number>();
  for (const { entry, cues } of signs.values())
    if (cues.length) cued.set(entry.typology.id, (cued.get(entry.typology.id) ?? 0) + 1);
  return (key) => {
    const typology = knowledge.labelByKey.get(key)?.typology;
    const { wordings = 0, cues = [], facts = [], heard = false, counterEvidence = [] } = signs.get(key) ?? {};
    const neighbours = typology ? (cued.get(typology.id) ?? 0) - Number(cues.length > 0) : 0;
    const own: Record<(typeof ownTraits)[number], boolean> = {
      cue: wordings >= 1,
      'second-cue': wordings >= 2,
      'third-cue': wordings >= 3,
      heard,
      fact: facts.length > 0,
      counter: counterEvidence.length > 0,
      'only-neighbours': neighbours > 0 && !cues.length,
      'neighbours-too': neighbours > 0 && cues.length > 0,
      'other-kind': note.kind !== undefined && typology !== undefined && !typology.kinds.includes(note.kind),
    };
    return ownTraits.map((trait) => Number(own[trait]));
  };
}
