/** Reads the passages of a note one after the other, each in its context. What was read before in the same context is not read again. */
import { detectLanguage } from '../language';
import type { Knowledge } from '../knowledge';
import type { Note, Passage } from '../note/types';
import type { Glasses } from './glasses';
import type { ReadPassage } from './mentions';
import { learnedReader } from './learned';
import { readPassage, type PassageContext, type PassageReading } from './passageReading';

/** What a reader remembers of a note between two readings: its passages by text, with the context each was read in. */
export type PassageMemory = ReadonlyMap<string, readonly Remembered[]>;

interface Remembered {
  readonly context: PassageContext;
  readonly reading: PassageReading;
}

const sampleLength = 1500;

/** `roles` are the sections of the format by section index. */
export function readPassages(
  note: Note,
  roles: readonly (string | undefined)[],
  knowledge: Knowledge,
  glasses: Glasses,
  memory: PassageMemory,
): { readonly passages: ReadPassage[]; readonly memory: PassageMemory } {
  const fallback = note.language ?? detectLanguage(sample(note), 'nl');
  const isForm = formPassages(note);
  const next = new Map<string, Remembered[]>();
  const readLearned = learnedReader(glasses, knowledge);
  let before: ReadPassage | undefined;
  const passages = note.passages.map((passage, index): ReadPassage => {
    const context: PassageContext = {
      declared: note.language,
      fallback,
      noteKind: note.kind,
      passageKind: passage.kind,
      role: roles[passage.section],
      isForm: isForm(passage),
      openQuote: before?.passage.section === passage.section ? before.reading.openQuote : undefined,
    };
    const { text } = passage;
    const repeated = recall(next, text, context);
    const reading =
      repeated ?? recall(memory, text, context) ?? readPassage(text, context, knowledge, glasses, readLearned);
    if (!repeated) next.set(text, [...(next.get(text) ?? []), { context, reading }]);
    before = { index, passage, reading };
    return before;
  });
  return { passages, memory: next };
}

function recall(memory: PassageMemory, text: string, context: PassageContext): PassageReading | undefined {
  return memory.get(text)?.find((remembered) => isSame(remembered.context, context))?.reading;
}

const contextKeys = ['declared', 'fallback', 'noteKind', 'passageKind', 'role', 'isForm', 'openQuote'] as const;

const isSame = (a: PassageContext, b: PassageContext): boolean => contextKeys.every((key) => a[key] === b[key]);

function sample(note: Note): string {
  let text = '';
  for (const passage of note.passages) {
    if (text.length > sampleLength) break;
    text += ` ${passage.text}`;
  }
  return text;
}

/** Tells link-work tasks and headings of the format from what the writer has to say. */
function formPassages(note: Note): (passage: Passage) => boolean {
  const endsOfTies = new Set(note.actions.flatMap(({ isTie, end }) => (isTie ? [end] : [])));
  return ({ kind, end, section }) =>
    (kind === 'task' && endsOfTies.has(end)) || (kind === 'heading' && note.sections[section]?.role !== undefined);
}
