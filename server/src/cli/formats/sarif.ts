/** SARIF 2.1.0, written while notes are read. Columns are UTF-16 units and said to be so; a path is told from the folder the program ran in. */
import type { ReportingDescriptor, Result, Run } from 'sarif';
import type { FindingRecord, NoteRecord } from '../noteRecord';
import type { Format, FormatContext, RuleText, Unread } from './types';

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json';
const base = '%SRCROOT%';

/** A question is a note: nothing here is an error. */
const levels: { readonly [severity in FindingRecord['severity']]: NonNullable<Result['level']> } = {
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

export function sarif(context: FormatContext): Format {
  const { language, version, rules } = context;
  const index = new Map(rules.map(({ code }, at) => [code, at]));
  const driver = {
    name: 'Roltrap',
    semanticVersion: version,
    language,
    rules: rules.map((rule) => descriptor(rule, language)),
  };
  const run: Pick<Run, 'tool' | 'columnKind' | 'language'> = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    language,
  };
  let separator = '';
  return {
    head: () =>
      `{"$schema":${JSON.stringify(schema)},"version":"2.1.0","runs":[${JSON.stringify(run).slice(0, -1)},"results":[`,
    note: (record) =>
      record.findings
        .map((finding) => {
          const text = `${separator}\n${JSON.stringify(resultOf(record, finding, index.get(finding.rule)))}`;
          separator = ',';
          return text;
        })
        .join(''),
    tail: (unread) => `\n],"invocations":${JSON.stringify([invocation(unread)])}}]}\n`,
  };
}

const descriptor = (
  { code, title, explanation, severity }: RuleText,
  language: FormatContext['language'],
): ReportingDescriptor => ({
  id: code,
  shortDescription: { text: title[language] },
  fullDescription: { text: explanation[language] },
  defaultConfiguration: { level: levels[severity] },
});

function resultOf({ path }: NoteRecord, finding: FindingRecord, ruleIndex: number | undefined): Result {
  const { rule, severity, message, topic, source, fingerprint } = finding;
  const { line, column, endLine, endColumn } = finding;
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path), uriBaseId: base },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    ...(fingerprint !== undefined && { partialFingerprints: { 'roltrap/v1': fingerprint } }),
    properties: { severity, topic, ...(source !== undefined && { source }) },
  };
}

/** A name that is no Unicode cannot be written in a URI. */
const uriOf = (path: string): string =>
  path
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .split('/')
    .map(encodeURIComponent)
    .join('/');

const invocation = (unread: readonly Unread[]): NonNullable<Run['invocations']>[number] => ({
  executionSuccessful: unread.length === 0,
  ...(unread.length > 0 && {
    toolExecutionNotifications: unread.map(({ path, code }) => ({
      level: 'error',
      message: { text: code },
      locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path), uriBaseId: base } } }],
    })),
  }),
});
