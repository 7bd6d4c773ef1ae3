/** One open document and the note in it, kept up by the changes that come in. Knows texts and notes; not what they mean. */
import { TextDocument, type TextDocumentContentChangeEvent } from 'vscode-languageserver-textdocument';
import type { NoteFormats } from '../note/format';
import { openNote, reopenNote, type Note, type NoteChange, type NoteState } from '../note';

export class OpenDocument {
  #revision = 0;
  #state: { readonly revision: number; readonly note: NoteState } | undefined;
  /** Everything that changed since the note was read, as one range of the text as it was then. */
  #pending: NoteChange | undefined;

  private constructor(readonly document: TextDocument) {}

  static open(uri: string, languageId: string, version: number, text: string): OpenDocument {
    return new OpenDocument(TextDocument.create(uri, languageId, version, text));
  }

  /** Counts every change that arrives; unlike the version it never goes back, whatever the client sends. */
  get revision(): number {
    return this.#revision;
  }

  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#revision++;
    for (const change of changes) {
      if ('range' in change) this.#remember(change.range, change.text.length);
      else this.#pending = undefined;
      TextDocument.update(this.document, [change], version);
    }
  }

  /** The note as of now; reads only what changed since the last time. */
  note(formats: NoteFormats): Note {
    const known = this.#state;
    if (known?.revision === this.#revision && known.note.formats === formats) return known.note.note;
    const text = this.document.getText();
    const isSame = known?.note.formats === formats;
    const note = isSame ? reopenNote(known.note, text, this.#pending) : openNote(text, formats);
    this.#state = { revision: this.#revision, note };
    this.#pending = undefined;
    return note.note;
  }

  #remember(range: { start: Position; end: Position }, length: number): void {
    const [start, end] = [this.document.offsetAt(range.start), this.document.offsetAt(range.end)].sort((a, b) => a - b);
    const change = { start: start ?? 0, end: end ?? 0, length };
    this.#pending = this.#pending ? join(this.#pending, change) : change;
  }
}

interface Position {
  readonly line: number;
  readonly character: number;
}

/** Two changes, the second of the text after the first, as one change of the text before both. */
export function join(first: NoteChange, second: NoteChange): NoteChange {
  const grown = first.length - (first.end - first.start);
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.end, second.end - grown);
  const growth = grown + second.length - (second.end - second.start);
  return { start, end, length: end - start + growth };
}
