/** Makes written names comparable: keys, values and headings without case, accents, numbering or closing punctuation. Knows no formats. */

/** "Rol_Schrijver" and "rol schrijver" become "rol-schrijver". */
export function foldName(written: string): string {
  const plain = written
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return plain.replace(/[\s_\u2010-\u2015-]+/g, '-').replace(/^-|-$/g, '');
}

const NUMBERING = /^\s*(?:stap\s+|step\s+)?(?:\d+(?:\.\d+)*[.):]?|[a-z][.)]|[ivx]+[.)])\s+/i;
const CLOSING = /[\s:.?!…]+$/;

/** "2) Netwerk en verbindingen:" becomes "netwerk-en-verbindingen". */
export function foldHeading(title: string): string {
  return foldName(title.replace(NUMBERING, '').replace(CLOSING, ''));
}

/** One space between words, none around them. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
