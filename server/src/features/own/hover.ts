/** Hover in knowledge files: what a key is for, what a value means, and what an entry that ships says now. Knows the shapes as data. */
import { MarkupKind, type Hover, type Position } from 'vscode-languageserver-types';
import { shapeOf, type Key, type Shape } from '../../knowledge/own';
import type { Bilingual, Language, Span } from '../../language/types';
import type { YamlNode } from '../../note/yamlTree';
import { blocks, bold, list, plain } from '../parts/markdown';
import { holds, rangeOf } from '../parts/places';
import { keyAt, shapesAt } from './shapes';
import type { Step } from './place';
import { shippedEntry } from './shipped';
import type { OpenOwn } from './types';
import { ownerOf } from './completion';

interface Spot extends Span {
  readonly path: readonly Step[];
  /** The scalar under the pointer; absent on a key. */
  readonly written?: string;
}

export function ownHover(own: OpenOwn, position: Position): Hover | null {
  const { document, file } = own;
  const spot = file.root && spotAt(file.root, document.offsetAt(position), []);
  const markdown = spot && (spot.written === undefined ? keyText(own, spot) : valueText(own, spot, spot.written));
  if (!spot || markdown === undefined) return null;
  return { contents: { kind: MarkupKind.Markdown, value: markdown }, range: rangeOf(document, spot) };
}

/** The key or scalar at an offset, with the way to it. */
function spotAt(node: YamlNode, offset: number, path: readonly Step[]): Spot | undefined {
  if (node.kind === 'scalar')
    return holds(node, offset) && node.value !== null
      ? { start: node.start, end: node.end, path, written: node.written }
      : undefined;
  if (node.kind === 'list') {
    const item = node.items.find((each) => holds(each, offset));
    return item && spotAt(item, offset, [...path, 'item']);
  }
  for (const { key, keySpan, value } of node.pairs) {
    const inside: readonly Step[] = [...path, { key }];
    if (holds(keySpan, offset)) return { ...keySpan, path: inside };
    if (holds(value, offset)) return spotAt(value, offset, inside);
  }
  return undefined;
}

function keyText({ file, language }: OpenOwn, { path }: Spot): string | undefined {
  const key = keyAt(shapeOf[file.kind], path);
  return key && blocks([`${bold(key.name)}: ${plain(key.about[language])}`, choices(key, language)]);
}

function choices({ shape }: Key, language: Language): string | undefined {
  const values = shape.type === 'choice' ? shape.values : [];
  return values.length > 0
    ? list(values.map(({ value, about }) => `\`${value}\`: ${plain(about[language])}`))
    : undefined;
}

function valueText(own: OpenOwn, { path }: Spot, raw: string): string | undefined {
  const { file, names, document, language } = own;
  const written = raw.replace(/^(["'])(.*)\1$/s, '$2');
  for (const shape of shapesAt(shapeOf[file.kind], path)) {
    const about = aboutValue(shape, written, (kind) => names.of(kind, ownerOf(document.getText())));
    const ships = shape.type === 'text' && shape.free ? shippedEntry(own, shape.names, written) : undefined;
    if (about || ships !== undefined)
      return blocks([`${bold(written)}${about ? `: ${plain(about[language])}` : ''}`, ships]);
  }
  const key = keyAt(shapeOf[file.kind], path);
  return key && `${bold(key.name)}: ${plain(key.about[language])}`;
}

function aboutValue(
  shape: Shape,
  written: string,
  namesOf: (kind: NonNullable<Extract<Shape, { type: 'text' }>['names']>) => ReadonlyMap<string, Bilingual | undefined>,
): Bilingual | undefined {
  if (shape.type === 'choice') return shape.values.find(({ value }) => value === written)?.about;
  return shape.type === 'text' && shape.names ? namesOf(shape.names).get(written) : undefined;
}
