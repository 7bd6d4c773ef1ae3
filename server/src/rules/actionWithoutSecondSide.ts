/** An open tie that names fewer than two sides. Knows the line's parts, not who the other side is. */
import { openTies } from '../note';
import type { Span } from '../language/types';
import type { ActionItem, Note } from '../note/types';
import type { Fix, Rule } from './types';
import { aboutTie } from './parts/openTies';
import type { Edit } from './parts/sections';
import { tabStop } from './parts/snippet';
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
      yield {
        ...aboutTie(note, item),
        code: actionWithoutSecondSide.code,
        severity: actionWithoutSecondSide.severity,
        message: { nl: 'Wie is de andere kant van deze verbinding?', en: 'Who is the other side of this tie?' },
        sources: actionWithoutSecondSide.sources,
        topic: { kind: 'rule', id: actionWithoutSecondSide.code },
        fixes: [sideFix(note.text, item, ownerWord(noteLanguage))],
      };
    }
  },
};

/** "- [ ] huisarts bellen" under Stappen is a plain task and needs no second side. */
function isOneSided(note: Note, { sides, kind, section }: ActionItem): boolean {
  if (sides.length >= 2) return false;
  const where = note.sections[section];
  return sides.length === 1 || kind !== undefined || (where !== undefined && isLinkWork(where));
}

/** Where the missing side goes; without any side, both come in front of the description. */
function sideFix(text: string, { sides, kindSpan, box }: ActionItem, who: string): Fix {
  const [side] = sides;
  const edit = side ? besideSide(text, side, who) : bothSides(kindSpan?.end ?? box.end + 1, who);
  return {
    kind: 'action',
    title: { nl: 'Zet de andere kant erbij', en: 'Add the other side' },
    edits: [edit],
    snippet: true,
    preferred: false,
  };
}

/** "mw-t: samen bellen", "mw-t ↔ : samen bellen" and "↔ mw-t: samen bellen" all have one side. */
function besideSide(text: string, side: Span, who: string): Edit {
  const signAfter = /^[ \t]*(?:↔|<->|<>)/.exec(text.slice(side.end, side.end + 8))?.[0];
  const signBefore = /(?:↔|<->|<>)[ \t]*@?$/.exec(text.slice(Math.max(0, side.start - 8), side.start))?.[0];
  if (signAfter !== undefined) return insert(side.end + signAfter.length, ` ${tabStop(1, who)}`);
  if (signBefore !== undefined) return insert(side.start - signBefore.length, `${tabStop(1, who)} `);
  return insert(side.end, ` ↔ ${tabStop(1, who)}`);
}

const bothSides = (at: number, who: string): Edit => insert(at, ` ${tabStop(1, who)} ↔ ${tabStop(2, who)}:`);

const insert = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text });
