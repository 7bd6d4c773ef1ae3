/** The matches of a passage, in the ways in which they are asked for. Knows nothing of what they mean. */
import { spanOfWords } from '../language';
import type { Prose, Span } from '../language/types';
import type { Knowledge, Match, Wordings } from '../knowledge';
import { grouped } from './grouped';

/** A passage cut up, with its matches by the kind of what they stand for. */
export interface PassageMatches {
  readonly prose: Prose;
  readonly byKind: ReadonlyMap<string, readonly Match[]>;
}

export function findMatches(prose: Prose, knowledge: Knowledge): PassageMatches {
  const byKind = grouped(knowledge.matcher.match(prose), ({ target }) => target.kind);
  const idioms = byKind.get('idiom');
  const guards = byKind.get('guard');
  if (!idioms || !guards) return { prose, byKind };
  return { prose, byKind: new Map([...byKind, ['guard', guards.filter((guard) => !isIdiom(guard, idioms))]]) };
}

/** "slaat haar vleugels uit": all the words of danger are words of an idiom of the same group. */
const isIdiom = ({ target, words }: Match, idioms: readonly Match[]): boolean =>
  idioms.some((idiom) => idiom.target.id === target.id && words.every((word) => idiom.words.includes(word)));

export const matchesOf = ({ byKind }: PassageMatches, { kind, ids }: Wordings): Match[] =>
  (byKind.get(kind) ?? []).filter(({ target }) => ids.has(target.id));

/** The first wording of each word group: who and what is there. */
export function firstOfGroups({ prose, byKind }: PassageMatches): Map<string, Span> {
  const groups = new Map<string, Span>();
  for (const { target, first, end } of byKind.get('group') ?? []) {
    if (!groups.has(target.id)) groups.set(target.id, spanOfWords(prose, first, end));
  }
  return groups;
}

/** The words of danger, by index: no other wording may touch them. */
export function dangerIn({ byKind }: PassageMatches, knowledge: Knowledge): ReadonlySet<number> {
  const guards = byKind.get('guard') ?? [];
  const danger = guards.filter(({ target }) => knowledge.guardById.get(target.id)?.level === 'danger');
  return new Set(danger.flatMap(({ words }) => words));
}
