/** A small set of note formats for the tests of this floor; the real ones are data and come from `knowledge/notes/`. */
import type { FieldFormat, FieldType, NoteFormat, NoteFormats, SectionFormat } from '../../../server/src/note/format';

const about = { nl: 'Uitleg.', en: 'About.' };

function field(
  key: string,
  type: FieldType,
  aliases: readonly string[] = [],
  more: Partial<FieldFormat> = {},
): FieldFormat {
  return { key, aliases, type, need: 'optional', about, values: [], keys: [], ...more };
}

function values(...ids: readonly (readonly [string, string])[]): FieldFormat['values'] {
  return ids.map(([nl, en]) => ({ id: nl, name: { nl, en }, aliases: [] }));
}

function section(id: string, nl: string, en: string, more: Partial<SectionFormat> = {}): SectionFormat {
  return { id, heading: { nl, en }, aliases: { nl: [], en: [] }, need: 'optional', about, ...more };
}

function kind(id: NoteFormat['id'], en: string, more: Partial<NoteFormat>): NoteFormat {
  return {
    id,
    name: { nl: id, en },
    about,
    aliases: [],
    guess: [],
    fields: [],
    sections: [],
    template: about,
    ...more,
  };
}

export const formats: NoteFormats = {
  shared: [
    field('soort', 'enum', [], { need: 'required', values: values(['casus', 'case']) }),
    field('titel', 'string', ['title'], { need: 'required' }),
    field('datum', 'date', ['date'], { need: 'required' }),
    field('wijk', 'string', ['neighbourhood']),
    field('taal', 'enum', [], { values: values(['nl', 'Dutch'], ['en', 'English']) }),
    field('status', 'enum', [], {
      values: values(['concept', 'draft'], ['lopend', 'ongoing'], ['afgesloten', 'closed']),
    }),
    field('labels', 'object-list', [], {
      keys: [field('sleutel', 'string', ['key']), field('status', 'string'), field('reden', 'string', ['reason'])],
    }),
    field('verbindingen', 'object-list', ['ties'], {
      keys: [field('kant-a', 'string', ['side-a']), field('kant-b', 'string', ['side-b'])],
    }),
  ],
  kinds: [
    kind('casus', 'case', {
      aliases: ['intake', 'case note'],
      guess: ['casus', 'intake', 'gesprek'],
      fields: [
        field('persoon', 'string', ['person']),
        field('leeftijd', 'integer', ['age'], { min: 0, max: 110 }),
        field('woonduur', 'number', []),
        field('leefgebieden', 'enum-list', ['life-domains'], { values: values(['werk', 'work'], ['geld', 'money']) }),
        field('netwerk', 'object-list', ['network'], {
          keys: [
            field('wie', 'string', ['who']),
            field('soort', 'enum', ['kind'], { values: values(['formeel', 'formal'], ['informeel', 'informal']) }),
          ],
        }),
        field('toestemming', 'object', ['consent'], { keys: [field('gevraagd', 'boolean', ['asked'])] }),
        field('kracht', 'list', ['strengths']),
      ],
      sections: [
        section('aanleiding', 'Aanleiding', 'Occasion'),
        section('netwerk-en-verbindingen', 'Netwerk en verbindingen', 'Network and ties', { purpose: 'network' }),
        section('stappen', 'Stappen', 'Steps', {
          purpose: 'actions',
          aliases: { nl: ['Acties', 'Afspraken'], en: ['Actions'] },
        }),
      ],
    }),
    kind('wijk', 'neighbourhood', {
      guess: ['wijkscan', 'buurt'],
      sections: [section('aanleiding', 'Aanleiding', 'Occasion'), section('de-straat', 'De straat', 'The street')],
    }),
  ],
};
