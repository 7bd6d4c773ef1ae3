/** Words what is the matter with the YAML of the front matter itself. Knows ranges and codes, not what the fields mean. */
import type { Bilingual, Span } from '../language/types';
import { mend, problem } from './problems';
import type { NoteProblem } from './types';
import { quoted } from './yamlRepair';
import type { YamlFault } from './yamlTree';

const TEXTS: { readonly [code: string]: Bilingual } = {
  'value-to-quote': {
    nl: 'In deze waarde staat een teken met een eigen betekenis (zoals : of @). Met aanhalingstekens eromheen is het gewone tekst.',
    en: 'This value holds a character with a meaning of its own (such as : or @). In quotation marks it is plain text.',
  },
  'space-after-colon': {
    nl: 'Na de dubbele punt hoort een spatie, anders is dit geen naam met een waarde.',
    en: 'A space belongs after the colon, or else this is no name with a value.',
  },
  BAD_INDENT: {
    nl: 'Het inspringen past niet bij de regels erboven, of een haakje blijft open.',
    en: 'The indentation does not fit the lines above, or a bracket stays open.',
  },
  MISSING_CHAR: { nl: 'Een aanhalingsteken of haakje blijft open.', en: 'A quotation mark or bracket stays open.' },
  TOO_LARGE: {
    nl: 'De gegevens bovenaan zijn te groot of te ingewikkeld om te lezen.',
    en: 'The front matter is too large or too complex to read.',
  },
};

const OTHER: Bilingual = {
  nl: 'Deze regel van de gegevens is zo niet te lezen. Een regel ziet eruit als "naam: waarde".',
  en: 'This line of the front matter cannot be read like this. A line looks like "name: value".',
};

/** The problem for one fault in `source`; `base` is where the YAML starts in the document. */
export function yamlProblem(fault: YamlFault, source: string, base: number): NoteProblem {
  const start = Math.min(fault.start, source.length);
  const end = Math.max(start, Math.min(fault.end, source.length));
  const span = { start: base + start, end: base + end };
  if (fault.code === 'TAB_AS_INDENT') return tabProblem(source, start, base);
  const message = TEXTS[fault.code] ?? OTHER;
  const value = source.slice(start, end);
  switch (fault.code) {
    case 'value-to-quote': {
      const isText = !/^["'[{]/.test(value);
      const edits = [{ span, text: quoted(value) }];
      return problem(
        'front-matter-syntax',
        span,
        message,
        mend('Zet aanhalingstekens', 'Put quotation marks', edits, isText),
      );
    }
    case 'space-after-colon': {
      const edits = [{ span: { start: span.end, end: span.end }, text: ' ' }];
      return problem('front-matter-syntax', span, message, mend('Zet een spatie', 'Put a space', edits, true));
    }
    default:
      return problem('front-matter-syntax', span, message);
  }
}

/** The range is the line's indent; the mend gives every tab in it two spaces. */
function tabProblem(source: string, at: number, base: number): NoteProblem {
  const start = source.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  const indent = /^[ \t]*/.exec(source.slice(start))?.[0] ?? '';
  const span: Span = { start: base + start, end: base + start + indent.length };
  const edits = [{ span, text: indent.replaceAll('\t', '  ') }];
  const message = {
    nl: 'Deze regel springt in met een tab; in de gegevens kan dat alleen met spaties.',
    en: 'This line is indented with a tab; in front matter only spaces can do that.',
  };
  return problem(
    'front-matter-tab',
    span,
    message,
    mend('Maak er twee spaties van', 'Make it two spaces', edits, true),
  );
}
