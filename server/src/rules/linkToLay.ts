/** A tie that the text shows to be missing, offered as an open task. Knows the catalogue of link work; lays nothing itself. */
import { fold } from '../language';
import type { LinkAction } from '../knowledge/types';
import type { Bilingual } from '../language/types';
import type { ActionSuggestion } from '../reading/types';
import type { Finding, Fix, Rule, RuleInput } from './types';
import { sectionAnchor } from './parts/sections';
import { insertTask, taskPlace, taskSnippet, type TaskPlace } from './parts/taskLine';
import { excerpt, firstLine } from './parts/text';

export const linkToLay: Rule = {
  code: 'link-to-lay',
  severity: 'hint',
  perNote: 4,
  title: { nl: 'Verbinding om te leggen', en: 'Link to lay' },
  explanation: {
    nl: 'De tekst laat een kloof zien, of noemt maar één kant van een verbinding. Deze vraag noemt een stap uit de lijst van linkwerk, het woord dat ertoe uitnodigt en de kant die nog ontbreekt. Met één toets komt de stap als open taak onder “Linkwerk”. Staat er al dat het gebeurt, dan blijft de vraag weg. Er komen er hooguit vier per notitie. Bij geweld, uitzetting of acute crisis gaat overdragen zonder gat voor.',
    en: 'The text shows a gap, or names one side of a tie only. This question names a step from the list of link work, the wording that calls for it and the side that is still missing. One key puts the step under “Link work” as an open task. Where the note says that it is being done, the question stays away. There are four per note at most. With violence, eviction or acute crisis, handing over without a gap comes first.',
  },
  sources: [{ seed: '003', section: 'De kloof overbruggen: link work' }],
  *find(input) {
    const place = taskPlace(input.note, input.noteLanguage);
    for (const suggestion of strongestFirst(input.reading.actions)) {
      const action = input.knowledge.actionById.get(suggestion.action);
      if (action) yield finding(input, suggestion, action, place);
    }
  },
};

/** Each action once, the best of every section first: only the first few are shown, since a long list of advice is read by nobody. */
function strongestFirst(actions: readonly ActionSuggestion[]): ActionSuggestion[] {
  const sections = new Set<number>();
  const firsts = actions.filter(({ section }) => !sections.has(section) && sections.add(section));
  const byWeight = (a: ActionSuggestion, b: ActionSuggestion): number =>
    Number(firsts.includes(b)) - Number(firsts.includes(a)) ||
    Number(b.priority) - Number(a.priority) ||
    b.score - a.score;
  const said = new Set<string>();
  return [...actions].sort(byWeight).filter(({ action }) => !said.has(action) && said.add(action));
}

function finding(input: RuleInput, suggestion: ActionSuggestion, action: LinkAction, place: TaskPlace): Finding {
  const { note } = input;
  const signal = suggestion.evidence.find(({ span }) => span)?.span;
  return {
    code: linkToLay.code,
    span: signal ? firstLine(note.text, signal) : sectionAnchor(note, suggestion.section),
    severity: linkToLay.severity,
    message: message(input, suggestion, action),
    sources: action.sources,
    topic: { kind: 'action', id: action.id },
    fixes: [linkFix(input, suggestion, action, place)],
    section: suggestion.section,
    ignoreKey: `${action.id} ${note.sections[suggestion.section]?.title ?? ''}`,
  };
}

function message({ note }: RuleInput, suggestion: ActionSuggestion, action: LinkAction): Bilingual {
  const signal = suggestion.evidence[0];
  const words = signal?.span ? `“${excerpt(note.text, signal.span, 40)}”` : undefined;
  const missing = suggestion.missingSide === undefined ? undefined : action.connects[suggestion.missingSide]?.name;
  const title = { nl: action.title.nl.replace(/\.$/, ''), en: action.title.en.replace(/\.$/, '') };
  const nl = [
    (words ?? signal?.says?.nl) && `Signaal: ${words ?? signal?.says?.nl}.`,
    missing && `Wie is de andere kant: ${missing.nl}?`,
  ];
  const en = [
    (words ?? signal?.says?.en) && `Signal: ${words ?? signal?.says?.en}.`,
    missing && `Who is the other side: ${missing.en}?`,
  ];
  return {
    nl: [`Verbinding om te leggen? ${title.nl}.`, nl.filter(Boolean).join(' ')].filter(Boolean).join('\n'),
    en: [`A link to lay? ${title.en}.`, en.filter(Boolean).join(' ')].filter(Boolean).join('\n'),
  };
}

function linkFix(input: RuleInput, { sides }: ActionSuggestion, action: LinkAction, place: TaskPlace): Fix {
  const { noteLanguage } = input;
  const named = sides.map((side) => nameOf(input, side));
  return {
    kind: 'link-action',
    title: { nl: `Zet onder Linkwerk: ${action.title.nl}`, en: `Add under Link work: ${action.title.en}` },
    edits: [insertTask(place, taskSnippet(action, named, noteLanguage))],
    snippet: true,
    preferred: false,
  };
}

/** "Ze durft niet te bellen": a word that stands for somebody says too little in a line that stands by itself. */
const nobody: ReadonlySet<string> = new Set(
  'ik mij we wij ons ze zij hij hem haar hen hun iemand mensen persoon groep hulp i me us she he they him her them someone somebody people person group help'.split(
    ' ',
  ),
);

/** Words for the resident of a case that say less than the pseudonym does. */
const residents: ReadonlySet<string> = new Set(
  'mevrouw mw meneer mijnheer dhr heer client cliente cl bewoner bewoonster klant mrs ms mr resident tenant'.split(' '),
);

/** A side as it is written in the task: nobody for a pronoun, the pseudonym for the resident of a case. */
function nameOf(input: RuleInput, side: string | undefined): string | undefined {
  if (side === undefined) return undefined;
  if (nobody.has(fold(side))) return personOf(input);
  return residents.has(fold(side)) ? (personOf(input) ?? side) : side;
}

/** The pseudonym of a case's resident, if the head gives one. */
function personOf({ note }: RuleInput): string | undefined {
  const person = note.frontMatter?.fields.get('persoon')?.value;
  return typeof person === 'string' && person !== '' ? person : undefined;
}
