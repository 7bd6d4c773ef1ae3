/** Clues that ask the reading of the lenses: wordings of a pole, a row without words, a note that leans on one pole. Matches nothing itself. */
import type { Mention } from '../../reading/types';
import type { RuleInput } from '../types';
import { noteAnchor } from '../parts/sections';
import type { Place } from './place';

/** Neither learned nor in a heading, and in the writer's own voice. */
const isOwn = ({ passages }: RuleInput['note'], { voice, origin, passage }: Mention): boolean =>
  voice === 'author' && origin !== 'learned' && passages[passage]?.kind !== 'heading';

/** The writer's own mentions of `lens` or `lens/pole`. */
export function mentionPlaces({ note, reading }: RuleInput, id: string): Place[] {
  const [lens, pole] = id.split('/');
  return reading.mentions
    .filter((mention) => mention.lens === lens && (pole === undefined || mention.pole === pole) && isOwn(note, mention))
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

/** The lens and pole of which there are `least` different wordings of the writer's own, or more, while the other pole has hardly any. */
export function leaningPlaces(input: RuleInput, least: number): Place[] {
  const { note, reading, knowledge } = input;
  const wordings = ownWordings(input);
  for (const { lens: id, oneSided } of reading.balance.lenses) {
    const lens = knowledge.lensById.get(id);
    if (!lens || oneSided) continue;
    const [a, b] = [wordings.get(`${id}/A`)?.size ?? 0, wordings.get(`${id}/B`)?.size ?? 0];
    const [own, other] = a >= b ? ([lens.poles.A, lens.poles.B] as const) : ([lens.poles.B, lens.poles.A] as const);
    if (!own || !other || Math.max(a, b) < least || Math.min(a, b) * 4 > Math.max(a, b)) continue;
    return [{ span: noteAnchor(note), section: 0, fill: { pole: own.name, other: other.name } }];
  }
  return [];
}

/** By `lens/pole`, the different wordings that are the writer's own. */
function ownWordings({ note, reading }: RuleInput): Map<string, Set<string>> {
  const wordings = new Map<string, Set<string>>();
  for (const mention of reading.mentions) {
    if (!isOwn(note, mention)) continue;
    const key = `${mention.lens}/${mention.pole}`;
    const known = wordings.get(key) ?? new Set();
    wordings.set(key, known.add(note.text.slice(mention.start, mention.end).toLowerCase()));
  }
  return wordings;
}
