/** The problems of form, worded: what is seen, where, and what mends it. Decides nothing; a message never says more than the place does. */
import type { Bilingual, Span } from '../language/types';
import type { Mend, NoteProblem, NoteProblemCode } from './types';

/** A range with the text that takes its place. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

export function problem(code: NoteProblemCode, span: Span, message: Bilingual, ...mends: Mend[]): NoteProblem {
  return { code, span, message, mends };
}

export function mend(nl: string, en: string, edits: readonly Edit[], safe: boolean): Mend {
  return { title: { nl, en }, edits, safe };
}

/** In the order of the text. */
export function inOrder(problems: readonly NoteProblem[]): NoteProblem[] {
  return [...problems].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.code < b.code ? -1 : 1),
  );
}

export function unclosed(fence: Span, end: number, fenceText: string): NoteProblem {
  return problem(
    'front-matter-unclosed',
    fence,
    {
      nl: 'De kop met gegevens begint met --- en heeft geen --- als einde.',
      en: 'The front matter starts with --- and has no --- to end it.',
    },
    mend(
      'Zet --- onder de gegevens',
      'Put --- below the front matter',
      [{ span: { start: end, end }, text: fenceText }],
      true,
    ),
  );
}

export function unreadable(first: number, edits: readonly Edit[]): NoteProblem {
  return problem(
    'unreadable-character',
    { start: first, end: first + 1 },
    {
      nl: 'Hier staat een teken dat niet te lezen is. Misschien is het bestand beschadigd of geen tekst.',
      en: 'There is a character here that cannot be read. The file may be damaged, or not be text.',
    },
    mend('Haal de onleesbare tekens weg', 'Remove the unreadable characters', edits, true),
  );
}

export function tooLarge(rest: Span): NoteProblem {
  return problem('note-too-large', rest, {
    nl: 'Dit bestand is heel groot. Vanaf hier wordt niet verder gelezen; wat ervoor staat wel.',
    en: 'This file is very large. From here on it is not read; what stands before it is.',
  });
}

export function tooDeep(span: Span): NoteProblem {
  return problem('nesting-too-deep', span, {
    nl: 'Deze regel ligt zo diep in lijsten of citaten dat die niet meer uit elkaar te houden zijn. De tekst wordt wel gelezen.',
    en: 'This line lies so deep in lists or quotes that they can no longer be told apart. The text is still read.',
  });
}
