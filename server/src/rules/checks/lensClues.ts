/** Clues that ask the reading of the lenses: wordings of a pole, a row without words, a note that leans on one pole. Matches nothing itself. */
import type { Pole } from '../../knowledge/types';
import type { RuleInput } from '../types';
import { noteAnchor } from '../parts/sections';
import type { Place } from './place';

/** The writer's own mentions of `lens` or `lens/pole`, learned ones and headings left out. */
export function mentionPlaces({ note, reading }: RuleInput, id: string): Place[] {
  const [lens, pole] = id.split('/');
  return reading.mentions
    .filter((mention) => mention.lens === lens && (pole === undefined || mention.pole === pole))
    .filter(
      ({ voice, origin, passage }) =>
        voice === 'author' && origin !== 'learned' && note.passages[passage]?.kind !== 'heading',
    )
    .map(({ start, end, section, passage }) => ({ span: { start, end }, section, passage, wording: true }));
}

/** A row of the lens that is empty on both poles, when most rows are not and the note is not called one-sided for it already. */
export function emptyRowPlaces({ note, reading, knowledge }: RuleInput, id: string): Place[] {
  const lens = knowledge.lensById.get(id);
  const balance = reading.balance.lenses.find((each) => each.lens === id);
  if (!lens || !balance || balance.oneSided) return [];
  const empty = lens.dimensions.filter((row) => !balance.dimensions[row.id]?.A && !balance.dimensions[row.id]?.B);
  const [row] = empty;
  if (!row || empty.length * 2 >= lens.dimensions.length) return [];
  return [{ span: noteAnchor(note), section: 0, fill: { row: row.name } }];
}

/** The lens and pole of which most different wordings are the writer's own, if there are `least` of them and the other pole has hardly any. */
export function leaningPlaces(input: RuleInput, least: number): Place[] {
  const { note, reading, knowledge } = input;
  const different = (lens: string, pole: Pole): number =>
    new Set(
      mentionPlaces(input, `${lens}/${pole}`).map(({ span }) => note.text.slice(span.start, span.end).toLowerCase()),
    ).size;
  for (const { lens: id, oneSided } of reading.balance.lenses) {
    const lens = knowledge.lensById.get(id);
    if (!lens || oneSided) continue;
    const [a, b] = [different(id, 'A'), different(id, 'B')];
    const [own, other] = a >= b ? ([lens.poles.A, lens.poles.B] as const) : ([lens.poles.B, lens.poles.A] as const);
    if (!own || !other || Math.max(a, b) < least || Math.min(a, b) * 4 > Math.max(a, b)) continue;
    return [{ span: noteAnchor(note), section: 0, fill: { pole: own.name, other: other.name } }];
  }
  return [];
}
