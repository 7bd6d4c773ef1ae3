/** JUnit's XML: a suite for each note, a case for each question; what `--fail-on` names is a failure, the rest passes with its words beside it. */
import type { FindingRecord, NoteRecord } from '../noteRecord';
import { escaped } from './escape';
import type { Format, FormatContext, Unread } from './types';

export const junit = (context: FormatContext): Format => ({
  head: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="roltrap">\n',
  note: (record) => suite(record, context),
  tail: (unread) => `${unread.map(unreadSuite).join('')}</testsuites>\n`,
});

function suite({ path, findings }: NoteRecord, { fails }: FormatContext): string {
  const failures = findings.filter(fails).length;
  const cases = findings.map((finding) => testCase(path, finding, fails(finding)));
  const all = cases.length > 0 ? cases : [`    <testcase${attributes({ name: path, classname: path })}/>\n`];
  const head = attributes({ name: path, tests: all.length, failures, errors: 0 });
  return `  <testsuite${head}>\n${all.join('')}  </testsuite>\n`;
}

function testCase(path: string, finding: FindingRecord, isFailure: boolean): string {
  const { rule, line, column, message, severity } = finding;
  const head = attributes({ name: `${rule} (${line}:${column})`, classname: path, file: path, line });
  const [first = ''] = message.split('\n');
  const body = isFailure
    ? `<failure${attributes({ message: first, type: severity })}>${escaped(message)}</failure>`
    : `<system-out>${escaped(message)}</system-out>`;
  return `    <testcase${head}>${body}</testcase>\n`;
}

function unreadSuite({ path, code }: Unread): string {
  const head = attributes({ name: path, tests: 1, failures: 0, errors: 1 });
  const body = `<testcase${attributes({ name: path, classname: path })}><error${attributes({ message: code })}/></testcase>`;
  return `  <testsuite${head}>\n    ${body}\n  </testsuite>\n`;
}

const attributes = (values: Readonly<Record<string, string | number>>): string =>
  Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('');
