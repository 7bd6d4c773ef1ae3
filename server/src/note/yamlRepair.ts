/**
 * Makes YAML with a slip on a line readable, without moving anything: the signs on that line that YAML stumbles over are stood in for by
 * signs it does not know. So "titel: Bezoek: de markt" or "persoon: @mw-t" costs one line, not every key after it.
 */
import { parseDocument } from 'yaml';
import type { Span } from '../language/types';

/** `value-to-quote`: the value needs quotation marks; `space-after-colon`: "soort:casus". */
export interface LineSlip extends Span {
  readonly code: 'value-to-quote' | 'space-after-colon';
}

export interface RepairedYaml {
  /** Same length as what was given. */
  readonly source: string;
  readonly slips: readonly LineSlip[];
}

/** A line with one value on it: indent, list mark, key; then the value. */
const VALUE_LINE = /^([ \t]*(?:-[ \t]+)*(?:[^\s:#'"[\]{}][^:#\n]*:[ \t]+|(?<=-[ \t]+)))(\S[^\r\n]*?)[ \t]*\r?$/;
const NO_SPACE = /^([\p{L}_-]+):(?=[^\s:/])/u;
const SIGNS = /["'[\]{}:,#&*!|>%@`\\?-]/g;
const STAND_INS = /[\ue020-\ue07e]/g;
const MOST_LINES = 400;

/** Stands in for the signs on the lines that do not hold by themselves. */
export function repairYaml(source: string): RepairedYaml {
  const lines = source.split('\n');
  if (lines.length > MOST_LINES) return { source, slips: [] };
  const slips: LineSlip[] = [];
  let start = 0;
  const repaired = lines.map((line, index) => {
    const at = start;
    start += line.length + 1;
    const squeezed = NO_SPACE.exec(line);
    if (squeezed) {
      slips.push({ code: 'space-after-colon', start: at, end: at + squeezed[0].length });
      return line.replace(/^./u, '#');
    }
    const [, lead, value] = VALUE_LINE.exec(line) ?? [];
    if (lead === undefined || value === undefined || goesOn(line, lines[index + 1]) || holds(value)) return line;
    slips.push({ code: 'value-to-quote', start: at + lead.length, end: at + lead.length + value.length });
    return (
      lead +
      value.replace(SIGNS, (sign) => String.fromCharCode(0xe000 + sign.charCodeAt(0))) +
      line.slice(lead.length + value.length)
    );
  });
  return { source: repaired.join('\n'), slips };
}

/** The text as it was written. */
export function withoutStandIns(text: string): string {
  return text.replace(STAND_INS, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xe000));
}

/** The value in quotation marks, so that it is read as it stands. */
export function quoted(value: string): string {
  return `"${value.replace(/^["']/, '').replace(/["\\]/g, '\\$&')}"`;
}

function goesOn(line: string, next: string | undefined): boolean {
  return next !== undefined && next.trim() !== '' && indentOf(next) > indentOf(line);
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

function holds(value: string): boolean {
  return parseDocument(`k: ${value}`, { logLevel: 'silent', prettyErrors: false }).errors.length === 0;
}
