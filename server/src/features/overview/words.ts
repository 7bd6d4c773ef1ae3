/** How the overview speaks, in Dutch and in English: what stands on the page, above each picture and in its table. Data, and small sentences. */
import type { OverviewPictureId, OverviewWords } from '../../../../protocol';
import type { Language } from '../../language/types';

export const pageWords: { readonly [language in Language]: OverviewWords } = {
  nl: {
    title: 'Overzicht van het dossier',
    filters: 'Welke notities',
    neighbourhood: 'Wijk',
    kind: 'Soort notitie',
    from: 'Vanaf',
    to: 'Tot en met',
    all: 'alle',
    reset: 'Toon alles',
    table: 'Als tabel: {0}',
    takeAlong: 'Neem mee als {0}: {1}',
    notes: 'Notities bij: {0}',
    newest: 'De nieuwste {1} van {2} notities bij: {0}',
    drawn: 'Getekend: {0} van {1}. De tabel heeft er meer.',
    cut: 'De tabel heeft de eerste {0} van {1}. Kies een wijk, soort of periode om de andere te zien.',
    keys: 'Tab naar een figuur, pijltjes om rond te kijken, Enter opent de notitie.',
    problem: 'probleembril',
    escalator: 'roltrapbril',
    share: 'deel van de eigen woorden',
    noDate: 'zonder datum',
    today: 'vandaag',
    person: 'persoon of huishouden',
    group: 'groep of plek',
    institution: 'instelling of beroepskracht',
    bonding: 'binnen een groep (bonding)',
    bridging: 'tussen groepen (bridging)',
    linking: 'met instanties (linking)',
    facilitating: 'wat het mogelijk maakt (facilitating)',
    noKind: 'zonder soort',
    present: 'is er',
    open: 'staat open',
    missing: 'zou er kunnen zijn',
  },
  en: {
    title: 'Overview of the casebook',
    filters: 'Which notes',
    neighbourhood: 'Neighbourhood',
    kind: 'Kind of note',
    from: 'From',
    to: 'Up to and including',
    all: 'all',
    reset: 'Show everything',
    table: 'As a table: {0}',
    takeAlong: 'Take along as {0}: {1}',
    notes: 'Notes of: {0}',
    newest: 'The newest {1} of {2} notes of: {0}',
    drawn: 'Drawn: {0} of {1}. The table has more.',
    cut: 'The table has the first {0} of {1}. Choose a neighbourhood, kind or period to see the others.',
    keys: 'Tab to a picture, arrow keys to look around, Enter opens the note.',
    problem: 'problem glasses',
    escalator: 'escalator glasses',
    share: 'share of own wordings',
    noDate: 'no date',
    today: 'today',
    person: 'person or household',
    group: 'group or place',
    institution: 'institution or professional',
    bonding: 'inside a group (bonding)',
    bridging: 'between groups (bridging)',
    linking: 'with institutions (linking)',
    facilitating: 'what makes it possible (facilitating)',
    noKind: 'no kind',
    present: 'is there',
    open: 'is open',
    missing: 'could be there',
  },
};

interface PictureWords {
  readonly title: string;
  readonly about: string;
  readonly empty: string;
}

export const pictureWords: {
  readonly [language in Language]: { readonly [id in OverviewPictureId]: PictureWords };
} = {
  nl: {
    course: {
      title: 'Met welke bril, per wijk en maand',
      about:
        'Van de eigen woorden van de schrijvers: welk deel kijkt door een probleembril, welk deel door een roltrapbril. Citaten en ontkenningen tellen niet mee. Meer of minder is geen oordeel.',
      empty: 'In deze notities staan geen woorden van een van beide brillen.',
    },
    labels: {
      title: 'Labels, en welke samen staan',
      about:
        'In hoeveel notities een label staat of uit de tekst blijkt, en in hoeveel twee labels samen. Afgewezen labels tellen niet mee. Samen is nog geen verband.',
      empty: 'Deze notities hebben nog geen labels.',
    },
    ties: {
      title: 'Wie met wie',
      about:
        'Personen, groepen en instellingen, en wat hen verbindt. Een lijn zonder onderbreking is er, een streepjeslijn staat open, een stippellijn zou er kunnen zijn.',
      empty: 'In deze notities staan nog geen verbindingen.',
    },
    open: {
      title: 'Wat openstaat',
      about: 'Open linkwerk: bij wie, en voor welke dag. Een ruit is te laat, een rondje niet.',
      empty: 'Er staat niets open.',
    },
  },
  en: {
    course: {
      title: 'Through which glasses, by neighbourhood and month',
      about:
        'Of the writers’ own wordings: which part looks through problem glasses, which part through escalator glasses. Quotations and denials do not count. More or less is no verdict.',
      empty: 'These notes hold no wordings of either pair of glasses.',
    },
    labels: {
      title: 'Labels, and which stand together',
      about:
        'In how many notes a label stands or shows in the text, and in how many two labels together. Refused labels do not count. Together is not yet a connection.',
      empty: 'These notes have no labels yet.',
    },
    ties: {
      title: 'Who with whom',
      about:
        'People, groups and institutions, and what ties them. An unbroken line is there, a dashed line is open, a dotted line could be there.',
      empty: 'There are no ties in these notes yet.',
    },
    open: {
      title: 'What is open',
      about: 'Open link work: with whom, and for which day. A diamond is overdue, a circle is not.',
      empty: 'Nothing is open.',
    },
  },
};

