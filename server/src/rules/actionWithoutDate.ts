/** An open tie without a day. Knows the line's parts; knows no calendar, so that the same text always gives the same finding. */
import { openTies } from '../note';
import type { Rule } from './types';
import { leftOpen, tieEnd, tieFinding } from './parts/openTies';
import { placeToFill } from './parts/snippet';
import { dateWord } from './parts/taskLine';

export const actionWithoutDate: Rule = {
  code: 'action-without-date',
  severity: 'hint',
  title: { nl: 'Actie zonder dag', en: 'Action without a day' },
  explanation: {
    nl: 'Een dag maakt van een voornemen een afspraak, en laat zien wanneer je terugkijkt. Bij deze open actie staat nog geen datum (JJJJ-MM-DD). Afgevinkte acties worden overgeslagen.',
    en: 'A day turns an intention into an agreement, and shows when to look back. This open action has no date yet (YYYY-MM-DD). Actions that are ticked off are passed over.',
  },
  sources: [{ seed: '004', section: 'ch. 5' }],
  *find({ note, noteLanguage }) {
    for (const item of openTies(note).filter(({ date }) => date === undefined)) {
      const at = tieEnd(note, item);
      const left = leftOpen(note, item, /\[(?:JJJJ|YYYY)-MM-DD\]/);
      const stop = placeToFill(1, dateWord(noteLanguage));
      yield tieFinding(note, item, actionWithoutDate, {
        message: {
          nl: 'Wanneer gebeurt dit, of kijk je ernaar terug?',
          en: 'When will this happen, or when do you look back on it?',
        },
        title: { nl: 'Zet er een datum bij', en: 'Add a date' },
        edit: left ? { span: left, text: stop } : { span: { start: at, end: at }, text: ` ${stop}` },
      });
    }
  },
};
