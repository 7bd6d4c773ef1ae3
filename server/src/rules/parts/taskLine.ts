/** Writes a tie as the line a person would type, and finds its place in the note. Knows the line's grammar, not why the tie is offered. */
import { fold } from '../../language';
import type { Bilingual, Language } from '../../language/types';
import type { LinkAction } from '../../knowledge/types';
import type { Note, Section } from '../../note/types';
import type { Edit } from './sections';
import { escapeSnippet, placeToFill } from './snippet';
import { lineEnding, lineStart, trimmedEnd } from './text';

const heading: Bilingual = { nl: 'Linkwerk', en: 'Link work' };
const words = {
  nl: { who: 'wie', date: 'JJJJ-MM-DD' },
  en: { who: 'who', date: 'YYYY-MM-DD' },
} as const;

/** Placeholders for an owner and a date, as they stand in a tab stop. */
export const ownerWord = (language: Language): string => words[language].who;
export const dateWord = (language: Language): string => words[language].date;

/** A name in the notes that can stand as a side: on one line, without the signs that part the line. */
export const plainSide = (name: string): string => name.replace(/[\s:;,.()@↔]+/g, ' ').trim();

/**
 * `- [ ] (linking) mw-t ↔ ${1:[schuldhulp]}: title @${2:[wie]} ${3:[JJJJ-MM-DD]}` in snippet notation.
 * A side that the note names stands there as it is; the other is a tab stop that says who it may be.
 */
export function taskSnippet(action: LinkAction, sides: readonly (string | undefined)[], language: Language): string {
  let stops = 0;
  const side = (index: 0 | 1): string => {
    const named = sides[index];
    if (named !== undefined && named !== '') return escapeSnippet(plainSide(named));
    const name = action.connects[index]?.name[language] ?? words[language].who;
    return placeToFill(++stops, plainSide(name));
  };
  const tie = `${side(0)} ↔ ${side(1)}`;
  const title = escapeSnippet(action.title[language].replace(/\.$/, ''));
  const owner = `@${placeToFill(++stops, words[language].who)}`;
  return `- [ ] (${action.kind}) ${tie}: ${title} ${owner} ${placeToFill(++stops, words[language].date)}`;
}

/** Where tasks go, worked out once for all of a note's suggestions. */
export interface TaskPlace {
  /** UTF-16 offset. */
  readonly at: number;
  /** What comes before the task: line endings, and the heading where it is absent. */
  readonly before: string;
}

/** Under `## Linkwerk`, which is made at the end where it is absent. */
export function taskPlace(note: Note, language: Language): TaskPlace {
  const eol = lineEnding(note.text);
  const section = note.sections.find((candidate) => isLinkWork(candidate));
  if (section) return underSection(note, section, eol);
  const at = trimmedEnd(note.text, note.frontMatter?.end ?? 0, note.text.length);
  const gap = at === 0 ? '' : note.text[at - 1] === '\n' ? eol : eol + eol;
  return { at, before: `${gap}## ${heading[language]}${eol}${eol}` };
}

export const insertTask = ({ at, before }: TaskPlace, task: string): Edit => ({
  span: { start: at, end: at },
  text: before + task,
});

/** True for a section that holds ties to lay, in either language. */
export const isLinkWork = ({ role, title, level }: Section): boolean =>
  level > 0 && (role === 'linkwerk' || ['linkwerk', 'link work'].includes(fold(title)));

/** Right below a last item, else with a blank line between. */
function underSection({ text }: Note, section: Section, eol: string): TaskPlace {
  const at = trimmedEnd(text, section.titleSpan.end, section.own.end);
  const lastLine = text.slice(lineStart(text, at), at);
  const afterItem = at > section.own.start && /^\s*(?:[-*+]|\d+[.)])\s/.test(lastLine);
  return { at, before: afterItem ? eol : eol + eol };
}
