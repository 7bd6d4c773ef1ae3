/** Whether what is asked exists in the knowledge at hand: kinds, glasses, rules. Says the nearest where it does not. */
import type { KnowledgeData } from '../knowledge';
import type { Bilingual, Language } from '../language/types';
import { nearestName } from '../note';
import { kindNamed } from '../note/givenKind';
import { glassesSets } from '../reading';
import { rules } from '../rules';
import { failChoices } from './failOn';
import type { RuleText } from './formats';
import { choiceText, type Options } from './parseOptions';

/** What is asked for and is not there; undefined when all is. `homes`: the knowledge of every folder, own lenses included. */
export function notThere(
  options: Options,
  data: KnowledgeData,
  homes: readonly KnowledgeData[],
): Bilingual | undefined {
  const { kind, glasses = [], failOn } = options;
  if (kind !== undefined && !kindNamed(kind, data.formats)) return unknownKind(kind, data);
  const known = new Set<string>([
    ...glassesSets,
    ...[data, ...homes].flatMap(({ lenses }) => lenses.map(({ id }) => id)),
  ]);
  const stranger = glasses.find((name) => !known.has(name));
  if (stranger !== undefined) return unknown('--glasses', stranger, known, glassesSets);
  const codes = new Set([...failChoices, ...ruleTexts(data).map(({ code }) => code)]);
  const strange = failOn.find((name) => !codes.has(name));
  return strange === undefined ? undefined : unknown('--fail-on', strange, codes, failChoices);
}

/** Offers the names that help gives, not the scores of others that a note may use. */
function unknownKind(kind: string, { formats: { kinds } }: KnowledgeData): Bilingual {
  const known = new Set(kinds.flatMap(({ id, aliases }) => [id, ...aliases]));
  const among = (language: Language) =>
    unknown(
      '--kind',
      kind,
      known,
      kinds.map(({ name }) => name[language]),
    )[language];
  return { nl: among('nl'), en: among('en') };
}

/** All choices are too many to list: the nearest, else the general ones. */
function unknown(option: string, name: string, known: ReadonlySet<string>, general: readonly string[]): Bilingual {
  const near = nearestName(name, [...known], true);
  return choiceText(option, name, near === undefined ? general : [near]);
}

/** Every rule there is, as formats name it: those written as code, and the checks of the knowledge. */
export function ruleTexts({ checks }: Pick<KnowledgeData, 'checks'>): RuleText[] {
  return [
    ...rules.map(({ code, title, explanation, severity }) => ({
      code,
      title,
      explanation,
      severity: severity === 'off' ? ('hint' as const) : severity,
    })),
    ...checks.map(({ id, name, about }) => ({
      code: id,
      title: name,
      explanation: about,
      severity: 'hint' as const,
    })),
  ];
}
