/** Abbreviations after which a full stop does not end a sentence. Data only; folded, without dots. */
import type { Language } from '../types';

/** Something always follows these: titles, "c.q.", "nr.". */
const titles: Readonly<Record<Language, string>> = {
  nl: 'mw mevr dhr dhrn hr drs dr ir ing mr prof ds fam st gem wed',
  en: 'mr mrs ms dr prof st rev sgt cllr',
};

/** These may also stand at the end: then a capital decides. */
const others: Readonly<Record<Language, string>> = {
  nl:
    'bijv bv nr nrs tel blz pag art afd alg ca circa incl excl resp evt eventueel max min mln mld vlgs volg plm verg vgl ' +
    'zgn zg zog oa ed eo ivm tav tbv ihkv mbt mbv ipv itt tov nav dmv wo mn dd dwz cq jl aub svp jr sr lft wkn mnd jan feb mrt apr jun jul aug sep sept okt nov dec ' +
    'ma di woe do vr za zo str begel betr contactpers onbek gespr afspr client cl kd mdr vdr enz etc',
  en: 'eg ie approx appt no nos tel vs dept est incl excl max min etc al inc ltd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun re ref yrs mths wk wks',
};

const titleSets = { nl: new Set(titles.nl.split(' ')), en: new Set(titles.en.split(' ')) };
const otherSets = { nl: new Set(others.nl.split(' ')), en: new Set(others.en.split(' ')) };

export function isTitle(folded: string, language: Language): boolean {
  return titleSets[language].has(folded);
}

export function isAbbreviation(folded: string, language: Language): boolean {
  return otherSets[language].has(folded);
}
