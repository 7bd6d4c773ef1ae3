/** A note that looks through one pair of glasses only. Knows the reading's balance and asks for the other side; counts nothing itself. */
import type { Rule } from './types';
import { emptyRow, oneSidedMessage } from './parts/otherPole';
import { isReflection } from './parts/problemMentions';
import { noteAnchor } from './parts/sections';

export const oneSidedNote: Rule = {
  code: 'one-sided-note',
  severity: 'information',
  title: { nl: 'Notitie met één bril', en: 'Note with one pair of glasses' },
  explanation: {
    nl: 'De woorden van de ene kant wegen in deze notitie zwaar en de andere kant komt bijna niet voor. Wat in een kopje voor problemen staat telt hierbij niet mee, en woorden van anderen ook niet. De vraag noemt de andere bril en een rij die nog leeg is. Het is geen oordeel: soms is één bril precies wat je nodig hebt.',
    en: 'The wordings of one side weigh heavily in this note and the other side hardly occurs. What stands in a section meant for problems does not count here, nor do the words of others. The question names the other glasses and a row that is still empty. It is no verdict: sometimes one pair of glasses is just what you need.',
  },
  sources: [{ seed: '000', section: '§9' }],
  *find({ note, reading, knowledge }) {
    const heaviest = reading.balance.lenses
      .filter(({ oneSided }) => oneSided)
      .reduce<(typeof reading.balance.lenses)[number] | undefined>(
        (most, balance) => ((most?.weight.A ?? 0) >= (balance.weight.A ?? 0) && most ? most : balance),
        undefined,
      );
    const lens = heaviest && knowledge.lensById.get(heaviest.lens);
    if (!heaviest || !lens) return;
    yield {
      code: oneSidedNote.code,
      span: noteAnchor(note),
      severity: lens.valence === 'directional' && !isReflection(note) ? 'information' : 'hint',
      message: oneSidedMessage(lens, emptyRow(lens, heaviest.dimensions), { nl: 'Deze notitie', en: 'This note' }),
      sources: lens.sources,
      topic: { kind: 'lens', id: lens.id },
      fixes: [],
      section: 0,
      ignoreKey: lens.id,
    };
  },
};
