/** The reading floor's face: a note and the knowledge in, a reading out. Pure; what it remembers is a passage's reading by its text. */
import { detectLanguage } from '../language';
import type { Language, Span } from '../language/types';
import type { Knowledge } from '../knowledge';
import type { Note, Passage } from '../note/types';
import { suggestActions, type SectionFinds } from './actions';
import { weigh } from './balance';
import { suggestLabels, type PlacedSign } from './labels';
import { mentionsOfSection, type ReadPassage } from './mentions';
import { readPassage, type PassageContext, type PassageReading } from './passageReading';
import type { GuardedWord, Reading } from './types';

export type * from './types';

/** What a reader remembers of a note between two readings: its passages by text and context. */
export type PassageMemory = ReadonlyMap<string, PassageReading>;

/** A reading with what to hand in next time. */
export interface Read {
  readonly reading: Reading;
  readonly memory: PassageMemory;
}

const sampleLength = 1500;

/** Reads a whole note; passages that stand in `memory` with the same text and context are not read again. */
export function readWhole(note: Note, knowledge: Knowledge, memory: PassageMemory = new Map()): Read {
  const fallback = note.language ?? detectLanguage(sample(note), 'nl');
  const fixed = `${note.language ?? ''}|${fallback}|${note.kind ?? ''}`;
  const endsOfTies = new Set(note.actions.flatMap(({ isTie, end }) => (isTie ? [end] : [])));
  const next = new Map<string, PassageReading>();
  let before: ReadPassage | undefined;
  const passages = note.passages.map((passage, index): ReadPassage => {
    const openQuote = before?.passage.section === passage.section ? before.reading.openQuote : undefined;
    const isForm =
      (passage.kind === 'task' && endsOfTies.has(passage.end)) ||
      (passage.kind === 'heading' && note.sections[passage.section]?.role !== undefined);
    const context = { ...contextOf(passage, note, fallback), isForm, openQuote };
    const key = `${fixed}|${isForm ? 'form' : context.passageKind}|${context.role ?? ''}|${openQuote ?? ''}|${passage.text}`;
    const reading = next.get(key) ?? memory.get(key) ?? readPassage(passage.text, context, knowledge);
    next.set(key, reading);
    before = { index, passage, reading };
    return before;
  });
  return { reading: assemble(note, passages, knowledge), memory: next };
}

/** The reading of a note, from scratch. */
export const readReading = (note: Note, knowledge: Knowledge): Reading => readWhole(note, knowledge).reading;

const sample = (note: Note): string => {
  let text = '';
  for (const passage of note.passages) {
    if (text.length > sampleLength) break;
    text += ` ${passage.text}`;
  }
  return text;
};

function contextOf(passage: Passage, note: Note, fallback: Language): Omit<PassageContext, 'openQuote' | 'isForm'> {
  return {
    declared: note.language,
    fallback,
    noteKind: note.kind,
    passageKind: passage.kind,
    role: roleOf(note, passage.section),
  };
}

/** The format section that a section stands in: its own, or that of the nearest section around it. */
function roleOf(note: Note, index: number): string | undefined {
  for (
    let section = note.sections[index];
    section;
    section = section.parent === undefined ? undefined : note.sections[section.parent]
  ) {
    if (section.role) return section.role;
  }
  return undefined;
}

function assemble(note: Note, passages: readonly ReadPassage[], knowledge: Knowledge): Reading {
  const forProblems = problemSections(note, knowledge);
  const bySection = Array.from({ length: note.sections.length }, (): ReadPassage[] => []);
  for (const read of passages) bySection[read.passage.section]?.push(read);
  const mentionsBySection = bySection.map((reads, section) => mentionsOfSection(reads, forProblems.has(section)));
  const mentions = mentionsBySection.flat();
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const signsBySection = bySection.map((reads) => reads.flatMap(placeSigns));
  const signs = signsBySection.flat();
  const guarded = guardedWords(signs, knowledge);
  const labels = suggestLabels(note, signs, knowledge);
  const sections = bySection.map((reads, section): SectionFinds => ({
    section,
    signs: signsBySection[section] ?? [],
    mentions: mentionsBySection[section] ?? [],
    groups: groupsOf(reads),
    heavy: guarded.some((word) => word.section === section && word.voice !== 'negated'),
  }));
  return {
    languages: passages.map(({ reading }) => reading.language),
    mentions,
    guarded,
    balance: weigh(mentions, note.sections.length, (section) => forProblems.has(section), knowledge),
    labels,
    actions: suggestActions(note, sections, labels, knowledge),
  };
}

/** The first wording of each group in a section, with its place in the document. */
function groupsOf(reads: readonly ReadPassage[]): Map<string, Span> {
  const groups = new Map<string, Span>();
  for (const { passage, reading } of reads) {
    for (const [id, { start, end }] of reading.groups) {
      if (!groups.has(id)) groups.set(id, { start: start + passage.start, end: end + passage.start });
    }
  }
  return groups;
}

function placeSigns({ index, passage, reading }: ReadPassage): PlacedSign[] {
  return reading.signs.map((sign) => ({
    ...sign,
    start: sign.start + passage.start,
    end: sign.end + passage.start,
    passage: index,
    section: passage.section,
  }));
}

function guardedWords(signs: readonly PlacedSign[], knowledge: Knowledge): GuardedWord[] {
  return signs.flatMap((sign) => {
    const level = sign.kind === 'guard' ? knowledge.guardById.get(sign.id)?.level : undefined;
    return level
      ? [{ start: sign.start, end: sign.end, group: sign.id, level, voice: sign.voice, section: sign.section }]
      : [];
  });
}

/** Sections that a format means for problems, with the sections inside them. */
function problemSections(note: Note, knowledge: Knowledge): ReadonlySet<number> {
  const format = knowledge.formats.kinds.find((kind) => kind.id === note.kind);
  const roles = new Set(
    format?.sections.filter((section) => section.purpose === 'problems').map((section) => section.id),
  );
  return new Set(note.sections.filter(({ index }) => roles.has(roleOf(note, index) ?? '')).map(({ index }) => index));
}
