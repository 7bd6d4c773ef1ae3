/**
 * Everything that changes while the server runs, in one place: documents, settings, knowledge, casebook, what was put aside, what is the matter.
 * Knows no connection and no protocol message.
 */
import {
  changedParts,
  createCasebook,
  withNotes,
  type Casebook,
  type CasebookPart,
  type IgnoreStore,
  type NoteSummary,
} from '../casebook';
import type { FeatureContext, Settings } from '../features';
import { defaultSettings } from '../features/settings';
import {
  compileKnowledge,
  layerKnowledge,
  nothing,
  withoutLearned,
  type Knowledge,
  type KnowledgeData,
} from '../knowledge';
import type { Note } from '../note/types';
import { glassesNamedIn, glassesOf, isGlasses, type Glasses } from '../reading';
import type { Bilingual, Language } from '../language/types';
import type { OpenDocument } from './openDocument';
import { folderOf, normalise, type Folder } from './paths';

/** What can be the matter with the surroundings; each stands in the status until it is over. */
export type TroubleKind = 'settings' | 'glasses' | 'own knowledge' | 'knowledge' | 'folder' | `ignore ${string}`;

export class Session {
  readonly documents = new Map<string, OpenDocument>();
  readonly ignores = new Map<string, IgnoreStore>();
  /** Of the editor's interface. */
  editorLanguage: Language = 'en';
  folders: readonly Folder[] = [];
  pages: string | undefined;
  /** Told of every change of what is known of the folder. */
  onCasebook: (changed: ReadonlySet<CasebookPart>) => void = () => {};
  /** True while the folder's notes are being read for the first time. */
  isReadingFolder = false;
  #settings = defaultSettings;
  #folderGlasses: ReadonlyMap<string, readonly string[]> = new Map();
  readonly #glasses = new Map<string, Glasses>();
  #casebook = createCasebook();
  #shipped: Knowledge | undefined;
  #knowledge: Knowledge | undefined;
  #generation = 0;
  readonly #waiting = new Set<() => void>();
  readonly #troubles = new Map<TroubleKind, readonly Bilingual[]>();

  constructor(private readonly loadKnowledge: () => KnowledgeData) {}

  /** Goes up whenever findings may differ though no text did. */
  get generation(): number {
    return this.#generation;
  }

  /** In which the reader is spoken to. */
  get language(): Language {
    return this.#settings.language ?? this.editorLanguage;
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    this.#settings = settings;
    this.#moved();
  }

  /** What each folder chose, by its URI; a folder that is not in it has the choice of the settings. */
  setFolderGlasses(choices: ReadonlyMap<string, readonly string[]>): void {
    this.#folderGlasses = new Map([...choices].map(([uri, names]) => [normalise(uri), names]));
    this.#moved();
  }

  /** The names of lenses and sets that a note is read with: its own, else those of its folder. */
  glassesFor(note: Note, uri: string): readonly string[] {
    const own = glassesNamedIn(note, this.knowledge);
    return own.length > 0 ? own : this.glassesOfFolder(uri);
  }

