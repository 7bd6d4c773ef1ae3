/** Reads the front matter into fields with their ranges, and tells what is the matter with it. Knows the formats, not the body. */
import type { Span } from '../language/types';
import { foldName } from './fold';
import { isKindKey, type FieldIndex, type FormatIndex } from './formatIndex';
import { duplicateKey, missingKeys, unknownKey, unknownValue } from './fieldProblems';
import { nearKey, plain, readValue, type Report } from './fieldValues';
import type { FrontMatterPlace } from './frontMatter';
import { nearest } from './nearest';
import { problem, unclosed } from './problems';
import type { Field, FieldValue, FrontMatter, NoteKind, NoteProblem } from './types';
import { yamlProblem } from './yamlProblems';
import { parseYaml, type YamlNode, type YamlPair } from './yamlTree';

/** The front matter as read. A function of its own text, its place and the formats only. */
export interface ReadFrontMatter {
  readonly frontMatter: FrontMatter;
  readonly kind?: NoteKind;
  readonly problems: readonly NoteProblem[];
}

export function readFrontMatter(text: string, place: FrontMatterPlace, index: FormatIndex): ReadFrontMatter {
  const { start, end, body, closed } = place;
  const source = text.slice(body.start, body.end);
  const eol = text.slice(start, body.start).endsWith('\r\n') ? '\r\n' : '\n';
  const lead = source === '' || source.endsWith('\n') ? '' : eol;
  const problems: NoteProblem[] = [];
  if (!closed) problems.push(unclosed({ start, end: start + 3 }, body.end, `${lead}---${eol}`));
  const { root, faults } = parseYaml(source);
  problems.push(...faults.map((fault) => yamlProblem(fault, source, body.start)));
  const pairs = pairsOf(root, body.start, problems);
  const kindPair = kindPairOf(pairs, index);
  const kind = kindPair && kindOf(kindPair.value, index);
  const known = index.fields(kind);
  const keyOf = (pair: YamlPair): string => {
    const key = pair === kindPair ? 'soort' : (known.get(foldName(pair.key))?.key ?? pair.key);
    return key === 'soort' && pair !== kindPair && foldName(pair.key) !== 'soort' ? pair.key : key;
  };
  const fields = readFields({ pairs, known, text, body, index, isNote: kind !== undefined, keyOf }, (found) =>
    problems.push(found),
  );
  if (kind) {
    const keys = missing(known, fields, kindPair ? foldName(kindPair.key) === 'soort' : true);
    const stated = fields.get('soort');
    const span = stated ? { start: stated.keySpan.start, end: stated.valueSpan.end } : { start, end: start + 3 };
    if (keys.length > 0) problems.push(missingKeys(keys, span, body.end, lead, eol));
  }
  return { frontMatter: { start, end, body, closed, fields }, ...(kind ? { kind } : {}), problems };
}

function pairsOf(root: YamlNode | undefined, base: number, problems: NoteProblem[]): readonly YamlPair[] {
  if (!root || (root.kind === 'scalar' && root.value === null)) return [];
  if (root.kind === 'map') return root.pairs;
  problems.push(
    problem(
      'front-matter-not-a-map',
      { start: base + root.start, end: base + root.end },
      {
        nl: 'Tussen de streepjes staan gegevens als "naam: waarde". Deze tekst hoort misschien eronder.',
        en: 'Between the dashes stand fields like "name: value". This text may belong below them.',
      },
    ),
  );
  return [];
}

/** The pair that says the kind: the first that names one, else the one that is called so. "type: memo" beside "soort: casus" is another thing. */
function kindPairOf(pairs: readonly YamlPair[], index: FormatIndex): YamlPair | undefined {
  const candidates = pairs.filter(({ key }) => isKindKey(key, index));
  return (
    candidates.find(({ value }) => kindOf(value, index) !== undefined) ??
    candidates.find(({ key }) => foldName(key) === 'soort') ??
    candidates[0]
  );
}

