/**
 * `[missen] de vaardigheden`, `[toe|laten] niemand`: a Dutch verb with what goes with it, in the orders of main and subordinate clauses.
 * "mist de vaardigheden", "dat hij de vaardigheden mist", "laat niemand toe", "niemand toegelaten", "niemand toe te laten".
 */
import { conjugate } from '../language/inflect';
import { toForms, toStep, type ChoiceSteps, type Form, type Step } from './steps';

/** Words that may stand between the verb and what goes with it: "mist volgens mij de vaardigheden". */
const between = 3;
/** … and between what goes with it and the verb at the end of the clause: "de vaardigheden te missen". */
const beforeLast = 1;
/** A lone separable verb: the particle stands at the end of the clause. */
const toParticle = 12;

/** All orders of a verb phrase; `rest` may be empty. */
export function expandVerbPhrase(verb: string, rest: string, gap: number, choices: ChoiceSteps = []): Form[] {
  const [particle, base] = verb.includes('|') ? verb.split('|', 2) : [undefined, verb];
  // `[houden] … in de gaten`: the orders bring their own gaps, so one at the start says nothing more.
  const goesWith = stepsOf(rest.replace(/^…\s*/, ''), gap, choices);
  const finite = finiteOf(base ?? verb);
  const last = lastOf(verb);
  const after: Step[] = particle ? [{ type: 'word', folded: particle }] : [];
  if (!goesWith.length) {
    const split: Step[] = particle ? [finite, { type: 'gap', max: toParticle }, ...after] : [finite];
    return [sequence(split), sequence([last])];
  }
  const main: Step[] = [finite, { type: 'gap', max: between }, ...goesWith];
  const forms = [
    sequence(particle ? [...main, { type: 'gap', max: between }, ...after] : main),
    sequence([...goesWith, { type: 'gap', max: beforeLast }, last]),
  ];
  if (!particle || !base) return forms;
  const toInfinitive = toForms(`${particle} te ${base}`, gap).filter(
    (form) => form.type === 'sequence' && !form.closed,
  );
  return [
    ...forms,
    ...toInfinitive.flatMap((form) => (form.type === 'sequence' ? [sequence([...goesWith, ...form.steps])] : [])),
  ];
}

const sequence = (steps: readonly Step[]): Form => ({ type: 'sequence', steps });

function stepsOf(text: string, gap: number, choices: ChoiceSteps): Step[] {
  return text
    .split(/\s+/)
    .filter(Boolean)
    .map((part) => toStep(part, gap, choices));
}

/** The finite forms of a verb without its particle; the plural is the infinitive. "geeft" and "kende" are finite, "gegeven" and "kennend" are not. */
function finiteOf(base: string): Step {
  const isParticiple = (form: string) =>
    (base.startsWith('ge') ? form.startsWith('gege') : /^ge.*(?:d|t|en|de|te)$/.test(form)) ||
    form === `${base}d` ||
    form === `${base}de`;
  const forms = conjugate(base).filter((form) => form === base || (!form.includes(' ') && !isParticiple(form)));
  return { type: 'class', name: `${base} finite`, forms };
}

/** The forms that close a clause: infinitive, participle, and the finite verb of a subordinate clause. */
function lastOf(verb: string): Step {
  const forms = conjugate(verb).filter((form) => !form.includes(' '));
  return { type: 'class', name: `${verb} last`, forms: [...new Set([verb.replace('|', ''), ...forms])] };
}
