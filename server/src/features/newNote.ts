/** roltrap/newNote and roltrap/kinds: the template of a kind with its title and date filled in. Knows the formats; writes no file. */
import type { Knowledge } from '../knowledge';
import type { Language } from '../language/types';

export interface NewNote {
  readonly text: string;
  /** UTF-16 offset where the writing starts: under the first heading. */
  readonly cursor: number;
}

export interface NoteKindChoice {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** The kinds in the order of the formats, each with the first sentence about it: a list of choices shows one line. */
export const noteKinds = ({ formats }: Knowledge, language: Language): NoteKindChoice[] =>
  formats.kinds.map(({ id, name, about }) => ({ id, name: name[language], about: firstSentence(about[language]) }));

const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text;

/** Undefined when the kind is unknown. `date` is an ISO date, `title` may be empty. */
export function newNote(
  knowledge: Knowledge,
  kind: string,
  language: Language,
  given: { readonly title: string; readonly date: string },
): NewNote | undefined {
  const format = knowledge.formats.kinds.find(({ id, aliases }) => id === kind || aliases.includes(kind));
  if (!format) return undefined;
  const text = format.template[language]
    .replace(/^(titel|title):[ \t]*$/m, (_, key: string) => `${key}: ${yamlText(given.title)}`.trimEnd())
    .replace(/^(datum|date):[ \t]*$/m, (_, key: string) => `${key}: ${given.date}`.trimEnd());
  return { text, cursor: cursorIn(text) };
}

/** Under the first heading, else at the end. */
function cursorIn(text: string): number {
  const heading = /^#{1,6} .*\n/m.exec(text);
  return heading ? heading.index + heading[0].length : text.length;
}

/** Bare where YAML reads it as the same text, else in double quotes: "Mevrouw T.: na de verhuizing". */
function yamlText(title: string): string {
  const words = title.replace(/\s+/g, ' ').trim();
  const bare =
    /^[\p{L}][\p{L}\p{N} .,()'’&/-]*$/u.test(words) && !/^(true|false|yes|no|on|off|null|ja|nee)$/i.test(words);
  return words === '' || bare ? words : JSON.stringify(words);
}
