/** Whether something has the words of a filter in its name. Case, accents and hyphens do not matter. */
import { fold } from '../../language/fold';

/** True when each word of the filter stands somewhere in the texts; for no filter always. */
export function filterOf(filter: string | undefined): (...texts: readonly (string | undefined)[]) => boolean {
  const wanted = (filter ?? '').split(/\s+/).filter(Boolean).map(fold);
  if (wanted.length === 0) return () => true;
  return (...texts) => {
    const folded = fold(texts.filter((text) => text !== undefined).join('\n'));
    return wanted.every((word) => folded.includes(word));
  };
}
