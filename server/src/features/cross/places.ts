/** Places of summaries as the protocol writes them. Knows no texts. */
import type { Location, Range } from 'vscode-languageserver-types';
import type { NoteSummary, Place } from '../../casebook/types';

/** A place ends on the line that it starts on. */
export const placeRange = ({ line, character, start, end }: Place): Range => ({
  start: { line, character },
  end: { line, character: character + end - start },
});

export const top: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** The top of the note without a place. */
export const locationIn = ({ uri }: NoteSummary, place?: Place): Location => ({
  uri,
  range: place ? placeRange(place) : top,
});
