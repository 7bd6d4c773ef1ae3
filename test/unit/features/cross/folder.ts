/** A small invented folder: notes with `$0` taken out, in short as the casebook holds them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Location } from 'vscode-languageserver-types';
import { contentHash, createCasebook, summarise, withNotes, type Casebook } from '../../../../server/src/casebook';
import type { MapEntry } from '../../../../server/src/casebook';
import { readNote } from '../../../../server/src/note';
import { knowledge } from '../../rules/support/knowledge';
import { context, openNote } from '../support/open';

export const folder: Readonly<Record<string, string>> = {
  'casus/mw-t': `---
soort: casus
titel: Mevrouw T.
datum: 2026-03-12
persoon: mw-t
wijk: "Zuid"
labels: [kwetsbare-klant/sociaal]
---
Zie [[wijk/zuid]] en [[Mevrouw T.]]. @joris belde @mw-t.

- [ ] (bridging) mw-t ↔ naaikamer: samen koffie @joris 2026-04-01
`,
  'casus/dhr-b': `---
soort: casus
datum: 2026-04-02
persoon: dhr-b
wijk: Zuid
labels:
  - kwetsbare-klant/sociaal
---
@mw-t woont naast hem. Zie [[mw-t#Stappen|de buurvrouw]] en [[nergens]].
`,
  'wijk/zuid': `---
soort: wijk
titel: Zuid
datum: 2026-01-05
wijk: Zuid
bron: casus/mw-t
---
De naaikamer draait. [[casus/mw-t.md]]
`,
  'wijk/oud': `---
soort: wijk
wijk: Oud-West
---
`,
};

export const uriOf = (path: string): string => `file:///map/${path}.md`;

/** The folder, with what its neighbourhoods name. */
export function casebookOf(texts: Readonly<Record<string, string>> = folder): Casebook {
  const map: Readonly<Record<string, readonly MapEntry[]>> = {
    'wijk/zuid': [entryIn(texts['wijk/zuid'] ?? '', 'naaikamer')],
  };
  return withNotes(
    createCasebook(),
    Object.entries(texts).map(([path, text]) => {
      const form = summarise(readNote(text, knowledge.formats), uriOf(path), `${path}.md`, contentHash(text));
      const none = { problem: { count: 0, weight: 0 }, escalator: { count: 0, weight: 0 } };
      const reading = {
        ...none,
        stance: 'neutral' as const,
        offered: [],
        missing: [],
        map: map[path] ?? [],
        findings: {},
      };
      return { ...form, reading };
    }),
  );
}

function entryIn(text: string, name: string): MapEntry {
  const start = text.indexOf(name);
  const at = TextDocument.create('a:a', 'markdown', 1, text).positionAt(start);
  return { name, sort: 'place', start, end: start + name.length, ...at };
}

/** The note of the folder as open, at the first place of these words; `|` stands for the cursor. */
export function at(path: string, words: string, texts: Readonly<Record<string, string>> = folder) {
  const text = texts[path] ?? '';
  const found = text.indexOf(words.replace('|', ''));
  if (found < 0) throw new Error(`no ${words}`);
  const open = openNote(text);
  const document = TextDocument.create(uriOf(path), 'markdown', 1, text);
  const position = document.positionAt(found + words.indexOf('|'));
  return { open: { ...open, document }, context: context({ casebook: casebookOf(texts) }), position };
}

/** "casus/mw-t 8 mw-t": note, line (from 0), words. */
export function shown(locations: readonly Location[], texts: Readonly<Record<string, string>> = folder): string[] {
  return locations.map(({ uri, range }) => {
    const path = uri.replace('file:///map/', '').replace(/\.md$/, '');
    const document = TextDocument.create(uri, 'markdown', 1, texts[path] ?? '');
    return `${path} ${range.start.line} ${document.getText(range)}`.trim();
  });
}
