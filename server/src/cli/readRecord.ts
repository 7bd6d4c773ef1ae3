/** A text → what there is to tell of it: the same reading as in the editor, as a record. Touches no file; knows no format. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { isIgnored, type IgnoreStore } from '../casebook';
import { sourceName } from '../features/parts/sources';
import type { Settings } from '../features/types';
import type { Knowledge } from '../knowledge';
import type { Language } from '../language/types';
import { fold } from '../language';
import { passageAt, readNote, withGivenKind, type Note } from '../note';
import { glassesNamedIn, glassesOf, readWhole, usualLanguage, type Reading } from '../reading';
import { Asides, findAll, misspeltKind, ruleOf, wordingCodes, type Finding } from '../rules';
import { recordVersion, type FindingRecord, type MentionRecord, type NoteRecord } from './noteRecord';
import { placerOf, type Placer } from './places';
import { labelParts, workParts } from './recordParts';

/** What a note is read with. */
export interface Surroundings {
  readonly knowledge: Knowledge;
  readonly settings: Settings;
  readonly ignores?: IgnoreStore;
}

/** How the program was asked to read. */
export interface Asking {
  readonly language: Language;
  readonly isWithText: boolean;
  readonly glasses?: readonly string[];
  readonly noteLanguage?: Language;
  readonly kind?: string;
  /** Goes into every fingerprint: that of the baseline. Without it findings have none. */
  readonly salt?: string;
}

/** Where a text stands. */
export interface Paths {
  /** As shown. */
  readonly path: string;
  /** From the folder that the note belongs to: for what was put aside there, and for globs. */
  readonly inFolder: string;
  /** From the folder of the baseline. */
  readonly inBaseline: string;
}

/** What the parts of a record are made of. */
export interface AsRead {
  readonly note: Note;
  readonly reading: Reading;
  readonly knowledge: Knowledge;
  readonly asking: Asking;
  readonly place: Placer;
}

const asides = new Asides(wordingCodes);

/**
 * Never throws; the same text gives the same record. No record for a text that is no note and says nothing of being one, unless it `isNamed`: then it is
 * read whatever it is.
 */
export function readRecord(
  text: string,
  paths: Paths,
  around: Surroundings,
  asking: Asking,
  isNamed: boolean,
): NoteRecord | undefined {
  const { knowledge } = around;
  const note = noteOf(text, paths, around, asking);
  if (!isNamed && note.kind === undefined && misspeltKind(note).length === 0) return undefined;
  const names = asking.glasses ?? glassesFor(note, around);
  const aside = asides.in(note, paths.inFolder, around.ignores);
  const { reading } = readWhole(note, knowledge, undefined, glassesOf(names, knowledge), aside);
  const language = note.language ?? usualLanguage(reading.languages) ?? asking.language;
  const read: AsRead = { note, reading, knowledge, asking, place: placerOf(text) };
  const { kind, date, neighbourhood, title } = note;
  const { problem, escalator } = reading.balance.note;
  const oneSided = reading.balance.lenses.filter((lens) => lens.oneSided).map(({ lens }) => lens);
  return {
    roltrap: recordVersion,
    path: paths.path,
    ...(kind && { kind }),
    ...(note.kindFrom === 'guessed' && { isKindGuessed: true }),
    language,
    ...(date !== undefined && { date }),
    ...(neighbourhood !== undefined && { neighbourhood }),
    ...(asking.isWithText && title !== undefined && { title }),
    glasses: names,
    balance: { problem, escalator, stance: reading.balance.stance, oneSided },
    mentions: mentionsOf(read),
    findings: findingsOf(read, language, paths, around),
    ...labelParts(read),
    ...workParts(read),
  };
}

function noteOf(text: string, { inFolder }: Paths, { knowledge, settings }: Surroundings, asking: Asking): Note {
  const { formats } = knowledge;
  const read = readNote(text, formats, { guessKind: true });
  const given = asking.kind === undefined ? settings.notes : new Map([['**', asking.kind]]);
  const note = withGivenKind(read, inFolder, given, formats);
  return note.language || !asking.noteLanguage ? note : { ...note, language: asking.noteLanguage };
}

function glassesFor(note: Note, { knowledge, settings }: Surroundings): readonly string[] {
  const own = glassesNamedIn(note, knowledge);
  return own.length > 0 ? own : settings.glasses;
}

function mentionsOf({ note, reading, asking, place }: AsRead): MentionRecord[] {
  return reading.mentions
    .filter(({ show, frame }) => show !== 'never' && frame !== 'sensor')
    .map((mention) => ({
      ...place(mention),
      lens: mention.lens,
      ...(asking.isWithText && { term: mention.term }),
      pole: mention.pole,
      frame: mention.frame,
      dimension: mention.dimension,
      origin: mention.origin,
      voice: mention.voice,
      counts: mention.counts,
      weight: mention.weight,
      ...(asking.isWithText && { text: note.text.slice(mention.start, mention.end) }),
    }));
}

function findingsOf(read: AsRead, noteLanguage: Language, paths: Paths, around: Surroundings): FindingRecord[] {
  const { note, reading, knowledge, asking, place } = read;
  const { ignores, settings } = around;
  const passageOf = ({ span }: Finding) => passageAt(note, span.start);
  const keep = (finding: Finding) =>
    !ignores || !isIgnored(ignores, { ...finding, path: paths.inFolder, passage: passageOf(finding) });
  const input = { note, reading, knowledge, noteLanguage };
  const found = note.kind === undefined ? misspeltKind(note) : findAll(input, settings.severities, keep);
  return found.flatMap((finding): FindingRecord[] => {
    const { code, severity, message, sources, topic, span } = finding;
    if (severity === 'off') return [];
    const { language, isWithText, salt } = asking;
    const words = isWithText ? message : (ruleOf(knowledge, code)?.title ?? { nl: code, en: code });
    const [source] = sources;
    return [
      {
        ...place(span),
        rule: code,
        severity,
        message: words[language],
        topic: topic.kind === 'term' && !isWithText ? (topic.id.split('/')[0] ?? '') : topic.id,
        ...(source && { source: sourceName(knowledge, source, language) }),
        ...(salt !== undefined && {
          fingerprint: hashOf([salt, code, paths.inBaseline, finding.ignoreKey, folded(passageOf(finding))]),
        }),
      },
    ];
  });
}

const hashOf = (parts: readonly string[]): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts))));

/** Spacing, case and accents make no other passage. */
const folded = (text: string): string => fold(text).replace(/\s+/g, ' ').trim();
