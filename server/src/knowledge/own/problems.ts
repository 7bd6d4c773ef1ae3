/** What can be the matter with a knowledge file, worded. Decides nothing. */
import { nearestName } from '../../note';
import type { Bilingual, Span } from '../../language/types';
import type { YamlFault } from '../../note/yamlTree';

/** Codes never change their meaning. */
export type OwnCode =
  | 'own-syntax'
  | 'own-unread'
  | 'own-unknown-key'
  | 'own-double-key'
  | 'own-wrong-form'
  | 'own-unknown-value'
  | 'own-unknown-name'
  | 'own-wording'
  | 'own-missing'
  | 'own-clash'
  | 'own-source'
  | 'own-example';

/** A place in a knowledge file (offsets) with what is the matter. What has a `warning` in it takes no part; the rest of the file does. */
export interface OwnProblem extends Span {
  readonly code: OwnCode;
  readonly severity: 'warning' | 'information';
  readonly message: Bilingual;
  /** What should stand at the place instead, where that can be guessed. */
  readonly instead?: string;
}

const problem = (code: OwnCode, { start, end }: Span, nl: string, en: string, instead?: string): OwnProblem => ({
  code,
  severity: 'warning',
  start,
  end,
  message: { nl, en },
  ...(instead !== undefined && { instead }),
});

const remark = (...given: Parameters<typeof problem>): OwnProblem => ({
  ...problem(...given),
  severity: 'information',
});

const some = (names: readonly string[]): string => names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '');

const faults: { readonly [code: string]: Bilingual } = {
  'value-to-quote': {
    nl: 'In deze waarde staat een teken met een eigen betekenis (zoals : of @ of {). Zet er aanhalingstekens omheen.',
    en: 'This value holds a character with a meaning of its own (such as : or @ or {). Put it in quotation marks.',
  },
  'space-after-colon': { nl: 'Na de dubbele punt hoort een spatie.', en: 'A space belongs after the colon.' },
  BAD_INDENT: {
    nl: 'Het inspringen past niet bij de regels erboven.',
    en: 'The indentation does not fit the lines above.',
  },
  TAB_AS_INDENT: { nl: 'Spring in met spaties, niet met een tab.', en: 'Indent with spaces, not with a tab.' },
  MISSING_CHAR: { nl: 'Een aanhalingsteken of haakje blijft open.', en: 'A quotation mark or bracket stays open.' },
  TOO_LARGE: { nl: 'Dit bestand is te groot om te lezen.', en: 'This file is too large to be read.' },
};

export const syntax = (fault: YamlFault): OwnProblem => {
  const { nl, en } = faults[fault.code] ?? { nl: 'Deze regel is zo niet te lezen.', en: 'This line cannot be read.' };
  return problem('own-syntax', fault, nl, en);
};

/** A file that is there and cannot be read: it stands on its first character. */
export const unread = (isTooLarge: boolean): OwnProblem =>
  isTooLarge
    ? problem(
        'own-unread',
        { start: 0, end: 0 },
        'Dit bestand is te groot om te lezen. Wat erin staat doet nu niet mee.',
        'This file is too large to be read. What stands in it takes no part for now.',
      )
    : problem(
        'own-unread',
        { start: 0, end: 0 },
        'Dit bestand is niet te lezen. Wat erin staat doet nu niet mee.',
        'This file cannot be read. What stands in it takes no part for now.',
      );

export function unknownKey(key: string, span: Span, known: readonly string[]): OwnProblem {
  const near = nearestName(key, known, true);
  const nl = near === undefined ? `Hier kan staan: ${some(known)}.` : `Bedoel je “${near}”?`;
  const en = near === undefined ? `What can stand here: ${some(known)}.` : `Do you mean “${near}”?`;
  return problem(
    'own-unknown-key',
    span,
    `“${key}” hoort hier niet. ${nl}`,
    `“${key}” does not belong here. ${en}`,
    near,
  );
}

export const doubleKey = (key: string, span: Span): OwnProblem =>
  problem('own-double-key', span, `“${key}” staat hier twee keer.`, `“${key}” stands here twice.`);

export const wrongForm = (span: Span, form: Bilingual): OwnProblem =>
  problem('own-wrong-form', span, `Hier hoort ${form.nl}.`, `What belongs here is ${form.en}.`);

export function unknownValue(value: string, span: Span, known: readonly string[]): OwnProblem {
  const near = nearestName(value, known, true);
  const nl = near === undefined ? `Kies uit: ${some(known)}.` : `Bedoel je “${near}”?`;
  const en = near === undefined ? `Choose from: ${some(known)}.` : `Do you mean “${near}”?`;
  return problem(
    'own-unknown-value',
    span,
    `“${value}” kan hier niet. ${nl}`,
    `“${value}” cannot stand here. ${en}`,
    near,
  );
}

