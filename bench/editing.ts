/** A writer at work in the middle of a note: each keystroke opens the changed text again and reads what changed. */
import type { Knowledge } from '../server/src/knowledge';
import { openNote, reopenNote, type NoteState } from '../server/src/note';
import { readWhole, type PassageMemory } from '../server/src/reading';

export class NoteEditor {
  private state: NoteState;
  private memory: PassageMemory;
  private text: string;
  private at: number;

  constructor(
    text: string,
    private readonly knowledge: Knowledge,
  ) {
    this.text = text;
    this.at = text.indexOf(' Dit was dag', Math.floor(text.length / 2));
    this.state = openNote(text, knowledge.formats);
    this.memory = readWhole(this.state.note, knowledge).memory;
  }

  /** One more letter, read. */
  type(): void {
    const changed = `${this.text.slice(0, this.at)}e${this.text.slice(this.at)}`;
    this.state = reopenNote(this.state, changed, { start: this.at, end: this.at, length: 1 });
    this.memory = readWhole(this.state.note, this.knowledge, this.memory).memory;
    this.text = changed;
    this.at++;
  }
}
