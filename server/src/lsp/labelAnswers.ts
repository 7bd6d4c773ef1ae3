/**
 * The answers to labels that stand in the folder's notes, and what they teach. Lives in memory only: what is on disk are the notes themselves and
 * the list of what was put aside. Keeps numbers of words, no text.
 */
import { answersIn, cueWordsOf, habitsOf, refusedIn, wordsOf } from '../casebook';
import type { Choices, CueWords, Habits, IgnoreStore, NameIndex, NoteSummary } from '../casebook';
import type { Knowledge } from '../knowledge';
import type { Note } from '../note/types';
import { labelToConsider } from '../rules';
import { folderOf, pathOf } from './paths';
import type { Session } from './session';

/** What was learned, and from what: the same things teach the same. */
interface Learned {
  readonly revision: number;
  readonly ignores: IgnoreStore | undefined;
  readonly habits: Habits | undefined;
}

export class LabelAnswers {
  readonly #answers = new Map<string, Choices>();
  readonly #learned = new Map<string, Learned>();
  /** Goes up with every answer; what is learned keeps to the one at which things last came to rest, so that no key waits for it. */
  #revision = 0;
  #settled = 0;
  #labels: NameIndex | undefined;
  #cueWords: { readonly knowledge: Knowledge; readonly words: CueWords } | undefined;

  constructor(private readonly session: Session) {}

  /** Takes in a note as it is on disk. */
  read(summary: NoteSummary, text: string): void {
    this.#set(summary, text, this.#answersIn(summary));
  }

  /** Takes in an open note; its words count again when its answers change, so that typing prose costs a comparison. */
  typed(summary: NoteSummary, text: string): void {
    const known = this.#answers.get(summary.uri);
    const now = this.#answersIn(summary);
    if (!known || !same(known.chosen, now.chosen) || !same(known.refused, now.refused)) this.#set(summary, text, now);
  }

  /** What the folder of a document teaches; undefined while it is being read, with the setting off, and with few answers. */
  habitsFor(uri: string): Habits | undefined {
    const { session } = this;
    const folder = folderOf(session.folders, uri);
    if (!folder || session.isReadingFolder || !session.settings.labelHabits) return undefined;
    const ignores = session.ignoresFor(uri);
    const known = this.#learned.get(folder.uri);
    if (known?.revision === this.#settled && known.ignores === ignores) return known.habits;
    const habits = habitsOf(this.#notesOf(folder.uri, ignores));
    this.#learned.set(folder.uri, { revision: this.#settled, ignores, habits });
    return habits;
  }

  /** Things are at rest: learns from what was answered since, for the folders of the open notes. */
  settle(): void {
    const { casebook, documents } = this.session;
    if (casebook.labels !== this.#labels) this.#revision++;
    this.#labels = casebook.labels;
    if (this.#settled === this.#revision) return;
    this.#settled = this.#revision;
    for (const uri of documents.keys()) this.habitsFor(uri);
  }

  /** The numbers by which a note is known again. */
  words(note: Pick<Note, 'text'>): readonly number[] {
    const { knowledge } = this.session;
    if (this.#cueWords?.knowledge !== knowledge) this.#cueWords = { knowledge, words: cueWordsOf(knowledge) };
    return wordsOf(note, this.#cueWords.words);
  }

  /** Labels that exist; one that is still being typed is no answer. */
  #answersIn(summary: NoteSummary): Pick<Choices, 'chosen' | 'refused'> {
    const { labelByKey } = this.session.knowledge;
    const { chosen, refused } = answersIn(summary);
    return {
      chosen: chosen.filter((key) => labelByKey.has(key)),
      refused: refused.filter((key) => labelByKey.has(key)),
    };
  }

  #set({ uri, kind }: NoteSummary, text: string, answers: Pick<Choices, 'chosen' | 'refused'>): void {
    const path = pathOf(this.session.folders, uri);
    if (kind === undefined) this.#answers.delete(uri);
    else this.#answers.set(uri, { path, ...answers, words: this.words({ text }) });
    this.#revision++;
  }

  #notesOf(folder: string, ignores: IgnoreStore | undefined): Choices[] {
    const { casebook, folders } = this.session;
    return [...casebook.notes.keys()].flatMap((uri) => {
      const choices = this.#answers.get(uri);
      if (!choices || folderOf(folders, uri)?.uri !== folder) return [];
      const aside = ignores ? refusedIn(ignores, labelToConsider.code, choices.path) : [];
      return aside.length === 0 ? [choices] : [{ ...choices, refused: [...new Set([...choices.refused, ...aside])] }];
    });
  }
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((key, at) => key === other[at]);
