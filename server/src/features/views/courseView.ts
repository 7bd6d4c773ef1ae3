/**
 * *Verloop*: how the framing moves over the dated notes about one person, or about one neighbourhood. Shows wordings beside each other; marks
 * nothing as better or worse.
 */
import type { TreeNode, TreeParams } from '../../../../protocol';
import { newestFirst } from '../../casebook';
import type { NoteSummary, ReadingSummary } from '../../casebook/types';
import type { Language } from '../../language/types';
import { filterOf } from './filter';
import { nodeId } from './ids';
import { targetIn, titleOf } from './noteNode';
import type { View } from './types';
import { counted, dayText, described } from './words';

const words = {
  nl: {
    legend: '■ probleem □ roltrap',
    noDay: 'zonder datum',
    notRead: 'nog niet gelezen',
    none: 'Geen woorden van een van beide brillen.',
    how: 'Eigen woorden van de schrijver; citaten en ontkenningen tellen niet mee.',
  },
  en: {
    legend: '■ problem □ escalator',
    noDay: 'no date',
    notRead: 'not read yet',
    none: 'No words of either pair of glasses.',
    how: 'The writer’s own words; quotations and denials do not count.',
  },
} as const;

/** Boxes of a bar. */
const boxes = 5;
const nothing = '·'.repeat(boxes);

export const courseView: View = (params, context) => {
  const { casebook, language } = context;
  const note = params.uri === undefined ? undefined : casebook.notes.get(params.uri);
  const subject = note && subjectOf(note, params.group);
  if (!subject || params.node !== undefined) return { nodes: [] };
  const fits = filterOf(params.filter);
  const keys = subject.isPerson ? casebook.people.get(subject.name) : casebook.neighbourhoods.get(subject.name);
  const notes = [...(keys ?? [])]
    .flatMap((uri) => casebook.notes.get(uri) ?? [])
    .filter((each) => !subject.isPerson || personOf(each) === subject.name)
    .filter((each) => fits(each.title, each.path, each.date));
  return {
    nodes: notes.sort(oldestFirst).map((each) => courseNode(each, params, language)),
    about: `${subject.isPerson ? '@' : ''}${subject.name}: ${words[language].legend}`,
  };
};

const personOf = ({ names }: NoteSummary): string | undefined => names.find(({ role }) => role === 'person')?.name;

interface Subject {
  readonly name: string;
  readonly isPerson: boolean;
}

/** Who the note is about; where it is about nobody, or that is asked for, where. */
function subjectOf(note: NoteSummary, group: string | undefined): Subject | undefined {
  const person = personOf(note);
  if (person !== undefined && group !== 'neighbourhood') return { name: person, isPerson: true };
  return note.neighbourhood === undefined ? undefined : { name: note.neighbourhood, isPerson: false };
}

/** As time goes; those without a date last. */
function oldestFirst(one: NoteSummary, other: NoteSummary): number {
  if (one.date === undefined || other.date === undefined) return newestFirst(one, other);
  return newestFirst(other, one);
}

function courseNode(note: NoteSummary, { uri }: TreeParams, language: Language): TreeNode {
  const word = words[language];
  const date = note.date === undefined ? word.noDay : dayText(note.date, language);
  const { reading } = note;
  const counts = reading ? countText(reading, language) : word.notRead;
  return {
    id: nodeId('course', note.uri),
    label: `${barOf(reading)} ${date}`,
    ...described(titleOf(note)),
    tooltip: [titleOf(note), counts, word.how, note.path].join('\n'),
    spoken: [date, titleOf(note), counts].join(', '),
    ...(note.uri === uri && { icon: 'arrow-small-right' }),
    context: 'note',
    children: 'none',
    target: targetIn(note),
  };
}

function countText({ problem, escalator }: ReadingSummary, language: Language): string {
  if (problem.count + escalator.count === 0) return words[language].none;
  return `${counted(problem.count, 'problem', language)}, ${counted(escalator.count, 'escalator', language)}`;
}

/** Which part of the words looks through which glasses; what is there at all has at least one box. */
function barOf(reading: ReadingSummary | undefined): string {
  if (!reading) return nothing;
  const { problem, escalator } = reading;
  const all = problem.count + escalator.count;
  if (all === 0) return nothing;
  const share = Math.round((boxes * problem.count) / all);
  const least = problem.count > 0 ? 1 : 0;
  const most = escalator.count > 0 ? boxes - 1 : boxes;
  const full = Math.min(most, Math.max(least, share));
  return '■'.repeat(full) + '□'.repeat(boxes - full);
}
