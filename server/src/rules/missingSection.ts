/** Sections that the format asks for and the note does not have. Knows the format's order; does not know what should stand in them. */
import { formatOf } from '../knowledge';
import type { NoteFormat, SectionFormat } from '../note/format';
import type { Note } from '../note/types';
import type { Finding, Rule, RuleInput } from './types';
import { insertHeadings, noteAnchor, usesFormat } from './parts/sections';

/** Fewer known headings than this, and the writer has a form of her own. */
const leastKnown = 2;
const atMost = 3;

export const missingSection: Rule = {
  code: 'missing-section',
  severity: 'hint',
  title: { nl: 'Kopje dat er nog niet is', en: 'Section that is not there yet' },
  explanation: {
    nl: 'Elke soort notitie heeft een paar vaste kopjes, elk met een reden. Een format is een hulp en geen examen: deze vraag komt alleen als je het format al gebruikt (minstens twee bekende kopjes, en de helft van alle), noemt hooguit drie kopjes en kan ze op hun plek zetten. Andere namen voor een kopje worden ook herkend.',
    en: 'Each kind of note has a few set sections, each with a reason. A format is a help and no exam: this question comes only where you already use the format (two known headings at least, and half of all), names three headings at most and can put them in their place. Other names for a heading are recognised too.',
  },
  sources: [],
  *find(input) {
    const format = formatOf(input.knowledge, input.note.kind);
    if (!format || !usesFormat(input.note, format, leastKnown)) return;
    const missing = missingFrom(input.note, format).slice(0, atMost);
    if (missing.length > 0) yield finding(input, format, missing);
  },
};

const missingFrom = ({ sections }: Note, format: NoteFormat): SectionFormat[] =>
  format.sections.filter(({ id, need }) => need === 'required' && !sections.some(({ role }) => role === id));

function finding({ note, noteLanguage }: RuleInput, format: NoteFormat, missing: readonly SectionFormat[]): Finding {
  const one = missing.length === 1;
  const names = (language: 'nl' | 'en') => missing.map(({ heading }) => `“${heading[language]}”`).join(', ');
  return {
    code: missingSection.code,
    span: noteAnchor(note),
    severity: missingSection.severity,
    message: {
      nl: one
        ? `Nog geen kopje ${names('nl')}. Hoort dat er hier bij?`
        : `Nog geen kopjes ${names('nl')}. Horen die er hier bij?`,
      en: one
        ? `No section ${names('en')} yet. Does it belong here?`
        : `No sections ${names('en')} yet. Do they belong here?`,
    },
    sources: missingSection.sources,
    topic: { kind: 'rule', id: missingSection.code },
    fixes: [
      {
        kind: 'section',
        title: { nl: `Voeg toe: ${names('nl')}`, en: `Add ${names('en')}` },
        edits: insertHeadings(note, format, missing, noteLanguage),
        snippet: false,
        preferred: false,
      },
    ],
    section: 0,
    ignoreKey: missing.map(({ id }) => id).join(' '),
  };
}
