/** Where a section stands in its format and where a new heading belongs. Knows the formats and the note's structure, not its wording. */
import { formatOf, type Knowledge } from '../../knowledge';
import type { Language, Span } from '../../language/types';
import type { NoteFormat, SectionFormat } from '../../note/format';
import type { Note, Section } from '../../note/types';
import { firstLine, lineEnding, trimmedEnd } from './text';

export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** What the section, or a section around it, is for. */
export function purposeOf(note: Note, knowledge: Knowledge, index: number): SectionFormat['purpose'] {
  const formats =
    formatOf(knowledge, note.kind)?.sections ?? knowledge.formats.kinds.flatMap(({ sections }) => sections);
  for (let section = note.sections[index]; section; section = parentOf(note, section)) {
    const { role } = section;
    const purpose = role === undefined ? undefined : formats.find(({ id }) => id === role)?.purpose;
    if (purpose) return purpose;
  }
  return undefined;
}

const parentOf = (note: Note, section: Section): Section | undefined =>
  section.parent === undefined ? undefined : note.sections[section.parent];

/** True when no letter or digit stands in the section, sections inside it included. */
export const isEmptySection = (note: Note, section: Section): boolean =>
  !note.passages.some(
    ({ kind, text, section: index, start }) =>
      kind !== 'heading' && index >= section.index && start < section.end && /[\p{L}\p{N}]/u.test(text),
  );

/**
 * True when the writer follows the format: at least `least` of its sections are there, and they are half of the note's headings or more.
 * A project account with one heading that happens to be known has a form of its own.
 */
export function usesFormat({ sections }: Note, format: NoteFormat, least: number): boolean {
  const known = new Set(
    sections.map(({ role }) => role).filter((role) => format.sections.some(({ id }) => id === role)),
  );
  const headings = sections.filter(({ level }) => level > 0).length;
  const titles = sections.filter(({ level }) => level === 1).length === 1 ? 1 : 0;
  return known.size >= least && known.size * 2 >= headings - titles;
}

/** Where a message about the whole note is shown: its title, else its first heading, else its first line with text. */
export function noteAnchor(note: Note): Span {
  const title = note.frontMatter?.fields.get('titel')?.valueSpan;
  if (title && title.end > title.start) return firstLine(note.text, title);
  const heading = note.sections.find(({ level }) => level > 0);
  if (heading) return heading.titleSpan;
  const start = note.frontMatter?.end ?? 0;
  const text = /\S/.exec(note.text.slice(start));
  return firstLine(note.text, { start: start + (text?.index ?? 0), end: note.text.length });
}

/** Where a message about a section is shown: its heading, or the first line before any heading. */
export function sectionAnchor(note: Note, index: number): Span {
  const section = note.sections[index];
  if (!section || section.level === 0) return noteAnchor(note);
  return section.titleSpan;
}

/** The edits that put headings at their place in the format's order; headings for one place come in one edit. */
export function insertHeadings(
  note: Note,
  format: NoteFormat,
  missing: readonly SectionFormat[],
  language: Language,
): Edit[] {
  const places = new Map<number, string[]>();
  for (const section of missing) {
    const at = placeOf(note, format, section);
    places.set(at, [...(places.get(at) ?? []), `${'#'.repeat(headingLevel(note))} ${section.heading[language]}`]);
  }
  return [...places].sort(([a], [b]) => a - b).map(([at, headings]) => insertion(note.text, at, headings));
}

function headingLevel(note: Note): number {
  return note.sections.find(({ role, level }) => role !== undefined && level > 0)?.level ?? 2;
}

/** After the last present section that comes before it in the format, else before the first that comes after it, else at the end. */
function placeOf(note: Note, format: NoteFormat, wanted: SectionFormat): number {
  const order = format.sections.map(({ id }) => id);
  const rank = order.indexOf(wanted.id);
  const present = note.sections.filter(({ role }) => role !== undefined && order.includes(role));
  const before = present.filter(({ role }) => order.indexOf(role ?? '') < rank).at(-1);
  if (before) return trimmedEnd(note.text, before.titleSpan.end, before.end);
  const after = present.find(({ role }) => order.indexOf(role ?? '') > rank);
  return after ? after.start : trimmedEnd(note.text, note.frontMatter?.end ?? 0, note.text.length);
}

/** At the start of a line the headings come before what stands there; else after it, with a blank line between. */
function insertion(text: string, at: number, headings: readonly string[]): Edit {
  const eol = lineEnding(text);
  const lines = headings.join(eol + eol);
  const atLineStart = at === 0 || text[at - 1] === '\n';
  return { span: { start: at, end: at }, text: atLineStart ? lines + eol + eol : eol + eol + lines };
}
