/** Where in a note a clue of a check is found: the whole vocabulary of checks, one small function per kind of clue. Knows no check and no message. */
import { findQuotations } from '../../language';
import type { Clue } from '../../knowledge/types';
import type { Passage, Section } from '../../note/types';
import type { ClueWording, Reading } from '../../reading/types';
import type { RuleInput } from '../types';
import { isEmptySection, noteAnchor } from '../parts/sections';
import { overlap } from '../parts/text';
import { fieldPlaces, itemPlaces } from './fieldClues';
import { emptyRowPlaces, leaningPlaces, mentionPlaces } from './lensClues';
import type { Place } from './place';

/** UTF-16 units of a word with its space, more or less. */
const unitsPerWord = 6;

/** A clue with the id of its wordings; `counter` when it speaks against the question: then whose words they are does not matter. */
export interface AskedClue {
  readonly clue: Clue;
  readonly id: string;
  readonly counter: boolean;
}

/** All places of a clue, in the order of the text. */
export const placesOf = (input: RuleInput, asked: AskedClue): Place[] =>
  allPlaces(input, asked).filter((place) => isInSections(input, asked.clue, place));

/** True when there are as many places as the clue asks for. A field has counted its own items. */
export function isEnough(input: RuleInput, { distinct, field, atLeast = 1 }: Clue, places: readonly Place[]): boolean {
  if (field !== undefined || atLeast === 1) return places.length > 0;
  return (distinct ? new Set(places.map((place) => wordingAt(input, place))).size : places.length) >= atLeast;
}

/** True when the clue is asked of the note as a whole, wherever the place is that the check is about. */
export const isOfNote = ({ within = 'note', side }: Clue): boolean => within === 'note' && side === undefined;

const wordingAt = ({ note }: RuleInput, { span }: Place): string =>
  note.text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' ');

function allPlaces(input: RuleInput, asked: AskedClue): Place[] {
  const { clue } = asked;
  const { note } = input;
  if (clue.words) return wordPlaces(input, asked);
  if (clue.lens !== undefined) return mentionPlaces(input, clue.lens);
  if (clue.field !== undefined) return fieldPlaces(input, clue);
  if (clue.items !== undefined) return itemPlaces(input, clue);
  if (clue.section) return sectionPlaces(input, clue);
  if (clue.emptyRow !== undefined) return emptyRowPlaces(input, clue.emptyRow);
  if (clue.leaning !== undefined) return leaningPlaces(input, clue.leaning);
  if (clue.quotation) return passagePlaces(input, ({ kind, text }) => kind === 'quote' || hasQuotation(text));
  if (clue.question) return passagePlaces(input, ({ text }) => text.includes('?'));
  return proseUnits(input) >= (clue.longer ?? 0) * unitsPerWord ? [{ span: noteAnchor(note), section: 0 }] : [];
}

const wordings = new WeakMap<Reading, ReadonlyMap<string, readonly ClueWording[]>>();

/** The clue wordings of a reading by their id, sorted out once. */
function wordingsById(reading: Reading): ReadonlyMap<string, readonly ClueWording[]> {
  const known = wordings.get(reading);
  if (known) return known;
  const groups = new Map<string, ClueWording[]>();
  for (const wording of reading.clues) {
    const group = groups.get(wording.id);
    if (group) group.push(wording);
    else groups.set(wording.id, [wording]);
  }
  wordings.set(reading, groups);
  return groups;
}

/** Wordings in prose: in headings and tasks often the format's own words stand. Of those that overlap the first counts. */
function wordPlaces({ note, reading }: RuleInput, { clue, id, counter }: AskedClue): Place[] {
  const found = (wordingsById(reading).get(id) ?? [])
    .filter(({ voice }) => counter || voice === 'author')
    .filter(({ passage }) => isProse(note.passages[passage]?.kind))
    .filter(({ section, passage, sentence }) => !clue.opening || isOpening(note.passages, section, passage, sentence))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const places: Place[] = [];
  for (const { start, end, section, passage, sentence } of found) {
    const before = places.at(-1);
    if (before && overlap(before.span, { start, end })) continue;
    places.push({ span: { start, end }, section, passage, sentence, wording: true });
  }
  return places;
}

const isProse = (kind: Passage['kind'] | undefined): boolean =>
  kind !== undefined && kind !== 'heading' && kind !== 'task';

const isOpening = (passages: readonly Passage[], section: number, passage: number, sentence: number): boolean =>
  sentence === 0 && passages.findIndex((each) => each.section === section && isProse(each.kind)) === passage;

function sectionPlaces({ note }: RuleInput, { section: roles, state }: Clue): Place[] {
  return note.sections
    .filter(({ role, level }) => level > 0 && role !== undefined && roles?.includes(role))
    .filter((section) => state === undefined || isEmptySection(note, section) === (state === 'empty'))
    .map(({ titleSpan, index }) => ({ span: titleSpan, section: index }));
}

function passagePlaces({ note }: RuleInput, fits: (passage: Passage) => boolean): Place[] {
  return note.passages.flatMap((passage, index) =>
    isProse(passage.kind) && fits(passage)
      ? [{ span: { start: passage.start, end: passage.end }, section: passage.section, passage: index }]
      : [],
  );
}

/** Two words or more: “probleemwijk” is a word put at a distance, “ik wil werk” somebody who speaks. */
const hasQuotation = (text: string): boolean =>
  findQuotations(text).spans.some(({ start, end }) => /\p{L}\s+\p{L}/u.test(text.slice(start, end)));

const proseUnits = ({ note }: RuleInput): number =>
  note.passages.reduce((sum, { kind, text }) => sum + (isProse(kind) ? text.trim().length : 0), 0);

function isInSections({ note }: RuleInput, clue: Clue, { section }: Place): boolean {
  if (!clue.in && !clue.notIn) return true;
  const roles = rolesAround(note.sections, section);
  return (!clue.in || clue.in.some((id) => roles.includes(id))) && !clue.notIn?.some((id) => roles.includes(id));
}

/** The roles of a section and of those around it. */
function rolesAround(sections: readonly Section[], index: number): string[] {
  const roles: string[] = [];
  for (let at: number | undefined = index; at !== undefined; at = sections[at]?.parent) {
    const role = sections[at]?.role;
    if (role !== undefined) roles.push(role);
  }
  return roles;
}

/** True when the place is as near to the other as the clue asks. */
export function isNear({ within = 'note', side }: Clue, place: Place, near: Place): boolean {
  if (side === 'before' && place.span.start >= near.span.start) return false;
  if (within === 'note') return true;
  if (place.section !== near.section) return false;
  if (within === 'section') return true;
  if (place.passage !== near.passage) return false;
  return within === 'passage' || place.sentence === undefined || place.sentence === near.sentence;
}
