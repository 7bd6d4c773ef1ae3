/** The folders that notes belong to, each read once; knowledge is compiled when the first note of a folder is read. */
import { dirname } from 'node:path';
import { compileKnowledge, layerKnowledge, withoutLearned, type Knowledge, type KnowledgeData } from '../knowledge';
import { bareHome, homeFolder, readHome, within, type Home } from './home';
import { fits, type Fits } from './paths';

/** What notes that belong to no folder of their own belong to. */
export const nowhere = '';

export class Homes {
  readonly #folders = new Map<string, string>();
  readonly #homes = new Map<string, Home>();
  readonly #globs = new Map<Home, { readonly isIncluded: Fits; readonly isHidden: Fits }>();
  readonly #knowledge = new Map<KnowledgeData, Knowledge>();
  #shipped: Knowledge | undefined;

  /** `working`: what paths count from where no folder says that a note is its own; `isOwn`: whether folders bring anything along. */
  constructor(
    readonly data: KnowledgeData,
    private readonly working: string,
    private readonly isOwn: boolean,
  ) {}

  /** The folder that files in this folder belong to, or `nowhere`. */
  folderFor(folder: string): string {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const found = (this.isOwn ? homeFolder(folder) : undefined) ?? nowhere;
    this.#folders.set(folder, found);
    return found;
  }

  home(folder: string): Home {
    const known = this.#homes.get(folder);
    if (known) return known;
    const home = folder === nowhere ? bareHome(this.working, this.data) : readHome(folder, this.data);
    this.#homes.set(folder, home);
    return home;
  }

  /** Do the folder's settings leave this file out? */
  isHidden(folder: string, file: string): boolean {
    const home = this.home(folder);
    const { isHidden } = this.#globsOf(home);
    const hides = (path: string): boolean => path !== '.' && path !== '/' && (isHidden(path) || hides(dirname(path)));
    return hides(below(home.folder, file));
  }

  /** Is this file one that the folder's settings name? */
  isIncluded(folder: string, file: string): boolean {
    const home = this.home(folder);
    return this.#globsOf(home).isIncluded(below(home.folder, file));
  }

  #globsOf(home: Home) {
    const known = this.#globs.get(home) ?? { isIncluded: fits(home.included), isHidden: fits(home.hidden) };
    this.#globs.set(home, known);
    return known;
  }

  /** The folder's knowledge; what its own files make unusable leaves what ships. */
  knowledge({ data, settings }: Home): Knowledge {
    const known = this.#knowledge.get(data) ?? this.#compile(data);
    this.#knowledge.set(data, known);
    return settings.learned ? known : withoutLearned(known);
  }

  /** All folders read so far. */
  get all(): readonly Home[] {
    return [...this.#homes.values()];
  }

  #compile(data: KnowledgeData): Knowledge {
    const shipped = (this.#shipped ??= compileKnowledge(this.data));
    if (data === this.data) return shipped;
    try {
      return layerKnowledge(shipped, data);
    } catch {
      return shipped;
    }
  }
}

/** The path that globs are held against. A note elsewhere, `roltrap read ../notes`, counts from where the paths part: no glob fits `..`. */
const below = (folder: string, file: string): string => within(folder, file).replace(/^(?:\.\.\/)+/, '');
