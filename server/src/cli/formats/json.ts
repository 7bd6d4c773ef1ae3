/** JSON: one list of notes; NDJSON: one note a line. Both can be written while notes are read. */
import type { NoteRecord } from '../noteRecord';
import { partOf } from './part';
import type { Format, FormatContext } from './types';

export function json({ command }: FormatContext): Format {
  let separator = '';
  return {
    head: () => '[',
    note: (record) => {
      const text = `${separator}\n${line(command, record)}`;
      separator = ',';
      return text;
    },
    tail: () => '\n]\n',
  };
}

export const ndjson = ({ command }: FormatContext): Format => ({
  head: () => '',
  note: (record) => `${line(command, record)}\n`,
  tail: () => '',
});

/** What some readers take for the end of a line is written as a number. */
const line = (command: FormatContext['command'], record: NoteRecord): string =>
  JSON.stringify(partOf(command, record)).replace(
    /[\u0085\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
