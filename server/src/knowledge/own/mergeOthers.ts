/** Typology and action files over what ships, or entries of one's own. Expects a checked tree; takes what is sound in it. */
import type { Bilingual } from '../../language/types';
import type { NoteKind, TieKind } from '../../note/types';
import type { ActionSide, Fact, Label, LinkAction, Term, Tier, Typology } from '../types';
import { mergeEntries, type Merging } from './merging';
import {
  at,
  bilingualOf,
  flagOf,
  itemsOf,
  patternsOf,
  plainOf,
  sourcesOf,
  textOf,
  textsOf,
  type YamlNode,
} from './tree';

const noPatterns = { nl: [], en: [] } as const;
const everyKind: readonly NoteKind[] = ['casus', 'wijk', 'reflectie', 'veldverslag'];
const askFirst: Bilingual = { nl: 'Vraag eerst of het gewenst is.', en: 'Ask first whether it is wanted.' };

/** The typology with what the file says; `off` when the file switches it off; undefined when nothing can be made of it. */
export function mergeTypology(
  merging: Merging,
  before: Typology | undefined,
  known: readonly string[],
): Typology | 'off' | undefined {
  const { root } = merging.file;
  const id = textOf(merging.sound(root, 'id'));
  if (!root || id === undefined) return undefined;
  if (before && flagOf(at(root, 'off'))) return 'off';
  const typology = before ? changed(merging, root, before) : added(merging, root, id, known);
  if (!typology) return undefined;
  const labels = mergeEntries(
    merging,
    at(root, 'labels'),
    typology.labels,
    (label) => `label ${id}/${label}`,
    ({ id: label, node }, was) => (was ? changedLabel(node, was) : addedLabel(merging, node, label, typology)),
  );
  return { ...typology, labels };
}

function changed(merging: Merging, root: YamlNode, before: Typology): Typology {
  const take = (key: string): YamlNode | undefined => {
    const node = merging.sound(root, key);
    return node && merging.claim(`typology ${before.id} ${key}`, key, node) ? node : undefined;
  };
  return {
    ...before,
    tier: (textOf(take('tier')) as Tier | undefined) ?? before.tier,
    kinds: (textsOf(take('kinds')) as readonly NoteKind[] | undefined) ?? before.kinds,
    choice: (textOf(take('choice')) as Typology['choice'] | undefined) ?? before.choice,
    name: bilingualOf(take('name')) ?? before.name,
    about: bilingualOf(take('about')) ?? before.about,
    cautions: textsOf(take('cautions')) ?? before.cautions,
  };
}

function added(merging: Merging, root: YamlNode, id: string, known: readonly string[]): Typology | undefined {
  const name = bilingualOf(merging.sound(root, 'name'));
  const idNode = at(root, 'id') ?? root;
  if (!merging.hasAll(root, id, { name }, known) || !name) return undefined;
  if (!merging.claim(`typology ${id}`, id, idNode) || !merging.claim(`id ${id}`, id, idNode)) return undefined;
  return {
    id,
    tier: (textOf(merging.sound(root, 'tier')) as Tier | undefined) ?? 'core',
    kinds: (textsOf(merging.sound(root, 'kinds')) as readonly NoteKind[] | undefined) ?? everyKind,
    choice: (textOf(merging.sound(root, 'choice')) as Typology['choice'] | undefined) ?? 'multi',
    name,
    about: bilingualOf(merging.sound(root, 'about')) ?? name,
    sources: merging.sources(root, id),
    cautions: textsOf(merging.sound(root, 'cautions')) ?? [],
    labels: [],
  };
}

function addedLabel(merging: Merging, node: YamlNode, id: string, { labels }: Typology): Label | undefined {
  const name = bilingualOf(at(node, 'name'));
  const definition = bilingualOf(at(node, 'definition'));
  const signs = at(node, 'cues') ?? at(node, 'facts') ?? at(node, 'vocabulary');
  const known = labels.map((each) => each.id);
  if (!merging.hasAll(node, id, { name, definition, cues: signs }, known) || !name || !definition) return undefined;
  return changedLabel(node, {
    id,
    name,
    definition,
    charged: false,
    cues: noPatterns,
    vocabulary: [],
    facts: [],
    counterCues: noPatterns,
    counterFacts: [],
    rivals: [],
    sources: merging.sources(node, id),
    hits: [],
    misses: [],
  });
}

