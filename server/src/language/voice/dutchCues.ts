/** Dutch wordings that give a stretch of text to someone else, or make it talk about words. Data only; folded. */
import { set, type Cues } from './cueShape';

export const dutchCues: Cues = {
  verbs: set(
    'zegt zei stelt meldt meldde vertelt vertelde vindt vond noemt noemde klaagt klaagde beweert beweerde beschrijft beschreef omschrijft omschreef ' +
      'typeert typeerde constateert constateerde signaleert benadrukt benadrukte acht achtte vreest vreesde meent meende bevestigt bevestigde ' +
      'waarschuwt waarschuwde roept riep verwijt verweet schrijft schreef opperde oppert verklaart verklaarde duidt erkent erkende ' +
      'concludeert concludeerde rapporteert rapporteerde betoogt suggereert suggereerde denkt dacht gelooft vermoedt vermoedde antwoordt antwoordde',
  ),
  pluralVerbs: set(
    'zeggen zeiden melden meldden vertellen vertelden vinden vonden noemen noemden klagen klaagden beweren omschrijven omschreven verklaren schrijven schreven denken dachten roepen riepen vrezen',
  ),
  doubtful: set('acht achtte'),
  notSaying: set(
    'mee over na weinig niets niks veel meer op vast toe uit af door anders genoeg graag zelf werk aansluiting steun rust plek',
  ),
  wishVerbs: set(
    'ziet zag zien zagen wil wilde willen wilden hoopt hoopte hopen ervaart ervaren kwalificeert kwalificeerde mailde mailt belde verwacht verwachtte',
  ),
  sourceEnding:
    /(?:team|bureau|agent|meester|werker|werkers|werk|functionaris|consulent|makelaar|arts|artsen|leider|liers?|pleegkundige|trainer|juf|manager|regisseur|vereniging|corporatie|stichting|raad|commissie|coach|geneeskundige)$/,
  pairedVerbs: new Map([
    ['weten', ['of', 'waarom']],
    ['geeft', ['aan']],
    ['gaf', ['aan']],
    ['geven', ['aan']],
    ['gaven', ['aan']],
    ['laat', ['weten']],
    ['liet', ['weten']],
    ['laten', ['weten']],
    ['kwalificeren', ['als']],
    ['kwalificeert', ['als']],
    ['kwalificeerde', ['als']],
    ['voert', ['aan']],
    ['voelt', ['als']],
    ['bestempelde', ['als']],
    ['typeren', ['als']],
    ['legt', ['uit']],
    ['spreken', ['van']],
    ['spreekt', ['van']],
    ['sprak', ['van']],
    ['spraken', ['van']],
    ['ziet', ['als']],
    ['zag', ['als']],
    ['zien', ['als']],
    ['kent', ['als']],
    ['kennen', ['als']],
    ['beschouwt', ['als']],
    ['bestempelt', ['als']],
    ['vat', ['samen']],
    ['maakt', ['melding']],
    ['maken', ['melding']],
    ['ervaart', ['als', 'dat']],
    ['ervaren', ['als', 'dat']],
    ['wijt', ['aan']],
    ['schat', ['in']],
    ['brengt', ['voren']],
    ['staat', ['bekend', 'boek', 'geboekt', 'als']],
    ['stond', ['bekend', 'boek', 'geboekt', 'als']],
    ['staan', ['bekend', 'boek', 'als']],
    ['bekendstaat', ['als']],
    ['bekendstaan', ['als']],
    ['figureert', ['als']],
    ['figureren', ['als']],
    ['klaagt', ['over']],
    ['klagen', ['over']],
    ['klaagde', ['over']],
    ['klaagden', ['over']],
    ['ergert', ['zich']],
    ['ergeren', ['zich']],
    ['stellen', ['dat']],
    ['stelden', ['dat']],
    ['vatte', ['samen']],
  ]),
  according: set('volgens vlgs volg'),
  thus: set('aldus'),
  participles: set(
    'gezien omschreven aangemerkt bestempeld genoemd beschouwd ervaren neergezet weggezet aangeduid gekenschetst getypeerd beschreven gezegd beweerd gemeld aangegeven gehoord verteld',
  ),
  participleTail: set('als dat'),
  soCalled: set('zogenaamd zogenaamde zogeheten zgn zogenoemd zogenoemde'),
  hearsay: set('zou zouden'),
  papers: set(
    'dossier rapport verslag map overdracht stukken gebiedsagenda wijkplan plan nota formulier aanmelding verwijzing overdrachtsformulier klantdossier leefbaarheidsplan beleidsstukken krant mutatie mutaties rapportage voortgangsrapportages notulen systeem brief aanmeldformulier indicatie',
  ),
  sources: set(
    'school politie huisarts ha buren buurvrouw buurman moeder vader ouders mdr vdr mentor docent leerkracht wijkagent corporatie woco ggz wijkteam wt melder verwijzer bewoners bewoner collega ' +
      'consulent klantmanager dochter zoon zus broer oma opa thuiszorg reclassering jeugdarts schoolarts jongerenwerk gemeente verhuurder omwonenden handhaving',
  ),
  ownSaying: set('eigen'),
  self: set('mij me ons mijzelf mezelf'),
  wordWords: set(
    'woord woorden woordje term termen begrip benaming aanduiding etiket etiketten label labels stempel jargon kopje',
  ),
  frameWords: set('frame frames framing bril lens jargon'),
  ownWriting: set('schreef noteerde typte noemde schrijf noem opgeschreven genoteerd getypt noemen heet heette'),
};
