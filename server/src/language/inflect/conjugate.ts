/** Expands Dutch verbs into the forms that a note can hold. Expands only; never strips. Knows no lenses. */
import { fold } from '../fold';
import { inflectAdjective } from './adjective';
import { stemOf } from './spelling';
import { strongVerbs } from './strongVerbs';

/** Between the parts of a separated verb; the sign of a gap in the pattern notation. */
const gap = ' … ';

interface Principal {
  readonly stem: string;
  readonly third: string;
  readonly past: string;
  readonly pastPlural: string;
  readonly participle: string;
}

type Row = readonly [string, string, string, string | undefined];

const irregular: ReadonlyMap<string, Row> = new Map(
  strongVerbs
    .trim()
    .split('\n')
    .map((line) => {
      const [infinitive = '', past = '', plural = '', participle = '', third] = line.split(' ');
      return [infinitive, [past, plural, participle, third] as const];
    }),
);

/** `ontmoeten` is not `moeten` with a prefix. */
const neverBase = new Set([
  'moeten',
  'mogen',
  'zullen',
  'kunnen',
  'zijn',
  'hebben',
  'weten',
  'raden',
  'laden',
  'wijten',
  'lachen',
  'eten',
  'heten',
  'willen',
]);
const prefix =
  /^(?:be|ge|ver|her|ont|er|mis|onder|over|voor|door|om|weer|aan|vol)(?=[a-z]*[aeiou][a-z]*en$|(?:doen|gaan|staan|slaan|zien)$)/;
/** Look like a prefixed verb and are not: "geërgerd", "gebedeld". */
const unprefixed = new Set([
  'ergeren',
  'beteren',
  'bedelen',
  'gelden',
  'geven',
  'vergen',
  'omen',
  'wensen',
  'missen',
  'overen',
  'erven',
  'oefenen',
  'bergen',
  'beitelen',
  'weerden',
]);

/**
 * All forms of a Dutch verb, as patterns. A bar parts a separable verb: `door|stromen` gives `doorstromen`, `stroomt … door`,
 * `door te stromen`, `doorgestroomd`, `doorgestroomde`, `doorstromend`, … Forms are folded (no accents) and unique; the infinitive is first.
 */
export function conjugate(verb: string): string[] {
  const bar = verb.indexOf('|');
  return bar < 0 ? whole(verb) : separable(verb.slice(0, bar), verb.slice(bar + 1));
}

function whole(infinitive: string): string[] {
  const parts = principalOf(infinitive);
  return unique([
    infinitive,
    ...finiteForms(parts),
    ...inflectAdjective(parts.participle),
    ...presentParticiple(infinitive),
  ]);
}

function separable(particle: string, base: string): string[] {
  const parts = principalOf(base);
  const finite = [...finiteForms(parts), base];
  return unique([
    particle + base,
    ...finite.map((form) => form + gap + particle),
    `${particle} te ${base}`,
    ...inflectAdjective(particle + parts.participle),
    ...finite.map((form) => particle + form),
    ...presentParticiple(particle + base),
  ]);
}

function finiteForms({ stem, third, past, pastPlural }: Principal): string[] {
  return [stem, third, past, pastPlural];
}

function presentParticiple(infinitive: string): string[] {
  return /(?:aa|oe|ie)n$|en$/.test(infinitive) ? [`${infinitive}d`, `${infinitive}de`] : [];
}

function principalOf(infinitive: string): Principal {
  const stem = infinitive === 'zijn' ? 'ben' : stemOf(infinitive);
  const own = irregular.get(infinitive);
  if (own !== undefined) return fromRow(stem, own);
  const front = unprefixed.has(infinitive) ? '' : (prefix.exec(infinitive)?.[0] ?? '');
  const base = infinitive.slice(front.length);
  const row = front === '' || neverBase.has(base) ? undefined : irregular.get(base);
  if (row === undefined) return regular(infinitive, stem, front !== '');
  const [past, plural, participle] = row;
  return fromRow(stem, [front + past, front + plural, front + participle.replace(/^ge(?=.*[aeiou])/, ''), undefined]);
}

function fromRow(stem: string, [past, pastPlural, participle, third]: Row): Principal {
  return { stem, third: third ?? withT(stem), past, pastPlural, participle };
}

function regular(infinitive: string, stem: string, prefixed: boolean): Principal {
  const ending = takesT(infinitive) ? 't' : 'd';
  const closed = /[dt]$/.test(stem) ? stem : stem + ending;
  return {
    stem,
    third: withT(stem),
    past: `${stem}${ending}e`,
    pastPlural: `${stem}${ending}en`,
    participle: prefixed ? closed : `ge${closed}`,
  };
}

function withT(stem: string): string {
  if (stem.endsWith('t')) return stem;
  return /(?:^|[^aeiou])a$/.test(stem) ? `${stem}at` : `${stem}t`;
}

/** The voiceless consonants of 't kofschip, taken from the infinitive: "leven" → "leefde". */
function takesT(infinitive: string): boolean {
  return /(?:[tkfspx]|ch|sh)en$/.test(infinitive);
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.map(fold))];
}
