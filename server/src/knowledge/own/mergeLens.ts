/** A lens file over the lens of that name, or a lens of one's own. Expects a checked tree; takes what is sound in it. */
import type { Bilingual } from '../../language/types';
import type { Condition, Dimension, Frame, Lens, Pole, PoleMeaning, Reframing, Term, Tier } from '../types';
import { mergeEntries, type Merging } from './merging';
import {
  at,
  bilingualOf,
  flagOf,
  itemsOf,
  pairsOf,
  patternsOf,
  plainOf,
  sourcesOf,
  textOf,
  textsOf,
  type YamlNode,
} from './tree';

import { isOfItsOwn, wordingsOf } from './wordings';

const noPatterns = { nl: [], en: [] } as const;
const poles: readonly Pole[] = ['A', 'B', 'C', 'D'];
const frames: { readonly [pole in Pole]: Frame } = { A: 'problem', B: 'escalator', C: 'contested', D: 'contested' };
const onlyRow: Bilingual = { nl: 'Algemeen', en: 'General' };

/** The lens with what the file says; `off` when the file switches it off; undefined when nothing can be made of it. */
export function mergeLens(
  merging: Merging,
  before: Lens | undefined,
  known: readonly string[],
): Lens | 'off' | undefined {
  const { root } = merging.file;
  const id = textOf(merging.sound(root, 'id'));
  if (!root || id === undefined) return undefined;
  if (before && flagOf(at(root, 'off'))) return 'off';
  // A lens of one's own can be added to in a second file, and set up in one only.
  if (before?.own && at(root, 'name') && !merging.claim(`lens ${id}`, id, at(root, 'id') ?? root)) return undefined;
  const lens = before ? changed(merging, root, before) : added(merging, root, id, known);
  if (!lens) return undefined;
  const termWith = wordingsOf(lens);
  const terms = mergeEntries(
    merging,
    at(root, 'terms'),
    lens.terms,
    (term) => `term ${id}/${term}`,
    ({ id: term, node }, was) => {
      const made = was ? changedTerm(merging, node, was) : addedTerm(merging, node, term, lens);
      return made && isOfItsOwn(merging, node, made, termWith) ? made : undefined;
    },
  );
  const reframings = itemsOf(at(root, 'reframings')).flatMap((node) => reframing(merging, node, terms) ?? []);
  return { ...lens, terms, reframings: [...lens.reframings, ...reframings] };
}

/** Whatever the file names of the lens itself takes the place of what ships; two files that name the same thing clash. */
function changed(merging: Merging, root: YamlNode, before: Lens): Lens {
  const take = <T>(key: string, read: (node: YamlNode) => T | undefined): T | undefined => {
    const node = merging.sound(root, key);
    return node && merging.claim(`lens ${before.id} ${key}`, key, node) ? read(node) : undefined;
  };
  const tier = take('tier', textOf) as Tier | undefined;
  const valence = take('valence', textOf) as Lens['valence'] | undefined;
  const name = take('name', bilingualOf);
  const about = take('about', bilingualOf);
  const cautions = take('cautions', textsOf);
  return {
    ...before,
    ...(tier && { tier }),
    ...(valence && { valence }),
    ...(name && { name }),
    ...(about && { about }),
    ...(cautions && { cautions }),
    poles: polesIn(merging, root, before.poles),
    dimensions: dimensionsIn(merging, root, before.dimensions),
  };
}

function added(merging: Merging, root: YamlNode, id: string, known: readonly string[]): Lens | undefined {
  const name = bilingualOf(merging.sound(root, 'name'));
  const sides = polesIn(merging, root, {});
  const idNode = at(root, 'id') ?? root;
  if (!merging.hasAll(root, id, { name, 'poles (A, B)': sides.A && sides.B }, known) || !name) return undefined;
  if (!merging.claim(`lens ${id}`, id, idNode) || !merging.claim(`id ${id}`, id, idNode)) return undefined;
  const rows = dimensionsIn(merging, root, []);
  return {
    id,
    tier: (textOf(merging.sound(root, 'tier')) as Tier | undefined) ?? 'core',
    valence: (textOf(merging.sound(root, 'valence')) as Lens['valence'] | undefined) ?? 'directional',
    name,
    about: bilingualOf(merging.sound(root, 'about')) ?? name,
    sources: merging.sources(root, id),
    poles: sides,
    dimensions: rows.length > 0 ? rows : [{ id: 'algemeen', name: onlyRow, poles: {} }],
    cautions: textsOf(merging.sound(root, 'cautions')) ?? [],
    terms: [],
    own: true,
    reframings: [],
  };
}

