/** What the note floor found wrong with the form of a note, one rule per code, with its mends as fixes. Adds no judgement of its own. */
import type { Bilingual } from '../language/types';
import type { Mend, Note, NoteProblem, NoteProblemCode } from '../note/types';
import type { Finding, Fix, Rule } from './types';
import { unknownGlasses } from './parts/unknownGlasses';

interface Page {
  readonly title: Bilingual;
  readonly explanation: Bilingual;
}

const pages: { readonly [code in NoteProblemCode]: Page } = {
  'front-matter-unclosed': {
    title: { nl: 'De kop van de notitie is niet afgesloten', en: 'The head of the note is not closed' },
    explanation: {
      nl: 'De gegevens boven aan een notitie staan tussen twee regels met drie streepjes (---). De tweede regel is niet gevonden. Roltrap schat waar de gegevens ophouden en leest de rest gewoon.',
      en: 'The facts at the top of a note stand between two lines of three dashes (---). The second line was not found. Roltrap guesses where the facts end and reads the rest as usual.',
    },
  },
  'front-matter-syntax': {
    title: { nl: 'Een regel in de kop is niet te lezen', en: 'A line in the head cannot be read' },
    explanation: {
      nl: 'De gegevens boven aan een notitie zijn regels met een sleutel, een dubbele punt en een waarde (wijk: Kanaalzijde). Deze regel past daar niet in. De andere regels worden wel gelezen, en de tekst eronder ook.',
      en: 'The facts at the top of a note are lines with a key, a colon and a value (wijk: Kanaalzijde). This line does not fit. The other lines are read, and so is the text below.',
    },
  },
  'front-matter-tab': {
    title: { nl: 'Een tab in de kop', en: 'A tab in the head' },
    explanation: {
      nl: 'In de gegevens boven aan een notitie springt een regel in met spaties, niet met een tab. Een tab is daar niet te lezen. Twee spaties doen hetzelfde.',
      en: 'In the facts at the top of a note a line is indented with spaces, not with a tab. A tab cannot be read there. Two spaces do the same.',
    },
  },
  'front-matter-duplicate-key': {
    title: { nl: 'Een sleutel staat er twee keer', en: 'A key stands twice' },
    explanation: {
      nl: 'Elke sleutel boven aan een notitie kan één keer voorkomen. Hier staat er een twee keer, en dan is niet duidelijk welke waarde geldt. Roltrap kiest er een en laat je zien waar de andere staat.',
      en: 'Each key at the top of a note can occur once. One stands here twice, so that it is not clear which value holds. Roltrap takes one and shows you where the other is.',
    },
  },
  'front-matter-unknown-key': {
    title: { nl: 'Een sleutel die op een bekende lijkt', en: 'A key that looks like a known one' },
    explanation: {
      nl: 'Eigen sleutels mag je altijd toevoegen. Deze lijkt zo op een bekende dat het een tikfout kan zijn. Bedoel je een eigen sleutel, zet de vraag dan hier uit.',
      en: 'You may always add keys of your own. This one looks so much like a known one that it may be a slip of the keyboard. If you mean a key of your own, put the question aside here.',
    },
  },
  'front-matter-wrong-type': {
    title: { nl: 'Een waarde van een andere soort', en: 'A value of another kind' },
    explanation: {
      nl: 'Bij deze sleutel hoort een andere soort waarde: een datum (JJJJ-MM-DD), een getal, een lijst of een keuze. De waarde blijft staan; alleen wat er mee te doen is, zoals sorteren op datum, lukt nog niet.',
      en: 'This key goes with another kind of value: a date (YYYY-MM-DD), a number, a list or a choice. The value stays as it is; only what can be done with it, such as sorting by date, does not work yet.',
    },
  },
  'front-matter-unknown-value': {
    title: { nl: 'Een waarde die niet in de lijst staat', en: 'A value that is not in the list' },
    explanation: {
      nl: 'Deze sleutel heeft een vaste lijst van waarden, zodat notities naast elkaar te leggen zijn. De waarde die er staat hoort er niet bij. De melding noemt de waarde die erop lijkt, of de hele lijst.',
      en: 'This key has a set list of values, so that notes can be laid side by side. The value here is not in it. The message names the value that comes close, or the whole list.',
    },
  },
  'front-matter-missing-key': {
    title: { nl: 'Een gegeven dat er nog niet staat', en: 'A fact that is not there yet' },
    explanation: {
      nl: 'Bij deze soort notitie horen een paar gegevens, zoals een titel en een datum. Zonder datum is kleine groei later niet te zien. De melding noemt wat er nog niet staat en kan de lege regels voor je maken.',
      en: 'A few facts belong to this kind of note, such as a title and a date. Without a date small growth cannot be seen later. The message names what is not there yet and can make the empty lines for you.',
    },
  },
  'front-matter-not-a-map': {
    title: { nl: 'De kop bestaat niet uit sleutels en waarden', en: 'The head is not made of keys and values' },
    explanation: {
      nl: 'Tussen de twee regels met streepjes staat iets anders dan regels met een sleutel en een waarde. Roltrap leest de tekst eronder, maar weet zo niet wat voor notitie het is.',
      en: 'Between the two lines of dashes stands something other than lines with a key and a value. Roltrap reads the text below, but cannot tell what kind of note it is.',
    },
  },
  'unreadable-character': {
    title: { nl: 'Tekens die niet te lezen zijn', en: 'Characters that cannot be read' },
    explanation: {
      nl: 'In de notitie staan onzichtbare tekens die niet in een tekst thuishoren, vaak na kopiëren uit een ander programma. De rest is gewoon gelezen. Weghalen kan zonder verlies van leesbare tekst.',
      en: 'The note holds invisible characters that do not belong in a text, often after copying from another program. The rest was read as usual. Taking them out loses no readable text.',
    },
  },
  'note-too-large': {
    title: { nl: 'Een notitie die te groot is om heel te lezen', en: 'A note too large to be read whole' },
    explanation: {
      nl: 'Deze notitie is zo groot dat Roltrap alleen het eerste deel leest. De melding staat op de plek waar het lezen ophoudt. Knip de notitie in tweeën om alles te laten lezen.',
      en: 'This note is so large that Roltrap reads its first part only. The message stands where the reading stops. Cut the note in two to have it all read.',
    },
  },
  'nesting-too-deep': {
    title: { nl: 'Lijsten of citaten die heel diep in elkaar zitten', en: 'Lists or quotations nested very deeply' },
    explanation: {
      nl: 'Op deze plek zitten lijsten of citaten zo diep in elkaar dat de opbouw niet meer te volgen is. De woorden zelf worden wel gelezen.',
      en: 'At this place lists or quotations are nested so deeply that the structure cannot be followed any more. The words themselves are read.',
    },
  },
};

