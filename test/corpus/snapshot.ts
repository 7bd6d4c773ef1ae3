/**
 * What the reading finds in `corpus/gold`, `corpus/train` and `examples`, one line a wording, so that a change of a term or a rule shows what it
 * does to real text. `npm run snapshot` writes it; a test holds it against what is found now.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findAll } from '../../server/src/rules';
import { isDrawn, productKnowledge, readFolders, type ReadFile } from './read';

export const snapshotFile = join(fileURLToPath(new URL('.', import.meta.url)), 'findings.txt');

const voiceMark = { author: '', quoted: ' "', reported: ' r', negated: ' !', name: ' n', meta: ' m' } as const;
const frameMark = { problem: '-', escalator: '+', contested: '?', sensor: ' ' } as const;

/** The whole snapshot: per note its balance, its drawn wordings (`-` problem, `+` escalator, `~` learned) and its questions. */
export function snapshot(): string {
  const knowledge = productKnowledge();
  const parts: string[] = [];
  for (const file of readFolders(['corpus/gold', 'corpus/train', 'examples'], knowledge)) {
    const { note, reading } = file;
    const findings = findAll({ note, reading, knowledge, noteLanguage: note.language ?? 'nl' }, new Map());
    const { problem, escalator } = reading.balance.note;
    parts.push(
      `# ${file.path}: ${reading.balance.stance}, ${problem.weight} / ${escalator.weight}`,
      ...reading.mentions.filter(isDrawn).map((mention) => wordingLine(file, mention)),
      ...findings.map(({ code, span }) => `  ? ${lineAt(note.text, span.start)} ${code}`),
    );
  }
  return `${parts.join('\n')}\n`;
}

function wordingLine({ note }: ReadFile, mention: ReadFile['reading']['mentions'][number]): string {
  const { start, end, frame, origin, voice, lens, term } = mention;
  const wording = note.text.slice(start, end).replace(/\s+/g, ' ');
  const learned = origin === 'learned' ? '~' : ' ';
  return `${learned} ${frameMark[frame]} ${lineAt(note.text, start)} ${wording}${voiceMark[voice]} · ${lens}/${term}`;
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

if (process.argv[1]?.endsWith('snapshot.ts')) writeFileSync(snapshotFile, snapshot());
