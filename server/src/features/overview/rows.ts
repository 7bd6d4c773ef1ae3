/** The rows of each picture, with the columns of its table. Words and order; what counts stands in the casebook. */
import type { OverviewColumn, OverviewRow } from '../../../../protocol';
import type { MappedName, MappedTie, Marks } from '../../casebook/overview';
import type { Language } from '../../language/types';
import type { FeatureContext } from '../types';
import type { Places } from './places';
import { pageWords, smallWords } from './words';

export interface Picture {
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly OverviewRow[];
}

type ColumnKey = keyof (typeof smallWords)['nl']['columns'];
const numbers: ReadonlySet<ColumnKey> = new Set(['notes', 'problem', 'escalator', 'open', 'overdue']);

const columns = (language: Language, ...keys: readonly ColumnKey[]): OverviewColumn[] =>
  keys.map((key) => ({ key, name: smallWords[language].columns[key], isNumber: numbers.has(key) }));

/** Months in which nobody wrote a word of either frame stay away. */
export function courseRows({ counts, spots }: Marks, places: Places, language: Language): Picture {
  const word = smallWords[language];
  const rows = counts.course
    .filter(({ problem, escalator }) => problem + escalator > 0)
    .map(({ name, month, notes, problem, escalator }) => {
      const [neighbourhood, when] = [name || word.none, month || word.noMonth];
      return {
        cells: { neighbourhood, month: when, notes, problem, escalator },
        says: word.course(neighbourhood, when, problem, escalator),
        ...places.of(spots('course', name, month)),
      };
    });
  return { columns: columns(language, 'neighbourhood', 'month', 'notes', 'problem', 'escalator'), rows };
}

/** A label alone has no other; the most frequent first. `one` and `two` are the keys. */
export function labelRows({ counts, spots }: Marks, places: Places, language: Language): Picture {
  const word = smallWords[language];
  const names = new Map(counts.labels.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const alone = counts.labels
    .filter(({ notes }) => notes > 0)
    .map(({ key, name, notes }) => ({
      cells: { one: key, two: key, label: name, other: '', notes },
      says: word.label(name, notes),
      ...places.of(spots('label', key)),
    }));
  const pairs = counts.pairs.map(({ one, other, notes }) => ({
    cells: { one, two: other, label: nameOf(one), other: nameOf(other), notes },
    says: word.pair(nameOf(one), nameOf(other), notes),
    ...places.of(spots('pair', one, other)),
  }));
  return { columns: columns(language, 'label', 'other', 'notes'), rows: [...alone, ...pairs] };
}

/** By day, those without one last. `day` is the ISO day or empty. */
export function openRows({ counts, spots }: Marks, places: Places, language: Language): Picture {
  const word = smallWords[language];
  const rows = counts.open.map(({ owner, date, open, isOverdue }) => {
    const [who, when] = [owner === '' ? word.nobody : `@${owner}`, date || pageWords[language].noDate];
    return {
      cells: { owner: who, day: date, date: when, open, overdue: isOverdue ? open : 0 },
      says: word.open(who, when, open, isOverdue),
      ...places.of(spots('open', owner, date)),
    };
  });
  return { columns: columns(language, 'owner', 'date', 'open', 'overdue'), rows };
}

/** Ids and sorts are for drawing; a tie to nobody yet has no `toId` and no `toSort`. */
export function tieRows(ties: readonly MappedTie[], places: Places, { knowledge, language }: FeatureContext): Picture {
  const page = pageWords[language];
  const word = smallWords[language];
  const shown = ({ name, isPseudonym }: MappedName) => (isPseudonym ? `@${name.replace(/^@/, '')}` : name);
  const rows = inTurn(ties).map(({ from, to, kind, state, actions, spots }) => {
    const [one, other] = [shown(from), to ? shown(to) : word.nobody];
    const steps = actions.map((id) => knowledge.actionById.get(id)?.title[language] ?? id);
    const says = word.tie(one, other, kind ? page[kind] : page.noKind, page[state]);
    return {
      cells: {
        from: one,
        to: other,
        fromId: from.id,
        toId: to?.id ?? '',
        fromSort: from.sort,
        toSort: to?.sort ?? '',
        kind: kind ? page[kind] : page.noKind,
        kindId: kind ?? '',
        state: page[state],
        stateId: state,
      },
      says: [says, ...steps].join('\n'),
      ...places.of(spots),
    };
  });
  return { columns: columns(language, 'from', 'to', 'kind', 'state'), rows };
}

/** One of each state in turn, so that where only some can be shown each state is among them. */
function inTurn(ties: readonly MappedTie[]): readonly MappedTie[] {
  const states = (['present', 'open', 'missing'] as const).map((state) => ties.filter((tie) => tie.state === state));
  const longest = Math.max(...states.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => states.flatMap((each) => each[at] ?? [])).flat();
}
