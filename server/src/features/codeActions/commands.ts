/** Code actions that call a command: "why?" and "not here". Knows neither pages nor lists. */
import { CodeActionKind, type CodeAction, type Diagnostic } from 'vscode-languageserver-types';
import { commands, type IgnoreArguments, type IgnoreScope } from '../../../../protocol';
import { ruleOf, type Topic } from '../../rules';
import type { DiagnosticData } from '../parts/diagnosticData';
import type { Place } from './asked';

/** "Waarom? “Woord van de probleembril”" */
export function whyAction({ context: { knowledge, language } }: Place, topic: Topic, code?: string): CodeAction {
  const rule = code === undefined ? undefined : ruleOf(knowledge, code);
  const word = { nl: 'Waarom?', en: 'Why?' }[language];
  const title = rule ? `${word} ${rule.title[language]}` : word;
  return { title, kind: CodeActionKind.QuickFix, command: { title, command: commands.why, arguments: [topic] } };
}

const scopes: { readonly [language in 'nl' | 'en']: { readonly [scope in IgnoreScope]: string } } = {
  nl: { occurrence: 'Hier niet', note: 'In deze notitie niet', folder: 'In deze map niet' },
  en: { occurrence: 'Not here', note: 'Not in this note', folder: 'Not in this folder' },
};

export function ignoreActions({ open, context }: Place, diagnostic: Diagnostic, data: DiagnosticData): CodeAction[] {
  const { knowledge, language } = context;
  const about = ruleOf(knowledge, data.code)?.title[language] ?? data.code;
  return (['occurrence', 'note', 'folder'] as const).map((scope) => {
    const title = `${scopes[language][scope]}: ${about}`;
    const what: IgnoreArguments = {
      uri: open.document.uri,
      code: data.code,
      ignoreKey: data.ignoreKey,
      scope,
      range: diagnostic.range,
    };
    return {
      title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnostic],
      command: { title, command: commands.ignore, arguments: [what] },
    };
  });
}
