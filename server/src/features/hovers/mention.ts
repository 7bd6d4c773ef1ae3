/** The hover of a wording: its lens and poles, why it counts here, the question, other wordings, cautions and source. Knows no position. */
import type { Bilingual } from '../../language/types';
import type { Caution, Lens, Origin, Term } from '../../knowledge/types';
import type { Mention } from '../../reading/types';
import { isGuarded, reframingsOf } from '../../rules/parts/reframing';
import { excerpt } from '../../rules/parts/text';
import type { FeatureContext, OpenNote } from '../types';
import { blocks, bold, italic, list, plain } from '../parts/markdown';
import { countsBecause } from '../parts/reasons';
import { sourceName } from '../parts/sources';

const words = {
  nl: {
    glasses: 'bril',
    row: 'rij',
    other: 'de andere bril',
    reframe: 'Anders kijken',
    source: 'Bron',
    also: 'Ook in',
    mind: 'Let op',
  },
  en: {
    glasses: 'glasses',
    row: 'row',
    other: 'the other glasses',
    reframe: 'Another look',
    source: 'Source',
    also: 'Also in',
    mind: 'Mind',
  },
} as const;

const origins: { readonly [origin in Origin]?: Bilingual } = {
  practice: { nl: 'Alledaags woord voor hetzelfde idee.', en: 'Everyday wording for the same idea.' },
  learned: {
    nl: 'Herkend aan voorbeelden, niet aan een vaste lijst: een vermoeden.',
    en: 'Recognised from examples, not from a set list: a guess.',
  },
};

const atMost = { reframings: 3, cautions: 2 };

export function mentionHover(open: OpenNote, context: FeatureContext, mention: Mention): string | undefined {
  const { knowledge, language } = context;
  const lens = knowledge.lensById.get(mention.lens);
  if (!lens) return undefined;
  const term = lens.terms.find(({ id }) => id === mention.term);
  return blocks([
    `${bold(excerpt(open.note.text, mention))}: ${glasses(context, lens, mention)}`,
    row(context, lens, mention),
    plain(countsBecause(mention)[language]),
    origins[mention.origin]?.[language],
    term?.note && italic(term.note[language]),
    reframings(open, context, lens, mention),
    cautions(context, lens, term, mention)
      .map(({ title, text }) => `${words[language].mind}: ${bold(title[language])}. ${plain(text[language])}`)
      .join('\n\n'),
    also(context, mention),
    source(context, lens),
  ]);
}

/** The pole of this wording first, then the other one. */
function glasses({ language }: FeatureContext, lens: Lens, { pole }: Mention): string {
  const others = (['A', 'B', 'C', 'D'] as const).filter((each) => each !== pole && lens.poles[each]);
  const own = lens.poles[pole];
  const head = `${words[language].glasses} ${bold(own?.name[language] ?? lens.name[language])}`;
  const meaning = own ? `. ${plain(own.meaning[language])}` : '';
  const rest = others.map((each) => italic(lens.poles[each]?.name[language] ?? '')).join(', ');
  return rest === '' ? head + meaning : `${head}${meaning} (${words[language].other}: ${rest})`;
}

function row({ language }: FeatureContext, lens: Lens, { pole, dimension: id }: Mention): string | undefined {
  const dimension = lens.dimensions.find((each) => each.id === id);
  if (!dimension) return plain(lens.name[language]);
  const other = dimension.poles[pole === 'A' ? 'B' : 'A'];
  const own = dimension.poles[pole];
  const contrast = own && other ? `: ${plain(own[language])} ↔ ${plain(other[language])}` : '';
  return `${plain(lens.name[language])} · ${words[language].row} ${italic(dimension.name[language])}${contrast}`;
}

/** Never for words of danger. */
function reframings(open: OpenNote, { language }: FeatureContext, lens: Lens, mention: Mention): string | undefined {
  const offered = isGuarded(open, mention) ? [] : reframingsOf(lens, mention.term).slice(0, atMost.reframings);
  if (offered.length === 0) return undefined;
  return `${words[language].reframe}:\n${list(offered.map(({ text }) => plain(text[mention.language])))}`;
}

/** The term's own caution, else the first two of its lens that go with this frame. */
function cautions({ knowledge }: FeatureContext, lens: Lens, term: Term | undefined, { frame }: Mention): Caution[] {
  const ids = term?.caution === undefined ? lens.cautions : [term.caution];
  return ids
    .map((id) => knowledge.cautionById.get(id))
    .filter((caution) => caution !== undefined)
    .filter((caution) => term?.caution !== undefined || caution.frame === undefined || caution.frame === frame)
    .slice(0, atMost.cautions);
}

function also({ knowledge, language }: FeatureContext, { lens: own, also: others }: Mention): string | undefined {
  const lenses = new Set(others.map(({ lens }) => lens).filter((lens) => lens !== own));
  const names = [...lenses].map((lens) => knowledge.lensById.get(lens)?.name[language]);
  const known = names.filter((name) => name !== undefined);
  return known.length === 0 ? undefined : `${words[language].also}: ${known.map(plain).join(', ')}`;
}

function source({ knowledge, language }: FeatureContext, { sources }: Lens): string | undefined {
  const names = sources.slice(0, 2).map((each) => plain(sourceName(knowledge, each, language)));
  return names.length === 0 ? undefined : `${words[language].source}: ${names.join('; ')}`;
}
