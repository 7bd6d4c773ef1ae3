/** *Openstaand*: the open ties of all notes by who, when or which kind, what is late first; and below them what was ticked off. Reads no note. */
import type { TreeNode, TreeParams } from '../../../../protocol';
import type { Language } from '../../language/types';
import type { FeatureContext } from '../types';
import { filterOf } from './filter';
import { grouped } from './grouped';
import { nodeId, stepsOf } from './ids';
import { byDay, isLate, openTasks, taskNode, tasksOf, type Task } from './tasks';
import type { View } from './types';
import { byName, counted, daysBetween, described } from './words';

const words = {
  nl: {
    nobody: 'Nog niemand',
    late: 'Te laat',
    today: 'Vandaag',
    week: 'Komende zeven dagen',
    later: 'Later',
    noDay: 'Zonder datum',
    noKind: 'Zonder soort',
    done: 'Gedaan',
    bonding: 'Binnen een groep (bonding)',
    bridging: 'Tussen groepen (bridging)',
    linking: 'Met instanties (linking)',
    facilitating: 'Wat het mogelijk maakt (facilitating)',
  },
  en: {
    nobody: 'Nobody yet',
    late: 'Overdue',
    today: 'Today',
    week: 'Next seven days',
    later: 'Later',
    noDay: 'No date',
    noKind: 'No kind',
    done: 'Done',
    bonding: 'Inside a group (bonding)',
    bridging: 'Between groups (bridging)',
    linking: 'With institutions (linking)',
    facilitating: 'What makes it possible (facilitating)',
  },
} as const;

type Word = keyof (typeof words)['nl'];
const dayKeys = ['late', 'today', 'week', 'later', 'noDay'] as const;
const kindKeys = ['bonding', 'bridging', 'linking', 'facilitating', 'noKind'] as const;

/** Up to so many groups stand open. */
const mostOpen = 8;

const keyOf: { readonly [group: string]: ((task: Task, today: string) => string) | undefined } = {
  owner: ({ action }) => action.owner ?? '',
  date: (task, today) => dayKey(task, today),
  kind: ({ action }) => action.kind ?? 'noKind',
};

function dayKey(task: Task, today: string): (typeof dayKeys)[number] {
  const { date } = task.action;
  if (date === undefined) return 'noDay';
  if (isLate(task, today)) return 'late';
  if (date === today) return 'today';
  return daysBetween(today, date) <= 7 ? 'week' : 'later';
}

export const openView: View = (params, context) => {
  const { today, group = 'owner' } = params;
  const fits = fitting(params);
  const [, groupStep, key] = stepsOf(params.node);
  const keyFor = keyOf[group] ?? keyOf['owner'];
  const hidesOwner = group === 'owner';
  const { language } = context;
  const line = (path: readonly string[]) => (task: Task) => taskNode(task, path, { today, language, hidesOwner });
  if (groupStep === 'done') {
    const path = ['open', 'done'];
    return {
      nodes: doneTasks(context)
        .filter(fits)
        .map((task) => taskNode(task, path, { today, language })),
    };
  }
  const tasks = openTasks(context.casebook).filter(fits);
  if (key !== undefined) {
    const path = ['open', group, key];
    return { nodes: tasks.filter((task) => keyFor?.(task, today) === key).map(line(path)) };
  }
  const groups = grouped(tasks, (task) => keyFor?.(task, today) ?? '');
  const nodes = sorted(groups, group, params, language).map(([each, held]) =>
    groupNode(group, each, held, groups.size <= mostOpen, params, language),
  );
  const done = doneTasks(context).filter(fits).length;
  return {
    nodes: done > 0 ? [...nodes, doneNode(done, language)] : nodes,
    ...badgeOf(openTasks(context.casebook), today, language),
  };
};

const fitting = ({ filter }: TreeParams) => {
  const fits = filterOf(filter);
  return ({ note, action }: Task) =>
    fits(action.description, action.owner, ...action.sides, note.title, note.neighbourhood, note.path);
};

/** The latest first. */
const doneTasks = ({ casebook }: FeatureContext): Task[] =>
  [...casebook.notes.values()].flatMap((note) => tasksOf(note, true)).sort((one, other) => byDay(other, one));

/** Owners with something late before the others, nobody last; days and kinds in their own order. */
function sorted(
  groups: ReadonlyMap<string, readonly Task[]>,
  group: string,
  { today }: TreeParams,
  language: Language,
): [string, readonly Task[]][] {
  const order: readonly string[] = group === 'date' ? dayKeys : group === 'kind' ? kindKeys : [];
  const rank = ([key, tasks]: readonly [string, readonly Task[]]) =>
    order.length > 0 ? order.indexOf(key) : tasks.some((task) => isLate(task, today)) ? 0 : key === '' ? 2 : 1;
  const names = byName(language);
  return [...groups].sort((one, other) => rank(one) - rank(other) || names(one[0], other[0]));
}

function groupNode(
  group: string,
  key: string,
  tasks: readonly Task[],
  isOpen: boolean,
  { today }: TreeParams,
  language: Language,
): TreeNode {
  const word = words[language];
  const late = tasks.filter((task) => isLate(task, today)).length;
  const named = key in word ? word[key as Word] : key;
  const label = group === 'owner' ? (key === '' ? word.nobody : `@${key}`) : named;
  const isPerson = group === 'owner' && key !== '';
  return {
    id: nodeId('open', group, key),
    label,
    ...described(String(tasks.length), late > 0 && key !== 'late' && counted(late, 'late', language)),
    spoken: [label, counted(tasks.length, 'open', language), late > 0 && counted(late, 'late', language)]
      .filter(Boolean)
      .join(', '),
    icon: isPerson ? 'person' : group === 'date' ? 'calendar' : 'link',
    context: 'group',
    children: isOpen ? 'open' : 'closed',
  };
}

const doneNode = (count: number, language: Language): TreeNode => ({
  id: nodeId('open', 'done'),
  label: words[language].done,
  description: String(count),
  icon: 'pass',
  context: 'group',
  children: 'closed',
});

/** How many are late; when none is, how many are open. */
function badgeOf(tasks: readonly Task[], today: string, language: Language) {
  const late = tasks.filter((task) => isLate(task, today)).length;
  const open = counted(tasks.length, 'open', language);
  if (tasks.length === 0) return {};
  const tooltip = late > 0 ? `${open}, ${counted(late, 'late', language)}` : open;
  return { badge: { value: late > 0 ? late : tasks.length, tooltip } };
}
