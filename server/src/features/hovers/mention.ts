/**
 * The hover of a wording, the most useful first: its glasses, why it counts here, the question, another look, the source. Short: the rest stands
 * behind "why?". Where a message on the same words asks the question already, another look comes first. Knows no position.
 */
import type { Bilingual } from '../../language/types';
import { cut } from '../../language';
import type { Lens, Origin, Term } from '../../knowledge/types';
import type { Mention } from '../../reading/types';
import { isGuarded, reframingsOf } from '../../rules/parts/reframing';
import { termSources } from '../../rules/parts/termSources';
import { excerpt } from '../../rules/parts/text';
import type { FeatureContext, OpenNote } from '../types';
import { blocks, bold, italic, list, plain } from '../parts/markdown';
import { countsBecause } from '../parts/reasons';
import { sourceName } from '../parts/sources';
import { readable } from '../parts/wording';

const words = {
  nl: {
    glasses: 'bril',
    other: 'de andere bril',
    reframe: 'Anders kijken',
    also: 'Ook in',
    like: 'lijkt op',
    readAs: 'gelezen als',
    mind: 'Let op',
  },
  en: {
    glasses: 'glasses',
    other: 'the other glasses',
    reframe: 'Another look',
    also: 'Also in',
    like: 'resembles',
    readAs: 'read as',
    mind: 'Mind',
  },
} as const;

/** Where the idea and where the wording come from; `[source]` is the source's name. */
const origins: { readonly [origin in Origin]: Bilingual } = {
  source: { nl: 'Bron: [source].', en: 'Source: [source].' },
  practice: {
    nl: 'Dit idee staat in [source]; dit woord is uit de praktijk.',
    en: 'This idea stands in [source]; this wording is from practice.',
  },
  own: {
    nl: 'Woord van je eigen organisatie. Bron: [source].',
    en: 'Wording of your own organisation. Source: [source].',
  },
  learned: {
    nl: 'Een vermoeden, herkend aan voorbeelden. Het idee staat in [source].',
    en: 'A guess, recognised from examples. The idea stands in [source].',
  },
};

const reframingsShown = 3;

export function mentionHover(open: OpenNote, context: FeatureContext, mention: Mention): string | undefined {
  const { knowledge, language } = context;
  const lens = knowledge.lensById.get(mention.lens);
  if (!lens) return undefined;
  const term = lens.terms.find(({ id }) => id === mention.term);
  const isAside = mention.reasons.some(({ code }) => code === 'put-aside');
  const head = `${bold(excerpt(open.note.text, mention))}: ${spelling(open, context, mention)}${likeness(context, term, mention)}${glasses(context, lens, mention)}`;
  const why = plain(countsBecause(mention)[language]);
  const question = term?.note && italic(term.note[language]);
  const look = reframings(open, context, lens, mention);
  const source = sourceLine(context, lens, mention);
  if (isAside) return blocks([head, why, source]);
  const rest = [caution(context, lens, term, mention), source];
  return isSaid(open, mention) ? blocks([look, head, why, ...rest]) : blocks([head, why, question, look, ...rest]);
}

/** A message stands on these very words: the editor shows it above this. */
const isSaid = ({ findings }: OpenNote, { start, end }: Mention): boolean =>
  findings.some(({ span }) => span.start === start && span.end === end);

/** The listed wording that a learned one resembles most. */
function likeness({ language }: FeatureContext, term: Term | undefined, { origin, language: own }: Mention): string {
  const form = origin === 'learned' ? (term?.forms[own][0] ?? '') : '';
  return form === '' ? '' : `${words[language].like} ${italic(readable(form, own))}, `;
}

/** The word as it was meant, where a wording holds a misspelt one. What is not the product's own wording is read to the letter. */
function spelling({ note }: OpenNote, { knowledge, language }: FeatureContext, mention: Mention): string {
  if (mention.origin !== 'source' && mention.origin !== 'practice') return '';
  const meant = knowledge.matcher.readAs(cut(note.text.slice(mention.start, mention.end), mention.language));
  return meant === undefined ? '' : `${words[language].readAs} ${italic(meant)}, `;
}

/** The pole of this wording first, then the other one. */
function glasses({ language }: FeatureContext, lens: Lens, { pole }: Mention): string {
  const own = lens.poles[pole];
  const others = (['A', 'B', 'C', 'D'] as const).filter((each) => each !== pole && lens.poles[each]);
  const rest = others.map((each) => italic(lens.poles[each]?.name[language] ?? '')).join(', ');
  const head = `${words[language].glasses} ${bold(own?.name[language] ?? lens.name[language])}`;
  const meaning = own ? `. ${plain(own.meaning[language])}` : '';
  return rest === '' ? head + meaning : `${head}${meaning} (${words[language].other}: ${rest})`;
}

/** Never for words of danger. */
function reframings(open: OpenNote, { language }: FeatureContext, lens: Lens, mention: Mention): string | undefined {
  const offered = isGuarded(open, mention) ? [] : reframingsOf(lens, mention.term).slice(0, reframingsShown);
  if (offered.length === 0) return undefined;
  return `${words[language].reframe}:\n${list(offered.map(({ text }) => plain(text[mention.language])))}`;
}

/** The term's own caution, else the first of its lens that goes with this frame; its text stands behind "why?". */
function caution(
  { knowledge, language }: FeatureContext,
  lens: Lens,
  term: Term | undefined,
  { frame }: Mention,
): string | undefined {
  const own = term?.caution === undefined ? undefined : knowledge.cautionById.get(term.caution);
  const shared = lens.cautions
    .map((id) => knowledge.cautionById.get(id))
    .find((each) => each && (each.frame === undefined || each.frame === frame));
  const shown = own ?? shared;
  return shown && `${words[language].mind}: ${plain(uncapitalised(shown.title[language]))}.`;
}

const uncapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "Probleemwijk of roltrapwijk. Bron: Syllabus Roltrapstad, §9. Ook in: Tekort of kracht." */
function sourceLine({ knowledge, language }: FeatureContext, lens: Lens, { origin, term, also }: Mention): string {
  const [first] = termSources(lens, term);
  const source = first && origins[origin][language].replace('[source]', () => sourceName(knowledge, first, language));
  const others = new Set(also.map((each) => each.lens).filter((each) => each !== lens.id));
  const names = [...others].map((each) => knowledge.lensById.get(each)?.name[language]).filter((name) => name);
  const more = names.length > 0 && `${words[language].also}: ${names.join(', ')}.`;
  return [`${lens.name[language]}.`, source, more]
    .filter((part) => typeof part === 'string')
    .map(plain)
    .join(' ');
}
