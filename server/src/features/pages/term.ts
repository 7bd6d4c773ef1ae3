/** The page of a wording: its glasses, when it counts, other wordings. Knows a term as data. */
import type { Bilingual } from '../../language/types';
import type { Lens, Origin } from '../../knowledge/types';
import { reframingsOf } from '../../rules/parts/reframing';
import type { ExplainContext, ExplainPage } from './explain';
import { bold, plain } from '../parts/markdown';
import { readable } from '../parts/wording';
import { cautionList, listed, page, sourceList, wordings } from './parts';

const origins: { readonly [origin in Origin]: Bilingual } = {
  source: { nl: 'Het woord staat zo, of bijna zo, in een bron.', en: 'The wording stands in a source, or nearly so.' },
  practice: {
    nl: 'Het idee staat in de bronnen hieronder; dit woord is uit de praktijk.',
    en: 'The idea stands in the sources below; this wording is from practice.',
  },
  own: { nl: 'Het is een woord van je eigen organisatie.', en: 'It is a wording of your own organisation.' },
  learned: { nl: 'Het is herkend aan voorbeelden: een vermoeden.', en: 'It is recognised from examples: a guess.' },
};

const words = {
  nl: { reframe: 'Anders kijken', same: 'Zo komt het ook voor', look: 'Bril' },
  en: { reframe: 'Another look', same: 'Also written as', look: 'Glasses' },
} as const;

/** `id` is `lens/term`; a term that is not there gives its lens's page no page at all. */
export function termPage(id: string, context: ExplainContext): ExplainPage | undefined {
  const { knowledge, language } = context;
  const [lensId = '', termId = ''] = id.split('/');
  const lens = knowledge.lensById.get(lensId);
  const term = lens?.terms.find((each) => each.id === termId);
  if (!lens || !term) return undefined;
  const forms = [...term.forms[language], ...term.derived[language]];
  const name = forms[0] ?? term.forms[language === 'nl' ? 'en' : 'nl'][0] ?? term.id;
  const word = words[language];
  const pole = lens.poles[term.pole];
  return page(readable(name, language), [
    pole && `${word.look} ${bold(pole.name[language])}: ${plain(pole.meaning[language])}`,
    `${bold(lens.name[language])}: ${plain(lens.about[language])}`,
    weighing(lens, term.strength, language),
    origins[term.origin][language],
    term.note && plain(term.note[language]),
    listed(
      word.reframe,
      reframingsOf(lens, term.id).map(({ text }) => plain(text[language])),
    ),
    forms.length > 1 && `## ${word.same}\n\n${wordings(forms, language)}`,
    cautionList(term.caution === undefined ? lens.cautions : [term.caution], context),
    sourceList(term.sources ?? lens.sources, context),
  ]);
}

function weighing(lens: Lens, strength: 'strong' | 'contextual', language: 'nl' | 'en'): string {
  const how = {
    strong: { nl: 'Het woord wijst bijna altijd deze kant op.', en: 'The wording points this way nearly always.' },
    contextual: {
      nl: 'Het hangt van de zin af of het deze kant op wijst.',
      en: 'It depends on the sentence whether it points this way.',
    },
  }[strength][language];
  const when = {
    nl: 'Het telt mee als het je eigen woord is; niet in een citaat, bij wat een ander zegt of bij een ontkenning.',
    en: 'It counts where it is your own word; not in a quotation, in what somebody else says or where it is denied.',
  }[language];
  return lens.valence === 'descriptive' ? how : `${how} ${when}`;
}
