/** What others are made to say without marks, and what the writer says. */
import { checkVoice } from './checkVoice';

const reported = (marked: string, because: string) => it(marked, () => checkVoice(marked, 'reported', { because }));
const own = (marked: string) => it(marked, () => checkVoice(marked, 'author'));

describe('reported: according to', () => {
  reported('Volgens de wijkagent is dit ⟦de harde kern⟧.', 'Volgens');
  reported('De flat is volgens de corporatie ⟦overlastgevend⟧.', 'volgens');
  reported('Hij is naar eigen zeggen ⟦een lastpak⟧.', 'eigen');
  reported('De buurt is ⟦een putje⟧, aldus de krant.', 'aldus');
  own('Volgens mij is dit ⟦de harde kern⟧.');
  own('Volgens de agent is het druk, maar ik zie ⟦een opstap⟧.');
  own('Volgens de agent is het druk; het is ⟦een opstap⟧.');
  own('Twaalf jongeren hebben ⟦een stage⟧, en volgens de conciërge komen zij op tijd.');
});

describe('reported: verbs of saying', () => {
  reported('De corporatie noemt hem ⟦onhandelbaar⟧.', 'noemt');
  reported('Moeder geeft aan dat zij ⟦overbelast⟧ is.', 'geeft');
  reported('De school laat weten ⟦handelingsverlegen⟧ te zijn.', 'laat');
  reported('Bewoners zeggen dat het ⟦onveilig⟧ is.', 'zeggen');
  reported('Het team spreekt van ⟦verwaarlozing⟧.', 'spreekt');
  reported('De buurt is ⟦een opstap⟧, zegt Gülay.', 'zegt');
  reported('De klantmanager acht hem ⟦ongemotiveerd⟧.', 'acht');
  reported('De politie ziet ⟦verharding⟧.', 'ziet');
  own('Ik vind dat hij ⟦kwetsbaar⟧ is.');
  own('Toen zei ik dat hij ⟦kwetsbaar⟧ is.');
  own('Wij noemen hem ⟦kwetsbaar⟧.');
  own('De ⟦zorgmijder⟧ zegt dat hij komt.');
  own('Acht bewoners met ⟦een psychiatrisch verleden⟧ kwamen.');
  own('Zij zegt weinig en ⟦doet veel⟧.');
  own('Zij wil werk vinden en ⟦vooruitkomen⟧.');
  own('Moeder geeft geld aan haar zoon en is ⟦overbelast⟧.');
  own('"Dit was mijn begin", zei een vrouw die nu ⟦teamleider⟧ is.');
});

describe('reported: without a speaker', () => {
  reported('De wijk staat bekend als ⟦probleemwijk⟧.', 'staat');
  reported('Het kind wordt omschreven als ⟦lastig⟧.', 'omschreven');
  reported('Eén van de zogenaamde ⟦rolmodellen⟧ kwam.', 'zogenaamde');
  reported('Thuis zou er sprake zijn van ⟦verwaarlozing⟧.', 'zou');
  reported('In het dossier staat dat hij ⟦agressief⟧ is.', 'dossier');
  reported('School: ⟦onverzorgd⟧, geen brood mee.', 'School');
  own('Zij zou graag ⟦een opleiding⟧ doen.');
  own('In mijn verslag staat dat hij ⟦sterk⟧ is.');
  own('Gevraagd aan gemeente: ⟦gebiedsverbod⟧.');
  it('a task names who does it', () =>
    checkVoice('Wijkteam: ⟦vinger aan de pols⟧', 'author', { context: { task: true } }));
});

