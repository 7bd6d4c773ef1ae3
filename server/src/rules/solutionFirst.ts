/** A case note in which the solution stands before the problem is put into words. Knows the format's order and one lens; knows no better solution. */
import { formatOf } from '../knowledge';
import type { SectionFormat } from '../note/format';
import type { Note, Section } from '../note/types';
import type { Mention } from '../reading/types';
import type { Finding, Rule, RuleInput } from './types';
import { isAskable } from './parts/aboutMention';
import { insertHeadings, isEmptySection, purposeOf, usesFormat } from './parts/sections';
import { excerpt } from './parts/text';

const lensId = 'oplossing-probleemarticulatie';
const problemRole = 'probleemarticulatie';
/** The solution that was asked for may be written down here as a wish. */
const wishRoles: readonly string[] = ['aanleiding', 'in-eigen-woorden'];

export const solutionFirst: Rule = {
  code: 'solution-first',
  severity: 'hint',
  title: { nl: 'Oplossing vóór het probleem', en: 'Solution before the problem' },
  explanation: {
    nl: 'Mensen brengen een probleem vaak als oplossing: een drempel in de straat, een maatje, een andere woning. Deze vraag komt in een casus waar de stappen of een oplossing al staan, terwijl er nog geen gevulde Probleemarticulatie voor staat. Onder Aanleiding mag de gevraagde oplossing gewoon als wens staan. Hij komt één keer per notitie.',
    en: 'People often bring a problem as a solution: a speed bump in the street, a buddy, another house. This question comes in a case note where the steps or a solution stand already, while no filled Problem articulation stands before them. Under Occasion the solution that was asked for may stand as a wish. It comes once per note.',
  },
  sources: [
    { seed: '004', section: 'ch. 1 Voor innovatie is een goede analyse nodig' },
    { seed: '004', section: 'ch. 2 De graver' },
  ],
  *find(input) {
    if (input.note.kind !== 'casus') return;
    const problem = input.note.sections.find(({ role }) => role === problemRole);
    const filled = problem && !isEmptySection(input.note, problem) ? problem : undefined;
    const early = earlySteps(input, filled) ?? earlySolution(input, filled);
    if (early) yield finding(input, early, problem);
  },
};

interface Early {
  readonly span: Finding['span'];
  readonly section: number;
  readonly mention?: Mention;
}

/** Steps that are filled in before the problem is; a note that does not follow the format may tell the problem under another heading. */
function earlySteps({ note, knowledge }: RuleInput, problem: Section | undefined): Early | undefined {
  const steps = note.sections.find(
    (section) => isForSteps(purposeOf(note, knowledge, section.index)) && !isEmptySection(note, section),
  );
  if (!steps || (problem && problem.start < steps.start)) return undefined;
  const format = formatOf(knowledge, note.kind);
  const hasProblem = note.sections.some(({ role }) => role === problemRole);
  if (!hasProblem && !(format && usesFormat(note, format, 1))) return undefined;
  return { span: steps.titleSpan, section: steps.index };
}

/** In a casus the steps are a section for steps or for actions; link work may stand anywhere. */
const isForSteps = (purpose: SectionFormat['purpose']): boolean => purpose === 'steps' || purpose === 'actions';

/** A solution in the author's own words, with no word of articulation anywhere before it. */
function earlySolution(input: RuleInput, problem: Section | undefined): Early | undefined {
  const { note, reading } = input;
  const mention = reading.mentions.find((candidate) => isSolution(input, candidate));
  if (!mention || (problem && problem.start < mention.start)) return undefined;
  const articulated = reading.mentions.some(
    ({ lens, pole, start }) => lens === lensId && pole === 'B' && start < mention.start,
  );
  if (articulated || wishRoles.includes(note.sections[mention.section]?.role ?? '')) return undefined;
  return { span: { start: mention.start, end: mention.end }, section: mention.section, mention };
}

const isSolution = (input: RuleInput, mention: Mention): boolean =>
  mention.lens === lensId &&
  mention.pole === 'A' &&
  mention.voice === 'author' &&
  mention.show === 'highlight' &&
  isAskable(input, mention);

function finding(input: RuleInput, { span, section, mention }: Early, problem: Section | undefined): Finding {
  const { note, knowledge } = input;
  const start = mention
    ? { nl: `“${excerpt(note.text, mention)}”. `, en: `“${excerpt(note.text, mention)}”. ` }
    : { nl: '', en: '' };
  const format = problem ? undefined : formatOf(knowledge, note.kind)?.sections.find(({ id }) => id === problemRole);
  return {
    code: solutionFirst.code,
    span,
    severity: solutionFirst.severity,
    message: {
      nl: `${start.nl}Eerst: welk probleem zit er achter de gevraagde oplossing?`,
      en: `${start.en}First: which problem lies behind the solution that is asked for?`,
    },
    sources: solutionFirst.sources,
    topic: mention ? { kind: 'term', id: `${mention.lens}/${mention.term}` } : { kind: 'lens', id: lensId },
    fixes: format ? [headingFix(input, note, format)] : [],
    section,
    ignoreKey: lensId,
  };
}

function headingFix(
  { knowledge, noteLanguage }: RuleInput,
  note: Note,
  section: SectionFormat,
): Finding['fixes'][number] {
  const format = formatOf(knowledge, note.kind);
  return {
    kind: 'section',
    title: { nl: `Voeg kopje “${section.heading.nl}” toe`, en: `Add section “${section.heading.en}”` },
    edits: format ? insertHeadings(note, format, [section], noteLanguage) : [],
    snippet: false,
    preferred: false,
  };
}
