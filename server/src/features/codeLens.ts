/** textDocument/codeLens: the balance of each section over its heading, as a question about the next step, and what waits for a neighbourhood. Counts nothing itself. */
import type { CodeLens } from 'vscode-languageserver-types';
import { waitingFor } from '../casebook';
import { commands, type SectionWhyArguments } from '../../../protocol';
import type { FeatureContext, OpenNote } from './types';
import { balanceText } from './parts/balanceText';
import { rangeOf } from './parts/places';

/** Only sections with a wording that counts; over a note about a neighbourhood, how many ties wait for it. */
export function codeLenses(open: OpenNote, context: FeatureContext): CodeLens[] {
  if (!context.settings.codeLens) return [];
  return [...waitingLens(open, context), ...balanceLenses(open, context)];
}

/** Leads to the view that lists them. */
function waitingLens({ note, document }: OpenNote, { casebook, language }: FeatureContext): CodeLens[] {
  const count = note.kind === 'wijk' ? waitingFor(casebook, note.neighbourhood).length : 0;
  if (count === 0) return [];
  const title = {
    nl: `${count} ${count === 1 ? 'verbinding wacht' : 'verbindingen wachten'} op deze wijk`,
    en: `${count} ${count === 1 ? 'link waits' : 'links wait'} for this neighbourhood`,
  }[language];
  const range = rangeOf(document, { start: 0, end: 0 });
  return [{ range, command: { title, command: `${neighbourhoodsView}.focus` } }];
}

/** As the manifest names the view; the editor makes a command of it. */
const neighbourhoodsView = 'roltrap.neighbourhoods';

function balanceLenses(open: OpenNote, { language }: FeatureContext): CodeLens[] {
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
