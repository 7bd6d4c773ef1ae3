/** *Labels*: which labels stand in the notes, by typology or by how far they are, and in which notes. Weighs nothing and counts no person. */
import type { TreeNode, TreeParams } from '../../../../protocol';
import { newestFirst } from '../../casebook';
import type { Casebook, NotedLabel, NoteSummary } from '../../casebook/types';
import type { FeatureContext } from '../types';
import { filterOf } from './filter';
import { nodeId, stepsOf } from './ids';
import { noteNode } from './noteNode';
import type { View } from './types';
import { byName, counted, described, joined } from './words';

const words = {
  nl: {
    other: 'Andere labels',
    chosen: 'Gekozen',
    overwogen: 'Overwogen',
    voorgesteld: 'Voorgesteld',
    afgewezen: 'Afgewezen',
    offered: 'Om te bespreken',
    offeredAbout: 'Labels waar de tekst van een notitie naar wijst en die er nog niet in staan.',
    isChosen: 'gekozen',
    isOverwogen: 'overwogen',
    isVoorgesteld: 'voorgesteld',
    isAfgewezen: 'afgewezen',
    isOffered: 'om te bespreken?',
  },
  en: {
    other: 'Other labels',
    chosen: 'Chosen',
    overwogen: 'Considered',
    voorgesteld: 'Suggested',
    afgewezen: 'Rejected',
    offered: 'To talk about',
    offeredAbout: 'Labels that the text of a note points to and that do not stand in it yet.',
    isChosen: 'chosen',
    isOverwogen: 'considered',
    isVoorgesteld: 'suggested',
    isAfgewezen: 'rejected',
    isOffered: 'to talk about?',
  },
} as const;

const standings = ['chosen', 'overwogen', 'voorgesteld', 'afgewezen', 'offered'] as const;
type Standing = (typeof standings)[number];

const standingWords = {
  chosen: 'isChosen',
  overwogen: 'isOverwogen',
  voorgesteld: 'isVoorgesteld',
  afgewezen: 'isAfgewezen',
  offered: 'isOffered',
} as const;

const standingOf = (status: string | undefined): Standing =>
  status === 'overwogen' || status === 'voorgesteld' || status === 'afgewezen' ? status : 'chosen';

export const labelsView: View = (params, context) => {
  const byStatus = params.group === 'status';
  const [, , first, key] = stepsOf(params.node);
  if (first === undefined) return { nodes: byStatus ? statusNodes(params, context) : typologyNodes(params, context) };
  const standing = byStatus ? standings.find((each) => each === first) : undefined;
  if (key === undefined) return { nodes: labelNodes(params, context, first, standing) };
  return { nodes: noteNodes(params, context, key, standing) };
};

/** A note with a label in it, or that the text points to. */
interface Held {
  readonly note: NoteSummary;
  readonly standing: Standing;
  readonly label?: NotedLabel;
}

/** Notes that hold the label, or that it is offered for; all standings but `offered` when none is named. */
function holding(casebook: Casebook, key: string, standing?: Standing): Held[] {
  if (standing === 'offered') {
    const offered = [...casebook.notes.values()].filter(({ reading }) => reading?.offered.includes(key));
    return offered.map((note) => ({ note, standing }));
  }
  return [...(casebook.labels.get(key) ?? [])]
    .flatMap((uri) => casebook.notes.get(uri) ?? [])
    .flatMap((note) => note.labels.filter((each) => each.key === key).map((label) => ({ note, label })))
    .map((held) => ({ ...held, standing: standingOf(held.label.status) }))
    .filter((held) => standing === undefined || held.standing === standing);
}

type Counts = Map<string, number>;

/** A folder that changes becomes another value: what was counted for one holds for as long as it is there. */
const remembered = new WeakMap<Casebook['notes'], ReadonlyMap<Standing, Counts>>();

/** How many notes there are of each label, by standing. */
function countsOf({ notes }: Casebook): ReadonlyMap<Standing, Counts> {
  const known = remembered.get(notes);
  if (known) return known;
  const counts = new Map(standings.map((standing): [Standing, Counts] => [standing, new Map<string, number>()]));
  const add = (standing: Standing, key: string) => {
    const of = counts.get(standing);
    of?.set(key, (of.get(key) ?? 0) + 1);
  };
  for (const { labels, reading } of notes.values()) {
    for (const { key, status } of labels) add(standingOf(status), key);
    for (const key of reading?.offered ?? []) add('offered', key);
  }
  remembered.set(notes, counts);
  return counts;
}