function kindOf(value: YamlNode, { kinds }: FormatIndex): NoteKind | undefined {
  return value.kind === 'scalar' ? kinds.get(foldName(String(value.value))) : undefined;
}

interface Reading {
  readonly pairs: readonly YamlPair[];
  readonly known: FieldIndex;
  readonly text: string;
  readonly body: Span;
  readonly index: FormatIndex;
  /** The kind is declared. Else the text may be anything, and its fields are nobody's business. */
  readonly isNote: boolean;
  /** The key as the formats name it. */
  readonly keyOf: (pair: YamlPair) => string;
}

function readFields(reading: Reading, report: Report): ReadonlyMap<string, Field> {
  const { pairs, known, text, body, keyOf } = reading;
  const fields = new Map<string, Field>();
  const present = new Set(pairs.map(keyOf));
  for (const pair of pairs) {
    const key = keyOf(pair);
    const keySpan = move(pair.keySpan, body.start);
    if (fields.has(key)) {
      report(duplicateKey(pair.key, keySpan, lines(text, keySpan.start, body.start + pair.value.end, body)));
      continue;
    }
    const near = key === 'soort' || known.has(foldName(pair.key)) ? undefined : nearOf(pair, reading, present);
    if (near !== undefined) report(unknownKey(pair.key, keySpan, near));
    fields.set(key, fieldOf(key, pair, reading, report));
  }
  return fields;
}

/** The known key that an unknown one stands for. In a text of no declared kind only a slip of "soort" is told: "sort: casus". */
function nearOf(
  { key, value }: YamlPair,
  { known, index, isNote }: Reading,
  present: ReadonlySet<string>,
): string | undefined {
  const couldBeKind = kindOf(value, index) !== undefined;
  if (!isNote && !couldBeKind) return undefined;
  const near = nearKey(key, known.values(), present);
  return isNote || (near !== undefined && known.get(foldName(near))?.key === 'soort') ? near : undefined;
}

function fieldOf(key: string, pair: YamlPair, reading: Reading, report: Report): Field {
  const { key: written, value } = pair;
  const { body } = reading;
  return {
    key,
    written,
    value: key === 'soort' ? readKind(value, reading.index, body.start, report) : valueOf(key, value, reading, report),
    keySpan: move(pair.keySpan, body.start),
    valueSpan: move(value, body.start),
    itemSpans: value.kind === 'list' ? value.items.map((item) => move(item, body.start)) : [],
  };
}

function valueOf(key: string, value: YamlNode, { known, body, isNote }: Reading, report: Report): FieldValue {
  const format = known.get(foldName(key));
  if (format?.key !== key) return plain(value);
  return readValue(value, format, body.start, isNote ? report : () => undefined);
}

/** Much Markdown that is no note says `type: memo`: only a near miss of a kind is worth a word. */
function readKind(value: YamlNode, index: FormatIndex, base: number, report: Report): FieldValue {
  const kind = kindOf(value, index);
  if (kind !== undefined || value.kind !== 'scalar' || typeof value.value !== 'string') return kind ?? plain(value);
  const near = nearest(value.value, index.kinds.keys());
  const field = index.fields(undefined).get('soort');
  if (near !== undefined && field) report(unknownValue(value.value, move(value, base), field, near));
  return value.value;
}

/** The required keys that are absent, as the head would write them: an English head (`kind: case`) has `date`, not `datum`. */
function missing(known: FieldIndex, fields: ReadonlyMap<string, Field>, isDutch: boolean): string[] {
  const required = [...new Set(known.values())].filter(({ need, key }) => need === 'required' && !fields.has(key));
  return required.map(({ key, aliases }) => (isDutch ? key : (aliases[0] ?? key)));
}

function lines(text: string, start: number, end: number, body: Span): Span {
  const feed = text.indexOf('\n', Math.max(start, end - 1));
  return {
    start: Math.max(body.start, text.lastIndexOf('\n', start - 1) + 1),
    end: feed < 0 ? body.end : Math.min(body.end, feed + 1),
  };
}

function move({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
