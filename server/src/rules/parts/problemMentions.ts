/** Which problem wordings ask for a message: the author's own, unsupported, of a lens that has a direction. Knows the codebook's valence table. */
import type { Lens } from '../../knowledge/types';
import type { Note } from '../../note/types';
import type { Mention } from '../../reading/types';
import type { RuleInput } from '../types';
import { isAskable } from './aboutMention';
import { reframingsOf } from './reframing';

export interface LensMention {
  readonly mention: Mention;
  readonly lens: Lens;
}

/** Mentions that may carry a message of their own: shown, not learned, not in a heading, not a word of danger, of a lens with a direction. */
export function* speakingMentions(input: RuleInput): Generator<LensMention> {
  for (const mention of input.reading.mentions) {
    const lens = input.knowledge.lensById.get(mention.lens);
    if (!lens || lens.valence !== 'directional' || lens.tier === 'background') continue;
    if (mention.frame !== 'problem' || mention.show !== 'highlight' || !isAskable(input, mention)) continue;
    yield { mention, lens };
  }
}

/** A reflection looks at its own words: the software speaks more softly there. */
export const isReflection = ({ kind }: Pick<Note, 'kind'>): boolean => kind === 'reflectie';

/** The author's own unsupported wordings of this strength: one per section and lens, preferably one that has a reframing. */
export function unsupportedMentions(input: RuleInput, strength: Mention['strength']): LensMention[] {
  const chosen = new Map<string, LensMention>();
  for (const found of speakingMentions(input)) {
    const { mention } = found;
    if (mention.strength !== strength || mention.voice !== 'author' || !mention.counts || mention.situated) continue;
    if (input.knowledge.termById.get(`${mention.lens}/${mention.term}`)?.term.severity === 'off') continue;
    if (isLeftBehind(input.note.text, mention)) continue;
    const key = `${mention.section} ${mention.lens}`;
    const before = chosen.get(key);
    if (!before || (!hasReframing(before) && hasReframing(found))) chosen.set(key, found);
  }
  return [...chosen.values()];
}

/** "Van aanbodgericht naar vraaggericht werken": the sentence moves away from it. Near miss: "van de achterstandswijk naar het station". */
const isLeftBehind = (text: string, { start, end }: Mention): boolean =>
  /(?:^|\s)(?:van|from)\s$/i.test(text.slice(Math.max(0, start - 6), start)) &&
  /^(?:\s[\p{L}-]+){0,2}\s(?:naar|to)\s/u.test(text.slice(end, end + 60));

const hasReframing = ({ lens, mention }: LensMention): boolean => reframingsOf(lens, mention.term).length > 0;
