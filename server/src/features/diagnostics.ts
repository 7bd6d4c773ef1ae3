/** textDocument/diagnostic: findings as diagnostics in the language of the interface. Knows no rule; finds nothing itself. */
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver-types';
import type { Finding, Severity } from '../rules';
import type { FeatureContext, OpenNote } from './types';
import { diagnosticData } from './parts/diagnosticData';
import { rangeOf } from './parts/places';
import { sourceName } from './parts/sources';

const severities: { readonly [severity in Exclude<Severity, 'off'>]: DiagnosticSeverity } = {
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** In the order of the text; what is off is left out. */
export function diagnostics(open: OpenNote, context: FeatureContext): Diagnostic[] {
  const shown: Diagnostic[] = [];
  for (const finding of open.findings) {
    if (finding.severity === 'off') continue;
    shown.push(diagnostic(open, context, finding, severities[finding.severity]));
  }
  return shown;
}

/** Of a note that is closed: as firm as the settings ask at least, and without what code actions need. */
export function closedDiagnostics(open: OpenNote, context: FeatureContext): Diagnostic[] {
  const least = severities[context.settings.workspaceDiagnosticsSeverity];
  return diagnostics(open, context)
    .filter(({ severity = DiagnosticSeverity.Hint }) => severity <= least)
    .map(({ data: _data, ...rest }) => rest);
}

function diagnostic(
  open: OpenNote,
  context: FeatureContext,
  finding: Finding,
  severity: DiagnosticSeverity,
): Diagnostic {
  const { pages, language } = context;
  return {
    range: rangeOf(open.document, finding.span),
    severity,
    code: finding.code,
    source: 'Roltrap',
    message: message(context, finding),
    data: diagnosticData(open, context, finding),
    ...(pages !== undefined && { codeDescription: { href: `${pages}/${language}/rules/${finding.code}.md` } }),
  };
}

function message({ knowledge, language }: FeatureContext, { message: text, sources }: Finding): string {
  const [source] = sources;
  if (!source) return text[language];
  const word = { nl: 'Bron', en: 'Source' }[language];
  return `${text[language]}\n${word}: ${sourceName(knowledge, source, language)}.`;
}
