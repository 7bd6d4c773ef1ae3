/** "probleem 5 · roltrap 1": counts of wordings, never a mark. */
import type { Language } from '../../language/types';
import type { Tally } from '../../reading/types';

export function balanceText({ problem, escalator }: Tally, language: Language): string {
  const words = { nl: ['probleem', 'roltrap'], en: ['problem', 'escalator'] }[language];
  return `${words[0]} ${problem.count} · ${words[1]} ${escalator.count}`;
}
