/** roltrap/addTerm: the next content of a lens file with one more wording in it. Writes no file. */
import type { AddTermParams, AddTermResult } from '../../../../protocol';
import { addTerm } from '../../knowledge/own';
import type { Pole } from '../../knowledge/types';
import type { FeatureContext, OpenNote } from '../types';

const intro = {
  nl: 'Eigen woorden bij deze bril. Wat er kan staan: zet de cursor op een lege regel en druk op Ctrl+Spatie.',
  en: 'Wordings of our own for this lens. What can stand here: put the cursor on an empty line and press Ctrl+Space.',
} as const;

/** `open` is the note that the wording comes from, which tells its language. */
export function newTerm(open: OpenNote | undefined, context: FeatureContext, params: AddTermParams): AddTermResult {
  const { knowledge, language } = context;
  const [id = '', pole = ''] = params.side.split('/');
  const lens = knowledge.lensById.get(id);
  if (!lens?.poles[pole as Pole])
    return { refused: { nl: 'Die bril is er niet.', en: 'There is no such lens.' }[language] };
  const { wording, source, onDisk } = params;
  const term = { wording, source, pole: pole as Pole, language: open?.noteLanguage ?? language };
  const added = addTerm(lens, term, onDisk, intro[language]);
  if ('refused' in added) return { refused: added.refused[language] };
  return { content: added.content, line: added.content.slice(0, added.at).split('\n').length - 1 };
}