describe('reported: English', () => {
  it('according to', () =>
    checkVoice('According to the police this is ⟦a sink estate⟧.', 'reported', {
      language: 'en',
      because: 'According',
    }));
  it('says', () =>
    checkVoice('The nurse says that she is ⟦vulnerable⟧.', 'reported', { language: 'en', because: 'says' }));
  it('the writer', () => checkVoice('I said that she is ⟦vulnerable⟧.', 'author', { language: 'en' }));
  it('a noun', () => checkVoice('Reports of ⟦rowdy behaviour⟧ came in.', 'author', { language: 'en' }));
  for (const marked of [
    'The GP has him down as ⟦non-compliant⟧.',
    'The surgery has her coded as ⟦a high-intensity user⟧.',
    'Until 2018 the council listed this as ⟦a problem area⟧.',
    'The housing manager speaks of ⟦a concentration of vulnerability⟧.',
  ])
    it(marked, () => checkVoice(marked, 'reported', { language: 'en' }));
  for (const marked of [
    "I'd filed him under ⟦draining⟧.",
    'He sat down and ⟦made a plan⟧.',
    "We've listed him as ⟦vulnerable⟧.",
  ])
    it(marked, () => checkVoice(marked, 'author', { language: 'en' }));
});

describe('reported: told, asked and named by others', () => {
  const reportedEnglish = (marked: string, because: string) =>
    it(marked, () => checkVoice(marked, 'reported', { because, language: 'en' }));
  reported('De krant wilde weten of het gedaan is met de ⟦overlast⟧.', 'weten');
  reported('Tijdens de telling is door één ondernemer ⟦overlast⟧ genoemd.', 'genoemd');
  reportedEnglish('We were told at school this was a ⟦deprived area⟧.', 'told');
  own('Wij willen weten of er ⟦overlast⟧ is.');
  own('Mevrouw vragen of zij een keer ⟦wil koken⟧.');
  own('⟦Overlast⟧ door jongeren is gemeld.');
  own('Er is door mij ⟦overlast⟧ gemeld.');
});

describe('reported: views and insertions', () => {
  const english = (voice: 'reported' | 'author', marked: string) =>
    it(marked, () => checkVoice(marked, voice, { language: 'en' }));
  for (const marked of [
    'The officer finds him ⟦lazy⟧.',
    'Residents see her as ⟦a burden⟧.',
    'What the police like to call ⟦recreational rioting⟧ goes on.',
    'He is ⟦a waste of time⟧, says the officer.',
    'In her view he is ⟦hopeless⟧.',
    'In the eyes of the landlord she is ⟦a nuisance⟧.',
    'The estate is known as ⟦a sink estate⟧.',
    'Staff think of him as ⟦a nuisance⟧.',
    'The neighbours accuse him of ⟦nuisance⟧.',
    'The landlord reports ⟦nuisance⟧.',
    'The baker, who has seen it all, says the street is ⟦finished⟧.',
    'Her sister rang, says he’s ⟦beyond help⟧.',
    'The street is, the baker says, ⟦finished⟧.',
    'I heard from the nurse that he is ⟦difficult⟧.',
  ])
    english('reported', marked);
  for (const marked of [
    'She found him ⟦on benefits⟧ last year.',
    'We found her ⟦a flat⟧ and a course.',
    'In my view he is ⟦hopeless⟧.',
    'In view of ⟦her debts⟧ we went along.',
    'She never complains and ⟦runs the club⟧.',
    'His daughter has ⟦broken off contact⟧; according to her he was a tyrant.',
    'Gangs are believed to operate here, and ⟦the cuckooing⟧ has been confirmed.',
    'You can hear ⟦that bass⟧ from the bus stop.',
  ])
    english('author', marked);
  reported('De buurt is, zegt de bakker, ⟦een putje⟧.', 'zegt');
  reported('Het gaat goed, zegt hij, en dan wil hij ⟦een brief schrijven⟧.', 'zegt');
  reported('De telefoniste, die hem ⟦een drammer⟧ vond, belde.', 'vond');
  reported('Wij horen van school dat hij ⟦lastig⟧ is.', 'horen');
  reported('Uit het dossier: ⟦gokgedrag⟧, agressie aan de balie.', 'dossier');
  reported('Melders houden het op ⟦een dealpand⟧.', 'houden');
  reported('De wijkagent wijst erop dat de flat ⟦een broeinest⟧ is.', 'wijst');
  own('Het gaat goed, zegt hij, maar ⟦hij zit stil⟧.');
  own('Ik hoop dat zij ⟦verder komen⟧.');
});