export const smallWords = {
  nl: {
    none: '(geen wijk)',
    noMonth: '(geen datum)',
    nobody: '(nog niemand)',
    columns: {
      neighbourhood: 'Wijk',
      month: 'Maand',
      notes: 'Notities',
      problem: 'Woorden probleembril',
      escalator: 'Woorden roltrapbril',
      label: 'Label',
      other: 'En',
      owner: 'Wie',
      date: 'Voor welke dag',
      open: 'Open',
      overdue: 'Te laat',
      from: 'Van',
      to: 'Met',
      kind: 'Soort',
      state: 'Stand',
    },
    notes: (count: number, all: number) =>
      count === all ? `${all} ${all === 1 ? 'notitie' : 'notities'}.` : `${count} van ${all} notities.`,
    unread: (count: number) => ` Nog ${count} te lezen; tot dan tellen daarvan alleen kop en taken mee.`,
    course: (place: string, month: string, problem: number, escalator: number) =>
      `${place}, ${month}: ${problem} door een probleembril, ${escalator} door een roltrapbril`,
    label: (name: string, notes: number) => `${name}: ${notes === 1 ? '1 notitie' : `${notes} notities`}`,
    pair: (one: string, other: string, notes: number) =>
      `${one} en ${other}: samen in ${notes === 1 ? '1 notitie' : `${notes} notities`}`,
    open: (owner: string, date: string, open: number, overdue: boolean) =>
      `${owner}, ${date}: ${open} open${overdue ? ', te laat' : ''}`,
    tie: (from: string, to: string, kind: string, state: string) => `${from} ↔ ${to}: ${kind}, ${state}`,
  },
  en: {
    none: '(no neighbourhood)',
    noMonth: '(no date)',
    nobody: '(nobody yet)',
    columns: {
      neighbourhood: 'Neighbourhood',
      month: 'Month',
      notes: 'Notes',
      problem: 'Wordings, problem glasses',
      escalator: 'Wordings, escalator glasses',
      label: 'Label',
      other: 'And',
      owner: 'Who',
      date: 'For which day',
      open: 'Open',
      overdue: 'Overdue',
      from: 'From',
      to: 'With',
      kind: 'Kind',
      state: 'State',
    },
    notes: (count: number, all: number) =>
      count === all ? `${all} ${all === 1 ? 'note' : 'notes'}.` : `${count} of ${all} notes.`,
    unread: (count: number) => ` ${count} still to be read; until then only their head and tasks count.`,
    course: (place: string, month: string, problem: number, escalator: number) =>
      `${place}, ${month}: ${problem} through problem glasses, ${escalator} through escalator glasses`,
    label: (name: string, notes: number) => `${name}: ${notes === 1 ? '1 note' : `${notes} notes`}`,
    pair: (one: string, other: string, notes: number) =>
      `${one} and ${other}: together in ${notes === 1 ? '1 note' : `${notes} notes`}`,
    open: (owner: string, date: string, open: number, overdue: boolean) =>
      `${owner}, ${date}: ${open} open${overdue ? ', overdue' : ''}`,
    tie: (from: string, to: string, kind: string, state: string) => `${from} ↔ ${to}: ${kind}, ${state}`,
  },
} as const;
