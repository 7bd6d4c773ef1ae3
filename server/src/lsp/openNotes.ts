/** The open notes as read: once per version, at first need. Puts note, reading and findings together; draws no conclusions of its own. */
import { placerOf, summarise, type Habits, type IgnoreStore } from '../casebook';
import type { OpenNote } from '../features';
import type { Knowledge } from '../knowledge';
import type { Language } from '../language/types';
import type { Note } from '../note/types';
import { readWhole, usualLanguage, type Glasses, type Leaning, type PassageMemory, type Reading } from '../reading';
import { findAll, misspeltKind, type Finding } from '../rules';
import type { LabelAnswers } from './labelAnswers';
import { keptOf, type NoteReader } from './noteReader';
import type { OpenDocument } from './openDocument';
import { folderOf, normalise, pathOf } from './paths';
import type { Session } from './session';

interface ReadState {
  readonly revision: number;
  readonly settings: Session['settings'];
  readonly knowledge: Knowledge;
  readonly glasses: Glasses;
  readonly names: readonly string[];
  readonly ignores: IgnoreStore | undefined;
  readonly habits: Habits | undefined;
  readonly note: Note;
  readonly reading: Reading;
  readonly memory: PassageMemory;
  readonly noteLanguage: Language;
}

interface FoundState {
  readonly read: ReadState;
  readonly generation: number;
  readonly open: OpenNote;
}

export class OpenNotes {
  readonly #read = new WeakMap<OpenDocument, ReadState>();
  readonly #found = new WeakMap<OpenDocument, FoundState>();

  constructor(
    private readonly session: Session,
    private readonly answers: LabelAnswers,
    private readonly reader: NoteReader,
  ) {}

  /** The open Markdown document as read now, note or not; undefined when it is not open or not Markdown. */
  any(uri: string): OpenNote | undefined {
    const open = this.session.documents.get(uri);
    return open?.document.languageId === 'markdown' ? this.#open(open) : undefined;
  }

  /** The same, but only if it is a note of some kind. */
  note(uri: string): OpenNote | undefined {
    const open = this.any(uri);
    return open?.note.kind === undefined ? undefined : open;
  }

  #open(open: OpenDocument): OpenNote {
    const read = this.#readingOf(open);
    const { generation } = this.session;
    const known = this.#found.get(open);
    if (known?.read === read && known.generation === generation) return known.open;
    const { note, reading, noteLanguage, names } = read;
    const findings = note.kind === undefined ? misspeltKind(note) : this.#findings(open.document.uri, read);
    const result = { document: open.document, note, reading, findings, noteLanguage, glasses: names };
    this.#found.set(open, { read, generation, open: result });
    return result;
  }

  #readingOf(open: OpenDocument): ReadState {
    const { knowledge, settings } = this.session;
    const { revision } = open;
    const { uri } = open.document;
    const ignores = this.session.ignoresFor(uri);
    const habits = this.answers.habitsFor(uri);
    const known = this.#read.get(open);
    if (known && isCurrent(known, { revision, settings, knowledge, ignores, habits })) return known;
    const note = this.reader.withKind(open.note(knowledge.formats), uri);
    const names = this.session.glassesFor(note, uri);
    const glasses = this.session.glasses(names);
    const memory = known?.knowledge === knowledge && known.glasses === glasses ? known.memory : undefined;
    const isAside = this.reader.asideIn(note, uri);
    const whole = readWhole(note, knowledge, memory, glasses, isAside, this.#leaning(note, habits));
    const noteLanguage = note.language ?? usualLanguage(whole.reading.languages) ?? this.session.language;
    const read = { revision, settings, knowledge, ignores, habits, glasses, names, note, ...whole, noteLanguage };
    this.#read.set(open, read);
    this.#remember(open.document, note);
    return read;
  }

  #leaning(note: Note, habits: Habits | undefined): Leaning | undefined {
    if (!habits) return undefined;
    let words: readonly number[] | undefined;
    return (key) => habits.leaning(key, (words ??= this.answers.words(note)));
  }

  /** Names follow every key; the reading is taken over when the typing rests. */
  #remember(document: OpenDocument['document'], note: Note): void {
    const { uri } = document;
    const { folders, casebook } = this.session;
    if (!folderOf(folders, uri)) return;
    const place = placerOf(note.text, (offset) => document.positionAt(offset));
    const form = summarise(note, normalise(uri), pathOf(folders, uri), undefined, place);
    const reading = note.kind && casebook.notes.get(form.uri)?.reading;
    this.answers.typed(form, note.text);
    this.session.note(reading ? { ...form, reading } : form);
  }

  #findings(uri: string, { note, reading, noteLanguage, ignores }: ReadState): Finding[] {
    const { knowledge, settings } = this.session;
    const keep = keptOf(ignores, pathOf(this.session.folders, uri), note);
    return findAll({ note, reading, knowledge, noteLanguage }, settings.severities, keep);
  }
}

const isCurrent = (
  known: ReadState,
  now: Pick<ReadState, 'revision' | 'settings' | 'knowledge' | 'ignores' | 'habits'>,
): boolean =>
  known.revision === now.revision &&
  known.settings === now.settings &&
  known.knowledge === now.knowledge &&
  known.ignores === now.ignores &&
  known.habits === now.habits;
