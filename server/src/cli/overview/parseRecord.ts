/** A line of NDJSON → the record of a note, if it is one: what comes from a file may be anything. Total: never throws. */
import { recordVersion, type NoteRecord } from '../noteRecord';

/** Why a line is no record: no JSON or no note of ours, a note of another version, or of another command than `read`. */
export type NoRecord = 'other' | 'version' | 'command';

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isText: Test = (value) => typeof value === 'string';
const isNumber: Test = (value) => typeof value === 'number' && Number.isFinite(value);
const isFlag: Test = (value) => typeof value === 'boolean';
const optional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test);
const map =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    isFields(value) && Object.entries(tests).every(([key, test]) => test(value[key]));

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const weighed = map({ count: isNumber, weight: isNumber });
const tieKind = optional(isText);

/** What an overview takes from a record; the rest of it may be there or not. */
const fits = map({
  path: isText,
  kind: optional(isText),
  date: optional(isText),
  neighbourhood: optional(isText),
  balance: map({ problem: weighed, escalator: weighed, oneSided: listOf(isText) }),
  findings: listOf(map({ rule: isText })),
  labels: listOf(map({ key: isText, name: isText, status: optional(isText) })),
  labelSuggestions: listOf(map({ key: isText, name: isText, onRequest: isFlag })),
  actions: listOf(map({ done: isFlag, kind: tieKind, owner: optional(isText), date: optional(isText) })),
  actionSuggestions: listOf(map({ kind: tieKind })),
  ties: listOf(map({ kind: tieKind, isMissing: isFlag })),
});

/** The record in a line, or why there is none. */
export function parseRecord(line: string): NoteRecord | NoRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'other';
  }
  if (!isFields(value) || typeof value['roltrap'] !== 'number') return 'other';
  if (value['roltrap'] !== recordVersion) return 'version';
  if (value['command'] !== 'read') return 'command';
  return fits(value) ? (value as unknown as NoteRecord) : 'other';
}
