/** A tiny knowledge for the tests of rules and features: one entry of each sort, in the shape of the real data. */
import { compileKnowledge, type KnowledgeData } from '../../../../server/src/knowledge';
import type { Label, Lens, Reframing, Term } from '../../../../server/src/knowledge/types';
import type { Bilingual } from '../../../../server/src/language/types';
import type { FieldFormat, NoteFormat, SectionFormat } from '../../../../server/src/note/format';
import * as entries from '../../../support/entries';
import { both, group, patterns as forms, sources } from '../../../support/entries';

function term(id: string, pole: Term['pole'], nl: readonly string[], more: Partial<Term> = {}): Term {
  return entries.term(id, nl, { pole, dimension: 'sleutelwoorden', ...more });
}

function reframing(of: string, use: Reframing['use'], nl: string, en: string): Reframing {
  return { of: [of], text: both(nl, en), type: 'situeer', use, sources };
}

function lens(id: string, name: Bilingual, more: Pick<Lens, 'valence' | 'poles' | 'terms'> & Partial<Lens>): Lens {
  return entries.lens(id, more.terms, {
    name,
    about: both('Waarover het gaat.', 'What it is about.'),
    dimensions: [
      {
        id: 'sleutelwoorden',
        name: both('Sleutelwoorden', 'Key words'),
        poles: { A: both('overlast'), B: both('kansen') },
      },
      {
        id: 'reikwijdte',
        name: both('Reikwijdte', 'Reach'),
        poles: { A: both('in de wijk'), B: both('ook daarbuiten', 'beyond it too') },
      },
    ],
    cautions: ['benoem-het-probleem'],
    ...more,
  });
}

const lenses: Lens[] = [
  lens('probleemwijk-roltrapwijk', both('Probleemwijk of roltrapwijk', 'Problem or escalator neighbourhood'), {
    valence: 'directional',
    poles: {
      A: {
        name: both('Frame van de probleemwijk', 'Problem frame'),
        meaning: both('De wijk is de patiënt.', 'The wijk is the patient.'),
        frame: 'problem',
      },
      B: {
        name: both('Frame van de roltrapwijk', 'Escalator frame'),
        meaning: both('De wijk is een stap.', 'The wijk is a step.'),
        frame: 'escalator',
      },
    },
    terms: [
      term('probleemwijk', 'A', ['probleemwijk', 'probleemwijken'], {
        forms: forms(['probleemwijk', 'probleemwijken'], ['problem area']),
        caution: 'benoem-het-probleem',
        note: both('Van wie is dat beeld?', 'Whose picture?'),
      }),
      term('verloederd', 'A', ['verloederd', 'verloedering']),
      term('overlast', 'A', ['overlast'], { strength: 'contextual' }),
      term('krot', 'A', ['krot', 'krotten']),
      term('geweldswijk', 'A', ['geweldswijk']),
      term('opklimmen', 'B', ['klimt op', 'opklimmen']),
      term('doorgroeien', 'B', ['groeit door', 'doorgroeien']),
      term('kansrijk', 'B', ['kansrijk', 'springplank']),
    ],
    reframings: [
      reframing(
        'probleemwijk',
        'replace',
        'wijk waar [probleem] speelt bij [jongeren / ouderen]',
        'area where [problem] touches [young / old]',
      ),
      reframing(
        'probleemwijk',
        'ask',
        'wie komt hier wonen en waar gaan vertrekkers heen?',
        'who moves in and where do leavers go?',
      ),
      reframing('overlast', 'replace', 'last', 'trouble'),
    ],
  }),
  lens('tekort-kracht', both('Tekort of kracht', 'Deficit or strength'), {
    valence: 'dilemma',
    poles: {
      A: { name: both('Tekort', 'Deficit'), meaning: both('Wat er niet is.'), frame: 'problem' },
      B: { name: both('Kracht', 'Strength'), meaning: both('Wat er wel is.'), frame: 'escalator' },
    },
    terms: [term('onkunde', 'A', ['onkunde'])],
  }),
  lens('wensdenken-nuchterheid', both('Wensdenken of nuchterheid', 'Wishful or sober'), {
    valence: 'caution',
    poles: {
      A: { name: both('Wensdenken', 'Wishful'), meaning: both('Het komt vanzelf goed.'), frame: 'contested' },
      B: { name: both('Nuchterheid', 'Sober'), meaning: both('Met welke steun?'), frame: 'contested' },
    },
    terms: [
      term('eigen-kracht', 'A', ['eigen kracht'], { strength: 'contextual' }),
      term('overvragen', 'B', ['overvraagd']),
    ],
    reframings: [
      reframing(
        'eigen-kracht',
        'ask',
        'kan zelf [wat]; heeft [wie] nodig voor [wat]',
        'can do [what]; needs [whom] for [what]',
      ),
    ],
  }),
  lens('oplossing-probleemarticulatie', both('Oplossing of probleem eerst', 'Solution or problem first'), {
    valence: 'directional',
    poles: {
      A: { name: both('Oplossing eerst', 'Solution first'), meaning: both('Snel.'), frame: 'contested' },
      B: { name: both('Probleem eerst', 'Problem first'), meaning: both('Langzaam.'), frame: 'contested' },
    },
    terms: [
      term('de-oplossing-is', 'A', ['de oplossing is'], { strength: 'contextual' }),
      term('analyse', 'B', ['probleemanalyse']),
    ],
  }),
  lens('formeel-informeel', both('Formeel en informeel', 'Formal and informal'), {
    valence: 'descriptive',
    poles: {
      A: { name: both('Formeel', 'Formal'), meaning: both('Met mandaat.'), frame: 'sensor' },
      C: { name: both('Brug', 'Bridge'), meaning: both('Ertussen.'), frame: 'sensor' },
    },
    dimensions: [{ id: 'verbinding', name: both('Verbinding', 'Tie'), poles: { A: both('koud'), C: both('warm') } }],
    terms: [
      term('doorverwijzen', 'A', ['doorverwezen'], { dimension: 'verbinding', show: 'never' }),
      term('meegaan', 'C', ['gaat mee'], { dimension: 'verbinding', show: 'never' }),
    ],
  }),
];

