/** Reads one value of the front matter by its format: normalises it and tells what does not fit. Knows the format, not the note. */
import type { Span } from '../language/types';
import { isIsoDay, parseDay } from './dates';
import { foldName } from './fold';
import type { FieldFormat } from './format';
import { findValue, indexFields, spellings } from './formatIndex';
import { otherWriting, outOfReach, unknownKey, unknownValue, wrongType } from './fieldProblems';
import { nearest } from './nearest';
import type { FieldValue, NoteProblem } from './types';
import type { YamlNode } from './yamlTree';

export type Report = (problem: NoteProblem) => void;

const RANGE = /^\d+(?:[.,]\d+)?\s*[-–]\s*\d+(?:[.,]\d+)?$/;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['ja', true],
  ['yes', true],
  ['nee', false],
  ['no', false],
]);

/** A value as plain data, whatever it should be. */
export function plain(node: YamlNode): FieldValue {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plain);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key, plain(value)]));
}

/** The value by its format. An empty value is never a problem: templates are full of them. `base` is added to every offset. */
export function readValue(node: YamlNode, field: FieldFormat, base: number, report: Report): FieldValue {
  if (node.kind === 'scalar' && node.value === null) return null;
  const span = { start: base + node.start, end: base + node.end };
  switch (field.type) {
    case 'list':
      return asItems(node).map(plain);
    case 'enum-list':
      return asItems(node).map((item) => readEnum(item, field, base, report));
    case 'object-list':
      return asItems(node).map((item) => (item.kind === 'map' ? readObject(item, field, base, report) : plain(item)));
    case 'object':
      if (node.kind === 'map') return readObject(node, field, base, report);
      report(wrongType(field, span));
      return plain(node);
    case 'enum':
      return readEnum(node, field, base, report);
    default:
      return readScalar(node, field, span, report);
  }
}

/** One value where a list is asked for is a list of one. */
function asItems(node: YamlNode): readonly YamlNode[] {
  return node.kind === 'list' ? node.items : [node];
}

function readObject(node: YamlNode & { kind: 'map' }, field: FieldFormat, base: number, report: Report): FieldValue {
  const keys = indexFields(field.keys);
  const present = new Set(node.pairs.map(({ key }) => keys.get(foldName(key))?.key));
  return Object.fromEntries(
    node.pairs.map(({ key, keySpan, value }): [string, FieldValue] => {
      const format = keys.get(foldName(key));
      if (format) return [format.key, readValue(value, format, base, report)];
      const near = nearKey(key, keys.values(), present);
      if (near !== undefined) report(unknownKey(key, { start: base + keySpan.start, end: base + keySpan.end }, near));
      return [key, plain(value)];
    }),
  );
}

/** The known key that an unknown one is probably a slip of; one that the note has already is not meant. */
export function nearKey(
  written: string,
  fields: Iterable<FieldFormat>,
  present: ReadonlySet<string | undefined>,
): string | undefined {
  const absent = [...new Set(fields)].filter((field) => !present.has(field.key));
  return nearest(written, new Set(absent.flatMap((field) => [field.key, ...field.aliases])));
}

function readEnum(node: YamlNode, field: FieldFormat, base: number, report: Report): FieldValue {
  if (node.kind === 'scalar' && node.value === null) return null;
  const span = { start: base + node.start, end: base + node.end };
  if (node.kind !== 'scalar') {
    report(wrongType(field, span));
    return plain(node);
  }
  const written = typeof node.value === 'boolean' ? (node.value ? 'ja' : 'nee') : String(node.value);
  const found = findValue(field.values, written) ?? findValue(field.values, String(node.value));
  if (found) return found.id;
  if (field.values.length > 0) {
    report(
      unknownValue(String(node.value), span, field, nearest(written, new Set(field.values.flatMap(spellings)), true)),
    );
  }
  return node.value;
}

function readScalar(node: YamlNode, field: FieldFormat, span: Span, report: Report): FieldValue {
  if (node.kind !== 'scalar') {
    const linked = field.type === 'string' ? linkText(node) : undefined;
    if (linked === undefined) report(wrongType(field, span));
    return linked ?? plain(node);
  }
  const { value } = node;
  switch (field.type) {
    case 'date':
      return readDate(value, field, span, report);
    case 'integer':
    case 'number':
      return readNumber(value, field, span, report);
    case 'boolean': {
      const said = typeof value === 'boolean' ? value : BOOLEANS.get(foldName(String(value)));
      if (said === undefined) report(wrongType(field, span));
      return said ?? value;
    }
    default:
      // "007" is a number to YAML and a name to the writer.
      return typeof value === 'string' ? value : node.written;
  }
}

/** `wijk: [[Rozenhoek]]` is a list in a list to YAML and a link to the writer. */
function linkText(node: YamlNode): string | undefined {
  const inner = node.kind === 'list' && node.items.length === 1 ? node.items[0] : undefined;
  const text = inner?.kind === 'list' && inner.items.length === 1 ? inner.items[0] : undefined;
  return text?.kind === 'scalar' && text.value !== null ? `[[${String(text.value)}]]` : undefined;
}

function readDate(value: string | number | boolean | null, field: FieldFormat, span: Span, report: Report): FieldValue {
  const written = String(value);
  if (isIsoDay(written)) return written.trim();
  const day = parseDay(written);
  report(wrongType(field, span, ...(day === undefined ? [] : [otherWriting(day, span)])));
  return day ?? value;
}

function readNumber(
  value: string | number | boolean | null,
  field: FieldFormat,
  span: Span,
  report: Report,
): FieldValue {
  if (typeof value === 'string' && RANGE.test(value.trim())) return value;
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    const asNumber =
      typeof value === 'string' && /^\d+,\d+$/.test(value.trim()) ? value.trim().replace(',', '.') : undefined;
    report(wrongType(field, span, ...(asNumber === undefined ? [] : [otherWriting(asNumber, span)])));
    return value;
  }
  if (field.type === 'integer' && !Number.isInteger(value)) report(wrongType(field, span));
  else if (value < (field.min ?? -Infinity) || value > (field.max ?? Infinity)) report(outOfReach(field, span));
  return value;
}
