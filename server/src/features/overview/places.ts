/** Where rows lead, each place once. Knows notes' names and places, no pictures. */
import type { OverviewPlace, OverviewRow } from '../../../../protocol';
import type { Spot } from '../../casebook/overview';
import type { Language } from '../../language/types';
import { titleOf } from '../views/noteNode';
import { dayText, joined } from '../views/words';

/** Places that one row leads to; further ones are counted. */
const mostPlaces = 20;

export class Places {
  readonly all: OverviewPlace[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(private readonly language: Language) {}

  /** The first of these, and how many more there are. */
  of(spots: readonly Spot[]): Pick<OverviewRow, 'places' | 'more'> {
    const places = spots.slice(0, mostPlaces).map((spot) => this.#number(spot));
    return { places: [...new Set(places)], more: Math.max(0, spots.length - mostPlaces) };
  }

  #number({ note, place }: Spot): number {
    const { line, character } = place ?? { line: 0, character: 0 };
    const key = `${line}:${character} ${note.uri}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const day = note.date === undefined ? undefined : dayText(note.date, this.language);
    this.all.push({ uri: note.uri, line, character, title: titleOf(note), about: joined(day, note.path) });
    this.#numbers.set(key, this.all.length - 1);
    return this.all.length - 1;
  }
}