export function unknownName(name: string, span: Span, known: readonly string[]): OwnProblem {
  const near = nearestName(name, known, true);
  const nl = near === undefined ? (known.length > 0 ? `Bekend zijn: ${some(known)}.` : '') : `Bedoel je “${near}”?`;
  const en = near === undefined ? (known.length > 0 ? `Known are: ${some(known)}.` : '') : `Do you mean “${near}”?`;
  return problem(
    'own-unknown-name',
    span,
    `De naam “${name}” is niet bekend. ${nl}`.trim(),
    `The name “${name}” is not known. ${en}`.trim(),
    near,
  );
}

export const badWording = (span: Span, nl: string, en: string): OwnProblem => problem('own-wording', span, nl, en);

/** `known`: the names of what ships, for the one that may be meant. */
export function missing(id: string, span: Span, keys: readonly string[], known: readonly string[]): OwnProblem {
  const near = nearestName(id, known, true);
  const nl = near === undefined ? '' : ` Of bedoel je “${near}”, dat er al is?`;
  const en = near === undefined ? '' : ` Or do you mean “${near}”, which is there already?`;
  return problem(
    'own-missing',
    span,
    `“${id}” is nieuw en heeft nog nodig: ${keys.join(', ')}.${nl}`,
    `“${id}” is new and still needs: ${keys.join(', ')}.${en}`,
    near,
  );
}

export const missingKey = (keys: readonly string[], span: Span): OwnProblem =>
  problem('own-missing', span, `Hier ontbreekt nog: ${keys.join(', ')}.`, `Still missing here: ${keys.join(', ')}.`);

export const oneKey = (keys: readonly string[], span: Span): OwnProblem =>
  problem(
    'own-missing',
    span,
    `Hier hoort precies één van: ${keys.join(', ')}.`,
    `Exactly one of these belongs here: ${keys.join(', ')}.`,
  );

export const clash = (name: string, span: Span, where: Bilingual): OwnProblem =>
  problem(
    'own-clash',
    span,
    `“${name}” staat al ${where.nl}; dit doet niet mee.`,
    `“${name}” stands ${where.en} already; this takes no part.`,
  );

export const sameWording = (wording: string, span: Span, term: string, otherSide: boolean): OwnProblem =>
  otherSide
    ? problem(
        'own-clash',
        span,
        `“${wording}” hoort al bij de andere kant van deze bril (${term}); dit doet niet mee. Zet dat woord uit (id: ${term}, off: true), of verander het.`,
        `“${wording}” belongs to the other side of this lens already (${term}); this takes no part. Switch that wording off (id: ${term}, off: true), or change it.`,
      )
    : remark(
        'own-clash',
        span,
        `“${wording}” staat al in deze bril (${term}).`,
        `“${wording}” stands in this lens already (${term}).`,
      );

export const nothingToSwitchOff = (id: string, span: Span, known: readonly string[]): OwnProblem => {
  const near = nearestName(id, known, true);
  const nl = near === undefined ? '' : ` Bedoel je “${near}”?`;
  const en = near === undefined ? '' : ` Do you mean “${near}”?`;
  return problem(
    'own-unknown-name',
    span,
    `Er is niets dat “${id}” heet om uit te zetten.${nl}`,
    `There is nothing called “${id}” to switch off.${en}`,
    near,
  );
};

export const noSource = (id: string, span: Span): OwnProblem =>
  remark(
    'own-source',
    span,
    `Waar komt “${id}” vandaan? Zet erbij: source: je handboek, je teamafspraak, een boek.`,
    `Where does “${id}” come from? Add: source: your manual, an agreement of the team, a book.`,
  );

/** `wanted`: the sentence stands under `hits`. */
export const exampleProblem = (id: string, span: Span, wanted: boolean): OwnProblem =>
  wanted
    ? remark(
        'own-example',
        span,
        `In deze zin wordt “${id}” niet gevonden. Past de schrijfwijze bij “forms”, en kloppen “when” en “unless”?`,
        `“${id}” is not found in this sentence. Does it fit the “forms”, and do “when” and “unless” hold?`,
      )
    : remark(
        'own-example',
        span,
        `In deze zin wordt “${id}” gevonden, en dat is hier niet de bedoeling. Zet er een “when” of “unless” bij.`,
        `“${id}” is found in this sentence, which is not meant to be. Add a “when” or “unless”.`,
      );
