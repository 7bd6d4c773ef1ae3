/** *Personen*: each pseudonym with the notes that name it and the ties that wait for it. Says nothing about anybody. */
import type { TreeNode, TreeParams } from '../../../../protocol';
import { newestFirst } from '../../casebook';
import type { Casebook, NameRole, NoteSummary } from '../../casebook/types';
import type { Language } from '../../language/types';
import type { FeatureContext } from '../types';
import { filterOf } from './filter';
import { grouped } from './grouped';
import { nodeId, stepsOf } from './ids';
import { noteNode } from './noteNode';
import { byDay, taskNode, tasksOf } from './tasks';
import type { View } from './types';
import { byName, counted, described } from './words';

const words = {
  nl: {
    person: 'Over wie een casus gaat',
    colleague: 'Wie schrijft of iets oppakt',
    named: 'Wie genoemd wordt',
    as: {
      person: 'casus',
      writer: 'schreef',
      owner: 'pakt iets op',
      mention: 'genoemd',
      side: 'genoemd',
      neighbourhood: '',
    },
  },
  en: {
    person: 'Whom a case is about',
    colleague: 'Who writes or takes something on',
    named: 'Who is named',
    as: {
      person: 'case',
      writer: 'wrote',
      owner: 'takes something on',
      mention: 'named',
      side: 'named',
      neighbourhood: '',
    },
  },
} as const;

const parts = ['person', 'colleague', 'named'] as const;
type Part = (typeof parts)[number];

export const peopleView: View = (params, context) => {
  const byRole = params.group === 'role';
  const steps = stepsOf(params.node);
  const name = steps[0] === 'person' ? steps[1] : undefined;
  if (name !== undefined) return { nodes: ofPerson(name, params, context) };
  if (!byRole) return { nodes: named(params, context).map(personNode(context)) };
  const people = grouped(named(params, context), (each) => partOf(each, context.casebook));
  const wanted = parts.find((part) => part === steps[1]);
  if (wanted) return { nodes: (people.get(wanted) ?? []).map(personNode(context)) };
  return { nodes: parts.flatMap((part) => partNode(part, people.get(part) ?? [], context.language)) };
};

function named({ filter }: TreeParams, { casebook, language }: FeatureContext): string[] {
  const fits = filterOf(filter);
  return [...casebook.people.keys()].filter((name) => fits(`@${name}`)).sort(byName(language));
}

/** Somebody a case is about is that first of all, also where somebody else's note names them. */
function partOf(name: string, casebook: Casebook): Part {
  const roles = new Set(notesOf(name, casebook).map((note) => roleIn(note, name)));
  if (roles.has('person')) return 'person';
  return roles.has('writer') || roles.has('owner') ? 'colleague' : 'named';
}

const notesOf = (name: string, { people, notes }: Casebook): NoteSummary[] =>
  [...(people.get(name) ?? [])].flatMap((uri) => notes.get(uri) ?? []);

const rank: readonly NameRole[] = ['person', 'writer', 'owner', 'mention', 'side'];

/** What a name is to a note, first of all. */
function roleIn(note: NoteSummary, name: string): NameRole {
  const roles = new Set(note.names.filter((each) => each.name === name).map(({ role }) => role));
  return rank.find((role) => roles.has(role)) ?? 'mention';
}

function partNode(part: Part, people: readonly string[], language: Language): TreeNode[] {
  if (people.length === 0) return [];
  const node: TreeNode = {
    id: nodeId('people', part),
    label: words[language][part],
    description: String(people.length),
    icon: 'organization',
    context: 'group',
    children: 'open',
  };
  return [node];
}

function personNode(context: FeatureContext): (name: string) => TreeNode {
  const { casebook, language } = context;
  const { byName: waiting } = tasksOf(casebook);
  return (name) => {
    const open = waiting.get(name)?.length ?? 0;
    return {
      id: nodeId('person', name),
      label: `@${name}`,
      ...described(
        counted(casebook.people.get(name)?.size ?? 0, 'note', language),
        open > 0 && counted(open, 'open', language),
      ),
      icon: 'person',
      context: 'person',
      children: 'closed',
    };
  };
}

/** What waits first, then the notes, newest first. */
function ofPerson(name: string, { today, node = '' }: TreeParams, { casebook, language }: FeatureContext): TreeNode[] {
  const path = stepsOf(node);
  const tasks = [...(tasksOf(casebook).byName.get(name) ?? [])].sort(byDay);
  const notes = notesOf(name, casebook).sort(newestFirst);
  return [
    ...tasks.map((task) => taskNode(task, [...path, 'task'], { today, language })),
    ...notes.map((note) => {
      const place = note.names.find((each) => each.name === name);
      const said = words[language].as[roleIn(note, name)];
      return noteNode(nodeId(...path, 'note', note.uri), note, language, { said, place });
    }),
  ];
}
