/** `roltrap read <paths>` and `roltrap count <paths>`: the same reading on the command line, per note or over notes. Reads files; writes nothing. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { settingsDefaults } from '../../../protocol';
import { compileKnowledge, type Knowledge, type KnowledgeData } from '../knowledge';
import type { Language } from '../language/types';
import { readNote } from '../note';
import { glassesNamedIn, glassesOf, readReading } from '../reading';
import { findAll } from '../rules';
import { countNotes, type CountedNote } from './countNotes';
import { printCount } from './countText';
import { helpText, noSuchPath, nothingFound, printNote, unreadable } from './text';

const exitUsage = 2;

/** What is done with one file: its path, its text. */
type Take = (file: string, text: string) => void;

/** Runs the command line and gives the exit code: 0 when everything was read, 1 when a path could not be read, 2 for wrong use. */
export function run(
  args: readonly string[],
  knowledgePath: string,
  print: (line: string) => void,
  warn: (line: string) => void,
): number {
  const language = languageOf(args);
  const [command, ...paths] = args.filter((arg) => !arg.startsWith('--'));
  if (args.includes('--help') || (command !== 'read' && command !== 'count') || !paths.length) {
    (args.includes('--help') ? print : warn)(helpText[language]);
    return args.includes('--help') ? 0 : exitUsage;
  }
  const knowledge = compileKnowledge(JSON.parse(readFileSync(knowledgePath, 'utf8')) as KnowledgeData);
  const counted: CountedNote[] = [];
  const take: Take =
    command === 'read'
      ? (file, text) => printFile(file, text, knowledge, language, print)
      : (_file, text) => counted.push(readText(text, knowledge));
  const failed = paths.map((path) => readPath(path, take, language, print, warn));
  if (command === 'count') printCount(countNotes(counted, knowledge), language, print);
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
  take: Take,
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
      take(file, readFileSync(file, 'utf8'));
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

function readText(text: string, knowledge: Knowledge): CountedNote {
  const note = readNote(text, knowledge.formats, { guessKind: true });
  const own = glassesNamedIn(note, knowledge);
  const reading = readReading(note, knowledge, glassesOf(own.length > 0 ? own : settingsDefaults.glasses, knowledge));
  return { note, reading };
}

function printFile(
  file: string,
  text: string,
  knowledge: Knowledge,
  language: Language,
  print: (line: string) => void,
): void {
  const { note, reading } = readText(text, knowledge);
  const findings = findAll({ note, reading, knowledge, noteLanguage: note.language ?? 'nl' }, new Map());
  printNote(relative(process.cwd(), file) || file, note, reading, findings, language, print);
}
