/** HTML: a section for each note, with its tables. */
import type { Bilingual } from '../../language/types';
import { heading, htmlTable, pageHead, pageTail, paragraph } from './page';
import { pageTables, type Wording } from './tables';
import type { Format, FormatContext } from './types';
import { balanceOf, kindOf } from './words';

const titles: { readonly [command in FormatContext['command']]: Bilingual } = {
  read: { nl: 'notities gelezen', en: 'notes as read' },
  check: { nl: 'vragen bij notities', en: 'questions about notes' },
  labels: { nl: 'labels bij notities', en: 'labels of notes' },
  actions: { nl: 'linkwerk', en: 'link work' },
};

const nothing: Bilingual = { nl: 'Niets te melden.', en: 'Nothing to tell.' };

export function html(context: FormatContext): Format {
  const { command, language, today } = context;
  const word: Wording = (code, names) => names[code]?.[language] ?? code;
  return {
    head: () => pageHead(`Roltrap: ${titles[command][language]}`, language),
    note: (record) => {
      const facts = [kindOf(record, language), record.neighbourhood, record.date, record.title].filter(Boolean);
      const tables = pageTables[command].map((table) =>
        htmlTable(table.columns, table.rows(record, today, word), language, table.name[language]),
      );
      return [
        heading(record.path),
        paragraph(facts.join(' · ')),
        command === 'read' ? paragraph(balanceOf(record, language)) : '',
        tables.join('') || paragraph(nothing[language]),
      ].join('');
    },
    tail: () => pageTail,
  };
}
