/** *Wijken*: each neighbourhood with its notes, the ties that wait there, its people, and what its notes name to tie people to. Reads no note. */
import type { TreeNode, TreeParams } from '../../../../protocol';
import { newestFirst } from '../../casebook';
import type { MapEntry, MapSort, MissingTie, NoteSummary } from '../../casebook/types';
import { fold } from '../../language/fold';
import type { FeatureContext } from '../types';
import { filterOf } from './filter';
import { grouped } from './grouped';
import { nodeId, stepsOf } from './ids';
import { noteNode, targetIn, titleOf } from './noteNode';
import { byDay, isLate, taskNode, tasksIn } from './tasks';
import type { View } from './types';
import { byName, counted, described, joined } from './words';

const words = {
  nl: {
    waiting: 'Wat openstaat',
    missing: 'Te leggen verbindingen',
    missingAbout: 'Verbindingen waar de tekst om vraagt en die nog niet als actie in een notitie staan.',
    people: 'Personen',
    place: 'Ontmoetingsplekken',
    group: 'Groepen',
    person: 'Sleutelfiguren',
    initiative: 'Initiatieven',
    notes: 'Notities',
  },
  en: {
    waiting: 'What is open',
    missing: 'Links to lay',
    missingAbout: 'Links that the text asks for and that do not stand as an action in a note yet.',
    people: 'People',
    place: 'Places to meet',
    group: 'Groups',
    person: 'Key people',
    initiative: 'Initiatives',
    notes: 'Notes',
  },
} as const;

type Part = Exclude<keyof (typeof words)['nl'], 'missingAbout'>;

const icons: { readonly [part in Part]: string } = {
  waiting: 'checklist',
  missing: 'question',
  people: 'account',
  place: 'location',
  group: 'organization',
  person: 'star-empty',
  initiative: 'lightbulb',
  notes: 'files',
};

export const neighbourhoodsView: View = (params, context) => {
  const [, name, part] = stepsOf(params.node);
  if (name === undefined) return { nodes: first(params, context) };
  const parts = partsOf(name, params, context);
  if (part !== undefined) return { nodes: parts.find(([each]) => each === part)?.[1] ?? [] };
  return { nodes: parts.flatMap(([each, nodes]) => partNode(name, each, nodes.length, context)) };
};

const notesOf = (name: string, { casebook }: FeatureContext): NoteSummary[] =>
  [...(casebook.neighbourhoods.get(name) ?? [])].flatMap((uri) => casebook.notes.get(uri) ?? []);

/** By name, or those where most is open first. */
function first({ filter, group, today }: TreeParams, context: FeatureContext): TreeNode[] {
  const { casebook, language } = context;
  const fits = filterOf(filter);
  const names = byName(language);
  const rows = [...casebook.neighbourhoods.keys()]
    .filter((name) => fits(name))
    .sort(names)
    .map((name) => {
      const notes = notesOf(name, context);
      const tasks = notes.flatMap((note) => tasksIn(note).open);
      const late = tasks.filter((task) => isLate(task, today)).length;
      return { name, notes: notes.length, open: tasks.length, late };
    });
  if (group === 'waiting') rows.sort((one, other) => other.late - one.late || other.open - one.open);
  return rows.map(({ name, notes, open, late }) => ({
    id: nodeId('neighbourhood', name),
    label: name,
    ...described(
      counted(notes, 'note', language),
      open > 0 && counted(open, 'open', language),
      late > 0 && counted(late, 'late', language),
    ),
    icon: 'home',
    context: 'neighbourhood',
    children: 'closed',
  }));
}

function partNode(name: string, part: Part, count: number, { language }: FeatureContext): TreeNode[] {
  if (count === 0) return [];
  const word = words[language];
  const node: TreeNode = {
    id: nodeId('neighbourhood', name, part),
    label: word[part],
    description: String(count),
    ...(part === 'missing' && { tooltip: word.missingAbout }),
    icon: icons[part],
    context: 'group',
    children: part === 'waiting' ? 'open' : 'closed',
  };
  return [node];
}

/** All that is known of a neighbourhood, in the order in which it is shown. */
function partsOf(name: string, { today }: TreeParams, context: FeatureContext): [Part, TreeNode[]][] {
  const { language } = context;
  const path = ['neighbourhood', name] as const;
  const notes = notesOf(name, context).sort(newestFirst);
  const tasks = notes.flatMap((note) => tasksIn(note).open).sort(byDay);
  const entries = notes.flatMap((note) => (note.reading?.map ?? []).map((entry) => ({ note, entry })));
  const sorts: readonly MapSort[] = ['place', 'group', 'person', 'initiative'];
  return [
    ['waiting', tasks.map((task) => taskNode(task, [...path, 'waiting'], { today, language }))],
    [
      'missing',
      notes.flatMap((note) => (note.reading?.missing ?? []).map(missingNode([...path, 'missing'], note, context))),
    ],
    ['people', peopleNodes(notes, [...path, 'people'], context)],
    ...sorts.map((sort): [Part, TreeNode[]] => [
      sort,
      mapNodes(
        entries.filter(({ entry }) => entry.sort === sort),
        [...path, sort],
        context,
      ),
    ]),
    ['notes', notes.map((note) => noteNode(nodeId(...path, 'notes', note.uri), note, language))],
  ];
}

function missingNode(path: readonly string[], note: NoteSummary, { knowledge, language }: FeatureContext) {
  return (tie: MissingTie, at: number): TreeNode => ({
    id: nodeId(...path, note.uri, String(at)),
    label: knowledge.actionById.get(tie.action)?.title[language] ?? tie.action,
    ...described(tie.sides.filter((side) => side !== null).join(' ↔ '), titleOf(note)),
    tooltip: joined(`(${tie.kind})`, note.path),
    icon: 'circle-outline',
    context: 'place',
    children: 'none',
    target: targetIn(note, tie),
  });
}

function peopleNodes(notes: readonly NoteSummary[], path: readonly string[], { language }: FeatureContext): TreeNode[] {
  const named = notes.flatMap((note) => note.people.map((name) => ({ name, note })));
  const names = byName(language);
  return [...grouped(named, ({ name }) => name)]
    .sort(([one], [other]) => names(one, other))
    .flatMap(([name, held]) => {
      const note = held[0]?.note;
      if (!note) return [];
      const place = note.names.find((each) => each.name === name);
      const node: TreeNode = {
        id: nodeId(...path, name),
        label: `@${name}`,
        ...described(counted(held.length, 'note', language)),
        tooltip: note.path,
        icon: 'person',
        context: 'place',
        children: 'none',
        target: targetIn(note, place),
      };
      return [node];
    });
}

/** One line for each name, however it is written; it leads to where the newest note names it. */
function mapNodes(
  entries: readonly { readonly note: NoteSummary; readonly entry: MapEntry }[],
  path: readonly string[],
  { language }: FeatureContext,
): TreeNode[] {
  const names = byName(language);
  return [...grouped(entries, ({ entry }) => fold(entry.name))]
    .sort(([one], [other]) => names(one, other))
    .flatMap(([key, held]) => {
      const newest = held[0];
      if (!newest) return [];
      const { note, entry } = newest;
      const node: TreeNode = {
        id: nodeId(...path, key),
        label: entry.name,
        ...described(titleOf(note), held.length > 1 && `+ ${held.length - 1}`),
        tooltip: note.path,
        icon: 'circle-small',
        context: 'place',
        children: 'none',
        target: targetIn(note, entry),
      };
      return [node];
    });
}
