/**
 * Turns running text into notes and reads them, to see that nothing breaks on prose nobody annotated:
 * `node --import tsx test/eval/seeds.ts <folder of .txt>`. Every paragraph block of about 40 paragraphs becomes a wijk note.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileKnowledge } from '../../server/src/knowledge';
import { readNote } from '../../server/src/note';
import { readReading } from '../../server/src/reading';
import { findAll } from '../../server/src/rules';
import { loadKnowledge } from '../../scripts/buildKnowledge';

const [folder = '.', sampleSize = '20'] = process.argv.slice(2);
const knowledge = compileKnowledge(loadKnowledge().data);
const paragraphsPerNote = 40;
const counts = new Map<string, number>();
const samples = new Map<string, string[]>();
let notes = 0;
let outside = 0;

for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const paragraphs = readFileSync(join(folder, file), 'utf8').split(/\n\s*\n/);
  for (let from = 0; from < paragraphs.length; from += paragraphsPerNote) {
    notes++;
    const text = `---\nsoort: wijk\ntitel: ${file} ${from}\n---\n\n${paragraphs.slice(from, from + paragraphsPerNote).join('\n\n')}\n`;
    const note = readNote(text, knowledge.formats);
    const reading = readReading(note, knowledge);
    const findings = findAll({ note, reading, knowledge, noteLanguage: 'nl' }, new Map());
    for (const { code, span } of [
      ...findings,
      ...reading.mentions.map((mention) => ({ code: `mention ${mention.frame}`, span: mention })),
    ]) {
      if (span.start < 0 || span.end > text.length || span.start > span.end) outside++;
      counts.set(code, (counts.get(code) ?? 0) + 1);
      const context = `${text.slice(Math.max(0, span.start - 60), span.start)}⟦${text.slice(span.start, span.end)}⟧${text.slice(span.end, span.end + 60)}`;
      samples.set(code, [...(samples.get(code) ?? []), context.replace(/\s+/g, ' ')]);
    }
  }
}
process.stdout.write(`notes ${notes}, findings outside their document ${outside}\n`);
for (const [code, count] of [...counts].sort()) {
  process.stdout.write(`${code.padEnd(32)} ${count}\n`);
  const all = samples.get(code) ?? [];
  const step = Math.max(1, Math.floor(all.length / Number(sampleSize)));
  for (let i = 0; i < all.length && i / step < Number(sampleSize); i += step)
    process.stdout.write(`    ${all[i] ?? ''}\n`);
}
