/** The folders that notes belong to, each read once; knowledge is compiled when the first note of a folder is read. */
import { dirname } from 'node:path';
import picomatch from 'picomatch';
import { compileKnowledge, layerKnowledge, type Knowledge, type KnowledgeData } from '../knowledge';
import { bareHome, homeFolder, readHome, within, type Home } from './home';

export class Homes {
  readonly #folders = new Map<string, string>();
  readonly #homes = new Map<string, Home>();
  readonly #hidden = new Map<string, (path: string) => boolean>();
  readonly #knowledge = new Map<KnowledgeData, Knowledge>();
  #shipped: Knowledge | undefined;

  /** `working`: the folder that notes belong to where none says that they are its own; `isOwn`: whether folders bring anything along. */
  constructor(
    readonly data: KnowledgeData,
    private readonly working: string,
    private readonly isOwn: boolean,
  ) {}

  /** The folder that files in this folder belong to. */
  folderFor(folder: string): string {
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const found = (this.isOwn ? homeFolder(folder) : undefined) ?? this.working;
    this.#folders.set(folder, found);
    return found;
  }

  home(folder: string): Home {
    const known = this.#homes.get(folder);
    if (known) return known;
    const home = this.isOwn ? readHome(folder, this.data) : bareHome(folder, this.data);
    this.#homes.set(folder, home);
    return home;
  }

  /** Is this file one that the folder's settings hide? */
  isHidden(folder: string, file: string): boolean {
    const { hidden } = this.home(folder);
    if (hidden.length === 0) return false;
    const known = this.#hidden.get(folder) ?? picomatch([...hidden], { dot: true });
    this.#hidden.set(folder, known);
    for (let path = within(folder, file); path !== '.' && path !== '/'; path = dirname(path))
      if (known(path)) return true;
    return false;
  }

  /** The folder's knowledge; what its own files make unusable leaves what ships. */
  knowledge({ data, settings }: Home): Knowledge {
    const known = this.#knowledge.get(data) ?? this.#compile(data);
    this.#knowledge.set(data, known);
    return settings.learned ? known : withoutTagger(known);
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

const lists = new WeakMap<Knowledge, Knowledge>();

/** The same value each time, since readings remember what they are made with. */
function withoutTagger(knowledge: Knowledge): Knowledge {
  const known = lists.get(knowledge);
  if (known) return known;
  const { tagger: _tagger, ...rest } = knowledge;
  lists.set(knowledge, rest);
  return rest;
}
