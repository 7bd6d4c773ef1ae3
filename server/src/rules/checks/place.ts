/** Where a clue of a check was found, and what it found there. Plain values. */
import type { Bilingual, Span } from '../../language/types';

export interface Place {
  readonly span: Span;
  readonly section: number;
  /** Where it is known: index of the passage, and the sentence within it. */
  readonly passage?: number;
  readonly sentence?: number;
  /** The span is a wording of the note, worth repeating in the message. */
  readonly wording?: true;
  /** What goes into the question, by placeholder. */
  readonly fill?: { readonly [placeholder: string]: Bilingual };
}
