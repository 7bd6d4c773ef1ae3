/** What makes the program end as "found": a strength and all above it, or named rules. */
import type { FindingRecord } from './noteRecord';

const strengths = ['hint', 'information', 'warning'] as const;

/** What `--fail-on` takes beside codes of rules. */
export const failChoices: readonly string[] = ['never', ...strengths];

/** Says whether a finding is one to end with. A strength counts from itself up; several names count together. */
export function failsOn(names: readonly string[]): (finding: Pick<FindingRecord, 'rule' | 'severity'>) => boolean {
  const least = Math.min(...strengths.flatMap((name, at) => (names.includes(name) ? [at] : [])), strengths.length);
  return ({ rule, severity }) => strengths.indexOf(severity) >= least || names.includes(rule);
}
