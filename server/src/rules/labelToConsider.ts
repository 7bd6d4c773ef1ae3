/** A typology label that the note's words bring to mind, always as a question with what speaks for and against. Decides nothing about a person. */
import type { Bilingual, Language } from '../language/types';
import type { Evidence } from '../reading/types';
import type { Finding, Rule, RuleInput } from './types';
import { labelFixes, offeredLabels, type OfferedLabel } from './parts/labels';
import { noteAnchor } from './parts/sections';
import { excerpt, firstLine } from './parts/text';

const atMost = 3;

export const labelToConsider: Rule = {
  code: 'label-to-consider',
  severity: 'hint',
  title: { nl: 'Label om te bespreken', en: 'Label to discuss' },
  explanation: {
    nl: 'Een typologie ordent wat je ziet, zodat je er samen over kunt praten. Ze is geen waarheid, geen score en nooit de grond voor een besluit over iemand. Deze vraag noemt een label dat bij woorden of gegevens in je notitie past, met wat ervoor en wat ertegen spreekt en welke labels erop lijken. Er komen er hooguit drie per notitie. Namen, taal of herkomst tellen nooit mee.',
    en: 'A typology orders what you see, so that you can talk about it together. It is no truth, no score and never grounds for a decision about somebody. This question names a label that goes with words or facts in your note, with what speaks for it and against it and which labels are close. There are three per note at most. Names, language or origin never count.',
  },
  sources: [{ seed: '000', section: 'Over deze Syllabus' }],
  *find(input) {
    for (const offered of offeredLabels(input).slice(0, atMost)) yield finding(input, offered);
  },
};

function finding(input: RuleInput, offered: OfferedLabel): Finding {
  const { note } = input;
  const { entry, suggestion } = offered;
  const span = suggestion.evidence.find((evidence) => evidence.span)?.span;
  return {
    code: labelToConsider.code,
    span: span ? firstLine(note.text, span) : labelsPlace(input),
    severity: labelToConsider.severity,
    message: message(input, offered),
    sources: entry.label.sources,
    topic: { kind: 'label', id: entry.key },
    fixes: labelFixes(input, entry),
    section: span ? sectionAt(input, span.start) : 0,
    ignoreKey: entry.key,
  };
}

/** A label that rests on facts of the front matter is shown at its `labels`, else at the top. */
function labelsPlace({ note }: RuleInput): Finding['span'] {
  return note.frontMatter?.fields.get('labels')?.keySpan ?? noteAnchor(note);
}

const sectionAt = ({ note }: RuleInput, offset: number): number =>
  note.sections.find(({ own }) => offset >= own.start && offset < own.end)?.index ?? 0;

function message(input: RuleInput, { entry, suggestion }: OfferedLabel): Bilingual {
  const text = (language: Language): string => {
    const words = lines[language];
    const list = (evidence: readonly Evidence[]) => evidenceList(input, evidence, language);
    const rivals = suggestion.rivals
      .map((key) => input.knowledge.labelByKey.get(key)?.label.name[language])
      .filter((name) => name !== undefined);
    return [
      `${words.consider} ${entry.label.name[language].replace(/\?$/, '')}?`,
      [
        list(suggestion.evidence) &&
          `${suggestion.isIndirect ? words.goesAlong : words.because} ${list(suggestion.evidence)}.`,
        list(suggestion.counterEvidence) && `${words.against} ${list(suggestion.counterEvidence)}.`,
        rivals.length > 0 && `${words.rivals} ${rivals.slice(0, 3).join(', ')}.`.replace('?.', '?'),
        suggestion.habit && words[suggestion.habit],
      ]
        .filter(Boolean)
        .join(' '),
    ]
      .filter(Boolean)
      .join('\n');
  };
  return { nl: text('nl'), en: text('en') };
}

const lines = {
  nl: {
    consider: 'Label om te bespreken:',
    because: 'Voorgesteld omdat:',
    goesAlong: 'Er staat geen woord van dit label zelf. Het speelt vaker mee in notities zoals deze, hier naast:',
    against: 'Daartegen:',
    rivals: 'Weeg ook:',
    raised: 'Het staat hoger omdat jullie dit label vaker kozen bij zulke notities.',
    lowered: 'Het staat lager omdat jullie dit label vaker afwezen bij zulke notities.',
  },
  en: {
    consider: 'Label to discuss:',
    because: 'Suggested because:',
    goesAlong: 'No word of this label itself stands here. It often plays a part in notes like this one, here beside:',
    against: 'Against it:',
    rivals: 'Weigh also:',
    raised: 'It stands higher because you chose this label more often in notes like this one.',
    lowered: 'It stands lower because you refused this label more often in notes like this one.',
  },
} as const;

/** At most three pieces, as the note's own words or as the fact they state. */
function evidenceList({ note }: RuleInput, evidence: readonly Evidence[], language: Language): string {
  const pieces = evidence.map(
    ({ span, says }) => says?.[language] ?? (span ? `“${excerpt(note.text, span, 40)}”` : ''),
  );
  return pieces
    .filter(
      (piece, at) => piece !== '' && pieces.findIndex((each) => each.toLowerCase() === piece.toLowerCase()) === at,
    )
    .slice(0, 3)
    .join(', ');
}
