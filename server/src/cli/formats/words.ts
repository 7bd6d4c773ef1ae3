/** Words that more formats use, in Dutch and in English. Data. */
import type { Frame, Origin } from '../../knowledge/types';
import type { Bilingual, Language, Voice } from '../../language/types';
import type { NoteKind } from '../../note/types';
import type { FindingRecord, NoteRecord } from '../noteRecord';

export const kindNames: { readonly [kind in NoteKind]: Bilingual } = {
  casus: { nl: 'casus', en: 'case' },
  wijk: { nl: 'wijk', en: 'neighbourhood' },
  reflectie: { nl: 'reflectie', en: 'reflection' },
  veldverslag: { nl: 'veldverslag', en: 'field report' },
};

export const noKind: Bilingual = { nl: 'geen soort', en: 'no kind' };

export const kindOf = ({ kind }: Pick<NoteRecord, 'kind'>, language: Language): string =>
  (kind ? kindNames[kind] : noKind)[language];

export const severityNames: { readonly [severity in FindingRecord['severity']]: Bilingual } = {
  warning: { nl: 'let op', en: 'warning' },
  information: { nl: 'kijk', en: 'look' },
  hint: { nl: 'vraag', en: 'question' },
};

const balance = {
  nl: (problem: number, escalator: number) => `probleem ${problem} · roltrap ${escalator}`,
  en: (problem: number, escalator: number) => `problem ${problem} · escalator ${escalator}`,
};

export const balanceOf = ({ balance: { problem, escalator } }: NoteRecord, language: Language): string =>
  balance[language](problem.count, escalator.count);

export const actionStates = {
  open: { nl: 'open', en: 'open' },
  overdue: { nl: 'over tijd', en: 'overdue' },
  done: { nl: 'gedaan', en: 'done' },
  'to-lay': { nl: 'te leggen?', en: 'to lay?' },
} satisfies { readonly [state: string]: Bilingual };

export const frameNames = {
  problem: { nl: 'probleem', en: 'problem' },
  escalator: { nl: 'roltrap', en: 'escalator' },
  contested: { nl: 'betwist', en: 'contested' },
  sensor: { nl: 'signaal', en: 'signal' },
} satisfies { readonly [frame in Frame]: Bilingual };

export const voiceNames: { readonly [voice in Voice]: Bilingual } = {
  author: { nl: 'schrijver', en: 'writer' },
  quoted: { nl: 'citaat', en: 'quotation' },
  reported: { nl: 'volgens een ander', en: 'according to somebody else' },
  negated: { nl: 'ontkend', en: 'denied' },
  name: { nl: 'naam', en: 'name' },
  meta: { nl: 'woord als woord', en: 'word as a word' },
};

export const originNames: { readonly [origin in Origin]: Bilingual } = {
  source: { nl: 'bron', en: 'source' },
  practice: { nl: 'praktijk', en: 'practice' },
  learned: { nl: 'lijkt erop', en: 'resembles' },
  own: { nl: 'eigen', en: 'own' },
};
