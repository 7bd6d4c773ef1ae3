/** Takes the reading of an open note over into the casebook when its typing rests: names follow every key, counts and ties need not. */
import { summarise } from '../casebook';
import type { LabelAnswers } from './labelAnswers';
import type { NoteReader } from './noteReader';
import type { OpenNotes } from './openNotes';
import { folderOf, normalise, pathOf } from './paths';
import type { Session } from './session';

/** Milliseconds without a change. */
const rest = 500;

export class Settling {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(
    private readonly session: Session,
    private readonly notes: OpenNotes,
    private readonly reader: NoteReader,
    private readonly answers: LabelAnswers,
  ) {}

  /** A note was opened or changed. */
  touched(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.set(
      uri,
      setTimeout(() => this.#settle(uri), rest),
    );
  }

  /** Settings, knowledge or lists changed. */
  all(): void {
    for (const uri of this.session.documents.keys()) this.touched(uri);
  }

  #settle(uri: string): void {
    this.#timers.delete(uri);
    if (!folderOf(this.session.folders, uri)) return;
    const open = this.notes.note(uri);
    if (!open) return;
    const form = summarise(open.note, normalise(uri), pathOf(this.session.folders, uri));
    this.session.note({ ...form, reading: this.reader.inShort(open, uri) });
    this.answers.settle();
  }
}
