/** Tells which parts of what is known of the folder a change of one note touches, so that only those views ask again. Places do not count. */
import type { NoteSummary } from './types';

/** As the protocol names them. */
export type CasebookPart = 'notes' | 'neighbourhoods' | 'people' | 'labels' | 'actions' | 'readings';

/** Between two versions of one note, of which one may not be there. A name that moves within its note touches nothing. */
export function changedParts(before: NoteSummary | undefined, after: NoteSummary | undefined): readonly CasebookPart[] {
  const differs = (part: (note: NoteSummary) => unknown) => told(before && part(before)) !== told(after && part(after));
  const parts: [CasebookPart, (note: NoteSummary) => unknown][] = [
    ['notes', ({ path, kind, title, date, links }) => [path, kind, title, date, links.map(({ target }) => target)]],
    [
      'neighbourhoods',
      ({ neighbourhood, reading }) => [neighbourhood, reading?.map.map(({ name, sort }) => [name, sort])],
    ],
    ['people', ({ people }) => people],
    ['labels', ({ labels, reading }) => [labels.map(({ key, status }) => [key, status]), reading?.offered]],
    [
      'actions',
      ({ actions, reading }) => [actions.map(said), reading?.missing.map(({ action, sides }) => [action, sides])],
    ],
    ['readings', ({ reading }) => reading && [reading.problem, reading.escalator, reading.stance, reading.findings]],
  ];
  return parts.flatMap(([name, part]) => (differs(part) ? [name] : []));
}

const told = (value: unknown): string | undefined => (value === undefined ? undefined : JSON.stringify(value));

const said = ({ done, isTie, kind, sides, description, owner, date }: NoteSummary['actions'][number]) => [
  done,
  isTie,
  kind,
  sides,
  description,
  owner,
  date,
];
