/** `roltrap read <paths>`: the same reading on the command line. Reads files, prints findings; writes nothing. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { settingsDefaults } from '../../../protocol';
import { compileKnowledge, type Knowledge, type KnowledgeData } from '../knowledge';
import type { Language } from '../language/types';
import { readNote } from '../note';
import { glassesNamedIn, glassesOf, readReading } from '../reading';
import { findAll } from '../rules';
import { helpText, noSuchPath, nothingFound, printNote, unreadable } from './text';

const exitUsage = 2;

/** Runs the command line and gives the exit code: 0 when everything was read, 1 when a path could not be read, 2 for wrong use. */
export function run(
  args: readonly string[],
  knowledgePath: string,
  print: (line: string) => void,
  warn: (line: string) => void,
): number {
  const language = languageOf(args);
  const [command, ...paths] = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--help') || command !== 'read' || !paths.length) {
    (args.includes('--help') ? print : warn)(helpText[language]);
    return args.includes('--help') ? 0 : exitUsage;
  }
  const knowledge = compileKnowledge(JSON.parse(readFileSync(knowledgePath, 'utf8')) as KnowledgeData);
  const failed = paths.map((path) => readPath(path, knowledge, language, print, warn));
  return failed.some(Boolean) ? 1 : 0;
}

function languageOf(args: readonly string[]): Language {
  const asked = args.find((arg) => arg.startsWith('--language='))?.slice('--language='.length);
  const locale = asked ?? process.env['LC_ALL'] ?? process.env['LC_MESSAGES'] ?? process.env['LANG'] ?? '';
  return locale.toLowerCase().startsWith('en') ? 'en' : 'nl';
}

/** Reads a file or a folder of notes; true when something could not be read. */
function readPath(
  path: string,
  knowledge: Knowledge,
  language: Language,
  print: (line: string) => void,
  warn: (line: string) => void,
): boolean {
  let files: string[];
  try {
    files = statSync(path).isDirectory() ? markdownFiles(path) : [path];
  } catch {
    warn(noSuchPath(path, language));
    return true;
  }
  if (!files.length) print(nothingFound(path, language));
  let failed = false;
  for (const file of files) {
    try {
      readFile(file, knowledge, language, print);
    } catch (error) {
      failed = true;
      warn(unreadable(file, (error as NodeJS.ErrnoException).code ?? 'error', language));
    }
  }
  return failed;
}

function markdownFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return markdownFiles(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

function readFile(file: string, knowledge: Knowledge, language: Language, print: (line: string) => void): void {
  const note = readNote(readFileSync(file, 'utf8'), knowledge.formats, { guessKind: true });
  const own = glassesNamedIn(note, knowledge);
  const reading = readReading(note, knowledge, glassesOf(own.length > 0 ? own : settingsDefaults.glasses, knowledge));
  const findings = findAll({ note, reading, knowledge, noteLanguage: note.language ?? 'nl' }, new Map());
  printNote(relative(process.cwd(), file) || file, note, reading, findings, language, print);
}
