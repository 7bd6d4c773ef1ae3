/** Clues in the front matter: a field that is filled, empty or has a value; an item of a list that lacks a key. Knows fields by key only. */
import type { Clue } from '../../knowledge/types';
import type { Field, FieldValue } from '../../note/types';
import type { RuleInput } from '../types';
import { noteAnchor } from '../parts/sections';
import type { Place } from './place';

/** A value that says nothing yet: templates are full of them. */
const isNothing = (value: FieldValue | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === 'onbekend' ||
  (Array.isArray(value) && value.every((each: FieldValue) => isNothing(each)));

const listOf = (value: FieldValue): readonly FieldValue[] =>
  Array.isArray(value) ? (value as readonly FieldValue[]) : [value];

/** The field's own place; where an empty field is asked for and it is not there at all, the note's. */
export function fieldPlaces({ note }: RuleInput, { field: key = '', state, is, atLeast = 1 }: Clue): Place[] {
  const field = note.frontMatter?.fields.get(key);
  const empty = isNothing(field?.value);
  if (state === 'empty') return empty ? [{ span: field ? field.keySpan : noteAnchor(note), section: 0 }] : [];
  if (!field || empty) return [];
  const values = listOf(field.value).filter((value) => !isNothing(value));
  if (Array.isArray(is) && !values.some((value) => (is as readonly FieldValue[]).includes(value))) return [];
  return values.length >= atLeast ? [{ span: placeOf(field), section: 0 }] : [];
}

const placeOf = ({ keySpan, valueSpan }: Field): Place['span'] =>
  valueSpan.end > valueSpan.start ? valueSpan : keySpan;

/** The items whose keys have one of the asked values, and that lack the key `without`. */
export function itemPlaces({ note }: RuleInput, { items: key = '', is, without }: Clue): Place[] {
  const field = note.frontMatter?.fields.get(key);
  if (!field || !Array.isArray(field.value)) return [];
  const wanted = Object.entries((is ?? {}) as { readonly [key: string]: readonly FieldValue[] });
  return (field.value as readonly FieldValue[]).flatMap((item, n) => {
    if (typeof item !== 'object' || item === null || Array.isArray(item)) return [];
    const map = item as { readonly [key: string]: FieldValue };
    const fits = wanted.every(([name, values]) => map[name] !== undefined && values.includes(map[name]));
    if (!fits || (without !== undefined && !isNothing(map[without]))) return [];
    return [{ span: field.itemSpans[n] ?? field.keySpan, section: 0 }];
  });
}
