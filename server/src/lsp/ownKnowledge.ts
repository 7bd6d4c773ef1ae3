/**
 * Keeps the knowledge in step with the organisation's own files under `.roltrap/`: on disk, and as they stand in open editors. A folder that
 * is not trusted adds nothing; its files are still checked for who writes them. Writes nothing.
 */
import type { Connection } from 'vscode-languageserver';
import { clientMethods, type ReadFileResult } from '../../../protocol';
import { unreadDiagnostic, type OpenOwn } from '../features';
import { mergeOwn, ownKindOf, readOwnFile, type OwnFile, type OwnKind, type OwnMerge } from '../knowledge/own';
import { readFile } from './folderFiles';
import { folderOf, lineage, normalise, pathOf } from './paths';
import type { Session } from './session';

export class OwnKnowledge {
  /** Texts on disk, by normalised URI. */
  #onDisk = new Map<string, string>();
  readonly #read = new Map<string, OwnFile>();
  readonly #gone = new Set<string>();
  #isTrusted = true;
  #merged: OwnMerge | undefined;
  #known: readonly OwnFile[] = [];
  /** A request took a change over before the typing rested: the notes have not been read with it yet. */
  #hasNews = false;
  #round = 0;
  /** Files of which was said that they cannot be read. */
  #unread: readonly string[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
  ) {}

  /** Files that went from disk, by themselves or with a folder above them: an editor may hold on to one that nobody sees. */
  gone(uris: ReadonlySet<string>): void {
    for (const each of this.session.documents.keys()) {
      const uri = normalise(each);
      if (lineage(uri).some((place) => uris.has(place))) this.#gone.add(uri);
    }
  }

  /** A file is opened or typed in: it counts, whatever became of it on disk. */
  touched(uri: string): void {
    this.#gone.delete(normalise(uri));
  }

  /** True for a knowledge file, and for a folder that such files stand in. */
  concerns(uri: string): boolean {
    if (this.#kindOf(uri)) return true;
    const normal = normalise(uri);
    const kinds = ['lenses', 'typologies', 'actions'];
    return this.session.folders.some((folder) =>
      kinds.some((kind) => lineage(`${normalise(folder.uri)}/.roltrap/${kind}`).includes(normal)),
    );
  }

  /** Reads all files again; a newer call overtakes an older one. True when the knowledge is another now. */
  async readAll(): Promise<boolean> {
    const round = ++this.#round;
    const listed = await this.#list();
    const uris = (listed ?? []).filter((uri) => this.#kindOf(uri));
    const files = await Promise.all(uris.map((uri) => readFile(this.connection, uri)));
    if (round !== this.#round) return false;
    const isTrusted = listed !== null && !files.some((file) => 'missing' in file && file.missing === 'forbidden');
    if (isTrusted !== this.#isTrusted) this.#known = [];
    this.#isTrusted = isTrusted;
    this.#onDisk = new Map(
      files.flatMap((file, at) => ('text' in file ? [[normalise(uris[at] ?? ''), file.text] as const] : [])),
    );
    this.#tellUnread(uris.flatMap((uri, at) => unreadAs(uri, files[at])));
    // Word of what went may come late: what stands on disk again is there.
    for (const uri of this.#onDisk.keys()) this.#gone.delete(uri);
    return this.update();
  }

  /** Says of files that are there and cannot be read that they take no part, and takes it back of those that can be again. */
  #tellUnread(files: readonly { readonly uri: string; readonly isTooLarge: boolean }[]): void {
    const { connection, session } = this;
    const now = files.map(({ uri }) => uri);
    for (const uri of this.#unread.filter((each) => !now.includes(each)))
      void connection.sendDiagnostics({ uri, diagnostics: [] });
    for (const { uri, isTooLarge } of files)
      void connection.sendDiagnostics({ uri, diagnostics: [unreadDiagnostic(isTooLarge, session.language)] });
    this.#unread = now;
  }

  /** Takes what is in open editors now. True when the knowledge is another than at the last time. */
  update(): boolean {
    const isOther = this.#take() || this.#hasNews;
    this.#hasNews = false;
    return isOther;
  }

  #take(): boolean {
    const files = this.#files();
    // Where there never was a file, nothing need be compiled for it.
    if (!this.#merged && files.length === 0) return false;
    if (this.#merged && sameFiles(files, this.#known)) return false;
    this.#known = files;
    const merged = mergeOwn(this.session.shipped, files);
    this.#merged = merged;
    this.session.setOwn(this.#isTrusted && files.length > 0 ? merged.data : undefined);
    return true;
  }

  /** An open knowledge file as it stands now; undefined when it is not open, or no such file. */
  open(uri: string): OpenOwn | undefined {
    const document = this.session.documents.get(uri)?.document;
    if (!document || !this.#kindOf(uri)) return undefined;
    this.#hasNews = this.#take() || this.#hasNews;
    const file = this.#known.find((each) => each.uri === normalise(uri));
    if (!file || !this.#merged) return undefined;
    const { problems, names } = this.#merged;
    const { shipped, knowledge, language } = this.session;
    const found = problems.get(file.uri) ?? [];
    return { document, file, problems: found, names, shipped, language, ...(this.#isTrusted && { knowledge }) };
  }

  #files(): OwnFile[] {
    const texts = new Map(this.#onDisk);
    for (const [uri, { document }] of this.session.documents)
      if (this.#kindOf(uri) && !this.#gone.has(normalise(uri))) texts.set(normalise(uri), document.getText());
    return [...texts].map(([uri, text]) => this.#fileOf(uri, text));
  }

  /** Parsed once per text. */
  #fileOf(uri: string, text: string): OwnFile {
    const known = this.#read.get(uri);
    if (known?.text === text) return known;
    const file = readOwnFile(uri, this.#kindOf(uri) ?? 'lenses', text);
    this.#read.set(uri, file);
    return file;
  }

  #kindOf(uri: string): OwnKind | undefined {
    const { folders } = this.session;
    return folderOf(folders, uri) && ownKindOf(pathOf(folders, uri));
  }

  /** Null when the folder is not trusted; nothing for an editor that does not know the request. */
  async #list(): Promise<string[] | null> {
    try {
      const uris: unknown = await this.connection.sendRequest(clientMethods.listKnowledge);
      return uris === null ? null : Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : [];
    } catch {
      return [];
    }
  }
}

const sameFiles = (one: readonly OwnFile[], other: readonly OwnFile[]): boolean =>
  one.length === other.length && one.every((file, at) => file === other[at]);

function unreadAs(
  uri: string,
  file: ReadFileResult | undefined,
): { readonly uri: string; readonly isTooLarge: boolean }[] {
  if (!file || 'text' in file || file.missing === 'gone' || file.missing === 'forbidden') return [];
  return [{ uri, isTooLarge: file.missing === 'too-large' }];
}
