/**
 * Words of origin, belief, colour, language, right to stay, orientation, gender and what people hold about health, which never count in learning
 * of labels: else a habit about a group
 * of people could grow into advice. Data only; rather too many than too few.
 */

/** At the beginning of a folded word. */
const beginnings =
  'afghaan afghan afkomst afrik algerij amerikaan american antill arab armeen armen aruba aziat asian belg berber bijbel bible blank bosni ' +
  'buitenland bulgaar bulgar caribi caribb chin christ church congole cultu diaspor dialect dominee duits dutch egypt engels english eritre ethiop ' +
  'etni ethn europees european faith foreign frans french geloof gelovig german ghan griek greek headscar herkomst hindoe hindu hindos ' +
  'hongaar hungar imam inburger indisch indiaas indian indones integratie integration international interpreter iraaks iraans iraq irak iran islam itali ' +
  'jehova jews jewish jood kaapverd kapverd katholi catholi kerk koerd kurd koran kroati landgeno language latijns maghreb marok ' +
  'molukk moorish moroc moskee moslim mosque mothertongue muslim nationali naturalis nederland netherl newcomer nieuwkom nigeria oekra ' +
  'oosteurop origin pakistan papieren paspoort passport pastor pinkster poolse pools polen polish portug priest protestan racis rassen refugee ' +
  'relig roemeen roemen romani rus russ servi sinti somali spaans spanish srilanka statushoud surin synago syri taal talen tamil tempel ' +
  'alternatiev antivax antroposof anthroposoph bisek bisex cisgen feminien feminin gebed gekleurd gender genez geslacht herbal hetero homeop homofo homohu homose ' +
  'inent intersek intersex kruidendok lesbi lgbt lhbt mannelijk masculien masculin medicijnman nonbin paranormaal prayer queer regenboog seksualit sexuali sjamaan ' +
  'shaman transgen transman transpers transseks transsex transvrouw travest vaccin voodoo vrouwelijk winti ' +
  'temple thuisland tolk translat turk ukrain verblijf vertal vietnam visum visa vluchtel westers western zigeun zwart';

/** Anywhere in it. */
const parts =
  'allochto asiel asylum autochto expat gypsy hoofddoek immigr islam migra migre moslim muslim ongedocument refugee talig undocumented vluchteling';

/** The whole of it. */
const words =
  'bi gay gays homo homos lesbo trans prik prikken vrouw vrouwen man mannen woman women men meisje meisjes jongen jongens girl girls boy boys meneer ' +
  'mevrouw meid meiden dame dames heer heren lady ladies gentleman gentlemen ' +
  'accent accenten azc black brown bruin bruine coloured land landen naam name race ras roma romas speak speaks spreek spreekt status voornaam white wit witte';

const alternatives = (list: string): string => list.split(' ').join('|');
const never = new RegExp(`^(?:${alternatives(beginnings)})|(?:${alternatives(parts)})|^(?:${alternatives(words)})$`);

/** Never counts, whatever cue it stands in. */
export const neverCounts = (folded: string): boolean => never.test(folded);
