/** What is denied, and what only looks so. */
import { checkVoice } from './checkVoice';

const denied = (marked: string, because: string) => it(marked, () => checkVoice(marked, 'negated', { because }));
const stated = (marked: string) => it(marked, () => checkVoice(marked, 'author'));
const deniedEnglish = (marked: string, because: string) =>
  it(marked, () => checkVoice(marked, 'negated', { because, language: 'en' }));
const statedEnglish = (marked: string) => it(marked, () => checkVoice(marked, 'author', { language: 'en' }));

describe('negation: before the wording', () => {
  denied('Er is geen ⟦overlast⟧.', 'geen');
  denied('Ze is niet ⟦zorgmijdend⟧.', 'niet');
  denied('Hij is niet meer zo erg ⟦eenzaam⟧.', 'niet');
  denied('Zij zijn nooit echt ⟦kwetsbaar⟧ geweest.', 'nooit');
  denied('Een straat zonder ⟦schulden⟧.', 'zonder');
  denied('Er is niets gebleken van ⟦verwaarlozing⟧.', 'niets');
  denied('Evenmin is er nog sprake van dreigende ⟦uitzetting⟧, nu de huur komt.', 'Evenmin');
  stated('Geen mens in deze buurt heeft vandaag nog over ⟦overlast⟧ geklaagd.');
  stated('Hij werkt niet omdat hij ⟦kwetsbaar⟧ is.');
  stated('Hij werkt niet. ⟦Schulden⟧ heeft hij ook.');
});

describe('negation: lists', () => {
  denied('Er zijn geen schulden, ⟦overlast⟧ of huurachterstand.', 'geen');
  denied('Er zijn geen schulden, overlast of ⟦huurachterstand⟧.', 'geen');
  denied('Zij leeft zonder werk en ⟦inkomen⟧.', 'zonder');
  stated('Geen werk en veel ⟦schulden⟧.');
  stated('Geen letsel, ⟦verward⟧, onrustig.');
  stated('Zij kan niet plannen en ⟦vergeet afspraken⟧.');
});

describe('negation: contrast', () => {
  denied('Het is niet ⟦een probleemwijk⟧ maar een roltrapwijk.', 'niet');
  stated('Het is niet een probleemwijk maar een ⟦roltrapwijk⟧.');
  stated('Het zijn geen slachtoffers, maar ⟦ondernemers⟧.');
  stated('Hij is niet alleen ⟦kwetsbaar⟧ maar ook sterk.');
  stated('Waarom niet ⟦meedoen⟧?');
  stated('Dat gaat niet zonder ⟦steun⟧.');
  stated('Niet meer dan ⟦een opstap⟧.');
});

describe('negation: over a complement', () => {
  denied('Het is niet zo dat ik haar ⟦hulpeloos⟧ vind.', 'niet');
  stated('Hij weet niet dat zij ⟦kwetsbaar⟧ is.');
});

describe('negation: after the wording', () => {
  denied('Van ⟦overlast⟧ is geen sprake.', 'geen');
  denied('Van ⟦eenzaamheid⟧ heb ik de hele middag niks gemerkt.', 'niks');
  denied('Een ⟦hopeloos geval⟧ is het niet.', 'niet');
  denied('⟦Overlast⟧ is er nauwelijks.', 'nauwelijks');
  denied('⟦Mishandeling⟧ niet vastgesteld.', 'niet');
  denied('⟦Wanbetalers⟧: geen, voor het eerst.', 'geen');
  denied('Hij ⟦mijdt⟧ de zorg niet.', 'niet');
  stated('De ⟦kwetsbare jongeren⟧ komen niet.');
  stated('⟦Kwetsbare bewoners⟧ bereiken wij niet.');
  stated('Zij ziet de ⟦problemen⟧ niet.');
});

describe('negation: inside the wording', () => {
  stated('Hij heeft ⟦geen netwerk⟧.');
  stated('Zij ⟦komt afspraken niet na⟧.');
});

