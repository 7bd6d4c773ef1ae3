/** What ships under an id, in short, so that a change of it can be seen for what it is. Knows entries as data. */
import type { NameKind } from '../../knowledge/own';
import type { Patterns } from '../../knowledge/types';
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

/** Undefined for what is new. */
export function shippedEntry(own: OpenOwn, kind: NameKind | undefined, id: string): string | undefined {
  const { shipped, language, document } = own;
  const owner = ownerOf(document.getText());
  const about = kind && aboutOf(kind);
  return about === undefined ? undefined : blocks([`${words[language].ships}: ${about}`, words[language].changes]);

  function aboutOf(of: NameKind): string | undefined {
    switch (of) {
      case 'lens': {
        const lens = shipped.lenses.find((each) => each.id === id);
        return lens && plain(lens.about[language]);
      }
      case 'term': {
        const term = shipped.lenses.find((each) => each.id === owner)?.terms.find((each) => each.id === id);
        return term && `${term.pole}, ${forms(term.forms)}`;
      }
      case 'typology': {
        const typology = shipped.typologies.find((each) => each.id === id);
        return typology && plain(typology.about[language]);
      }
      case 'own-label': {
        const label = shipped.typologies.find((each) => each.id === owner)?.labels.find((each) => each.id === id);
        return label && plain(label.definition[language]);
      }
      case 'action': {
        const action = shipped.actions.find((each) => each.id === id);
        return action && plain(action.title[language]);
      }
      default:
        return undefined;
    }
  }

  function forms(patterns: Patterns): string {
    return wordings([...patterns.nl, ...patterns.en].slice(0, 6), language);
  }
}
