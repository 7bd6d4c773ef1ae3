/** What a diagnostic carries, so that its code actions need no second reading. Plain JSON: it travels to the client and back. */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Finding, Fix, Topic } from '../../rules';
import type { FeatureContext, OpenNote } from '../types';
import { rangeOf } from './places';

export interface CarriedFix {
  readonly kind: Fix['kind'];
  readonly title: string;
  readonly snippet: boolean;
  readonly preferred: boolean;
  readonly edits: TextEdit[];
}

export interface DiagnosticData {
  readonly code: string;
  readonly ignoreKey: string;
  readonly topic: Topic;
  /** Version of the document that the edits are for. */
  readonly version: number;
  readonly fixes: readonly CarriedFix[];
}

/** A fix in the protocol's terms and the user's language. */
export const carriedFix = ({ document }: OpenNote, { language }: FeatureContext, fix: Fix): CarriedFix => ({
  kind: fix.kind,
  title: fix.title[language],
  snippet: fix.snippet,
  preferred: fix.preferred,
  edits: fix.edits.map(({ span, text }) => ({ range: rangeOf(document, span), newText: text })),
});

export const diagnosticData = (open: OpenNote, context: FeatureContext, finding: Finding): DiagnosticData => ({
  code: finding.code,
  ignoreKey: finding.ignoreKey,
  topic: finding.topic,
  version: open.document.version,
  fixes: finding.fixes.map((fix) => carriedFix(open, context, fix)),
});

/** The data of a diagnostic that came back, if it is ours and whole. */
export function readDiagnosticData(data: unknown): DiagnosticData | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { code, ignoreKey, topic, version, fixes } = data as Partial<DiagnosticData>;
  if (typeof code !== 'string' || typeof ignoreKey !== 'string' || typeof version !== 'number') return undefined;
  if (!Array.isArray(fixes) || !fixes.every(isCarriedFix) || !isTopic(topic)) return undefined;
  return { code, ignoreKey, topic, version, fixes };
}

function isTopic(topic: Partial<Topic> | undefined): topic is Topic {
  return typeof topic === 'object' && typeof topic.kind === 'string' && typeof topic.id === 'string';
}

function isCarriedFix(fix: unknown): fix is CarriedFix {
  const { title, edits } = (fix ?? {}) as Partial<CarriedFix>;
  return typeof title === 'string' && Array.isArray(edits) && edits.every(isEdit);
}

function isEdit(edit: unknown): edit is TextEdit {
  const { range, newText } = (edit ?? {}) as { range?: Partial<Range>; newText?: unknown };
  return typeof newText === 'string' && typeof range?.start?.line === 'number' && typeof range.end?.line === 'number';
}
