/** Checks as rules: each check of the knowledge is a rule with its own code. Knows the vocabulary of clues, not what any check asks. */
import { clueId, type Knowledge } from '../../knowledge';
import type { Check, CheckCase } from '../../knowledge/types';
import type { Bilingual } from '../../language/types';
import type { Finding, Rule, RuleInput } from '../types';
import { foldedText } from '../parts/ignoreKey';
import { excerpt, overlap } from '../parts/text';
import { isEnough, isNear, isOfNote, placesOf, type AskedClue } from './clues';
import { mendsOf } from './mend';
import type { Place } from './place';

const made = new WeakMap<Knowledge, readonly Rule[]>();

/** The rules that the knowledge brings along. The same knowledge gives the same rules. */
export function checkRules(knowledge: Knowledge): readonly Rule[] {
  const known = made.get(knowledge) ?? knowledge.checks.map(checkRule);
  made.set(knowledge, known);
  return known;
}

/** A case with the ids of its clues. */
interface AskedCase {
  readonly when: readonly AskedClue[];
  readonly unless: readonly AskedClue[];
}

function checkRule(check: Check): Rule {
  const cases = askedCases(check);
  return {
    code: check.id,
    severity: 'hint',
    atMost: 'information',
    title: check.name,
    explanation: check.about,
    sources: check.sources,
    *find(input) {
      if (input.note.kind === undefined || !check.kinds.includes(input.note.kind)) return;
      for (const each of cases) {
        const place = placeOf(input, each);
        if (!place) continue;
        yield finding(input, check, place);
        return;
      }
    },
  };
}

function askedCases({ id, cases }: Check): AskedCase[] {
  let n = 0;
  const asked = (clues: CheckCase['when'], counter: boolean) =>
    clues.map((clue): AskedClue => ({ clue, id: clueId(id, n++), counter }));
  return cases.map(({ when, unless }) => ({ when: asked(when, false), unless: asked(unless, true) }));
}

/** The first place of the first clue at which all the others agree. Each clue is looked for once. */
function placeOf(input: RuleInput, { when: [first, ...rest], unless }: AskedCase): Place | undefined {
  if (!first) return undefined;
  const places = placesOf(input, first);
  if (!isEnough(input, first.clue, places)) return undefined;
  const required = rest.map((asked) => finder(input, asked));
  const answers = unless.map((asked) => finder(input, asked));
  return places.find(
    (place) =>
      !isGuarded(input, place) && required.every((holds) => holds(place)) && !answers.some((holds) => holds(place)),
  );
}

/** Says of a place whether the clue holds there. What is asked of the whole note is answered once. */
function finder(input: RuleInput, asked: AskedClue): (near: Place) => boolean {
  const { clue } = asked;
  const places = placesOf(input, asked);
  if (!isEnough(input, clue, places)) return () => false;
  if (isOfNote(clue)) return () => true;
  const { side, within = 'note' } = clue;
  const inSection = side === undefined && within !== 'note' ? groupedBySection(places) : undefined;
  return (near) => {
    const around = inSection ? (inSection.get(near.section) ?? []) : places;
    return isEnough(
      input,
      clue,
      around.filter((place) => isNear(clue, place, near)),
    );
  };
}

function groupedBySection(places: readonly Place[]): Map<number, Place[]> {
  const groups = new Map<number, Place[]>();
  for (const place of places) {
    const group = groups.get(place.section);
    if (group) group.push(place);
    else groups.set(place.section, [place]);
  }
  return groups;
}

/** A question never stands on a word of danger. */
const isGuarded = ({ reading }: RuleInput, { wording, span }: Place): boolean =>
  wording === true && reading.guarded.some((word) => overlap(word, span));

function finding(input: RuleInput, check: Check, place: Place): Finding {
  const { note } = input;
  const words = note.text.slice(place.span.start, place.span.end);
  const said = place.wording ? `“${excerpt(note.text, place.span)}”: ` : '';
  const question = filled(check.question, place);
  return {
    code: check.id,
    span: place.span,
    severity: 'hint',
    message: { nl: said + inSentence(question.nl, said), en: said + inSentence(question.en, said) },
    sources: check.sources,
    topic: { kind: 'rule', id: check.id },
    fixes: mendsOf(input, check),
    section: place.section,
    ignoreKey: place.wording ? foldedText(words) : check.id,
  };
}

/** A question after a wording and a colon goes on in lower case. */
const inSentence = (question: string, before: string): string =>
  before === '' ? question : question.charAt(0).toLowerCase() + question.slice(1);

function filled({ nl, en }: Bilingual, { fill = {} }: Place): Bilingual {
  const put = (text: string, language: 'nl' | 'en') =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => fill[name]?.[language] ?? whole);
  return { nl: put(nl, 'nl'), en: put(en, 'en') };
}
