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

/** The ties of a note that stand there as tasks. */
export interface Tasks {
  readonly open: readonly Task[];
  readonly done: readonly Task[];
}

/** Of the whole folder, in no order; whoever shows some sorts those. */
export interface FolderTasks extends Tasks {
  /** Open ones by who has to do with them: owner, and both sides. */
  readonly byName: ReadonlyMap<string, readonly Task[]>;
}

/** A note or a folder that changes becomes another value: what was found for one holds for as long as it is there. */
const ofNotes = new WeakMap<NoteSummary, Tasks>();
const ofFolders = new WeakMap<Casebook['notes'], FolderTasks>();

export function tasksIn(note: NoteSummary): Tasks {
  const known = ofNotes.get(note);
  if (known) return known;
  const tasks = note.actions.filter(({ isTie }) => isTie).map((action): Task => ({ note, action }));
  const found = { open: tasks.filter(({ action }) => !action.done), done: tasks.filter(({ action }) => action.done) };
  ofNotes.set(note, found);
  return found;
}

export function tasksOf({ notes }: Casebook): FolderTasks {
  const known = ofFolders.get(notes);
  if (known) return known;
  const open: Task[] = [];
  const done: Task[] = [];
  const byName = new Map<string, Task[]>();
  for (const note of notes.values()) {
    const tasks = tasksIn(note);
    done.push(...tasks.done);
    for (const task of tasks.open) {
      open.push(task);
      for (const name of namesOf(task)) add(byName, name, task);
    }
  }
  const found = { open, done, byName };
  ofFolders.set(notes, found);
  return found;
}

function add(byName: Map<string, Task[]>, name: string, task: Task): void {
  const tasks = byName.get(name);
  if (tasks) tasks.push(task);
  else byName.set(name, [task]);
}

const namesOf = ({ action: { owner, sides } }: Task): ReadonlySet<string> =>
  new Set(owner === undefined ? sides : [owner, ...sides]);

export const isLate = ({ action: { done, date } }: Task, today: string): boolean =>
  !done && date !== undefined && date < today;

/** The earliest day first, without a day after those with one; then by note and place. */
export function byDay(one: Task, other: Task): number {
  const [mine = '9', others = '9'] = [one.action.date, other.action.date];
  if (mine !== others) return mine < others ? -1 : 1;
  if (one.note.path !== other.note.path) return one.note.path < other.note.path ? -1 : 1;
  return one.action.start - other.action.start;
}

const keysOfTasks = new WeakMap<readonly WrittenTask[], ReadonlyMap<WrittenTask, string>>();

/** What a task is known again by, whatever moves around it: its own words, and the how manieth with these it is in the note. */
export function taskKey(action: WrittenTask, all: readonly WrittenTask[]): string {
  const keys = keysOfTasks.get(all) ?? numbered(all);
  keysOfTasks.set(all, keys);
  return keys.get(action) ?? '';
}

function numbered(all: readonly WrittenTask[]): ReadonlyMap<WrittenTask, string> {
  const counts = new Map<string, number>();
  return new Map(
    all.map((action) => {
      const said = wordsOf(action);
      const number = counts.get(said) ?? 0;
      counts.set(said, number + 1);
      return [action, JSON.stringify([said, number])];
    }),
  );
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
