/** Keeps what was put aside in step with `.roltrap/ignore.json` of each folder, and works out the next content of that file. Writes nothing. */
import type { Connection } from 'vscode-languageserver';
import type { IgnoreParams, IgnoreResult, ShowAsideParams } from '../../../protocol';
import { addIgnore, formatIgnores, ignoresWithoutNote, parseIgnores } from '../casebook';
import { passageAt } from '../note';
import { labelToConsider } from '../rules';
import type { Bilingual } from '../language/types';
import { readFile } from './folderFiles';
import { Latest } from './latest';
import type { NoteReader } from './noteReader';
import type { OpenNotes } from './openNotes';
import { lineage, normalise, pathOf, type Folder } from './paths';
import type { Session } from './session';

const fileName = '.roltrap/ignore.json';

export class IgnoreFiles {
  /** A list that goes and comes back is asked for twice, and the answers may change places. */
  readonly #latest = new Latest();

  constructor(
    private readonly connection: Connection,
    private readonly session: Session,
    private readonly notes: OpenNotes,
    private readonly reader: NoteReader,
    private readonly randomHex: () => string,
  ) {}

  /** The folder whose list this file is, or whose list stands in this folder: of a folder that goes, the editor names the folder only. */
  folderOfFile(uri: string): Folder | undefined {
    const normal = normalise(uri);
    return this.session.folders.find((folder) => lineage(`${normalise(folder.uri)}/${fileName}`).includes(normal));
  }

  /** Reads the lists of these folders; a broken one puts nothing aside and is said in the status. */
  async read(folders: readonly Folder[]): Promise<void> {
    await Promise.all(folders.map((folder) => this.#readOne(folder)));
  }

  /** The file's next content, on top of what is on disk; refused when that cannot be read, so that nothing is lost. */
  add(params: IgnoreParams): IgnoreResult {
    const open = this.notes.note(params.uri);
    const parsed = parseIgnores(params.onDisk, this.randomHex());
    const { language, folders, settings, knowledge } = this.session;
    if ('problem' in parsed) return { refused: parsed.problem[language] };
    if (!open) return { refused: closed[language] };
    const { code, ignoreKey, scope, position } = params;
    const passage = position ? passageAt(open.note, open.document.offsetAt(position)) : '';
    const isAnswer = code === labelToConsider.code && settings.labelHabits && knowledge.labelByKey.has(ignoreKey);
    const label = isAnswer ? ignoreKey : undefined;
    const target = {
      code,
      ignoreKey,
      passage,
      path: pathOf(folders, params.uri),
      ...(label !== undefined && { label }),
    };
    return { content: formatIgnores(addIgnore(parsed.store, scope, target)) };
  }

  /** The file's next content without what was put aside in this note; refused where nothing was. */
  takeBack({ uri, onDisk }: ShowAsideParams): IgnoreResult {
    const open = this.notes.note(uri);
    const parsed = parseIgnores(onDisk, this.randomHex());
    const { language, folders } = this.session;
    if ('problem' in parsed) return { refused: parsed.problem[language] };
    if (!open) return { refused: nothingAside[language] };
    const path = pathOf(folders, uri);
    const targets = this.reader.everyFinding(open.note, uri).map(({ code, ignoreKey, span }) => {
      return { code, ignoreKey, path, passage: passageAt(open.note, span.start) };
    });
    const left = ignoresWithoutNote(parsed.store, path, targets);
    const isSame = left.entries.length === parsed.store.entries.length;
    return isSame ? { refused: nothingAside[language] } : { content: formatIgnores(left) };
  }

  async #readOne(folder: Folder): Promise<void> {
    const asked = this.#latest.ask();
    const file = await readFile(this.connection, `${folder.uri.replace(/\/$/, '')}/${fileName}`);
    if (!this.#latest.takes(folder.uri, asked)) return;
    const trouble = `ignore ${folder.uri}` as const;
    const text = 'text' in file ? file.text : undefined;
    const unread = 'missing' in file && (file.missing === 'unreadable' || file.missing === 'too-large');
    const parsed = parseIgnores(unread ? '?' : text, this.randomHex());
    const isBroken = 'problem' in parsed;
    this.session.setTrouble(trouble, isBroken ? [parsed.problem] : []);
    const store = isBroken || parsed.store.entries.length === 0 ? undefined : parsed.store;
    this.session.setIgnores(folder.uri, store);
  }
}

const closed: Bilingual = {
  nl: 'De notitie is niet meer open; er is niets opzij gezet.',
  en: 'The note is no longer open; nothing was put aside.',
};

const nothingAside: Bilingual = {
  nl: 'In deze notitie is niets opzij gezet. Wat voor de hele map opzij staat, haal je weg in .roltrap/ignore.json.',
  en: 'Nothing was put aside in this note. What is put aside for the whole folder is taken out in .roltrap/ignore.json.',
};