function polesIn(merging: Merging, root: YamlNode, before: Lens['poles']): Lens['poles'] {
  const sides: { [pole in Pole]?: PoleMeaning } = { ...before };
  for (const { key, value } of pairsOf(at(root, 'poles'))) {
    const pole = poles.find((each) => each === key);
    if (!pole || merging.isBroken(value)) continue;
    const was = before[pole];
    const name = bilingualOf(at(value, 'name')) ?? was?.name;
    if (!name) continue;
    sides[pole] = {
      name,
      meaning: bilingualOf(at(value, 'meaning')) ?? was?.meaning ?? name,
      frame: (textOf(at(value, 'frame')) as Frame | undefined) ?? was?.frame ?? frames[pole],
    };
  }
  return sides;
}

function dimensionsIn(merging: Merging, root: YamlNode, before: readonly Dimension[]): readonly Dimension[] {
  const lens = textOf(at(root, 'id')) ?? '';
  return mergeEntries<Dimension>(
    merging,
    at(root, 'dimensions'),
    before,
    (id) => `dimension ${lens}/${id}`,
    ({ id, node }, was) => {
      const sides = pairsOf(at(node, 'poles')).map(({ key, value }) => [key, bilingualOf(value)] as const);
      const said = Object.fromEntries(sides.filter(([, text]) => text)) as Dimension['poles'];
      const name = bilingualOf(at(node, 'name')) ?? was?.name ?? { nl: id, en: id };
      return { id, name, poles: { ...was?.poles, ...said } };
    },
  );
}

function addedTerm(merging: Merging, node: YamlNode, id: string, lens: Lens): Term | undefined {
  const pole = textOf(at(node, 'pole')) as Pole | undefined;
  const forms = patternsOf(at(node, 'forms'));
  const ids = lens.terms.map((each) => each.id);
  if (!merging.hasAll(node, id, { pole, forms }, ids) || !pole || !forms) return undefined;
  const dimension = lens.dimensions[0]?.id ?? '';
  const bare: Term = {
    id,
    pole,
    dimension,
    strength: 'strong',
    origin: 'own',
    forms,
    derived: noPatterns,
    when: [],
    unless: [],
    show: 'highlight',
    seeds: [],
    sources: merging.sources(node, id),
    hits: [],
    misses: [],
  };
  return changedTerm(merging, node, bare);
}

/** What the entry names takes the place of what was there. */
function changedTerm({ file }: Merging, node: YamlNode, before: Term): Term {
  const value = (key: string) => textOf(at(node, key));
  const forms = patternsOf(at(node, 'forms'));
  const derived = patternsOf(at(node, 'derived'));
  const note = bilingualOf(at(node, 'note'));
  const weight = at(node, 'weight');
  // New words for a wording that ships are the organisation's words, whoever had the idea.
  const sources = sourcesOf(node) ?? (forms && before.origin !== 'own' ? sourcesOf(file.root) : undefined);
  return {
    ...before,
    pole: (value('pole') as Pole | undefined) ?? before.pole,
    dimension: value('dimension') ?? before.dimension,
    strength: (value('strength') as Term['strength'] | undefined) ?? before.strength,
    origin: forms ? 'own' : before.origin,
    show: (value('show') as Term['show'] | undefined) ?? before.show,
    when: conditionsIn(at(node, 'when')) ?? before.when,
    unless: conditionsIn(at(node, 'unless')) ?? before.unless,
    forms: forms ?? before.forms,
    derived: derived ?? before.derived,
    ...(note && { note }),
    ...(value('caution') !== undefined && { caution: value('caution') ?? '' }),
    ...(value('severity') !== undefined && { severity: value('severity') as Required<Term>['severity'] }),
    ...(weight?.kind === 'scalar' && { weight: Number(weight.value) }),
    ...(sources && { sources }),
  };
}

function conditionsIn(node: YamlNode | undefined): readonly Condition[] | undefined {
  return node && itemsOf(node).map((item) => plainOf(item) as Condition);
}

function reframing(merging: Merging, node: YamlNode, terms: readonly Term[]): Reframing | undefined {
  if (merging.isBroken(node)) return undefined;
  const known = new Set(terms.map(({ id }) => id));
  const of = (textsOf(at(node, 'of')) ?? []).filter((id) => known.has(id));
  const text = bilingualOf(at(node, 'text'));
  if (of.length === 0 || !text) return undefined;
  return {
    of,
    text,
    type: (textOf(at(node, 'type')) as Reframing['type'] | undefined) ?? 'situeer',
    use: (textOf(at(node, 'use')) as Reframing['use'] | undefined) ?? 'ask',
    sources: merging.sources(node, of[0] ?? ''),
  };
}
