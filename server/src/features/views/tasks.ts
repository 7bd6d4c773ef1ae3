/** The ties of the folder's notes that stand there as tasks: which are open, in what order, and each as a line of a tree that can be ticked off. */
import type { TreeNode } from '../../../../protocol';
import type { Casebook, NotedAction, NoteSummary } from '../../casebook/types';
import type { Language } from '../../language/types';
import { nodeId } from './ids';
import { targetIn, titleOf } from './noteNode';
import { dayText, daysBetween, described, joined } from './words';

export interface Task {
  readonly note: NoteSummary;
  readonly action: NotedAction;
}

/** What is asked of one casebook more than once; a change makes another casebook. */
const remembered = new WeakMap<Casebook, readonly Task[]>();

/** Every open tie, the earliest day first and those without one last. */
export function openTasks(casebook: Casebook): readonly Task[] {
  const known = remembered.get(casebook);
  if (known) return known;
  const uris = new Set([...casebook.owners.values()].flatMap((keys) => [...keys]));
  const tasks = [...uris]
    .flatMap((uri) => casebook.notes.get(uri) ?? [])
    .flatMap((note) => tasksOf(note, false))
    .sort(byDay);
  remembered.set(casebook, tasks);
  return tasks;
}

/** The ties of one note that are done, or are not. */
export const tasksOf = (note: NoteSummary, done: boolean): Task[] =>
  note.actions.filter((action) => action.isTie && action.done === done).map((action) => ({ note, action }));

export const isLate = ({ action: { done, date } }: Task, today: string): boolean =>
  !done && date !== undefined && date < today;

/** Without a day after those with one; then by note and place. */
export function byDay(one: Task, other: Task): number {
  const [mine = '9', others = '9'] = [one.action.date, other.action.date];
  if (mine !== others) return mine < others ? -1 : 1;
  if (one.note.path !== other.note.path) return one.note.path < other.note.path ? -1 : 1;
  return one.action.start - other.action.start;
}

/** What a task is known again by, whatever moves around it: its own words, and the how manieth with these it is in the note. */
export function taskKey(action: WrittenTask, all: readonly WrittenTask[]): string {
  const said = wordsOf(action);
  const alike = all.filter((each) => wordsOf(each) === said);
  return JSON.stringify([said, alike.indexOf(action)]);
}

type WrittenTask = Pick<NotedAction, 'kind' | 'description' | 'owner' | 'date'> & {
  readonly sides: readonly (string | { readonly name: string })[];
};

const wordsOf = ({ kind, sides, description, owner, date }: WrittenTask): string =>
  JSON.stringify([
    kind ?? '',
    sides.map((side) => (typeof side === 'string' ? side : side.name)),
    description,
    owner ?? '',
    date ?? '',
  ]);

const words = {
  nl: {
    today: 'vandaag',
    yesterday: 'gisteren',
    tomorrow: 'morgen',
    late: (days: number) => `${days} dagen te laat`,
    soon: (days: number) => `over ${days} dagen`,
    noDay: 'zonder datum',
    nobody: 'nog niemand',
    open: 'Open',
    done: 'Gedaan',
    bare: 'Verbinding zonder omschrijving',
  },
  en: {
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    late: (days: number) => `${days} days overdue`,
    soon: (days: number) => `in ${days} days`,
    noDay: 'no date',
    nobody: 'nobody yet',
    open: 'Open',
    done: 'Done',
    bare: 'Link without a description',
  },
} as const;

/** Of what is open and near or late, how near or late; else the day itself. */
function whenText({ done }: NotedAction, date: string, today: string, language: Language): string {
  const word = words[language];
  if (done) return dayText(date, language);
  const days = daysBetween(today, date);
  if (days === 0) return word.today;
  if (days === -1) return word.yesterday;
  if (days === 1) return word.tomorrow;
  if (days < 0) return word.late(-days);
  return days <= 7 ? word.soon(days) : dayText(date, language);
}

/** A task as a line; `path` is the way to it in the tree. `hidesOwner` where the line above says who. */
export function taskNode(
  task: Task,
  path: readonly string[],
  { today, language, hidesOwner = false }: { today: string; language: Language; hidesOwner?: boolean },
): TreeNode {
  const { note, action } = task;
  const word = words[language];
  const sides = action.sides.join(' ↔ ');
  const label = action.description || sides || word.bare;
  const when = action.date === undefined ? undefined : whenText(action, action.date, today, language);
  const owner = action.owner === undefined ? undefined : `@${action.owner}`;
  const where = titleOf(note);
  const day = action.date === undefined ? word.noDay : dayText(action.date, language);
  return {
    id: nodeId(...path, note.uri, taskKey(action, note.actions)),
    label,
    ...described(when, !hidesOwner && owner, label !== sides && sides, where),
    tooltip: [joined(action.kind && `(${action.kind})`, sides), label, joined(owner ?? word.nobody, day), note.path]
      .filter((line, at, all) => line !== '' && all.indexOf(line) === at)
      .join('\n'),
    spoken: [action.done ? word.done : word.open, label, sides, owner ?? word.nobody, when ?? word.noDay, where]
      .filter((part, at, all) => part !== '' && all.indexOf(part) === at)
      .join(', '),
    ...(isLate(task, today) && { icon: 'clock' }),
    context: action.done ? 'done' : 'task',
    children: 'none',
    target: targetIn(note, action),
    done: action.done,
  };
}
