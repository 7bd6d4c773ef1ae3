/**
 * What a knowledge file may hold, as data: one description for the check, the completion, the hover and the published schema. Knows the form
 * of a file, not what any file holds.
 */
import type { Bilingual } from '../../language/types';

/** Names of the knowledge: of all of it, or (the second row) of the lens or typology around the place. */
export const nameKinds = [
  ...([
    'lens',
    'lens-pole',
    'typology',
    'label',
    'action',
    'gap',
    'vocabulary',
    'caution',
    'group',
    'section',
    'field',
  ] as const),
  ...(['pole', 'dimension', 'term', 'own-label'] as const),
] as const;
export type NameKind = (typeof nameKinds)[number];

export interface Choice {
  readonly value: string;
  readonly about: Bilingual;
}

export type Shape =
  /** `id`: lower case and hyphens. `wording`: the pattern notation. `names`: an id that exists, or, where `free`, may be new. `also`: other values. */
  | {
      readonly type: 'text';
      readonly form?: 'id' | 'wording';
      readonly names?: NameKind;
      readonly free?: true;
      readonly also?: readonly string[];
    }
  | { readonly type: 'choice'; readonly values: readonly Choice[] }
  | { readonly type: 'number'; readonly min: number; readonly max: number }
  | { readonly type: 'flag' }
  | { readonly type: 'any' }
  /** `oneOf`: exactly one of these keys stands in it. */
  | { readonly type: 'map'; readonly keys: readonly Key[]; readonly oneOf?: readonly string[] }
  | { readonly type: 'list'; readonly of: Shape }
  /** The first whose form fits: text, list or map. */
  | { readonly type: 'either'; readonly of: readonly Shape[] };

export type MapShape = Extract<Shape, { type: 'map' }>;

export interface Key {
  readonly name: string;
  readonly about: Bilingual;
  readonly shape: Shape;
  /** The map means nothing without it. */
  readonly required?: true;
}

export const key = (name: string, shape: Shape, nl: string, en: string): Key => ({ name, shape, about: { nl, en } });

export const required = (each: Key): Key => ({ ...each, required: true });

export const map = (...keys: readonly Key[]): MapShape => ({ type: 'map', keys });

export const list = (of: Shape): Shape => ({ type: 'list', of });

export const either = (...of: readonly Shape[]): Shape => ({ type: 'either', of });

export const choice = (...values: readonly (readonly [value: string, nl: string, en: string])[]): Shape => ({
  type: 'choice',
  values: values.map(([value, nl, en]) => ({ value, about: { nl, en } })),
});

export const text: Shape = { type: 'text' };
export const flag: Shape = { type: 'flag' };
export const id: Shape = { type: 'text', form: 'id' };
/** An entry's own id: one that exists is changed, a new one is added. */
export const entryId = (names: NameKind): Shape => ({ type: 'text', form: 'id', names, free: true });
export const wording: Shape = { type: 'text', form: 'wording' };
export const named = (names: NameKind, ...also: readonly string[]): Shape => ({
  type: 'text',
  names,
  ...(also.length > 0 && { also }),
});
/** One, or a list of them. */
export const some = (of: Shape): Shape => either(of, list(of));
