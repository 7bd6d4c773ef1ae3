/** A form of the knowledge files as a person would write it down: one choice of each group, no notation. Knows no knowledge. */
import type { Language } from '../../language/types';

const choice = /\{([^{}]*)\}/;

/** `{risico|hoogrisico}{gezin|jongere}` → `risicogezin`; `[missen] de moed` → `de moed missen`; a slot or a group by name → `…`. */
export function readable(form: string, language: Language): string {
  let text = form.replace(/ \((ww|bn|zn|v|n|adj)\)$/, '').replace(/\{@[^{}]*\}|<[^<>]*>/g, '…');
  for (let found = choice.exec(text); found; found = choice.exec(text)) {
    text = text.replace(found[0], () => firstOf(found?.[1] ?? ''));
  }
  return inOrder(text, language).replaceAll('|', '').replace(/\s+/g, ' ').trim();
}

const firstOf = (inner: string): string => inner.split('|')[0] ?? '';

/** A verb phrase names its verb first; Dutch says an infinitive last. */
function inOrder(text: string, language: Language): string {
  const verb = /^\s*\[([^\]]+)\]\s*(.*)$/.exec(text);
  if (!verb) return text;
  const [, infinitive = '', rest = ''] = verb;
  return language === 'nl' ? `${rest} ${infinitive}` : `${infinitive} ${rest}`;
}
