/** Expands English nouns and verbs into their everyday forms. Knows spelling and a list of irregulars. */

/** Base, past, participle. */
const irregularVerbs: ReadonlyMap<string, readonly [string, string]> = new Map(
  (
    'be was been,become became become,begin began begun,break broke broken,bring brought brought,build built built,buy bought bought,catch caught caught,choose chose chosen,' +
    'come came come,cut cut cut,do did done,draw drew drawn,drink drank drunk,drive drove driven,eat ate eaten,fall fell fallen,feel felt felt,fight fought fought,find found found,' +
    'forget forgot forgotten,get got got,give gave given,go went gone,grow grew grown,have had had,hear heard heard,hide hid hidden,hit hit hit,hold held held,hurt hurt hurt,keep kept kept,' +
    'know knew known,lead led led,leave left left,lend lent lent,let let let,lose lost lost,make made made,mean meant meant,meet met met,pay paid paid,put put put,read read read,' +
    'ride rode ridden,rise rose risen,run ran run,say said said,see saw seen,sell sold sold,send sent sent,set set set,show showed shown,shut shut shut,sink sank sunk,sit sat sat,' +
    'sleep slept slept,speak spoke spoken,spend spent spent,stand stood stood,steal stole stolen,stick stuck stuck,take took taken,teach taught taught,tell told told,think thought thought,' +
    'throw threw thrown,understand understood understood,wear wore worn,win won won,write wrote written'
  )
    .split(',')
    .map((line) => {
      const [base = '', past = '', participle = ''] = line.split(' ');
      return [base, [past, participle] as const];
    }),
);

const irregularNouns: Readonly<Record<string, string>> = {
  child: 'children',
  man: 'men',
  woman: 'women',
  person: 'people',
  life: 'lives',
  wife: 'wives',
  half: 'halves',
  self: 'selves',
  foot: 'feet',
  crisis: 'crises',
};

/** A noun, or a phrase whose last word is one, and its plural: "problem family" → "problem families". */
export function inflectEnglishNoun(noun: string): string[] {
  const at = noun.lastIndexOf(' ') + 1;
  const last = noun.slice(at);
  const plural = irregularNouns[last] ?? withS(last);
  return [noun, noun.slice(0, at) + plural];
}

/** The forms of a verb, or of a phrase that opens with one: "move on" → "moves on", "moved on", "moving on". */
export function conjugateEnglish(verb: string): string[] {
  const space = verb.indexOf(' ');
  const base = space < 0 ? verb : verb.slice(0, space);
  const rest = space < 0 ? '' : verb.slice(space);
  const [past, participle] = irregularVerbs.get(base) ?? [withEd(base), withEd(base)];
  const third = base === 'have' ? 'has' : base === 'be' ? 'is' : withS(base);
  return [...new Set([base, third, past, participle, withIng(base)])].map((form) => form + rest);
}

function withS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(word) ? `${word}es` : `${word}s`;
}

function withEd(verb: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

function withIng(verb: string): string {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^aeiouy]e$/.test(verb) || /[uv]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${doubled(verb)}ing`;
}

/** One short syllable, or a stressed last one, doubles its consonant: "stop", "refer", "commit". */
function doubled(verb: string): string {
  const short = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) || /(?:fer|mit|gin|get|cur|pel)$/.test(verb);
  return short ? verb + verb.slice(-1) : verb;
}
