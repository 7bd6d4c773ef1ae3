/** What ships under an id, in short, so that a change of it can be seen for what it is. Knows entries as data. */
import type { NameKind } from '../../knowledge/own';
import { blocks, plain } from '../parts/markdown';
import { wordings } from '../pages/parts';
import { ownerOf } from './completion';
import type { OpenOwn } from './types';

const words = {
  nl: {
    ships: 'Meegeleverd',
    changes: 'Wat je hier noemt, komt in de plaats van wat er staat. Met off: true doet het niet mee.',
  },
  en: {
    ships: 'Ships with Roltrap',
    changes: 'What you name here takes the place of what is there. With off: true it takes no part.',
  },
} as const;

const mostForms = 6;

/** Undefined for what is new. */
export function shippedEntry(own: OpenOwn, kind: NameKind | undefined, id: string): string | undefined {
  const about = kind && aboutOf(own, kind, id);
  const { ships, changes } = words[own.language];
  return about === undefined ? undefined : blocks([`${ships}: ${about}`, changes]);
}

function aboutOf({ shipped, language, document }: OpenOwn, kind: NameKind, id: string): string | undefined {
  const named = <T extends { readonly id: string }>(entries: readonly T[] | undefined, name: string): T | undefined =>
    entries?.find((each) => each.id === name);
  const owner = ownerOf(document.getText());
  if (kind === 'term') {
    const term = named(named(shipped.lenses, owner)?.terms, id);
    return term && `${term.pole}, ${wordings([...term.forms.nl, ...term.forms.en].slice(0, mostForms), language)}`;
  }
  const text = {
    lens: () => named(shipped.lenses, id)?.about,
    typology: () => named(shipped.typologies, id)?.about,
    'own-label': () => named(named(shipped.typologies, owner)?.labels, id)?.definition,
    action: () => named(shipped.actions, id)?.title,
  };
  const about = kind in text ? text[kind as keyof typeof text]() : undefined;
  return about && plain(about[language]);
}
