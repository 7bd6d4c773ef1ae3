/** What the front matter says of the whole note: title, date, neighbourhood, labels, actors. Looks at fields only, never at the prose. */
import type { Language } from '../language/types';
import { isIsoDay, parseDay } from './dates';
import { foldName } from './fold';
import type { Field, FieldValue, FrontMatter, Note } from './types';

export type Facts = Pick<Note, 'title' | 'date' | 'neighbourhood' | 'language' | 'labels' | 'network'>;

type Fields = FrontMatter['fields'];
type Actor = Note['network'][number];

const LANGUAGES: readonly (readonly [string, Language])[] = [
  ['nl', 'nl'],
  ['nederlands', 'nl'],
  ['dutch', 'nl'],
  ['en', 'en'],
  ['engels', 'en'],
  ['english', 'en'],
];
/** Keys inside list items, in Dutch and English; formats turn the English ones round, but a list may have no format. */
const NAME_KEYS = ['wie', 'naam', 'who', 'name'];
const SIDE_KEYS = ['kant-a', 'kant-b', 'side-a', 'side-b'];
const SORT_KEYS = ['soort', 'kind', 'type'];
const LABEL_KEYS = ['sleutel', 'key', 'label'];
const ACTOR_FIELDS = ['netwerk', 'netwerken', 'network', 'partners', 'verbindingen', 'ties'];
const NOBODY: ReadonlySet<string> = new Set(['onbekend', 'unknown', 'geen', 'none', '']);

export function readFacts(fields: Fields): Facts {
  const title = textOf(fields.get('titel') ?? fields.get('title'));
  const day = textOf(fields.get('datum') ?? fields.get('date'));
  const date = day === undefined ? undefined : isIsoDay(day) ? day.slice(0, 10) : parseDay(day);
  const neighbourhood = textOf(fields.get('wijk') ?? fields.get('neighbourhood'));
  const language = languageOf(textOf(fields.get('taal') ?? fields.get('language')));
  return {
    ...(title === undefined ? {} : { title }),
    ...(date === undefined ? {} : { date }),
    ...(neighbourhood === undefined ? {} : { neighbourhood }),
    ...(language ? { language } : {}),
    labels: readLabels(fields.get('labels')),
    network: readNetwork(fields),
  };
}

/** The text of a field without link brackets; an alias of the link is left out, its target is the name. */
function textOf(field: Field | undefined): string | undefined {
  const value = field && flat(field.value);
  if (value === undefined || value === null) return undefined;
  const text = String(value)
    .replace(/\[\[([^\]|#]*)[^\]]*\]\]/g, '$1')
    .trim();
  return text === '' ? undefined : text;
}

function flat(value: FieldValue): string | number | boolean | null | undefined {
  if (isList(value)) return value.length === 1 && value[0] !== undefined ? flat(value[0]) : undefined;
  return typeof value === 'object' && value !== null ? undefined : value;
}

function languageOf(written: string | undefined): Language | undefined {
  const folded = written === undefined ? '' : foldName(written);
  return LANGUAGES.find(([name]) => name === folded)?.[1];
}

function readLabels(field: Field | undefined): Facts['labels'] {
  if (!field) return [];
  const items = isList(field.value) ? field.value : [field.value];
  return items.flatMap((item, index) => {
    const key = isMap(item) ? pick(item, LABEL_KEYS) : typeof item === 'string' ? item.trim() : undefined;
    if (key === undefined || key === '') return [];
    const status = isMap(item) ? pick(item, ['status']) : undefined;
    return [{ key, ...(status === undefined ? {} : { status }), span: field.itemSpans[index] ?? field.valueSpan }];
  });
}

function readNetwork(fields: Fields): Actor[] {
  const actors = new Map<string, Actor>();
  for (const key of ACTOR_FIELDS) {
    const value = fields.get(key)?.value;
    const items = value === undefined ? [] : isList(value) ? value : [value];
    for (const actor of items.flatMap(actorsOf)) {
      const folded = foldName(actor.name);
      if (!NOBODY.has(folded) && !actors.has(folded)) actors.set(folded, actor);
    }
  }
  return [...actors.values()];
}

function actorsOf(item: FieldValue): Actor[] {
  if (typeof item === 'string') return [{ name: nameOf(item) }];
  if (!isMap(item)) return [];
  const sides = SIDE_KEYS.flatMap((key) => pick(item, [key]) ?? []).map((name) => ({ name: nameOf(name) }));
  const name = pick(item, NAME_KEYS);
  if (name === undefined) return sides;
  const sort = foldName(pick(item, SORT_KEYS) ?? '');
  const formal = /^formeel|^formal/.test(sort) ? true : /^informeel|^informal/.test(sort) ? false : undefined;
  return [{ name: nameOf(name), ...(formal === undefined ? {} : { formal }) }, ...sides];
}

function nameOf(written: string): string {
  return written
    .replace(/^@/, '')
    .replace(/^\[\[([^\]|#]*)[^\]]*\]\]$/, '$1')
    .trim();
}

function pick(item: { readonly [key: string]: FieldValue }, keys: readonly string[]): string | undefined {
  for (const key of keys) {
    const value = Object.hasOwn(item, key) ? item[key] : undefined;
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isMap(value: FieldValue): value is { readonly [key: string]: FieldValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
