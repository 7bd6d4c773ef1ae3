/**
 * What ships and the organisation's own files → one knowledge, and what is the matter with the files. Pure: the same files give the same,
 * whatever order they come in; a file that cannot be used never takes anything away from what ships.
 */
import type { KnowledgeData, Seed } from '../index';
import { check } from './check';
import { shapeOf, type OwnFile } from './file';
import { mergeActions, mergeTypology } from './mergeOthers';
import { mergeLens } from './mergeLens';
import { Merging, ownSourceTitle, ownSource, type Claims } from './merging';
import { Names } from './names';
import { syntax, type OwnProblem } from './problems';
import { at, itemsOf, sourceTitles, textOf } from './tree';

export interface OwnMerge {
  /** The very same object when no file changes anything. */
  readonly data: KnowledgeData;
  /** By URI, in the order of the text; a file without problems is not in it. */
  readonly problems: ReadonlyMap<string, readonly OwnProblem[]>;
  readonly names: Names;
}

export function mergeOwn(shipped: KnowledgeData, given: readonly OwnFile[]): OwnMerge {
  // What has a name makes something new; what has none may add to it.
  const adds = ({ root }: OwnFile) => Number(!at(root, 'name'));
  const files = [...given].sort((a, b) => adds(a) - adds(b) || (a.uri < b.uri ? -1 : 1));
  const names = new Names(shipped, files);
  const claims = claimsOf(shipped);
  const problems = new Map<string, OwnProblem[]>();
  let data = shipped;
  for (const file of files) {
    const found: OwnProblem[] = file.faults.map(syntax);
    const merging = new Merging(file, found, claims);
    data = mergeFile(data, merging, names);
    found.sort((a, b) => a.start - b.start || a.end - b.end);
    if (found.length > 0) problems.set(file.uri, found);
  }
  const seeds = data === shipped ? [] : files.flatMap(seedsOf);
  return { data: seeds.length > 0 ? { ...data, seeds: [...data.seeds, ...seeds] } : data, problems, names };
}

function mergeFile(data: KnowledgeData, merging: Merging, names: Names): KnowledgeData {
  const { file, report } = merging;
  const { root, kind } = file;
  if (!root) return data;
  const groups = new Map(data.groups.map(({ id, words }) => [id, words]));
  const owner = textOf(at(root, 'id')) ?? '';
  const groupWords = (id: string) => {
    const words = groups.get(id);
    if (!words) throw new Error(`there is no word group "${id}"`);
    return words.nl;
  };
  check(root, shapeOf[kind], { names, owner, groupWords, report });
  switch (kind) {
    case 'lenses': {
      const before = data.lenses.find(({ id }) => id === owner);
      const lens = mergeLens(
        merging,
        before,
        data.lenses.map(({ id }) => id),
      );
      return lens === undefined
        ? data
        : { ...data, lenses: put(data.lenses, owner, lens === 'off' ? undefined : lens) };
    }
    case 'typologies': {
      const before = data.typologies.find(({ id }) => id === owner);
      const typology = mergeTypology(
        merging,
        before,
        data.typologies.map(({ id }) => id),
      );
      const made = typology === 'off' ? undefined : typology;
      return typology === undefined ? data : { ...data, typologies: put(data.typologies, owner, made) };
    }
    case 'actions': {
      const actions = mergeActions(merging, data.actions);
      return actions === data.actions ? data : { ...data, actions };
    }
  }
}

/** The entries with this one in the place of its namesake, at the end when it is new, or gone. */
function put<T extends { readonly id: string }>(entries: readonly T[], id: string, entry: T | undefined): readonly T[] {
  if (entry && !entries.some((each) => each.id === id)) return [...entries, entry];
  return entries.flatMap((each) => (each.id !== id ? [each] : entry ? [entry] : []));
}

/** What ships has its ids first: a lens of one's own cannot be called as a typology is. */
function claimsOf({ lenses, typologies, actions, cautions, groups }: KnowledgeData): Claims {
  const ids = [lenses, typologies, actions, cautions, groups].flatMap((entries) => entries.map(({ id }) => id));
  return new Map(ids.map((id) => [`id ${id}`, '']));
}

/** Sources that are called otherwise in the other language, and the folder's own as such. */
function seedsOf({ root, kind }: OwnFile): Seed[] {
  const lists = kind === 'actions' ? [root] : [at(root, 'terms'), at(root, 'labels'), at(root, 'reframings')];
  const titled = [...(kind === 'actions' ? [] : [root]), ...lists.flatMap(itemsOf)].flatMap(sourceTitles);
  return [...titled, { id: ownSource.seed, title: ownSourceTitle }];
}