const label = (id: string, nl: string, more: Partial<Label> = {}): Label =>
  entries.label(id, { name: both(nl), definition: both(`${nl} in het kort.`), ...more });

const actions = [
  entries.action('meegaan-naar-instantie', {
    title: both('Ga mee naar de instantie.', 'Go along to the agency.'),
    connects: [
      { name: both('bewoner', 'resident'), groups: ['bewoner'] },
      { name: both('schuldhulp, kredietbank', 'debt service'), groups: ['schuldhulp'] },
    ],
    signals: forms(
      ['durft niet te bellen', 'begrijpt de brieven niet'],
      ['does not dare to call', 'cannot read the letters'],
    ),
    done: forms(['ging mee']),
    kinds: ['casus', 'wijk'],
  }),
];

function field(key: string, type: FieldFormat['type'], more: Partial<FieldFormat> = {}): FieldFormat {
  return {
    key,
    aliases: [],
    type,
    need: 'optional',
    about: both(`Over ${key}.`, `About ${key}.`),
    values: [],
    keys: [],
    ...more,
  };
}

const values = (...ids: readonly string[]) => ids.map((id) => ({ id, name: both(`${id} (naam)`), aliases: [] }));

function section(id: string, nl: string, en: string, more: Partial<SectionFormat> = {}): SectionFormat {
  return { id, heading: both(nl, en), aliases: forms([]), need: 'optional', about: both(`Over ${nl}.`), ...more };
}

function kind(id: NoteFormat['id'], more: Partial<NoteFormat>): NoteFormat {
  return {
    id,
    name: both(id, id === 'casus' ? 'case' : id),
    about: both(`Een ${id}.`),
    aliases: [],
    guess: [],
    fields: [],
    sections: [],
    template: both(''),
    ...more,
  };
}

