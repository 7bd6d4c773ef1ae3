/** Looks into a YAML tree: keys, items, texts. Total; a value of another form than asked for is as good as absent. */
import type { Bilingual, Span } from '../../language/types';
import type { YamlNode, YamlPair } from '../../note/yamlTree';
import type { Patterns, Source } from '../types';

export type { YamlNode, YamlPair } from '../../note/yamlTree';

export const pairsOf = (node: YamlNode | undefined): readonly YamlPair[] => (node?.kind === 'map' ? node.pairs : []);

/** The value of a key, if there is one; `pole:` with nothing behind it is not there yet. */
export function at(node: YamlNode | undefined, name: string): YamlNode | undefined {
  const value = pairsOf(node).find(({ key }) => key === name)?.value;
  return value && !isNothing(value) ? value : undefined;
}

export const isNothing = (node: YamlNode): boolean => node.kind === 'scalar' && node.value === null;

/** A list's items; one value where a list may stand is a list of one. */
export function itemsOf(node: YamlNode | undefined): readonly YamlNode[] {
  if (!node) return [];
  return (node.kind === 'list' ? node.items : [node]).filter((item) => !isNothing(item));
}

/** A scalar as it stands there: `003` is a name, no number. */
export function textOf(node: YamlNode | undefined): string | undefined {
  if (node?.kind !== 'scalar' || node.value === null) return undefined;
  return typeof node.value === 'string' ? node.value : node.written;
}

export const flagOf = (node: YamlNode | undefined): boolean => node?.kind === 'scalar' && node.value === true;

/** One text for both languages, or one of each; the one stands in for the other. */
export function bilingualOf(node: YamlNode | undefined): Bilingual | undefined {
  const same = textOf(node);
  const nl = same ?? textOf(at(node, 'nl')) ?? textOf(at(node, 'en'));
  const en = same ?? textOf(at(node, 'en')) ?? textOf(at(node, 'nl'));
  return nl === undefined || en === undefined ? undefined : { nl, en };
}

/** The texts of a list, or of the one value that stands for it. */
export const textsOf = (node: YamlNode | undefined): readonly string[] | undefined =>
  node && itemsOf(node).flatMap((item) => textOf(item) ?? []);

/** A list is Dutch. */
export function patternsOf(node: YamlNode | undefined): Patterns | undefined {
  if (!node) return undefined;
  const texts = (each: YamlNode | undefined) => textsOf(each) ?? [];
  return node.kind === 'map' ? { nl: texts(at(node, 'nl')), en: texts(at(node, 'en')) } : { nl: texts(node), en: [] };
}

/** What stands under `source` and `sources`; undefined when nothing does. */
export function sourcesOf(node: YamlNode | undefined): readonly Source[] | undefined {
  const given = [...itemsOf(at(node, 'source')), ...itemsOf(at(node, 'sources'))].flatMap(
    (each) => sourceOf(each) ?? [],
  );
  return given.length > 0 ? given : undefined;
}

function sourceOf(node: YamlNode): Source | undefined {
  const seed =
    textOf(node) ?? [at(node, 'seed'), at(node, 'title'), at(node, 'nl'), at(node, 'en')].map(textOf).find(Boolean);
  return seed === undefined ? undefined : { seed, section: textOf(at(node, 'section')) ?? '' };
}

/** The titles of sources that read differently in the two languages, by what they are called in `Source.seed`. */
export function sourceTitles(
  node: YamlNode | undefined,
): readonly { readonly id: string; readonly title: Bilingual }[] {
  return [...itemsOf(at(node, 'source')), ...itemsOf(at(node, 'sources'))].flatMap((each) => {
    const title = each.kind === 'map' && !at(each, 'seed') && !at(each, 'title') ? bilingualOf(each) : undefined;
    const id = sourceOf(each)?.seed;
    return title && id !== undefined ? [{ id, title }] : [];
  });
}

/** A value as plain data. */
export function plainOf(node: YamlNode): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key, plainOf(value)]));
}

export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;
