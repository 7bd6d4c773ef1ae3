/** The reading of a note in short: numbers, keys of the knowledge, and places. Draws no conclusions; what a rule found is handed in as counts. */
import type { Note } from '../note/types';
import type { ActionSuggestion, Reading } from '../reading';
import { placerOf } from './places';
import { socialMap } from './socialMap';
import type { MissingTie, ReadingSummary } from './types';

/** `findings` counts findings by the code of their rule. */
export function summariseReading(
  note: Note,
  reading: Reading,
  findings: Readonly<Record<string, number>>,
): ReadingSummary {
  const { note: tally, stance } = reading.balance;
  const held = new Set(note.labels.map(({ key }) => key));
  const place = placerOf(note.text);
  const missing = (suggestion: ActionSuggestion): MissingTie => {
    const { action, kind, sides, evidence, section } = suggestion;
    const start = note.sections[section]?.titleSpan ?? { start: 0, end: 0 };
    return {
      ...place(evidence.find(({ span }) => span)?.span ?? start),
      action,
      kind,
      sides: sides.map((side) => side ?? null),
    };
  };
  return {
    problem: { ...tally.problem },
    escalator: { ...tally.escalator },
    stance,
    offered: reading.labels.filter(({ key, onRequest }) => !onRequest && !held.has(key)).map(({ key }) => key),
    missing: reading.actions.map(missing),
    map: socialMap(note, reading, place),
    findings,
  };
}
