/** Makes Dutch notes of a given length from the examples, each paragraph a little different so that nothing is remembered by accident. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../examples', import.meta.url));

function paragraphsOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) return paragraphsOf(path);
      if (!name.endsWith('.md')) return [];
      const body = readFileSync(path, 'utf8').replace(/^---[\s\S]*?\n---\n/, '');
      return body.split(/\n\s*\n/).filter((paragraph) => /^\p{L}/u.test(paragraph.trim()));
    });
}

/** The paragraphs of the examples, in one order. */
export const paragraphs: readonly string[] = paragraphsOf(examples);

/** A casus of about so many words, with a heading every ten paragraphs. */
export function makeNote(words: number): string {
  let text = '---\nsoort: casus\ntitel: Meting\ndatum: 2026-03-02\npersoon: mw-t\nwijk: Kanaalzone\n---\n';
  let count = 0;
  for (let n = 0; count < words; n++) {
    const paragraph = paragraphs[n % paragraphs.length] ?? '';
    if (n % 10 === 0) text += `\n## Deel ${n / 10 + 1}\n`;
    text += `\n${paragraph.trim()} Dit was dag ${n}.\n`;
    count += paragraph.split(/\s+/).length + 4;
  }
  return text;
}