function changedLabel(node: YamlNode, before: Label): Label {
  const charged = at(node, 'charged');
  const perspective = bilingualOf(at(node, 'perspective'));
  const seedName = textOf(at(node, 'seedName'));
  const severity = textOf(at(node, 'severity')) as Term['severity'];
  return {
    ...before,
    name: bilingualOf(at(node, 'name')) ?? before.name,
    definition: bilingualOf(at(node, 'definition')) ?? before.definition,
    charged: charged ? flagOf(charged) : before.charged,
    cues: patternsOf(at(node, 'cues')) ?? before.cues,
    vocabulary: textsOf(at(node, 'vocabulary')) ?? before.vocabulary,
    facts: facts(at(node, 'facts')) ?? before.facts,
    counterCues: patternsOf(at(node, 'counterCues')) ?? before.counterCues,
    counterFacts: facts(at(node, 'counterFacts')) ?? before.counterFacts,
    rivals: textsOf(at(node, 'rivals')) ?? before.rivals,
    sources: sourcesOf(node) ?? before.sources,
    ...(perspective && { perspective }),
    ...(seedName !== undefined && { seedName }),
    ...(severity && { severity }),
  };
}

function facts(node: YamlNode | undefined): readonly Fact[] | undefined {
  return node && itemsOf(node).flatMap((item) => factOf(item) ?? []);
}

function factOf(node: YamlNode): Fact | undefined {
  const says = bilingualOf(at(node, 'says'));
  const text = patternsOf(at(node, 'text'));
  const field = textOf(at(node, 'field'));
  if (!says || (!text && field === undefined)) return undefined;
  const bound = (key: 'min' | 'max') => {
    const value = at(node, key);
    return value?.kind === 'scalar' && typeof value.value === 'number' ? { [key]: value.value } : {};
  };
  const is = at(node, 'is');
  return {
    says,
    ...(text && { text }),
    ...(field !== undefined && { field }),
    ...(is && { is: itemsOf(is).map(plainOf) as NonNullable<Fact['is']> }),
    ...bound('min'),
    ...bound('max'),
  };
}

/** The actions with those of the file added, changed or taken out. */
export function mergeActions(merging: Merging, known: readonly LinkAction[]): readonly LinkAction[] {
  return mergeEntries(
    merging,
    merging.file.root,
    known,
    (id) => `action ${id}`,
    ({ id, node }, was) => (was ? changedAction(node, was) : addedAction(merging, node, id, known)),
  );
}

function addedAction(
  merging: Merging,
  node: YamlNode,
  id: string,
  known: readonly LinkAction[],
): LinkAction | undefined {
  const title = bilingualOf(at(node, 'title'));
  const kind = textOf(at(node, 'kind')) as TieKind | undefined;
  const connects = sidesIn(at(node, 'connects'));
  const signals = at(node, 'signals') ?? at(node, 'telling') ?? at(node, 'lensSignals') ?? at(node, 'vocabulary');
  const who = bilingualOf(at(node, 'who'));
  const needed = { title, kind, 'connects (2)': connects, signals, who };
  const ids = known.map((each) => each.id);
  if (!merging.hasAll(node, id, needed, ids) || !title || !kind || !connects || !who) return undefined;
  if (!merging.claim(`id ${id}`, id, at(node, 'id') ?? node)) return undefined;
  return changedAction(node, {
    id,
    title,
    kind,
    group: 'eigen',
    connects,
    signals: noPatterns,
    telling: noPatterns,
    vocabulary: [],
    lensSignals: [],
    done: noPatterns,
    gaps: [],
    kinds: everyKind,
    who,
    conditions: askFirst,
    cautions: [],
    sources: merging.sources(node, id),
    hits: [],
    misses: [],
  });
}

function changedAction(node: YamlNode, before: LinkAction): LinkAction {
  const severity = textOf(at(node, 'severity')) as Term['severity'];
  return {
    ...before,
    title: bilingualOf(at(node, 'title')) ?? before.title,
    kind: (textOf(at(node, 'kind')) as TieKind | undefined) ?? before.kind,
    group: textOf(at(node, 'group')) ?? before.group,
    connects: sidesIn(at(node, 'connects')) ?? before.connects,
    signals: patternsOf(at(node, 'signals')) ?? before.signals,
    telling: patternsOf(at(node, 'telling')) ?? before.telling,
    vocabulary: textsOf(at(node, 'vocabulary')) ?? before.vocabulary,
    lensSignals: textsOf(at(node, 'lensSignals')) ?? before.lensSignals,
    done: patternsOf(at(node, 'done')) ?? before.done,
    gaps: textsOf(at(node, 'gaps')) ?? before.gaps,
    kinds: (textsOf(at(node, 'kinds')) as readonly NoteKind[] | undefined) ?? before.kinds,
    who: bilingualOf(at(node, 'who')) ?? before.who,
    conditions: bilingualOf(at(node, 'conditions')) ?? before.conditions,
    cautions: textsOf(at(node, 'cautions')) ?? before.cautions,
    sources: sourcesOf(node) ?? before.sources,
    ...(severity && { severity }),
  };
}

function sidesIn(node: YamlNode | undefined): readonly ActionSide[] | undefined {
  const sides = itemsOf(node).flatMap((side): ActionSide[] => {
    const name = bilingualOf(at(side, 'name'));
    return name ? [{ name, groups: textsOf(at(side, 'groups')) ?? [] }] : [];
  });
  return sides.length === 2 ? sides : undefined;
}
