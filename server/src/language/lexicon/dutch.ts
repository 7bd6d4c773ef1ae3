/** Dutch function words and the finite forms of everyday verbs. Data only; folded. */
import * as role from './roles';

export const dutchRoles = role.roles([
  [role.firstPerson, 'ik we wij'],
  [
    role.pronoun,
    'ik we wij jij je u hij zij ze ie het t er dit dat men iemand niemand iedereen alles niets niks die deze jullie mevrouw meneer mw dhr',
  ],
  [
    role.determiner,
    "de het een 't t n 'n mijn mn jouw je zijn zn haar hun hr ons onze uw die dat deze dit elk elke ieder iedere welk welke alle zulke zo'n",
  ],
  [
    role.preposition,
    'aan achter bij binnen boven buiten door in langs met na naar naast om onder op over per rond sinds te tegen tijdens tot tussen uit van vanaf vanuit via volgens voor voorbij zonder vd v',
  ],
  [
    role.modal,
    'kan kon kunnen konden kunt wil wilde wilden willen wilt zal zou zullen zouden moet moest moeten moesten mag mocht mogen mochten hoeft hoefde hoeven',
  ],
  [
    role.finite,
    'is was waren ben bent heeft had hadden heb wordt werd werden word blijft bleef bleven lijkt leek blijkt bleek schijnt kan kon konden kunt wil ' +
      'wilde wilden wilt zal zou zouden moet moest moesten mag mocht mochten hoeft hoefde gaat ging gingen ga komt kwam kwamen kom doet deed deden doe staat stond stonden sta ' +
      'ziet zag zagen zie zit zat zaten ligt lag lagen loopt liep liepen geeft gaf gaven geef neemt nam namen neem krijgt kreeg kregen krijg houdt hield hielden hou ' +
      'laat liet lieten zegt zei zeiden zeg vindt vond vonden vind vraagt vroeg vroegen vraag weet wist wisten denkt dacht dachten denk brengt bracht spreekt sprak spraken ' +
      'leest las schrijft schreef helpt hielp drinkt dronk eet at slaapt sliep belt belde woont woonde wonen werkt werkte maakt maakte leeft leefde leert leerde heet heette ' +
      'vertelt vertelde vertel noemt noemde noem meldt meldde kent kende begint begon zoekt zocht draagt droeg trekt trok vertrekt vertrok valt viel zet zette stelt stelde ' +
      'voelt voelde merkt merkte merk hoort hoorde hoor ervaart mist miste mijdt meed weigert weigerde volgt volgde bestaat bestond ontbreekt ontbrak',
  ],
  [
    role.opener,
    'omdat doordat terwijl maar want doch hoewel ofschoon zodat opdat waardoor waarbij waarin waarop waarvan waarmee waarvoor waarna waarover nadat voordat zodra zolang mits tenzij totdat ' +
      'aangezien toen indien ondanks wanneer alhoewel behalve',
  ],
  [
    role.relative,
    'die dat wat wie waar als of zoals en dus wel niet toch alleen zonder al dan hij zij ze ik we wij er hun het daarna vervolgens',
  ],
  [role.joiner, 'en of noch ofwel alsmede'],
  [
    role.filler,
    'de het een t n mijn zijn haar hun ons onze enige enkele enkel meer echt zo langer erg heel zeer al nog ook per se direct bepaald helemaal meteen zozeer gewoon ' +
      'sprake meteen vooral ooit wel eens toe zomaar zonder zich dan hier daar nu weer bijzonder specifiek die dat deze dit te van aan ernstige grote duidelijke',
  ],
  [
    role.negator,
    'geen niet nooit zonder noch niemand niets niks nergens evenmin nimmer nauwelijks ontkent ontkende ontkennen nul',
  ],
  [
    role.numeral,
    'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien honderd duizend miljoen ' +
      'tientallen honderden duizenden tweede derde vierde vijfde',
  ],
  [
    role.quantity,
    'veel vele meer wel heel erg grote hoge een de het nogal sterk ernstige steeds altijd vaak al zijn haar hun',
  ],
]);
