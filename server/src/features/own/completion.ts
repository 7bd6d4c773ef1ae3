/** Completion in knowledge files: the keys that may stand here with what they are for, and the values that exist. Knows the shapes as data. */
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { shapeOf, type Key, type Shape } from '../../knowledge/own';
import { inOrder } from '../completions/asked';
import { placeIn, type Place } from './place';
import { isList, isMap, mapsIn, shapesAt } from './shapes';
import type { OpenOwn } from './types';

interface Offer {
  readonly label: string;
  readonly about: string | undefined;
  readonly kind: CompletionItemKind;
  readonly text: string;
}

export function ownCompletion(own: OpenOwn, position: Position): CompletionItem[] {
  const { document, file } = own;
  const offset = document.offsetAt(position);
  const text = document.getText();
  const lineEnd = text.indexOf('\n', offset);
  const place = placeIn(text.slice(0, offset), lineEnd < 0 ? '' : text.slice(lineEnd + 1));
  const shapes = shapesAt(shapeOf[file.kind], place.path);
  const offers = [
    ...(place.at === 'value' ? [] : keyOffers(own, place, shapes)),
    ...(place.at === 'key' ? [] : valueOffers(own, shapes)),
  ];
  const start = { line: position.line, character: Math.max(0, position.character - place.typed.length) };
  return offers.map(({ label, about, kind, text: newText }, index): CompletionItem => ({
    label,
    kind,
    ...(about !== undefined && { documentation: about }),
    sortText: inOrder(index),
    filterText: label,
    textEdit: { range: { start, end: position }, newText: place.tight ? ` ${newText}` : newText },
  }));
}

/** Keys that the map does not hold yet. */
function keyOffers({ language }: OpenOwn, { present, column }: Place, shapes: readonly Shape[]): Offer[] {
  const keys = mapsIn(shapes).flatMap((shape) => shape.keys);
  return keys
    .filter(({ name }) => !present.includes(name))
    .map((key) => ({
      label: key.name,
      about: key.about[language],
      kind: CompletionItemKind.Property,
      text: `${key.name}:${opening(key, column)}`,
    }));
}

/** What comes behind a new key: a dash on the next line, an indented line, or a space. */
function opening({ shape }: Key, column: number): string {
  const indent = ' '.repeat(column + 2);
  if (isList(shape)) return `\n${indent}- `;
  return isMap(shape) ? `\n${indent}` : ' ';
}

const valueOffers = (own: OpenOwn, shapes: readonly Shape[]): Offer[] =>
  shapes.flatMap((shape) => valuesOf(own, shape));

function valuesOf({ names, document, language }: OpenOwn, shape: Shape): Offer[] {
  const value = (label: string, about: string | undefined): Offer => ({
    label,
    about,
    kind: CompletionItemKind.EnumMember,
    text: label,
  });
  if (shape.type === 'flag') return [value('true', undefined), value('false', undefined)];
  if (shape.type === 'choice') return shape.values.map((each) => value(each.value, each.about[language]));
  if (shape.type !== 'text' || !shape.names) return [];
  const known = [...names.of(shape.names, ownerOf(document.getText()))];
  return [
    ...(shape.also ?? []).map((each) => value(each, undefined)),
    ...known.map(([name, about]) => value(name, about?.[language])),
  ];
}

/** The lens or typology that the file is about. */
export const ownerOf = (text: string): string => /^id *: *["']?([\w-]+)/m.exec(text)?.[1] ?? '';
