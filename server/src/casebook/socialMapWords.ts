/** The words by which a place, a group, a person or an initiative is known on the *sociale kaart*. Data only. */
import type { MapSort } from './types';

/** Fields of the front matter that list them. */
export const fieldSorts: ReadonlyMap<string, MapSort> = new Map([
  ['publieke-plekken', 'place'],
  ['voorzieningen-in-de-wijk', 'place'],
  ['netwerken', 'group'],
  ['rolmodellen', 'person'],
  ['partners', 'group'],
  ['trekkers', 'person'],
]);

const networkSorts: ReadonlyMap<string, MapSort> = new Map([
  ['sleutelpersoon', 'person'],
  ['buur-die-helpt', 'person'],
  ['ongeregeld-initiatief', 'initiative'],
  ['sociale-onderneming', 'initiative'],
]);

/** Of an item that says its sort itself; undefined when that says nothing here. */
export const sortOfNetwork = (sort: string | undefined): MapSort | undefined => networkSorts.get(sort ?? '');

/** Word groups of the knowledge; their wordings count with a name behind them. */
export const groupSorts: ReadonlyMap<string, MapSort> = new Map([
  ['plek', 'place'],
  ['zelforganisatie', 'group'],
  ['sleutelpersoon', 'person'],
]);

/** As which word groups of the catalogue of link work each sort can take part in a tie: no choir for a debt. */
export const groupsOfSort: { readonly [sort in MapSort]: readonly string[] } = {
  place: ['plek', 'plaats', 'welzijn'],
  group: ['zelforganisatie', 'groepen', 'mensen-als-groep', 'andere-groep', 'lotgenoot', 'informeel'],
  person: ['sleutelpersoon', 'vrijwilliger', 'voorganger', 'buren', 'omwonenden', 'informeel'],
  initiative: ['zelforganisatie', 'vrijwilliger', 'informeel', 'plek', 'welzijn'],
};

/** Last parts of compounds. */
export const wordSorts: ReadonlyMap<string, MapSort> = new Map([
  ['kamer', 'place'],
  ['huis', 'place'],
  ['tuin', 'place'],
  ['keuken', 'place'],
  ['café', 'place'],
  ['werkplaats', 'place'],
  ['atelier', 'place'],
  ['winkel', 'place'],
  ['honk', 'place'],
  ['inloop', 'place'],
  ['vereniging', 'group'],
  ['club', 'group'],
  ['koor', 'group'],
  ['groep', 'group'],
  ['kring', 'group'],
  ['comité', 'group'],
  ['initiatief', 'initiative'],
  ['eettafel', 'initiative'],
  ['ochtend', 'initiative'],
  ['group', 'group'],
  ['choir', 'group'],
  ['association', 'group'],
  ['room', 'place'],
  ['garden', 'place'],
  ['kitchen', 'place'],
  ['centre', 'place'],
  ['library', 'place'],
  ['workshop', 'place'],
]);

/** Words of that form that name no such thing, or any of them. */
export const notOnTheMap: ReadonlySet<string> = new Set(
  (
    'slaapkamer woonkamer badkamer kinderkamer studentenkamer zijkamer wachtkamer spreekkamer leefkamer huiskamer ziekenhuis stadhuis gemeentehuis ' +
    'verpleeghuis verzorgingshuis verzorgingstehuis opvanghuis blijf-van-mijn-lijfhuis tehuis rijtjeshuis koophuis huurhuis ouderhuis thuis woonhuis ' +
    'achtertuin voortuin winkel werkgroep doelgroep leeftijdsgroep inkomensgroep bevolkingsgroep risicogroep projectgroep stuurgroep klankbordgroep ' +
    'beroepsgroep bewonersgroep meerderheidsgroep minderheidsgroep familiegroep appgroep bewonersinitiatief burgerinitiatief initiatief ' +
    'maandagochtend dinsdagochtend woensdagochtend donderdagochtend vrijdagochtend zaterdagochtend zondagochtend ochtend vriendenkring kennissenkring ' +
    'familiekring group club choir association room garden kitchen centre library workshop mushroom bathroom bedroom classroom subgroup huisvereniging huurdersvereniging woningbouwvereniging supermarktwinkel'
  ).split(' '),
);

/** Before the word for it, these make no name: "the whole group", "the waiting room". */
export const noName: ReadonlySet<string> = new Set(
  (
    'whole same other small large big new old first second third next last age target working peer ethnic income risk minority majority waiting living ' +
    'dining sitting spare meeting treatment consulting front back city town shopping call health medical detention'
  ).split(' '),
);

/** In one sentence with it: it is there no longer. */
export const gone =
  /(?<!\p{L})(?:dicht|dichtging|dichtgegaan|gesloten|sloot|opgeheven|verdween|verdwenen|gesloopt|weggehaald|closed|shut|demolished|disappeared)(?!\p{L})/iu;
