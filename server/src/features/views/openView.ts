/** *Openstaand*: the open ties of all notes by who, when or which kind, what is late first; and below them what was ticked off. Reads no note. */
import { casebookGroups, type TreeNode, type TreeParams } from '../../../../protocol';
import type { Language } from '../../language/types';
import { filterOf } from './filter';
import { nodeId, stepsOf } from './ids';
import { byDay, isLate, taskNode, tasksOf, type Task } from './tasks';
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

type Group = (typeof casebookGroups.open)[number];

const keyOf: { readonly [group in Group]: (task: Task, today: string) => string } = {
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

export const openView: View = (params, { casebook, language }) => {
  const { today } = params;
  const group = casebookGroups.open.find((each) => each === params.group) ?? 'owner';
  const fits = fitting(params);
  const all = tasksOf(casebook);
  const [, step, key] = stepsOf(params.node);
  if (step === 'done') {
    // The latest first.
    const latest = all.done.filter(fits).sort((one, other) => byDay(other, one));
    return { nodes: latest.map((task) => () => taskNode(task, ['open', 'done'], { today, language })) };
  }
  if (key !== undefined) {
    const held = all.open.filter((task) => keyOf[group](task, today) === key && fits(task)).sort(byDay);
    const how = { today, language, hidesOwner: group === 'owner' };
    return { nodes: held.map((task) => () => taskNode(task, ['open', group, key], how)) };
  }
  const rows = sorted(rowsOf(all.open.filter(fits), group, today), group, language);
  const nodes = rows.map((row) => groupNode(group, row, rows.length <= mostOpen, language));
  const done = all.done.filter(fits).length;
  return { nodes: done > 0 ? [...nodes, doneNode(done, language)] : nodes, ...badgeOf(all.open, today, language) };
};

const fitting = ({ filter }: TreeParams) => {
  if (filter === undefined || filter.trim() === '') return () => true;
  const fits = filterOf(filter);
  return ({ note, action }: Task) =>
    fits(action.description, action.owner, ...action.sides, note.title, note.neighbourhood, note.path);
};

/** A group with how many tasks there are in it, and how many of them are late. */
interface Row {
  readonly key: string;
  count: number;
  late: number;
}

function rowsOf(tasks: readonly Task[], group: Group, today: string): Row[] {
  const rows = new Map<string, Row>();
  for (const task of tasks) {
    const key = keyOf[group](task, today);
    const row = rows.get(key) ?? { key, count: 0, late: 0 };
    rows.set(key, row);
    row.count++;
    if (isLate(task, today)) row.late++;
  }
  return [...rows.values()];
}

/** Owners with something late before the others, nobody last; days and kinds in their own order. */
function sorted(rows: Row[], group: Group, language: Language): Row[] {
  const order: readonly string[] = group === 'date' ? dayKeys : kindKeys;
  const rank = ({ key, late }: Row) => (group !== 'owner' ? order.indexOf(key) : late > 0 ? 0 : key === '' ? 2 : 1);
  const names = byName(language);
  return rows.sort((one, other) => rank(one) - rank(other) || names(one.key, other.key));
}

function groupNode(group: Group, { key, count, late }: Row, isOpen: boolean, language: Language): TreeNode {
  const word = words[language];
  const owner = key === '' ? word.nobody : `@${key}`;
  const label = group === 'owner' ? owner : word[key as Word];
  const isPerson = group === 'owner' && key !== '';
  return {
    id: nodeId('open', group, key),
    label,
    ...described(String(count), late > 0 && key !== 'late' && counted(late, 'late', language)),
    spoken: [label, counted(count, 'open', language), late > 0 && counted(late, 'late', language)]
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
  let late = 0;
  for (const task of tasks) if (isLate(task, today)) late++;
  const open = counted(tasks.length, 'open', language);
  if (tasks.length === 0) return {};
  const tooltip = late > 0 ? `${open}, ${counted(late, 'late', language)}` : open;
  return { badge: { value: late > 0 ? late : tasks.length, tooltip } };
}
