/** An open tie that names fewer than two sides. Knows the line's parts, not who the other side is. */
import { openTies } from '../note';
import type { Span } from '../language/types';
import type { ActionItem, Note } from '../note/types';
import type { Rule } from './types';
import { tieFinding } from './parts/openTies';
import type { Edit } from './parts/sections';
import { placeToFill } from './parts/snippet';
import { isLinkWork, ownerWord } from './parts/taskLine';

export const actionWithoutSecondSide: Rule = {
  code: 'action-without-second-side',
  severity: 'hint',
  title: { nl: 'Verbinding met één kant', en: 'Tie with one side' },
  explanation: {
    nl: 'Een verbinding heeft twee kanten: wie met wie? Bij deze open actie staat er nog geen tweede (schrijf “kant a ↔ kant b: wat”). Weet je het nog niet, dan mag er ook “onbekend” staan. Gewone taken, buiten Linkwerk en zonder soort of kant, worden overgeslagen.',
    en: 'A tie has two sides: who with whom? This open action does not name the second yet (write “side a ↔ side b: what”). Where you do not know yet, “unknown” will do. Plain tasks, outside Link work and without a kind or side, are passed over.',
  },
  sources: [{ seed: '003', section: 'De kloof overbruggen: link work' }],
  *find({ note, noteLanguage }) {
    for (const item of openTies(note).filter((action) => isOneSided(note, action))) {
      yield tieFinding(note, item, actionWithoutSecondSide, {
        message: { nl: 'Wie is de andere kant van deze verbinding?', en: 'Who is the other side of this tie?' },
        title: { nl: 'Zet de andere kant erbij', en: 'Add the other side' },
        edit: sideEdit(note.text, item, ownerWord(noteLanguage)),
      });
    }
  },
};

/** "- [ ] huisarts bellen" under Stappen is a plain task and needs no second side. */
function isOneSided({ text, sections }: Note, { sides, kind, section }: ActionItem): boolean {
  const named = sides.filter((side) => !isLeftOpen(text, side));
  if (named.length >= 2) return false;
  const where = sections[section];
  return sides.length > 0 || kind !== undefined || (where !== undefined && isLinkWork(where));
}

/** "mw-t ↔ [schuldhulp]: bellen": the placeholder of an offered tie, left as it was. */
const isLeftOpen = (text: string, { start, end }: Span): boolean => text[start - 1] === '[' && text[end] === ']';

/** Where the missing side goes; without any side, both come in front of the description. */
function sideEdit(text: string, { sides, kindSpan, box }: ActionItem, who: string): Edit {
  const open = sides.find((side) => isLeftOpen(text, side));
  if (open) return { span: { start: open.start - 1, end: open.end + 1 }, text: placeToFill(1, open.name) };
  const [side] = sides;
  return side ? besideSide(text, side, who) : bothSides(kindSpan?.end ?? box.end + 1, who);
}

/** "mw-t: samen bellen", "mw-t ↔ : samen bellen" and "↔ mw-t: samen bellen" all have one side. */
function besideSide(text: string, side: Span, who: string): Edit {
  const signAfter = /^[ \t]*(?:↔|<->|<>)/.exec(text.slice(side.end, side.end + 8))?.[0];
  const signBefore = /(?:↔|<->|<>)[ \t]*@?$/.exec(text.slice(Math.max(0, side.start - 8), side.start))?.[0];
  if (signAfter !== undefined) return insert(side.end + signAfter.length, ` ${placeToFill(1, who)}`);
  if (signBefore !== undefined) return insert(side.start - signBefore.length, `${placeToFill(1, who)} `);
  return insert(side.end, ` ↔ ${placeToFill(1, who)}`);
}

const bothSides = (at: number, who: string): Edit => insert(at, ` ${placeToFill(1, who)} ↔ ${placeToFill(2, who)}:`);

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
