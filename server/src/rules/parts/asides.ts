/** Tells which wordings of a note the writer put aside. Remembers each answer by its passage, so that a keystroke hashes nothing again. */
import { isPlaceIgnored, type IgnoreStore } from '../../casebook';
import type { Note } from '../../note/types';
import type { IsAside } from '../../reading';
import { mentionKey } from './ignoreKey';

/** Answers that are kept; more than any note has wordings. */
const most = 20_000;

export class Asides {
  readonly #answers = new WeakMap<IgnoreStore, Map<string, boolean>>();

  /** `codes`: the rules that ask about a wording. */
  constructor(private readonly codes: readonly string[]) {}

  /** Undefined when no single place is put aside. */
  in(note: Note, path: string, store: IgnoreStore | undefined): IsAside | undefined {
    const codes = this.codes.filter((code) => store?.byRule.get(code)?.scopes.has('occurrence'));
    if (!store || codes.length === 0) return undefined;
    const answers = this.#answersOf(store);
    return (mention) => {
      const passage = note.passages[mention.passage]?.text ?? '';
      const ignoreKey = mentionKey(note, mention);
      const about = `${ignoreKey}\n${passage}`;
      const known = answers.get(about);
      if (known !== undefined) return known;
      const answer = codes.some((code) => isPlaceIgnored(store, { code, ignoreKey, path, passage }));
      if (answers.size >= most) answers.clear();
      answers.set(about, answer);
      return answer;
    };
  }

  #answersOf(store: IgnoreStore): Map<string, boolean> {
    const known = this.#answers.get(store) ?? new Map<string, boolean>();
    this.#answers.set(store, known);
    return known;
  }
}
