/** HTML: a section for each note, with its tables. */
import type { Bilingual } from '../../language/types';
import { heading, htmlTable, pageHead, pageTail, paragraph } from './page';
import { pageTables } from './tables';
import type { Format, FormatContext } from './types';
import { balanceOf, kindOf } from './words';

const titles: { readonly [command in FormatContext['command']]: Bilingual } = {
  read: { nl: 'Notities gelezen', en: 'Notes as read' },
  check: { nl: 'Vragen bij notities', en: 'Questions about notes' },
  labels: { nl: 'Labels bij notities', en: 'Labels of notes' },
  actions: { nl: 'Linkwerk', en: 'Link work' },
};

const nothing: Bilingual = { nl: 'Niets te melden.', en: 'Nothing to tell.' };

export function html(context: FormatContext): Format {
  const { command, language } = context;
  return {
    head: () => pageHead(`Roltrap: ${titles[command][language]}`, language),
    note: (record) => {
      const facts = [kindOf(record, language), record.neighbourhood, record.date, record.title].filter(Boolean);
      const tables = pageTables[command].map((table) =>
        htmlTable(table.columns, table.rows(record, context), language),
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
