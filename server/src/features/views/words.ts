/** How the trees speak: days, counts and the words that several of them share. Knows no note. */
import type { Language } from '../../language/types';

const words = {
  nl: {
    note: ['notitie', 'notities'],
    open: ['open verbinding', 'open verbindingen'],
    late: ['te laat', 'te laat'],
    rejected: ['keer afgewezen', 'keer afgewezen'],
    person: ['persoon', 'personen'],
    problem: ['woord door een probleembril', 'woorden door een probleembril'],
    escalator: ['woord door een roltrapbril', 'woorden door een roltrapbril'],
  },
  en: {
    note: ['note', 'notes'],
    open: ['open link', 'open links'],
    late: ['overdue', 'overdue'],
    rejected: ['time rejected', 'times rejected'],
    person: ['person', 'people'],
    problem: ['word through problem glasses', 'words through problem glasses'],
    escalator: ['word through escalator glasses', 'words through escalator glasses'],
  },
} as const;

/** "1 notitie", "3 notities". */
export function counted(count: number, what: keyof (typeof words)['nl'], language: Language): string {
  const [one, many] = words[language][what];
  return `${count} ${count === 1 ? one : many}`;
}

const formats = {
  nl: new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' }),
};

/** "3 feb 2026" of an ISO day; what is none is given back. */
export function dayText(day: string, language: Language): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  return Number.isNaN(time) ? day : formats[language].format(time);
}

/** Days from one ISO day to another; negative when the other is earlier. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(`${other}T00:00:00Z`) - Date.parse(`${one}T00:00:00Z`)) / 86_400_000);
}

type Part = string | false | undefined;

/** With a separator between what there is to say. */
export const joined = (...parts: readonly Part[]): string => parts.filter(Boolean).join(' · ');

/** `description`, where there is one to give. */
export const described = (...parts: readonly Part[]): { readonly description?: string } => {
  const description = joined(...parts);
  return description === '' ? {} : { description };
};

const collators = { nl: new Intl.Collator('nl', { numeric: true }), en: new Intl.Collator('en', { numeric: true }) };

/** Orders names as a reader of the language does. */
export const byName =
  (language: Language) =>
  (one: string, other: string): number =>
    collators[language].compare(one, other);
