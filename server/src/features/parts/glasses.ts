/** roltrap/glasses: the glasses that can be chosen, in groups, each with what it looks at. Knows lenses as data; who wears which is others' work. */
import type { GlassesChoice, GlassesGroup } from '../../../../protocol';
import type { Knowledge } from '../../knowledge';
import type { Tier } from '../../knowledge/types';
import type { Bilingual, Language } from '../../language/types';
import { glassesSets, lensesIn, type GlassesSet } from '../../reading';

const sets: { readonly [set in GlassesSet]: { readonly name: Bilingual; readonly about: Bilingual } } = {
  pair: {
    name: { nl: 'Het paar van de syllabus', en: 'The syllabus’s pair' },
    about: {
      nl: 'Probleembril en roltrapbril, met alles wat door een van die twee kijkt',
      en: 'Problem glasses and escalator glasses, with all that looks through either',
    },
  },
  core: {
    name: { nl: 'De kern', en: 'The core' },
    about: { nl: 'Alleen de brillen waar de bronnen om draaien', en: 'Only the lenses that the sources turn on' },
  },
  all: {
    name: { nl: 'Alle brillen', en: 'All glasses' },
    about: {
      nl: 'Ook de brillen die vooral een vraag stellen',
      en: 'The lenses that mostly ask a question as well',
    },
  },
};

const groups: { readonly [group in 'set' | Tier]: Bilingual } = {
  set: { nl: 'Een heel stel', en: 'A whole set' },
  core: { nl: 'Eén bril uit de kern', en: 'One lens of the core' },
  wide: { nl: 'Eén bril uit de bredere bronnen', en: 'One lens of the wider sources' },
  background: { nl: 'Eén bril van de achtergrond', en: 'One lens of the background' },
};

/** The sets first, then the lenses by tier and name. */
export function glassesGroups(knowledge: Knowledge, language: Language): GlassesGroup[] {
  const ofSet = (id: GlassesSet): GlassesChoice => {
    const about = `${sets[id].about[language]} (${lensesIn(id, knowledge).length})`;
    return { id, name: sets[id].name[language], about };
  };
  const ofTier = (tier: Tier): GlassesChoice[] =>
    knowledge.lenses
      .filter((lens) => lens.tier === tier)
      .map(({ id, name, about }) => ({ id, name: name[language], about: about[language] }))
      .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const all = [
    { name: groups.set[language], choices: glassesSets.map(ofSet) },
    ...(['core', 'wide', 'background'] as const).map((tier) => ({
      name: groups[tier][language],
      choices: ofTier(tier),
    })),
  ];
  return all.filter(({ choices }) => choices.length > 0);
}

/** How a lens or set is called; undefined when there is none of that name. */
export function glassesName(name: string, knowledge: Knowledge, language: Language): string | undefined {
  const set = glassesSets.find((each) => each === name);
  return (set ? sets[set].name : knowledge.lensById.get(name)?.name)?.[language];
}

/** The sides of every lens, for one to be chosen: the lens's name is the group. Sides that never show are left out. */
export function sideGroups({ lenses }: Knowledge, language: Language): GlassesGroup[] {
  const tiers: readonly Tier[] = ['core', 'wide', 'background'];
  const ordered = lenses.toSorted(
    (a, b) =>
      Number(b.own ?? false) - Number(a.own ?? false) ||
      tiers.indexOf(a.tier) - tiers.indexOf(b.tier) ||
      a.name[language].localeCompare(b.name[language], language),
  );
  return ordered.map(({ id, name, poles }) => ({
    name: name[language],
    choices: (['A', 'B', 'C', 'D'] as const).flatMap((pole) => {
      const side = poles[pole];
      if (!side || side.frame === 'sensor') return [];
      return [{ id: `${id}/${pole}`, name: side.name[language], about: side.meaning[language] }];
    }),
  }));
}
