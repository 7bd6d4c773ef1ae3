/** The overview of the casebook: four pictures, each as rows that lead to their notes. Pure over the casebook; draws nothing, knows no page. */
import type {
  OverviewFilter,
  OverviewParams,
  OverviewPicture,
  OverviewPictureId,
  OverviewResult,
} from '../../../../protocol';
import { marksOf, tieMap } from '../../casebook/overview';
import type { NoteSummary } from '../../casebook/types';
import { noteKinds } from '../newNote';
import type { FeatureContext } from '../types';
import { Places } from './places';
import { courseRows, labelRows, openRows, tieRows, type Picture } from './rows';
import { sortsOf } from './sorts';
import { pageWords, pictureWords, smallWords } from './words';

/** Rows of a picture that are handed over; a page with more of them is no overview. */
const mostRows = 3_000;

export function overview({ today, filter }: OverviewParams, context: FeatureContext): OverviewResult {
  const { casebook, knowledge, language } = context;
  const all = [...casebook.notes.values()].filter(({ kind }) => kind !== undefined);
  const notes = all.filter(fitting(filter));
  const nameOf = (key: string) => knowledge.labelByKey.get(key)?.label.name[language];
  const marks = marksOf(notes, today, nameOf);
  const places = new Places(language);
  const picture = (id: OverviewPictureId, { columns, rows }: Picture): OverviewPicture => ({
    id,
    ...pictureWords[language][id],
    columns,
    rows: rows.slice(0, mostRows),
    total: rows.length,
  });
  const pictures = [
    picture('course', courseRows(marks, places, language)),
    picture('labels', labelRows(marks, places, language)),
    picture('ties', tieRows(tieMap(notes, sortsOf(knowledge)), places, context)),
    picture('open', openRows(marks, places, language)),
  ];
  const months = all.flatMap(({ date }) => (date === undefined ? [] : [date.slice(0, 7)]));
  const kinds = new Set<string | undefined>(all.map(({ kind }) => kind));
  const word = smallWords[language];
  const unread = notes.filter(({ reading }) => !reading).length;
  return {
    language,
    summary: word.notes(notes.length, all.length) + (unread > 0 ? word.unread(unread) : ''),
    today,
    words: pageWords[language],
    neighbourhoods: [...casebook.neighbourhoods.keys()].sort(new Intl.Collator(language).compare),
    kinds: noteKinds(knowledge, language).flatMap(({ id, name }) => (kinds.has(id) ? [{ id, name }] : [])),
    months: [...new Set(months)].sort(),
    pictures,
    places: places.all,
  };
}

/** A note without a date is in no period. */
function fitting({ neighbourhood, kind, from, to }: OverviewFilter): (note: NoteSummary) => boolean {
  return (note) => {
    const month = note.date?.slice(0, 7);
    if (neighbourhood !== undefined && note.neighbourhood !== neighbourhood) return false;
    if (kind !== undefined && note.kind !== kind) return false;
    if (from !== undefined && (month === undefined || month < from)) return false;
    return to === undefined || (month !== undefined && month <= to);
  };
}
