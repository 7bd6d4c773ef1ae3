/** Holds a tree against the shape of its file: keys, forms, values, names, wordings. Reports one thing at a place; changes nothing. */
import type { Bilingual, Language } from '../../language/types';
import { expandPattern, PatternError, type GroupWords } from '../patterns';
import type { Names } from './names';
import {
  badWording,
  doubleKey,
  missingKey,
  oneKey,
  unknownKey,
  unknownName,
  unknownValue,
  wrongForm,
  type OwnProblem,
} from './problems';
import type { MapShape, Shape } from './shape';
import { at, isNothing, textOf, type YamlNode } from './tree';

export interface Checking {
  readonly names: Names;
  /** The lens or typology of the file. */
  readonly owner: string;
  readonly groupWords: GroupWords;
  readonly report: (problem: OwnProblem) => void;
}

/** A wording with more readings than this is a slip, and would take long to compile. */
const mostReadings = 3000;

const forms = {
  text: { nl: 'tekst', en: 'text' },
  flag: { nl: 'true of false', en: 'true or false' },
  map: { nl: 'een blokje met "naam: waarde"', en: 'a block of "name: value"' },
  list: { nl: 'een lijst, met streepjes', en: 'a list, with dashes' },
} as const;

/** `language`: of the wordings at this place. */
export function check(node: YamlNode, shape: Shape, checking: Checking, language: Language = 'nl'): void {
  if (isNothing(node)) return;
  const { report } = checking;
  switch (shape.type) {
    case 'any':
      return;
    case 'either': {
      const fitting = shape.of.find((each) => fits(node, each)) ?? shape.of.find((each) => isForm(node, each));
      if (fitting) check(node, fitting, checking, language);
      else report(wrongForm(node, formOf(shape)));
      return;
    }
    case 'list':
      if (node.kind === 'list') for (const item of node.items) check(item, shape.of, checking, language);
      else report(wrongForm(node, forms.list));
      return;
    case 'map':
      if (node.kind === 'map') checkMap(node, shape, checking, language);
      else report(wrongForm(node, forms.map));
      return;
    default:
      if (isForm(node, shape)) checkScalar(node, shape, checking, language);
      else report(wrongForm(node, formOf(shape)));
  }
}

function checkMap(node: YamlNode & { kind: 'map' }, shape: MapShape, checking: Checking, language: Language): void {
  const seen = new Set<string>();
  for (const { key, keySpan, value } of node.pairs) {
    const known = shape.keys.find(({ name }) => name === key);
    if (!known)
      checking.report(
        unknownKey(
          key,
          keySpan,
          shape.keys.map(({ name }) => name).filter((name) => !seen.has(name)),
        ),
      );
    else if (seen.has(key)) checking.report(doubleKey(key, keySpan));
    else check(value, known.shape, checking, key === 'nl' || key === 'en' ? key : language);
    seen.add(key);
  }
  const { oneOf } = shape;
  if (oneOf && oneOf.filter((name) => at(node, name)).length !== 1) checking.report(oneKey(oneOf, node));
  const missing = shape.keys.filter(({ name, required }) => required && !at(node, name)).map(({ name }) => name);
  if (missing.length > 0) checking.report(missingKey(missing, node.pairs[0]?.keySpan ?? node));
}

type ScalarShape = Exclude<Shape, { type: 'any' | 'either' | 'list' | 'map' }>;

function checkScalar(node: YamlNode, shape: ScalarShape, checking: Checking, language: Language): void {
  const written = textOf(node) ?? '';
  const { report, names, owner, groupWords } = checking;
  if (shape.type === 'choice') {
    const values = shape.values.map(({ value }) => value);
    if (!values.includes(written)) report(unknownValue(written, node, values));
  }
  if (shape.type === 'number' && node.kind === 'scalar') {
    const value = Number(node.value);
    const reach = `${shape.min} – ${shape.max}`;
    if (!(value >= shape.min && value <= shape.max))
      report(wrongForm(node, { nl: `een getal van ${reach}`, en: `a number of ${reach}` }));
  }
  if (shape.type !== 'text') return;
  if (shape.form === 'id' && !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(written))
    report(
      wrongForm(node, {
        nl: 'een naam met kleine letters en streepjes, zoals draaideur-gezin',
        en: 'a name of lower case and hyphens, such as revolving-door',
      }),
    );
  else if (shape.form === 'wording') checkWording(written, node, groupWords, language, report);
  else if (shape.names && !shape.free && !shape.also?.includes(written)) {
    const known = names.of(shape.names, owner);
    if (!known.has(written)) report(unknownName(written, node, [...known.keys()]));
  }
}

function checkWording(
  written: string,
  node: YamlNode,
  groupWords: GroupWords,
  language: Language,
  report: Checking['report'],
): void {
  if (readings(written) > mostReadings) {
    report(
      badWording(
        node,
        'Dit woord heeft te veel keuzes; maak er meer woorden van.',
        'This wording has too many choices; make it several.',
      ),
    );
    return;
  }
  try {
    const found = expandPattern(written, language, groupWords);
    if (found.length === 0) report(badWording(node, 'Dit woord is leeg.', 'This wording is empty.'));
  } catch (error) {
    const isBraces = error instanceof PatternError;
    report(
      isBraces
        ? badWording(node, 'Een accolade { of } blijft open.', 'A brace { or } stays open.')
        : badWording(
            node,
            'Dit woord is niet te lezen. Kijk naar de haken, of naar de naam achter @.',
            'This wording cannot be read. Look at the brackets, or at the name behind @.',
          ),
    );
  }
}

/** A rough count of what the alternatives of a wording come to. */
function readings(written: string): number {
  let count = 1;
  for (const [group] of written.matchAll(/\{[^{}]*\}/g)) count *= group.split('|').length;
  return count;
}

/** The node has the form that the shape asks for, whatever its value. */
function isForm(node: YamlNode, shape: Shape): boolean {
  switch (shape.type) {
    case 'any':
      return true;
    case 'either':
      return shape.of.some((each) => isForm(node, each));
    case 'list':
    case 'map':
      return node.kind === shape.type;
    case 'flag':
      return node.kind === 'scalar' && typeof node.value === 'boolean';
    case 'number':
      return node.kind === 'scalar' && typeof node.value === 'number';
    default:
      return node.kind === 'scalar';
  }
}

/** Of two shapes of the same form, the one whose value it is: `within: clause` or `within: 4`. */
const fits = (node: YamlNode, shape: Shape): boolean =>
  isForm(node, shape) &&
  (shape.type !== 'choice' || shape.values.some(({ value }) => value === textOf(node))) &&
  (shape.type !== 'text' || node.kind === 'scalar');

function formOf(shape: Shape): Bilingual {
  switch (shape.type) {
    case 'flag':
    case 'map':
    case 'list':
      return forms[shape.type];
    case 'number':
      return { nl: 'een getal', en: 'a number' };
    case 'either': {
      const all = shape.of.map(formOf);
      const joined = (language: Language, or: string) => [...new Set(all.map((each) => each[language]))].join(or);
      return { nl: joined('nl', ' of '), en: joined('en', ' or ') };
    }
    default:
      return forms.text;
  }
}
