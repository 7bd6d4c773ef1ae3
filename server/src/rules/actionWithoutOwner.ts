/** An open tie that nobody has taken up yet. Knows the line's parts, not who should do it. */
import { openTies } from '../note';
import type { Rule } from './types';
import { beforeDate, leftOpen, tieFinding } from './parts/openTies';
import { placeToFill } from './parts/snippet';
import { ownerWord } from './parts/taskLine';

export const actionWithoutOwner: Rule = {
  code: 'action-without-owner',
  severity: 'hint',
  title: { nl: 'Actie zonder iemand die haar oppakt', en: 'Action that nobody has taken up' },
  explanation: {
    nl: 'Een verbinding komt er als iemand haar draagt. Bij deze open actie staat nog geen @naam. Een pseudoniem is genoeg. Afgevinkte acties worden overgeslagen.',
    en: 'A tie comes about when somebody carries it. This open action has no @name yet. A pseudonym will do. Actions that are ticked off are passed over.',
  },
  sources: [{ seed: '003', section: 'De kloof overbruggen: link work' }],
  *find({ note, noteLanguage }) {
    for (const item of openTies(note).filter(({ owner }) => owner === undefined)) {
      const at = beforeDate(note, item);
      const left = leftOpen(note, item, /@\[[^[\]]*\]/);
      const stop = `@${placeToFill(1, ownerWord(noteLanguage))}`;
      yield tieFinding(note, item, actionWithoutOwner, {
        message: { nl: 'Wie pakt dit op?', en: 'Who takes this up?' },
        title: { nl: 'Zet erbij wie het oppakt', en: 'Add who takes it up' },
        edit: left ? { span: left, text: stop } : { span: { start: at, end: at }, text: ` ${stop}` },
      });
    }
  },
};