/** A slip of form is mended in a moment and is nobody's view: it may be a warning where a question about words may not. */
const severity = 'warning';

function ruleFor(code: NoteProblemCode): Rule {
  const rule: Rule = {
    code,
    severity,
    ...pages[code],
    sources: [],
    *find({ note, knowledge }) {
      const more = code === 'front-matter-unknown-value' ? unknownGlasses(note, knowledge) : [];
      for (const problem of [...note.problems, ...more]) if (problem.code === code) yield finding(problem, note.text);
    },
  };
  return rule;
}

function finding(problem: NoteProblem, text: string): Finding {
  return {
    code: problem.code,
    span: problem.span,
    severity,
    message: problem.message,
    sources: [],
    topic: { kind: 'rule', id: problem.code },
    fixes: problem.mends.map((mend) => fix(mend, problem.mends.length === 1)),
    section: 0,
    ignoreKey: `${problem.code} ${text.slice(problem.span.start, problem.span.end)}`,
  };
}

const fix = ({ title, edits, safe }: Mend, only: boolean): Fix => ({
  kind: 'front-matter',
  title,
  edits,
  snippet: false,
  preferred: safe && only,
});

/** One rule per code, in the order of the table. */
export const noteProblems: readonly Rule[] = (Object.keys(pages) as NoteProblemCode[]).map(ruleFor);

/** A kind written so that it is near to a known one ("cassus"): all that is said of a file that is no note yet. */
export function misspeltKind({ problems, frontMatter, text }: Note): Finding[] {
  const field = frontMatter?.fields.get('soort');
  return problems
    .filter(
      ({ code, span, mends }) =>
        code === 'front-matter-unknown-value' && span.start === field?.valueSpan.start && mends.length,
    )
    .map((problem) => finding(problem, text));
}
