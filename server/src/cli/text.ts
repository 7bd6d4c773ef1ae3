/** What the command line says, in Dutch and in English, and how a note's findings are laid out. */
import type { Bilingual, Language } from '../language/types';
import type { Note } from '../note/types';
import type { Reading } from '../reading';
import type { Finding } from '../rules/types';

export const helpText: Bilingual = {
  nl: [
    'roltrap read <bestanden of mappen>    leest notities en laat zien met welke bril ze kijken',
    'roltrap count <bestanden of mappen>   telt over notities heen: welke brillen, en wat er in meer notities terugkomt',
    '',
    '  --language=nl|en   taal van de uitvoer (anders die van het systeem)',
    '  --help             deze hulp',
  ].join('\n'),
  en: [
    'roltrap read <files or folders>    reads notes and shows with which glasses they look',
    'roltrap count <files or folders>   counts over notes: which glasses, and what comes back in more notes',
    '',
    '  --language=nl|en   language of the output (else that of the system)',
    '  --help             this help',
  ].join('\n'),
};

const say = (text: Bilingual, language: Language): string => text[language];

export const noSuchPath = (path: string, language: Language): string =>
  say(
    {
      nl: `${path}: dit bestand of deze map bestaat niet. Klopt de naam?`,
      en: `${path}: there is no such file or folder. Is the name right?`,
    },
    language,
  );

export const nothingFound = (path: string, language: Language): string =>
  say(
    {
      nl: `${path}: hier staan geen notities (bestanden die eindigen op .md).`,
      en: `${path}: there are no notes here (files that end in .md).`,
    },
    language,
  );

/** `code` is the system's error code; never a note's text. */
export const unreadable = (path: string, code: string, language: Language): string =>
  say({ nl: `${path}: kon niet worden gelezen (${code}).`, en: `${path}: could not be read (${code}).` }, language);

const severities: Record<Exclude<Finding['severity'], 'off'>, Bilingual> = {
  warning: { nl: 'let op', en: 'warning' },
  information: { nl: 'kijk', en: 'look' },
  hint: { nl: 'vraag', en: 'question' },
};

/** Prints one note: a line with its balance, then a line per finding with its place (line and column from 1). */
export function printNote(
  name: string,
  note: Note,
  reading: Reading,
  findings: readonly Finding[],
  language: Language,
  print: (line: string) => void,
): void {
  const { problem, escalator } = reading.balance.note;
  const kind = note.kind ?? say({ nl: 'geen soort', en: 'no kind' }, language);
  print(
    say(
      {
        nl: `${name}  [${kind}]  probleem ${problem.count} · roltrap ${escalator.count}`,
        en: `${name}  [${kind}]  problem ${problem.count} · escalator ${escalator.count}`,
      },
      language,
    ),
  );
  const lineStarts = startsOfLines(note.text);
  for (const { code, span, severity, message } of findings) {
    if (severity === 'off') continue;
    const [first, ...more] = say(message, language).split('\n');
    print(
      `  ${place(span.start, lineStarts).padEnd(8)} ${say(severities[severity], language).padEnd(9)} ${first ?? ''}  (${code})`,
    );
    for (const line of more) print(`${' '.repeat(21)}${line}`);
  }
  print('');
}

function startsOfLines(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function place(offset: number, lineStarts: readonly number[]): string {
  let line = lineStarts.findIndex((start) => start > offset);
  if (line < 0) line = lineStarts.length;
  return `${line}:${offset - (lineStarts[line - 1] ?? 0) + 1}`;
}
