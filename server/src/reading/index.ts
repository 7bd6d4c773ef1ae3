/** The reading floor's face: a note and the knowledge in, a reading out. Pure; what it remembers is a passage's reading by its text. */
import { formatOf, type Knowledge } from '../knowledge';
import type { Note } from '../note/types';
import { suggestActions } from './actions';
import { withAside, type IsAside } from './aside';
import { weigh } from './balance';
import { spokenFor, suggestLabels } from './labels';
import { signsOfLabels } from './labelSigns';
import { labelTraits, type LabelTraits } from './labelTraits';
import { everyLens, type Glasses } from './glasses';
import { backed } from './learned';
import type { ReadPassage } from './mentions';
import { readPassages, type PassageMemory } from './passages';
import { findsOfSection, type SectionFinds } from './sectionFinds';
import type { Leaning, Reading } from './types';

export type * from './types';
export type { IsAside } from './aside';
export type { PassageMemory } from './passages';
export { usualLanguage } from './usualLanguage';
export {
  glassesNamedIn,
  glassesOf,
  glassesSets,
  isGlasses,
  lensesIn,
  type Glasses,
  type GlassesSet,
  type Look,
} from './glasses';

/** A reading with what to hand in next time. */
export interface Read {
  readonly reading: Reading;
  readonly memory: PassageMemory;
}

/**
 * Reads a whole note through these glasses; every lens looks when none are given. Passages that stand in `memory` with the same text and
 * context are not read again: a memory is good for one knowledge and one pair of glasses. What `isAside` names neither shows nor weighs;
 * `leaning` moves the labels that the text speaks for.
 */
export function readWhole(
  note: Note,
  knowledge: Knowledge,
  memory: PassageMemory = new Map(),
  glasses: Glasses = everyLens(knowledge),
  isAside?: IsAside,
  leaning?: Leaning,
): Read {
  const roles = rolesOf(note);
  const read = readPassages(note, roles, knowledge, glasses, memory);
  return { reading: assemble(note, roles, read.passages, knowledge, isAside, leaning), memory: read.memory };
}

/** The reading of a note, from scratch. */
export const readReading = (note: Note, knowledge: Knowledge, glasses?: Glasses): Reading =>
  readWhole(note, knowledge, undefined, glasses).reading;

/** A note as the label model sees it, for its trainer. */
export function labelTraitsOf(note: Note, knowledge: Knowledge): LabelTraits {
  const { passages } = readPassages(note, rolesOf(note), knowledge, everyLens(knowledge), new Map());
  const sections = sectionsOf(note, passages, () => false, knowledge);
  return labelTraits(note, sections, signsOfLabels(note, sections, knowledge), knowledge);
}

type Roles = readonly (string | undefined)[];

/** By section index, the format section that it stands in: its own, or that of the nearest section around it. */
function rolesOf(note: Note): Roles {
  const roles: (string | undefined)[] = [];
  for (const { role, parent } of note.sections) roles.push(role ?? (parent === undefined ? undefined : roles[parent]));
  return roles;
}

function assemble(
  note: Note,
  roles: Roles,
  passages: readonly ReadPassage[],
  knowledge: Knowledge,
  isAside: IsAside | undefined,
  leaning: Leaning | undefined,
): Reading {
  const problemRoles = rolesForProblems(note, knowledge);
  const isForProblems = (section: number) => problemRoles.has(roles[section]);
  const found = sectionsOf(note, passages, isForProblems, knowledge);
  const sections = isAside ? found.map((finds) => withAside(finds, isAside)) : found;
  const mentions = backed(sections.flatMap((finds) => finds.mentions));
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);
  const signs = signsOfLabels(note, sections, knowledge);
  return {
    languages: passages.map(({ reading }) => reading.language),
    groups: passages.map(({ reading }) => reading.groups),
    mentions,
    guarded: sections.flatMap((finds) => finds.guarded),
    clues: sections.flatMap((finds) => finds.signs).filter(({ kind }) => kind === 'clue'),
    balance: weigh(mentions, note.sections.length, isForProblems, knowledge),
    labels: suggestLabels(note, sections, signs, knowledge, leaning),
    actions: suggestActions(note, sections, spokenFor(note, signs), knowledge),
  };
}

function sectionsOf(
  note: Note,
  passages: readonly ReadPassage[],
  isForProblems: (section: number) => boolean,
  knowledge: Knowledge,
): SectionFinds[] {
  const bySection = note.sections.map((): ReadPassage[] => []);
  for (const read of passages) bySection[read.passage.section]?.push(read);
  return bySection.map((reads, at) => findsOfSection(at, reads, isForProblems(at), knowledge));
}

/** The sections of the note's format that are meant for problems. */
function rolesForProblems(note: Note, knowledge: Knowledge): ReadonlySet<string | undefined> {
  const format = formatOf(knowledge, note.kind);
  const forProblems = format?.sections.filter((section) => section.purpose === 'problems');
  return new Set(forProblems?.map((section) => section.id));
}
