/**
 * The *sociale kaart* as one note tells it: places to meet, groups, key people and initiatives that a note about a neighbourhood names. Rather too few
 * than too many: a bare word for a sort of thing ("groepen") names nothing that somebody could be brought to.
 */
import type { Span } from '../language/types';
import type { FieldValue, Note } from '../note/types';
import type { Reading } from '../reading';
import type { Placer } from './places';
import { fieldSorts, gone, groupSorts, noName, notOnTheMap, sortOfNetwork, wordSorts } from './socialMapWords';
import type { MapEntry, MapSort } from './types';

interface Named {
  readonly name: string;
  readonly sort: MapSort;
  readonly span: Span;
}

/** A name after the word for it: "buurthuis De Ketel", "moskee Al Noer". */
const properName =
  /^ (?:(?:De|Het|Den|The|Al|El|Ons)[ -])?\p{Lu}[\p{L}\p{N}'’-]+(?: (?:van|der|de|den|[\p{Lu}][\p{L}'’-]+))?/u;
const endings = [...wordSorts.keys()].join('|');
/** "de naaikamer", "onze korfbalvereniging"; in English two words: "the sewing room". */
const articled = [
  new RegExp(`(?<=(?<!\\p{L})(?:[Dd]e|[Hh]et|[Oo]nze|[Oo]ns) )\\p{Ll}+(?:${endings})(?:je)?(?![\\p{L}\\p{N}])`, 'gu'),
  new RegExp(`(?<=(?<!\\p{L})(?:[Tt]he|[Oo]ur|[Aa]) )\\p{Ll}+ (?:${endings})(?![\\p{L}\\p{N}])`, 'gu'),
];

/** Empty for notes of other kinds. Each name once, in the order of the text. */
export function socialMap(note: Note, reading: Reading, place: Placer): readonly MapEntry[] {
  if (note.kind !== 'wijk' && note.kind !== 'veldverslag') return [];
  const found = [...inHead(note), ...inTies(note), ...inProse(note, reading)].sort(
    (a, b) => a.span.start - b.span.start,
  );
  const entries = new Map<string, MapEntry>();
  for (const { name, sort, span } of found) {
    const key = name.toLowerCase();
    if (!entries.has(key) && !notOnTheMap.has(key)) entries.set(key, { ...place(span), name, sort });
  }
  const names = [...entries.keys()];
  return [...entries].flatMap(([key, entry]) => (names.some((name) => name.startsWith(`${key} `)) ? [] : [entry]));
}

/** "netwerken: [{ naam: …, soort: sleutelpersoon }]", "publieke-plekken: […]". */
function* inHead({ frontMatter, text }: Note): Generator<Named> {
  for (const [key, usual] of fieldSorts) {
    const field = frontMatter?.fields.get(key);
    if (!field) continue;
    const items = Array.isArray(field.value) ? (field.value as readonly FieldValue[]) : [field.value];
    for (const [at, item] of items.entries()) {
      const said = namedIn(item);
      if (!said || said.status === 'vertrokken') continue;
      const around = field.itemSpans[at] ?? field.valueSpan;
      const start = around.start + Math.max(0, text.slice(around.start, around.end).indexOf(said.name));
      yield {
        name: said.name,
        sort: sortOfNetwork(said.sort) ?? sortOf(said.name.split(' ')[0] ?? '') ?? usual,
        span: { start, end: start + said.name.length },
      };
    }
  }
}

function namedIn(item: FieldValue): { name: string; sort?: string; status?: string } | undefined {
  if (typeof item === 'string') return item.trim() === '' ? undefined : { name: bare(item) };
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return undefined;
  const map = item as { readonly [key: string]: FieldValue };
  const text = (key: string) => (typeof map[key] === 'string' ? map[key] : undefined);
  const name = bare(text('naam') ?? text('wie') ?? '');
  const [sort, status] = [text('soort'), text('status')];
  return name === '' ? undefined : { name, ...(sort && { sort }), ...(status && { status }) };
}

const bare = (name: string): string =>
  name
    .replace(/^@/, '')
    .replace(/^\[\[([^\]|#]*)[^\]]*\]\]$/, '$1')
    .trim();

/** Sides of ties that bear the name of a place or a group: "naaikamer ↔ familie O.". */
function* inTies({ actions }: Note): Generator<Named> {
  for (const side of actions.flatMap(({ sides }) => sides)) {
    const sort = sortOf(side.name);
    if (sort) yield { name: side.name, sort, span: side };
  }
}

function* inProse({ passages }: Note, reading: Reading): Generator<Named> {
  for (const [at, passage] of passages.entries()) {
    if (passage.kind === 'heading' || passage.kind === 'task') continue;
    const { text, start } = passage;
    for (const [group, sort] of groupSorts) {
      const span = reading.groups[at]?.get(group);
      const name = span && properName.exec(text.slice(span.end))?.[0];
      const whole = span && name ? { start: span.start, end: span.end + name.length } : undefined;
      if (whole && isThere(text, whole)) yield named(text, start, whole, sort);
    }
    for (const match of articled.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const end = match.index + match[0].length;
      const span = { start: match.index, end: end + (properName.exec(text.slice(end))?.[0] ?? '').length };
      const sort = noName.has(match[0].split(' ')[0] ?? '') ? undefined : sortOf(match[0]);
      if (sort && isThere(text, span)) yield named(text, start, span, sort);
    }
  }
}

/** "Sinds het buurthuis in 2024 dichtging": nobody can be brought there. */
function isThere(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start);
  const from = Math.max(...['.', '!', '?'].map((mark) => before.lastIndexOf(mark))) + 1;
  const to = text.slice(end).search(/[.!?]/);
  return !gone.test(text.slice(from, to < 0 ? text.length : end + to));
}

const named = (text: string, base: number, { start, end }: Span, sort: MapSort): Named => ({
  name: text.slice(start, end),
  sort,
  span: { start: base + start, end: base + end },
});

/** By the last part of a word: "korfbalvereniging" is a group. */
function sortOf(name: string): MapSort | undefined {
  const folded = name.toLowerCase().replace(/je$/, '');
  if (notOnTheMap.has(folded)) return undefined;
  for (const [ending, sort] of wordSorts) if (folded.endsWith(ending)) return sort;
  return undefined;
}
