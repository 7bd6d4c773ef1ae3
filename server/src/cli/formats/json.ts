/** JSON: one list of notes; NDJSON: one note a line. Both can be written while notes are read. */
import { partOf } from './part';
import type { Format, FormatContext } from './types';

export function json({ command }: FormatContext): Format {
  let separator = '';
  return {
    head: () => '[',
    note: (record) => {
      const text = `${separator}\n${JSON.stringify(partOf(command, record))}`;
      separator = ',';
      return text;
    },
    tail: () => '\n]\n',
  };
}

export const ndjson = ({ command }: FormatContext): Format => ({
  head: () => '',
  note: (record) => `${JSON.stringify(partOf(command, record))}\n`,
  tail: () => '',
});
