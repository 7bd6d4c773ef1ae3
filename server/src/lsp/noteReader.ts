/** How a note is read for the folder's sake: with the same glasses, "not here" and kinds by glob as an open one. Keeps nothing but answers about "not here". */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { OpenNote } from '../features';
import { isIgnored, summariseReading, type IgnoreStore, type ReadingSummary } from '../casebook';
import { digestOf } from '../knowledge';
import type { Language } from '../language/types';
import { passageAt, readNote, withGivenKind } from '../note';
import type { Note } from '../note/types';
import { readWhole, usualLanguage, type IsAside, type Reading } from '../reading';
import { Asides, findAll, wordingCodes, type Finding, type RuleInput } from '../rules';
import { pathOf } from './paths';
import type { Session } from './session';

/** A note with what was read in it. */
export interface NoteAsRead {
  readonly note: Note;
  readonly reading: Reading;
  readonly noteLanguage: Language;
}

export class NoteReader {
  readonly #readWith = new Map<string, string>();
  readonly #asides = new Asides(wordingCodes);

  /** What the client says of the code that reads: another build reads otherwise. */
  build = '';

  constructor(private readonly session: Session) {}

  /** The form of a note that is closed. */
  form(text: string, uri: string): Note {
    const { knowledge } = this.session;
    return this.withKind(readNote(text, knowledge.formats), uri);
  }

  /** The note with the kind that a setting gives it. */
  withKind(note: Note, uri: string): Note {
    const { settings, knowledge, folders } = this.session;
    return withGivenKind(note, pathOf(folders, uri), settings.notes, knowledge.formats);
  }

  /** Undefined when no single place of the note's folder is put aside. */
  asideIn(note: Note, uri: string): IsAside | undefined {
    return this.#asides.in(note, pathOf(this.session.folders, uri), this.session.ignoresFor(uri));
  }

  /** What a reading comes to, for a note of some kind. */
  whole(note: Note, uri: string): ReadingSummary | undefined {
    if (note.kind === undefined) return undefined;
    const { session } = this;
    const glasses = session.glasses(session.glassesFor(note, uri));
    const { reading } = readWhole(note, session.knowledge, undefined, glasses, this.asideIn(note, uri));
    const noteLanguage = note.language ?? usualLanguage(reading.languages) ?? session.language;
    return this.inShort({ note, reading, noteLanguage }, uri);
  }

  /** A closed note as an open one would be read; undefined for a file of no kind. */
  closed(text: string, uri: string): OpenNote | undefined {
    const { session } = this;
    const { knowledge } = session;
    const note = this.form(text, uri);
    if (note.kind === undefined) return undefined;
    const names = session.glassesFor(note, uri);
    const { reading } = readWhole(note, knowledge, undefined, session.glasses(names), this.asideIn(note, uri));
    const noteLanguage = note.language ?? usualLanguage(reading.languages) ?? session.language;
    const keep = keptOf(session.ignoresFor(uri), pathOf(session.folders, uri), note);
    const findings = findAll({ note, reading, knowledge, noteLanguage }, session.settings.severities, keep);
    const document = TextDocument.create(uri, 'markdown', 0, text);
    return { document, note, reading, findings, noteLanguage, glasses: names };
  }

  /** The short of a note as read. Findings are counted whatever their severity, so that a setting needs no new reading. */
  inShort({ note, reading, noteLanguage }: NoteAsRead, uri: string): ReadingSummary {
    const { knowledge } = this.session;
    const keep = keptOf(this.session.ignoresFor(uri), pathOf(this.session.folders, uri), note);
    const findings: Record<string, number> = {};
    for (const { code } of findAll({ note, reading, knowledge, noteLanguage }, new Map(), keep))
      findings[code] = (findings[code] ?? 0) + 1;
    return summariseReading(note, reading, findings);
  }

  /** What could be asked in a note, whatever was put aside: with its own glasses, and with all. */
  everyFinding(note: Note, uri: string): Finding[] {
    const { session } = this;
    const { knowledge } = session;
    return [session.glasses(session.glassesFor(note, uri)), undefined].flatMap((glasses) => {
      const { reading } = readWhole(note, knowledge, undefined, glasses);
      const noteLanguage = note.language ?? usualLanguage(reading.languages) ?? session.language;
      return [...everyFinding({ note, reading, knowledge, noteLanguage })];
    });
  }

  /** The same for as long as what a note of any folder is read with is the same. */
  signature(): string {
    const { settings, folders } = this.session;
    return JSON.stringify([folders.map(({ uri }) => [uri, this.readWith(`${uri}/a.md`)]), [...settings.notes]]);
  }

  /** All that the short of a note depends on beside its text and what was put aside, as one string. */
  readWith(uri: string): string {
    const { knowledge, settings, folders } = this.session;
    const path = settings.notes.size > 0 ? [[...settings.notes], pathOf(folders, uri)] : [];
    const glasses = this.session.glassesOfFolder(uri);
    const all = JSON.stringify([this.build, digestOf(knowledge), settings.learned, glasses, path]);
    // One string for all notes of a folder: there may be ten thousand.
    if (path.length > 0) return all;
    if (!this.#readWith.has(all)) this.#readWith.set(all, all);
    return this.#readWith.get(all) ?? all;
  }
}

/** Keeps the findings that the writer did not put aside. */
export function keptOf(ignores: IgnoreStore | undefined, path: string, note: Note): (finding: Finding) => boolean {
  return ({ code, ignoreKey, span }) =>
    !ignores || !isIgnored(ignores, { code, ignoreKey, path, passage: passageAt(note, span.start) });
}

/** Findings that stand back for others come forward when those are taken away. */
function* everyFinding(input: RuleInput): Iterable<Finding> {
  const said = new Set<string>();
  const nameOf = ({ code, ignoreKey, span: { start } }: Finding) => `${code} ${start} ${ignoreKey}`;
  for (;;) {
    const more = findAll(input, new Map(), (finding) => !said.has(nameOf(finding)));
    if (more.length === 0) return;
    for (const finding of more) said.add(nameOf(finding));
    yield* more;
  }
}