  /** The names that the folder of a document chose. */
  glassesOfFolder(uri: string): readonly string[] {
    const folder = folderOf(this.folders, uri);
    return (folder && this.#folderGlasses.get(normalise(folder.uri))) ?? this.settings.glasses;
  }

  /** Says which chosen names no lens has (any more). */
  checkGlasses(): void {
    const chosen = new Set([...this.settings.glasses, ...[...this.#folderGlasses.values()].flat()]);
    this.setTrouble('glasses', [...chosen].filter((name) => !isGlasses(name, this.knowledge)).map(noSuchGlasses));
  }

  /** What these names stand for; the same names give the same value for as long as the knowledge is the same. */
  glasses(names: readonly string[]): Glasses {
    const key = JSON.stringify(names);
    const glasses = this.#glasses.get(key) ?? glassesOf(names, this.knowledge);
    this.#glasses.set(key, glasses);
    return glasses;
  }

  get casebook(): Casebook {
    return this.#casebook;
  }

  /** Compiled at first need; without it the server knows nothing but goes on. With the setting off, without the learned reader. */
  get knowledge(): Knowledge {
    this.#knowledge ??= this.shipped;
    return this.#settings.learned ? this.#knowledge : withoutLearned(this.#knowledge);
  }

  /** The knowledge that came with the product. */
  get shipped(): Knowledge {
    this.#shipped ??= this.#compile();
    return this.#shipped;
  }

  /** What ships with the folder's own knowledge over it; undefined for what ships alone. What cannot be used leaves what ships. */
  setOwn(merged: KnowledgeData | undefined): void {
    const isOwn = merged && merged !== this.shipped;
    try {
      this.#knowledge = isOwn ? layerKnowledge(this.shipped, merged) : this.shipped;
      this.setTrouble('own knowledge', []);
    } catch {
      this.#knowledge = this.shipped;
      this.setTrouble('own knowledge', [noOwnKnowledge]);
    }
    this.#glasses.clear();
    this.#moved();
  }

  get context(): FeatureContext {
    const { knowledge, settings, casebook, language, pages } = this;
    return { knowledge, settings, casebook, language, ...(pages !== undefined && { pages }) };
  }

  get troubles(): readonly Bilingual[] {
    return [...this.#troubles.values()].flat();
  }

  setTrouble(kind: TroubleKind, troubles: readonly Bilingual[]): void {
    if (troubles.length > 0) this.#troubles.set(kind, troubles);
    else this.#troubles.delete(kind);
  }

  /** Takes these notes in the place of what was known of them, and lets those go. */
  notes(summaries: readonly NoteSummary[], gone: readonly string[] = []): void {
    const before = this.#casebook;
    this.#casebook = withNotes(before, summaries, gone);
    if (this.#casebook === before) return;
    if (gone.length > 0 || summaries.some(({ hash }) => hash !== undefined)) this.#wake();
    const uris = new Set([...gone, ...summaries.map(({ uri }) => uri)]);
    const parts = [...uris].flatMap((uri) => changedParts(before.notes.get(uri), this.#casebook.notes.get(uri)));
    if (parts.length > 0) this.onCasebook(new Set(parts));
  }

  note(summary: NoteSummary): void {
    this.notes([summary]);
  }

  forget(uri: string): void {
    this.notes([], [uri]);
  }

  /** What was put aside in the folder of a document. */
  ignoresFor(uri: string): IgnoreStore | undefined {
    const folder = folderOf(this.folders, uri);
    return folder && this.ignores.get(normalise(folder.uri));
  }

  setIgnores(folder: string, store: IgnoreStore | undefined): void {
    const key = normalise(folder);
    if (!store && !this.ignores.has(key)) return;
    if (store) this.ignores.set(key, store);
    else this.ignores.delete(key);
    this.#moved();
  }

  /** Resolves when closed notes are known otherwise, or may be read otherwise; what is typed in an open one is no news. */
  untilChange(): Promise<void> {
    return new Promise((resolve) => this.#waiting.add(resolve));
  }

  #moved(): void {
    this.#generation++;
    this.#wake();
  }

  #wake(): void {
    for (const resolve of this.#waiting) resolve();
    this.#waiting.clear();
  }

  #compile(): Knowledge {
    try {
      return compileKnowledge(this.loadKnowledge());
    } catch {
      this.setTrouble('knowledge', [noKnowledge]);
      return compileKnowledge(nothing);
    }
  }
}

const noSuchGlasses = (name: string): Bilingual => ({
  nl: `De instelling roltrap.glasses noemt “${name}”; zo heet geen bril. De andere brillen kijken gewoon.`,
  en: `The setting roltrap.glasses names “${name}”; no glasses are called so. The others look as usual.`,
});

const noOwnKnowledge: Bilingual = {
  nl: 'De eigen kennis in .roltrap kon niet worden gebruikt; de meegeleverde kennis doet gewoon mee.',
  en: 'The knowledge in .roltrap could not be used; what ships with Roltrap works as usual.',
};

const noKnowledge: Bilingual = {
  nl: 'De kennis van Roltrap kon niet worden geladen. Installeer de extensie opnieuw.',
  en: 'The knowledge of Roltrap could not be loaded. Please install the extension again.',
};
