/** textDocument/codeLens: the balance of each section over its heading, as a question about the next step. Counts nothing itself. */
import type { CodeLens } from 'vscode-languageserver-types';
import { commands, type SectionWhyArguments } from '../../../protocol';
import type { FeatureContext, OpenNote } from './types';
import { balanceText } from './parts/balanceText';
import { rangeOf } from './parts/places';

/** Only sections with a wording that counts. */
export function codeLenses(open: OpenNote, { settings, language }: FeatureContext): CodeLens[] {
  if (!settings.codeLens) return [];
  return open.reading.balance.sections.flatMap((tally, index) => {
    const section = open.note.sections[index];
    if (!section || tally.problem.count + tally.escalator.count === 0) return [];
    const next = { nl: 'volgende stap?', en: 'next step?' }[language];
    const place: SectionWhyArguments = { uri: open.document.uri, section: index };
    const title = `${balanceText(tally, language)} · ${next}`;
    return [
      {
        range: rangeOf(open.document, section.titleSpan),
        command: { title, command: commands.sectionWhy, arguments: [place] },
      },
    ];
  });
}