export const data: KnowledgeData = {
  seeds: [{ id: '000', title: both('Syllabus Roltrapstad', 'Syllabus Escalator City') }],
  lenses,
  typologies: [
    {
      id: 'kwetsbare-groepen',
      tier: 'core',
      kinds: ['casus'],
      choice: 'multi',
      name: both('Kwetsbare groepen'),
      about: both('Over groepen.'),
      sources,
      cautions: [],
      labels: [
        label('alleenstaande-moeder', 'Alleenstaande moeder', {
          cues: forms(['staat er alleen voor', 'vader is vertrokken'], ['is on her own', 'father has left']),
          counterCues: forms(['haar nieuwe partner']),
          rivals: ['kwetsbare-groepen/jonge-oudere'],
          seedName: 'harde naam',
          perspective: both('Ruimte en tijd.'),
        }),
        label('jonge-oudere', 'Jonge oudere', { cues: forms(['sinds haar pensioen', 'mist haar collega’s']) }),
      ],
    },
  ],
  actions,
  cautions: [
    {
      id: 'benoem-het-probleem',
      title: both('Benoem het probleem', 'Name the problem'),
      text: both('Precies benoemen is goed.', 'Naming precisely is good.'),
      sources,
    },
  ],
  groups: [
    group('voorwaarde', ['zolang', 'met steun van']),
    group('gedwongen', ['sloop', 'moest weg']),
    group('wens-en-prijs', ['kost haar'], ['costs her']),
    group('bewoner', ['mevrouw', 'bewoners', 'iemand'], ['resident']),
    group('schuldhulp', ['schuldhulp'], ['debt service']),
    group('oorzaak', ['doordat'], ['because']),
    group('tijd', ['sinds'], ['since']),
    group('bron', ['wijkmonitor']),
  ],
  guard: [{ id: 'geweld', level: 'danger', about: both('Geweld'), words: forms(['geweldswijk', 'mishandeling']) }],
  names: [],
  checks: [],
  concepts: [
    {
      id: 'patchwork',
      name: both('Patchwork', 'Patchwork'),
      gloss: both('Veel kleine netwerken.', 'Many small networks.'),
      sources,
      answers: [
        'lens/tekort-kracht',
        'typology/kwetsbare-groepen',
        'action/meegaan-naar-instantie',
        'rule/problem-term',
      ],
      words: forms(['patchwork', 'kleine netwerken', 'verloederd patchwork'], ['patchwork']),
    },
  ],
  formats: {
    shared: [
      field('soort', 'enum', {
        need: 'required',
        aliases: ['kind'],
        values: [{ id: 'casus', name: both('casus', 'case'), aliases: [] }, ...values('wijk')],
      }),
      field('titel', 'string', { need: 'required', aliases: ['title'] }),
      field('datum', 'date', { need: 'recommended' }),
      field('wijk', 'string'),
      field('taal', 'enum', { values: values('nl', 'en') }),
      field('labels', 'object-list', {
        keys: [
          field('sleutel', 'string', { aliases: ['key'] }),
          field('status', 'enum', {
            values: [
              { id: 'voorgesteld', name: both('voorgesteld', 'suggested'), aliases: [] },
              ...values('aangenomen'),
            ],
          }),
        ],
      }),
    ],
    kinds: [
      kind('casus', {
        fields: [
          field('verhuizing', 'enum', {
            values: [...values('wil-blijven'), { id: 'moet-weg', name: both('moet weg', 'has to go'), aliases: [] }],
          }),
        ],
        sections: [
          section('aanleiding', 'Aanleiding', 'Occasion', { need: 'required' }),
          section('in-eigen-woorden', 'In eigen woorden', 'In own words', { need: 'required', purpose: 'voice' }),
          section('probleemarticulatie', 'Probleemarticulatie', 'Problem articulation', {
            need: 'required',
            purpose: 'problems',
          }),
          section('kracht-en-betekenis', 'Kracht en betekenis', 'Strength and meaning'),
          section('stappen', 'Stappen', 'Steps', { need: 'required', purpose: 'steps' }),
        ],
        template: both(
          '---\nsoort: casus\ntitel: \ndatum: \nlabels: []\n---\n## Aanleiding\n\n## Stappen\n',
          '---\nkind: case\ntitle: \ndate: \n---\n## Occasion\n',
        ),
      }),
      kind('wijk', {
        sections: [
          section('bril', 'Bril', 'Glasses'),
          section('problemen-precies', 'Problemen, precies', 'Problems, precisely', { purpose: 'problems' }),
          section('blijvers-en-wie-aan-huis-gebonden-is', 'Blijvers', 'Stayers'),
          section('acties', 'Acties', 'Actions', { purpose: 'actions' }),
        ],
      }),
    ],
  },
};

export const knowledge = compileKnowledge(data);
