/** textDocument/semanticTokens: the highlighted wordings as tokens, full. Knows frames and voices, not colours. */
import type { SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import type { Frame } from '../knowledge/types';
import type { Mention } from '../reading/types';
import type { FeatureContext, OpenNote } from './types';
import { isLight, shownMentions } from './parts/places';

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: ['roltrapProblem', 'roltrapEscalator', 'roltrapContested'],
  tokenModifiers: ['quoted', 'reported', 'negated', 'strong', 'learned'],
};

const types: { readonly [frame in Frame]?: number } = { problem: 0, escalator: 1, contested: 2 };
const modifiers = { quoted: 1, reported: 2, negated: 4, strong: 8, learned: 16 } as const;

/** Tokens in the protocol's relative numbering; a wording over two lines gives a token per line. */
export function semanticTokens(open: OpenNote, { settings }: FeatureContext): SemanticTokens {
  if (!settings.highlight) return { data: [] };
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const mention of shownMentions(open)) {
    const type = types[mention.frame];
    if (type === undefined) continue;
    for (const part of lineParts(open, mention)) {
      const start = open.document.positionAt(part.start);
      const from = start.line === line ? character : 0;
      data.push(start.line - line, start.character - from, part.end - part.start, type, modifiersOf(mention));
      ({ line, character } = start);
    }
  }
  return { data };
}

function modifiersOf(mention: Mention): number {
  const { voice, strength } = mention;
  const own = isLight(mention) ? modifiers.learned : strength === 'strong' ? modifiers.strong : 0;
  return voice === 'quoted' || voice === 'reported' || voice === 'negated' ? own | modifiers[voice] : own;
}

/** The words of a mention, line by line, without the white space and quote marks between. */
function* lineParts({ note }: OpenNote, { start, end }: Mention): Generator<{ start: number; end: number }> {
  for (const part of note.text.slice(start, end).matchAll(/[^\r\n]+/g)) {
    const lead = part.index === 0 ? 0 : (/^[\s>]*/.exec(part[0])?.[0].length ?? 0);
    const length = part[0].trimEnd().length;
    if (length > lead) yield { start: start + part.index + lead, end: start + part.index + length };
  }
}
