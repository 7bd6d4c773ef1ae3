/**
 * Which lenses look at a note, and how loudly: the reader's choice, or the note's own, over the tier and valence of each lens. Pure; knows
 * neither settings nor files.
 */
import type { Knowledge } from '../knowledge';
import type { Lens } from '../knowledge/types';
import type { FieldValue, Note } from '../note/types';

/**
 * `named`: asked for by name, so that everything shows. `shown`: looks by itself. `quiet`: for the hover only. `absent`: seen by the link work,
 * which ties people whatever glasses are worn, and by nobody else.
 */
export type Look = 'named' | 'shown' | 'quiet' | 'absent';

/** Looks by lens id; what is not in it is absent. */
export type Glasses = ReadonlyMap<string, Look>;

/** Names that stand for many lenses: the syllabus's pair, the core of the sources, all there is. */
export const glassesSets = ['pair', 'core', 'all'] as const;
export type GlassesSet = (typeof glassesSets)[number];

const isIn: { readonly [set in GlassesSet]: (lens: Lens) => boolean } = {
  pair: ({ poles, valence }) =>
    valence === 'caution' || Object.values(poles).some(({ frame }) => frame === 'problem' || frame === 'escalator'),
  core: ({ tier }) => tier === 'core',
  all: () => true,
};

/** Lenses of the background and those that only describe wait until they are asked for; what belongs to the core does not. */
const isQuiet = ({ tier, valence }: Lens): boolean =>
  tier === 'background' || (valence === 'descriptive' && tier !== 'core');

/** The glasses that these names of lenses and sets stand for; a name that nothing has is passed over. */
export function glassesOf(names: readonly string[], { lenses }: Pick<Knowledge, 'lenses'>): Glasses {
  const sets = glassesSets.filter((set) => names.includes(set));
  const glasses = new Map<string, Look>();
  for (const lens of lenses) {
    if (names.includes(lens.id)) glasses.set(lens.id, 'named');
    else if (sets.some((set) => lens.own || isIn[set](lens))) glasses.set(lens.id, isQuiet(lens) ? 'quiet' : 'shown');
  }
  return glasses;
}

/** The lenses that a set puts on, for the reader to see what it stands for. */
export const lensesIn = (set: GlassesSet, { lenses }: Pick<Knowledge, 'lenses'>): readonly Lens[] =>
  lenses.filter((lens) => lens.own || isIn[set](lens));

/** Every lens at its loudest but for its own terms: what the knowledge's own examples are read with. */
export const everyLens = ({ lenses }: Pick<Knowledge, 'lenses'>): Glasses =>
  new Map(lenses.map(({ id }) => [id, 'shown']));

/** Whether a name is that of a lens or of a set. */
export const isGlasses = (name: string, { lensById }: Pick<Knowledge, 'lensById'>): boolean =>
  lensById.has(name) || (glassesSets as readonly string[]).includes(name);

/** The names under `bril` in the front matter, that are known: `- lens: vis-hengel`, or bare `vis-hengel`. */
export function glassesNamedIn(note: Note, knowledge: Pick<Knowledge, 'lensById'>): readonly string[] {
  const value = note.frontMatter?.fields.get('bril')?.value;
  const items = Array.isArray(value) ? (value as readonly FieldValue[]) : [];
  return items.flatMap((item) => nameIn(item) ?? []).filter((name) => isGlasses(name, knowledge));
}

function nameIn(item: FieldValue): string | undefined {
  if (typeof item === 'string') return item;
  const isObject = typeof item === 'object' && item !== null && !Array.isArray(item);
  const name = isObject ? (item as Readonly<Record<string, FieldValue>>)['lens'] : undefined;
  return typeof name === 'string' ? name : undefined;
}