/** Keys with how many notes there are for each, of those that fit the filter; in all standings but `offered` when none is named. */
function keysOf({ filter }: TreeParams, context: FeatureContext, standing?: Standing): ReadonlyMap<string, number> {
  const counts = countsOf(context.casebook);
  const fits = filterOf(filter);
  const sums: Counts = new Map();
  for (const each of standing === undefined ? standings.filter((one) => one !== 'offered') : [standing])
    for (const [key, count] of counts.get(each) ?? []) sums.set(key, (sums.get(key) ?? 0) + count);
  return new Map([...sums].filter(([key]) => fits(nameOf(key, context), typologyName(key, context))));
}

const nameOf = (key: string, { knowledge, language }: FeatureContext): string =>
  knowledge.labelByKey.get(key)?.label.name[language] ?? key;

const typologyName = (key: string, { knowledge, language }: FeatureContext): string | undefined =>
  knowledge.labelByKey.get(key)?.typology.name[language];

/** Of a label that no typology has, nothing. */
const typologyOf = (key: string, { knowledge }: FeatureContext): string =>
  knowledge.labelByKey.get(key)?.typology.id ?? '';

function typologyNodes(params: TreeParams, context: FeatureContext): TreeNode[] {
  const counts = new Map<string, number>();
  for (const key of keysOf(params, context).keys()) {
    const typology = typologyOf(key, context);
    counts.set(typology, (counts.get(typology) ?? 0) + 1);
  }
  const { knowledge, language } = context;
  const known = knowledge.typologies.map(({ id, name, about }) => ({
    id,
    name: name[language],
    about: about[language],
  }));
  return [...known, { id: '', name: words[language].other, about: undefined }].flatMap(({ id, name, about }) => {
    const count = counts.get(id);
    if (count === undefined) return [];
    const node: TreeNode = {
      id: nodeId('labels', 'typology', id),
      label: capital(name),
      description: String(count),
      ...(about !== undefined && { tooltip: about }),
      icon: 'symbol-enum',
      context: 'group',
      children: counts.size <= 4 ? 'open' : 'closed',
    };
    return [node];
  });
}

function statusNodes(params: TreeParams, context: FeatureContext): TreeNode[] {
  const word = words[context.language];
  return standings.flatMap((standing) => {
    const count = keysOf(params, context, standing).size;
    if (count === 0) return [];
    const node: TreeNode = {
      id: nodeId('labels', 'status', standing),
      label: word[standing],
      description: String(count),
      ...(standing === 'offered' && { tooltip: word.offeredAbout }),
      icon: standing === 'offered' ? 'question' : 'tag',
      context: 'group',
      children: 'closed',
    };
    return [node];
  });
}

function labelNodes(params: TreeParams, context: FeatureContext, first: string, standing?: Standing): TreeNode[] {
  const { casebook, knowledge, language } = context;
  const keys = [...keysOf(params, context, standing)];
  const refusals = countsOf(casebook).get('afgewezen');
  const names = byName(language);
  return keys
    .filter(([key]) => standing !== undefined || typologyOf(key, context) === first)
    .sort(([one], [other]) => names(nameOf(one, context), nameOf(other, context)))
    .map(([key, count]) => {
      const refused = standing === undefined ? (refusals?.get(key) ?? 0) : 0;
      return {
        id: nodeId('labels', standing === undefined ? 'typology' : 'status', first, key),
        label: knowledge.labelByKey.has(key) ? capital(nameOf(key, context)) : key,
        ...described(counted(count, 'note', language), refused > 0 && counted(refused, 'rejected', language)),
        tooltip: knowledge.labelByKey.get(key)?.label.definition[language] ?? key,
        icon: 'tag',
        context: 'label',
        children: 'closed',
      };
    });
}

/** Who chose, weighed or refused is whoever wrote the note. */
function noteNodes({ node = '' }: TreeParams, context: FeatureContext, key: string, standing?: Standing): TreeNode[] {
  const { casebook, language } = context;
  const path = stepsOf(node);
  return holding(casebook, key, standing)
    .sort((one, other) => newestFirst(one.note, other.note))
    .map(({ note, label, standing: each }, at) => {
      const writer = note.names.find(({ role }) => role === 'writer')?.name;
      const said = joined(words[language][standingWords[each]], each !== 'offered' && writer && `@${writer}`);
      return noteNode(nodeId(...path, note.uri, String(at)), note, language, { said, place: label });
    });
}

const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
