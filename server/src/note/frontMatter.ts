/** Finds the front matter at the start of a document, also when its closing fence is missing. Reads no YAML. */
import type { Span } from '../language/types';

/** Where the front matter lies. `next` is where the body starts. */
export interface FrontMatterPlace extends Span {
  readonly body: Span;
  readonly closed: boolean;
  readonly next: number;
}

const OPENING = /^\ufeff?---[ \t]*\r?\n/;
const FENCE = /^(?:---|\.\.\.)[ \t]*$/;
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_ ./-]{0,60}["']?[ \t]*:(?:[ \t]|$)/u;
const HEADING = /^#{1,6}[ \t]/;
/** What a line of YAML can start with: an indent, an item, a comment, a flow collection, a key. */
const YAML = /^(?:[ \t{[\]}?]|-(?:[ \t]|$)|#)/;

interface Line extends Span {
  /** Without the line break. */
  readonly text: string;
  /** Where the next line starts. */
  readonly next: number;
}

/**
 * The front matter of `text`, or undefined when a `---` on the first line is only a rule. Without a closing fence it ends at the first
 * blank line that prose or a heading with prose below it follows, or at the first heading.
 */
export function locateFrontMatter(text: string): FrontMatterPlace | undefined {
  const opening = OPENING.exec(text);
  if (!opening) return undefined;
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const bodyStart = opening[0].length;
  const scan = scanLines(text, bodyStart);
  if (scan.fence) {
    const { fence } = scan;
    return { start, end: fence.end, body: { start: bodyStart, end: fence.start }, closed: true, next: fence.next };
  }
  if (!scan.hasKey) return undefined;
  const end = scan.proseAt ?? scan.headingAt ?? text.length;
  return { start, end, body: { start: bodyStart, end }, closed: false, next: end };
}

interface Scan {
  readonly fence?: Line;
  /** End of the last YAML line, when a blank line and then prose follow it, under a heading or not. */
  readonly proseAt?: number;
  readonly headingAt?: number;
  readonly hasKey: boolean;
}

function scanLines(text: string, from: number): Scan {
  let hasKey = false;
  let startsAsProse = false;
  let isFirst = true;
  let afterBlank = false;
  let lastEnd = from;
  let headingAt: number | undefined;
  // "## Bril" after a blank line; right below a key it may be a comment.
  let sectionAt: number | undefined;
  for (const line of linesOf(text, from)) {
    if (FENCE.test(line.text)) return { fence: line, hasKey };
    if (line.text.trim() === '') {
      afterBlank = true;
      continue;
    }
    const isKey = KEY.test(line.text);
    const isYaml = isKey || YAML.test(line.text);
    if (isFirst) startsAsProse = !isYaml;
    if (afterBlank && !isYaml) return { proseAt: sectionAt ?? lastEnd, hasKey: hasKey && !startsAsProse };
    if (HEADING.test(line.text)) {
      headingAt ??= afterBlank ? lastEnd : line.start;
      if (afterBlank) sectionAt ??= lastEnd;
    }
    hasKey ||= isKey && headingAt === undefined;
    isFirst = false;
    afterBlank = false;
    lastEnd = line.next;
  }
  return { hasKey: hasKey && !startsAsProse, ...(headingAt === undefined ? {} : { headingAt }) };
}

function* linesOf(text: string, from: number): Generator<Line> {
  let start = from;
  while (start < text.length) {
    const feed = text.indexOf('\n', start);
    const next = feed < 0 ? text.length : feed + 1;
    const end = feed < 0 ? text.length : text[feed - 1] === '\r' && feed > start ? feed - 1 : feed;
    yield { start, end, text: text.slice(start, end), next };
    start = next;
  }
}
