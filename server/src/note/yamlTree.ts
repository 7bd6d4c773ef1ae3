/** Reads YAML into plain nodes with ranges, within limits, so that no front matter can hang or throw. Knows no formats. */
import { isAlias, isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Span } from '../language/types';
import { repairYaml, withoutStandIns, type LineSlip } from './yamlRepair';

/** A value with its range; offsets from the start of the YAML. `written` is a scalar as it stands there, quotation marks included. */
export type YamlNode = Span &
  (
    | { readonly kind: 'scalar'; readonly value: string | number | boolean | null; readonly written: string }
    | { readonly kind: 'list'; readonly items: readonly YamlNode[] }
    | { readonly kind: 'map'; readonly pairs: readonly YamlPair[] }
  );

export interface YamlPair {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: YamlNode;
}

/** A place where the YAML does not hold, with the parser's own code or that of a slip on one line. */
export interface YamlFault extends Span {
  readonly code: YAMLError['code'] | LineSlip['code'] | 'TOO_LARGE';
}

export interface YamlTree {
  readonly root: YamlNode | undefined;
  readonly faults: readonly YamlFault[];
}

/** UTF-16 units; front matter beyond it is not read. */
const LARGEST = 100_000;
/** Limits against anchors that refer to anchors, and against very deep or very many nodes. */
const MOST_ALIASES = 100;
const MOST_NODES = 20_000;
const DEEPEST = 20;
const MOST_FAULTS = 20;

/** Parses `source`; never throws. Where it does not hold, the rest is read all the same; one fault a line is told. */
export function parseYaml(source: string): YamlTree {
  const unread: YamlTree = { root: undefined, faults: [{ start: 0, end: 0, code: 'TOO_LARGE' }] };
  if (source.length > LARGEST) return unread;
  try {
    const tree = parseOnce(source);
    if (tree.faults.length === 0) return tree;
    const tabs = tree.faults.filter((fault) => fault.code === 'TAB_AS_INDENT');
    const { source: repaired, slips } = repairYaml(tabs.length > 0 ? withoutTabs(source) : source);
    const again = parseOnce(repaired, withoutStandIns);
    return { root: again.root, faults: onePerLine([...tabs, ...slips, ...again.faults], source) };
  } catch {
    // The parser recurses: many thousands of opening brackets overflow its stack.
    return unread;
  }
}

function withoutTabs(source: string): string {
  return source.replace(/^[ \t]+/gm, (indent) => ' '.repeat(indent.length));
}

function onePerLine(faults: readonly YamlFault[], source: string): YamlFault[] {
  const lines = new Set<number>();
  return faults.filter(({ start }) => {
    const line = source.lastIndexOf('\n', Math.max(0, start - 1));
    return !lines.has(line) && lines.add(line).size <= MOST_FAULTS;
  });
}

function parseOnce(source: string, asWritten = (text: string): string => text): YamlTree {
  const document = parseDocument(source, {
    schema: 'core',
    uniqueKeys: false,
    strict: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const faults = document.errors.map(({ code, pos }) => ({ code, start: pos[0], end: pos[1] }));
  return { root: convert(document, source, asWritten), faults };
}

function convert(document: Document.Parsed, source: string, asWritten: (text: string) => string): YamlNode | undefined {
  let aliases = 0;
  let nodes = 0;
  const read = (node: ParsedNode | null, depth: number, at: number): YamlNode => {
    const span = node ? rangeOf(node, source) : { start: at, end: at };
    const nothing = { kind: 'scalar', value: null, written: '', ...span } as const;
    if (!node || ++nodes > MOST_NODES || depth > DEEPEST) return nothing;
    if (isAlias(node)) {
      if (++aliases > MOST_ALIASES) return nothing;
      const target = node.resolve(document) as ParsedNode | undefined;
      return target
        ? { ...read(target, depth + 1, at), ...span }
        : { ...nothing, value: source.slice(span.start, span.end) };
    }
    const written = asWritten(source.slice(span.start, span.end));
    if (isScalar(node)) return { kind: 'scalar', ...span, value: plainValue(node.value, asWritten), written };
    if (isSeq(node)) {
      const items = (node.items as (ParsedNode | null)[]).map((item) => read(item, depth + 1, span.start));
      return { kind: 'list', ...span, items };
    }
    if (!isMap(node)) return nothing;
    const pairs = node.items.flatMap(({ key, value }): YamlPair[] => {
      if (!isScalar(key) || key.value === null) return [];
      const keySpan = rangeOf(key as ParsedNode, source);
      return [
        {
          key: String(plainValue(key.value, asWritten)),
          keySpan,
          value: read(value, depth + 1, lineEnd(source, keySpan.end)),
        },
      ];
    });
    return { kind: 'map', ...span, pairs };
  };
  const root = document.contents;
  return root ? read(root, 0, 0) : undefined;
}

function plainValue(value: unknown, asWritten: (text: string) => string): string | number | boolean | null {
  if (typeof value === 'string') return asWritten(value);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'bigint' ? value.toString() : null;
}

/** Without the line breaks and blanks that belong to a block scalar or a list. */
function rangeOf(node: ParsedNode, source: string): Span {
  const [start, end] = node.range;
  if (isScalar(node) && node.value === null && start === end)
    return { start: lineEnd(source, start), end: lineEnd(source, start) };
  return { start, end: start + source.slice(start, end).trimEnd().length };
}

function lineEnd(source: string, from: number): number {
  const feed = source.indexOf('\n', from);
  if (feed < 0) return source.length;
  return source[feed - 1] === '\r' && feed > from ? feed - 1 : feed;
}
