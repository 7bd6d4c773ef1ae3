/** What the merging of every kind of entry needs: what was reported, what was claimed, which values may be used. */
import type { Bilingual, Span } from '../../language/types';
import type { Source } from '../types';
import type { OwnFile } from './file';
import { clash, missing, noSource, nothingToSwitchOff, type OwnProblem } from './problems';
import { at, flagOf, isInside, itemsOf, sourcesOf, textOf, type YamlNode } from './tree';

export const ownSource: Source = { seed: 'eigen-kennis', section: '' };
export const ownSourceTitle: Bilingual = {
  nl: 'Eigen kennis van deze map',
  en: 'Knowledge of this folder’s own',
};

/** Claims over all files: who says something first, has it. */
export type Claims = Map<string, string>;

/** One file while it is merged. */
export class Merging {
  constructor(
    readonly file: OwnFile,
    readonly problems: OwnProblem[],
    private readonly claims: Claims,
  ) {}

  readonly report = (problem: OwnProblem): void => void this.problems.push(problem);

  /** Something in it stands in the way. */
  isBroken(span: Span): boolean {
    return this.problems.some((problem) => problem.severity === 'warning' && isInside(problem, span));
  }

  /** The value of a key, if there is one and nothing is the matter with it. */
  sound(node: YamlNode | undefined, name: string): YamlNode | undefined {
    const value = at(node, name);
    return value && !this.isBroken(value) ? value : undefined;
  }

  /** True for the first that says it; for the others a problem. */
  claim(what: string, name: string, span: Span): boolean {
    const first = this.claims.get(what);
    if (first === undefined) {
      this.claims.set(what, this.file.uri);
      return true;
    }
    this.report(clash(name, span, whereOf(first, this.file.uri)));
    return false;
  }

  /** The sources of an entry: its own, the file's, or that it is the folder's own, which is remarked on. */
  sources(node: YamlNode, id: string): readonly Source[] {
    const given = sourcesOf(node) ?? (this.file.root?.kind === 'map' ? sourcesOf(this.file.root) : undefined);
    if (!given) this.report(noSource(id, at(node, 'id') ?? node));
    return given ?? [ownSource];
  }

  /** True when nothing that a new entry needs is missing. */
  hasAll(node: YamlNode, id: string, needed: { readonly [key: string]: unknown }, known: Iterable<string>): boolean {
    const absent = Object.keys(needed).filter((key) => needed[key] === undefined);
    if (absent.length > 0) this.report(missing(id, at(node, 'id') ?? node, absent, [...known]));
    return absent.length === 0;
  }
}

function whereOf(first: string, here: string): Bilingual {
  if (first === here) return { nl: 'eerder in dit bestand', en: 'earlier in this file' };
  const file = decodeURIComponent(first.slice(first.lastIndexOf('/') + 1));
  return first === ''
    ? { nl: 'bij de meegeleverde kennis', en: 'in the knowledge that ships' }
    : { nl: `in ${file}`, en: `in ${file}` };
}

/** An entry that may be used: its id, and whether it is switched off. */
interface Entry {
  readonly id: string;
  readonly node: YamlNode;
}

/**
 * `known` with the entries of a list added, changed or taken out. `make` gives an entry made over the one that is there, if any; undefined
 * when something is missing, which it has said.
 */
export function mergeEntries<T extends { readonly id: string }>(
  merging: Merging,
  list: YamlNode | undefined,
  known: readonly T[],
  claimOf: (id: string) => string,
  make: (entry: Entry, before: T | undefined) => T | undefined,
): readonly T[] {
  const all = new Map(known.map((each) => [each.id, each]));
  const ids = () => [...all.keys()];
  let changed = false;
  for (const node of itemsOf(list)) {
    const idNode = at(node, 'id');
    const id = textOf(idNode);
    if (id === undefined || !idNode || merging.isBroken(node) || !merging.claim(claimOf(id), id, idNode)) continue;
    const before = all.get(id);
    if (flagOf(at(node, 'off'))) {
      if (!before) merging.report(nothingToSwitchOff(id, idNode, ids()));
      changed = all.delete(id) || changed;
      continue;
    }
    const made = make({ id, node }, before);
    if (made) {
      all.set(id, made);
      changed = true;
    }
  }
  return changed ? [...all.values()] : known;
}