describe('negation: English', () => {
  deniedEnglish('There is no ⟦nuisance⟧.', 'no');
  deniedEnglish("She isn't ⟦vulnerable⟧.", "isn't");
  deniedEnglish('He is no longer ⟦lonely⟧.', 'no');
  deniedEnglish('Denies ⟦suicidal thoughts⟧.', 'Denies');
  deniedEnglish('I do not think that she is ⟦hard to reach⟧.', 'not');
  statedEnglish('He is not only ⟦vulnerable⟧ but proud.');
  statedEnglish('It is not a slum but a ⟦springboard⟧.');
  statedEnglish('He stays home because he is ⟦lonely⟧, not ill.');
});

describe('negation: what did not show', () => {
  denied('Problematische ⟦schulden⟧ zijn sinds mei niet meer gebleken.', 'niet');
  denied('Klachten en meldingen van ⟦overlast⟧ hebben zich niet meer voorgedaan.', 'niet');
  denied('Van georganiseerde ⟦handel⟧ is volgens de recherche geen sprake.', 'geen');
  denied('Van ⟦overlast⟧ bij de garages is niets meer over.', 'niets');
  stated('De ⟦zorgmijder⟧ heeft niets gemerkt.');
  stated('De ⟦kwetsbare⟧ jongeren hebben niet gereageerd.');
});

describe('negation: put aside for something else', () => {
  denied('Zij werken vraaggericht in plaats van ⟦aanbodgericht⟧.', 'in plaats van');
  denied('We zien kansen ipv ⟦tekorten⟧.', 'ipv');
  deniedEnglish('We look at strengths instead of the ⟦deficits⟧.', 'instead of');
  stated('In plaats van een feest kwam er ruzie en ⟦overlast⟧.');
  stated('De plaats van ⟦overlast⟧ is het plein.');
});

describe('negated: nobody gives the name', () => {
  for (const marked of ['Niemand in de straat noemt haar ⟦lastig⟧.', 'Geen van de bewoners vindt de buurt ⟦onveilig⟧.'])
    it(marked, () => checkVoice(marked, 'negated'));
  for (const marked of [
    'None of those who live here called it ⟦unsafe⟧.',
    'Not one of them described their street as ⟦dangerous⟧.',
    'Nobody here thinks of themselves as ⟦isolated⟧.',
  ])
    it(marked, () => checkVoice(marked, 'negated', { language: 'en' }));
  it('near miss: nobody helps', () => checkVoice('Niemand helpt haar, en ze is ⟦eenzaam⟧.', 'author'));
});

describe('negation: over an insertion, of a list, of what would be', () => {
  denied('Hij is niet, zoals de krant schrijft, een ⟦probleemgeval⟧.', 'niet');
  denied('Zij is allesbehalve ⟦lui⟧.', 'allesbehalve');
  denied('Hij is verre van ⟦hulpeloos⟧.', 'verre van');
  denied('Van ⟦een vrijplaats⟧ willen wij niet spreken.', 'niet');
  denied('Wat zag ik niet: ⟦verveling⟧, en ruzie.', 'niet');
  stated('Hij ziet dat niet: ⟦draaideurklanten⟧.');
  stated('Zonder ⟦stevig ingrijpen⟧ zal het misgaan.');
  stated('Volgens mij is dit zonder bewindvoerder ⟦een bodemloze put⟧.');
  stated('Ze leeft ⟦geïsoleerd⟧: geen werk, geen vrienden.');
  stated('Zij ⟦kent haar grenzen⟧: zaterdag werkt ze niet.');
  deniedEnglish('She is not, on any reading, ⟦hard to reach⟧.', 'not');
  deniedEnglish('He is not, she told me, a ⟦worrier⟧.', 'not');
  deniedEnglish('The GP ruled out ⟦neglect⟧.', 'ruled out');
  deniedEnglish('⟦Neglect⟧ was ruled out.', 'ruled');
  deniedEnglish('She is anything but ⟦hard to reach⟧.', 'anything but');
  deniedEnglish('We have seen little evidence of ⟦neglect⟧.', 'little evidence of');
  deniedEnglish('Nobody’s ever ⟦asked them what they want⟧.', 'Nobody’s');
  statedEnglish('He is ⟦hard to reach⟧: no phone, no address.');
});
