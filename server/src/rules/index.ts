/** The registry of rules and the way over them: findings in the order of the text, without a flood. Knows no protocol and no settings but severities. */
import type { Knowledge } from '../knowledge';
import { actionWithoutDate } from './actionWithoutDate';
import { actionWithoutOwner } from './actionWithoutOwner';
import { actionWithoutSecondSide } from './actionWithoutSecondSide';
import { checkRules } from './checks';
import { bothSides } from './bothSides';
import { coldReferral } from './coldReferral';
import { contextualProblemTerm } from './contextualProblemTerm';
import { labelToConsider } from './labelToConsider';
import { linkToLay } from './linkToLay';
import { missingSection } from './missingSection';
import { noteProblems } from './noteProblems';
import { oneSidedNote } from './oneSidedNote';
import { oneSidedSection } from './oneSidedSection';
import { onlyEscalator } from './onlyEscalator';
import { noteAnchor } from './parts/sections';
import { problemTerm } from './problemTerm';
import { solutionFirst } from './solutionFirst';
import type { Finding, Rule, RuleInput, Severity } from './types';
import { whoseGlasses } from './whoseGlasses';
import { wishfulThinking } from './wishfulThinking';

/** Every rule that is written as code, in the order in which it is documented. Checks come with the knowledge: see `rulesOf`. */
export const rules: readonly Rule[] = [
  problemTerm,
  contextualProblemTerm,
  whoseGlasses,
  wishfulThinking,
  oneSidedNote,
  oneSidedSection,
  onlyEscalator,
  bothSides,
  labelToConsider,
  linkToLay,
  coldReferral,
  actionWithoutSecondSide,
  actionWithoutOwner,
  actionWithoutDate,
  solutionFirst,
  missingSection,
  ...noteProblems,
];

const ruleByCode: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.code, rule]));

/** Every rule there is: those written as code, then the checks that the knowledge brings. */
export const rulesOf = (knowledge: Knowledge): readonly Rule[] => [...rules, ...checkRules(knowledge)];

export const ruleOf = (knowledge: Knowledge, code: string): Rule | undefined =>
  ruleByCode.get(code) ?? checkRules(knowledge).find((rule) => rule.code === code);

/** A format is a help and no exam: of all checks so many speak in one note, those about a place in the text first. */
const checksPerNote = 3;

/** The rules that ask about a wording of the text: "not here" said to one of them is said of the wording. */
export const wordingCodes: readonly string[] = [problemTerm, contextualProblemTerm, whoseGlasses, wishfulThinking].map(
  ({ code }) => code,
);

const rank: { readonly [severity in Severity]: number } = { off: 0, hint: 1, information: 2, warning: 3 };

/** Rules ask about listed wordings only: what the learned reader proposes gives no question of its own. */
const onlyListed = (input: RuleInput): RuleInput => ({
  ...input,
  reading: { ...input.reading, mentions: input.reading.mentions.filter(({ origin }) => origin !== 'learned') },
});

/**
 * All findings in the order of the text. `severities` overrides a rule's own severity per code; what a rule may be raised to it keeps.
 * Per section at most one finding of a kind for the same lens is kept: the rest is highlighting. `keep` leaves out what the writer put aside,
 * before that, so that the next one shows.
 */
export function findAll(
  input: RuleInput,
  severities: ReadonlyMap<string, Severity>,
  keep: (finding: Finding) => boolean = () => true,
): Finding[] {
  const listed = onlyListed(input);
  const found: Finding[] = [];
  const said = new Set<string>();
  const findAllOf = (rule: Rule): Finding[] => findOf(rule, listed, severities.get(rule.code), keep, said);
  for (const rule of rules) found.push(...findAllOf(rule));
  const checks = checkRules(input.knowledge).flatMap(findAllOf);
  found.push(
    ...checks.sort((a, b) => Number(isAboutNote(input, a)) - Number(isAboutNote(input, b))).slice(0, checksPerNote),
  );
  return found.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** The findings of one rule; `said` gathers what need not be said again. */
function findOf(
  rule: Rule,
  input: RuleInput,
  asked: Severity | undefined,
  keep: (finding: Finding) => boolean,
  said: Set<string>,
): Finding[] {
  const found: Finding[] = [];
  if (asked === 'off') return found;
  let left = rule.perNote ?? Infinity;
  for (const finding of rule.find(input)) {
    if (left <= 0) break;
    const own = ownSeverity(input, finding);
    if (own === 'off' || !keep(finding)) continue;
    const kind = floodKey(finding);
    if (kind !== undefined && said.has(kind)) continue;
    if (kind !== undefined) said.add(kind);
    left--;
    const severity = capped(own ?? asked ?? finding.severity, rule.atMost);
    if (severity !== 'off') found.push({ ...finding, severity });
  }
  return found;
}

/** True when it stands on the note's title or first line, for want of a place of its own. */
const isAboutNote = ({ note }: RuleInput, { span }: Finding): boolean => span.start === noteAnchor(note).start;

/** The same for two findings of which one is enough. */
function floodKey({ code, section, topic }: Finding): string | undefined {
  if (topic.kind !== 'term' && topic.kind !== 'lens') return undefined;
  return `${code} ${section} ${topic.id.split('/')[0] ?? ''}`;
}

/** What an organisation set for this very entry of the knowledge: nearer by than what is set for the kind of question. */
function ownSeverity({ knowledge }: RuleInput, { topic: { kind, id } }: Finding): Severity | undefined {
  if (kind === 'term') return knowledge.termById.get(id)?.term.severity;
  if (kind === 'label') return knowledge.labelByKey.get(id)?.label.severity;
  return kind === 'action' ? knowledge.actionById.get(id)?.severity : undefined;
}

const capped = (severity: Severity, atMost: Severity | undefined): Severity =>
  atMost !== undefined && rank[severity] > rank[atMost] ? atMost : severity;

export { misspeltKind } from './noteProblems';
export { labelToConsider } from './labelToConsider';
export { Asides } from './parts/asides';
export { mentionKey } from './parts/ignoreKey';
export type { Finding, Fix, Rule, RuleInput, Severity, Topic } from './types';
