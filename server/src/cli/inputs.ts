/** The paths of the command line → the files to read, each once, in a fixed order. Lists folders; reads no file. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Bilingual } from '../language/types';
import type { Homes } from './homes';
import { fits, isGlob, slashed, type Fits } from './paths';
import type { Options } from './parseOptions';

/** A file to read. */
export interface Input {
  /** Absolute. */
  readonly file: string;
  /** As shown: from the working folder, with `/`. */
  readonly path: string;
  /** The folder that it belongs to. */
  readonly home: string;
  /** Named by itself, so that it is read whatever it is. */
  readonly isNamed: boolean;
}

export interface Inputs {
  readonly files: readonly Input[];
  /** Paths that are not there. */
  readonly missing: readonly Bilingual[];
  /** Paths at which nothing stands. */
  readonly empty: readonly Bilingual[];
}

type Wanted = Pick<Options, 'paths' | 'include' | 'exclude'>;

/** Lists the files. `-` is left out: it is no file. */
export function listInputs({ paths, include, exclude }: Wanted, homes: Homes, working: string): Inputs {
  const files = new Map<string, Input>();
  const [missing, empty]: [Bilingual[], Bilingual[]] = [[], []];
  const isExcluded = fits(exclude);
  const add = (file: string, isNamed: boolean, isMeant: (home: string) => boolean = () => true): number => {
    const known = files.get(file);
    if (known && (known.isNamed || !isNamed)) return 1;
    const home = homes.folderFor(dirname(file));
    if (!isNamed && (homes.isHidden(home, file) || !isMeant(home))) return 0;
    files.set(file, { file, path: slashed(relative(working, file)) || slashed(file), home, isNamed });
    return 1;
  };
  const addFolder = (base: string, match: Fits | undefined): number => {
    let count = 0;
    for (const file of walk(base)) {
      const inside = slashed(relative(base, file));
      if (isExcluded(inside) || match?.(inside) === false) continue;
      count += add(file, false, (home) => match !== undefined || homes.isIncluded(home, file));
    }
    return count;
  };
  for (const path of paths) {
    if (path === '-') continue;
    const whole = resolve(working, path);
    const what = kindOf(whole);
    if (what === 'file') add(whole, true);
    else if (what === undefined && !isGlob(path)) missing.push(noSuchPath(path));
    else {
      const glob = what === undefined ? globOf(path, working) : { base: whole, match: include && fits(include) };
      if (addFolder(glob.base, glob.match) === 0) empty.push(nothingFound(path));
    }
  }
  return { files: [...files.values()], missing, empty };
}

function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

/** The part of a pattern that is a folder, and the rest as a match for what stands in it. */
function globOf(path: string, working: string): { readonly base: string; readonly match: Fits } {
  const { base, glob } = picomatch.scan(slashed(path));
  return { base: resolve(working, base), match: fits([glob]) };
}

/** The files of a folder and those below it by name; what begins with a dot, and `node_modules`, is passed over. A folder that cannot be listed is empty. */
function* walk(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(path);
    else yield path;
  }
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

const noSuchPath = (path: string): Bilingual => ({
  nl: `${path}: dit bestand of deze map bestaat niet. Klopt de naam?`,
  en: `${path}: there is no such file or folder. Is the name right?`,
});

const nothingFound = (path: string): Bilingual => ({
  nl: `${path}: hier staan geen notities.`,
  en: `${path}: there are no notes here.`,
});
