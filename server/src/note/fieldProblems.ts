/** Words what is the matter with a field of the front matter: its key, its value, its absence. Decides nothing. */
import type { Span } from '../language/types';
import type { FieldFormat, FieldType } from './format';
import { mend, problem } from './problems';
import type { Mend, NoteProblem } from './types';

export function duplicateKey(key: string, keySpan: Span, whole: Span): NoteProblem {
  return problem(
    'front-matter-duplicate-key',
    keySpan,
    {
      nl: `“${key}” staat al eerder in de gegevens. Alleen de eerste keer telt.`,
      en: `“${key}” stands earlier in the front matter. Only the first one counts.`,
    },
    mend('Haal deze tweede weg', 'Remove this second one', [{ span: whole, text: '' }], false),
  );
}

export function unknownKey(key: string, keySpan: Span, known: string): NoteProblem {
  return problem(
    'front-matter-unknown-key',
    keySpan,
    {
      nl: `“${key}” is geen bekend gegeven. Bedoel je “${known}”?`,
      en: `“${key}” is not a known field. Do you mean “${known}”?`,
    },
    mend(`Maak er “${known}” van`, `Change it to “${known}”`, [{ span: keySpan, text: known }], false),
  );
}

/** The longest list of values that still reads as a message. */
const MOST_VALUES = 14;

export function unknownValue(written: string, span: Span, field: FieldFormat, near: string | undefined): NoteProblem {
  if (near !== undefined) {
    return problem(
      'front-matter-unknown-value',
      span,
      {
        nl: `“${written}” is geen bekende waarde van “${field.key}”. Bedoel je “${near}”?`,
        en: `“${written}” is not a known value of “${field.key}”. Do you mean “${near}”?`,
      },
      mend(`Maak er “${near}” van`, `Change it to “${near}”`, [{ span, text: near }], false),
    );
  }
  const ids = field.values.slice(0, MOST_VALUES).map((value) => value.id);
  const list = ids.join(', ') + (field.values.length > MOST_VALUES ? ', …' : '');
  return problem('front-matter-unknown-value', span, {
    nl: `“${written}” is geen bekende waarde van “${field.key}”. Bekend zijn: ${list}.`,
    en: `“${written}” is not a known value of “${field.key}”. Known are: ${list}.`,
  });
}

const SHAPES: { readonly [type in FieldType]: { readonly nl: string; readonly en: string } } = {
  string: { nl: 'een tekst', en: 'a text' },
  date: { nl: 'een dag met jaar en maand, zoals 2026-12-01', en: 'a day with its year and month, like 2026-12-01' },
  integer: { nl: 'een heel getal', en: 'a whole number' },
  number: { nl: 'een getal', en: 'a number' },
  boolean: { nl: 'ja of nee', en: 'yes or no' },
  enum: { nl: 'één waarde', en: 'one value' },
  list: { nl: 'een lijst', en: 'a list' },
  'enum-list': { nl: 'een lijst van waarden', en: 'a list of values' },
  object: { nl: 'een groepje gegevens', en: 'a group of fields' },
  'object-list': { nl: 'een lijst van gegevens', en: 'a list of fields' },
};

export function wrongType(field: FieldFormat, span: Span, ...mends: Mend[]): NoteProblem {
  const { nl, en } = SHAPES[field.type];
  const keys = field.keys.length ? ` (${field.keys.map(({ key }) => `${key}: …`).join(', ')})` : '';
  const message = { nl: `Bij “${field.key}” hoort ${nl}${keys}.`, en: `“${field.key}” takes ${en}${keys}.` };
  return problem('front-matter-wrong-type', span, message, ...mends);
}

export function outOfReach(field: FieldFormat, span: Span): NoteProblem {
  const least = field.min ?? -Infinity;
  const most = field.max ?? Infinity;
  const nl =
    most === Infinity
      ? `minstens ${String(least)}`
      : least === -Infinity
        ? `hoogstens ${String(most)}`
        : `${String(least)} tot ${String(most)}`;
  const en =
    most === Infinity
      ? `at least ${String(least)}`
      : least === -Infinity
        ? `at most ${String(most)}`
        : `${String(least)} to ${String(most)}`;
  return problem('front-matter-wrong-type', span, {
    nl: `Bij “${field.key}” hoort een getal: ${nl}.`,
    en: `“${field.key}” takes a number: ${en}.`,
  });
}

export function otherWriting(text: string, span: Span): Mend {
  return mend(`Schrijf ${text}`, `Write ${text}`, [{ span, text }], true);
}

/** `at` is where new lines go; `lead` a line break when the last line has none. */
export function missingKeys(keys: readonly string[], span: Span, at: number, lead: string, eol: string): NoteProblem {
  const list = keys.map((key) => `“${key}”`).join(', ');
  const text = lead + keys.map((key) => `${key}: ${eol}`).join('');
  return problem(
    'front-matter-missing-key',
    span,
    { nl: `Bij dit soort notitie hoort ook: ${list}.`, en: `A note of this kind also takes: ${list}.` },
    mend(`Zet ${list} erbij`, `Add ${list}`, [{ span: { start: at, end: at }, text }], false),
  );
}
