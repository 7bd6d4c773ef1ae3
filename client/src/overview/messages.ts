/** What the page may say: anything else is dropped. The page runs apart, and what comes over the wall is not taken at its word. */
import {
  overviewFormats,
  overviewPictures,
  type OverviewFilter,
  type OverviewFormat,
  type OverviewPictureId,
  type OverviewRequest,
} from '../../../protocol';

/** Characters of a picture; a larger one is no picture of ours. */
const largest = 20_000_000;
const longestText = 500;

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const isText = (value: unknown, most = longestText): value is string =>
  typeof value === 'string' && value.length <= most;
const isNumber = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
const isMonth = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d{2}$/.test(value);

/** The message, made anew of what is known of it; undefined when it is none. */
export function parseRequest(value: unknown): OverviewRequest | undefined {
  if (!isFields(value)) return undefined;
  switch (value['type']) {
    case 'filter':
      return { type: 'filter', filter: parseFilter(value['filter']) };
    case 'open': {
      const { version, places, says } = value;
      if (!isNumber(version) || !isText(says) || !Array.isArray(places) || !places.every(isNumber)) return undefined;
      return { type: 'open', version, places, says };
    }
    case 'export': {
      const { picture, format, data } = value;
      if (!isPicture(picture) || !isFormat(format) || !isText(data, largest)) return undefined;
      if (format === 'png' && !/^[A-Za-z0-9+/]+=*$/.test(data)) return undefined;
      if (format === 'svg' && !data.startsWith('<svg')) return undefined;
      return { type: 'export', picture, format, data };
    }
    default:
      return undefined;
  }
}

/** What does not fit does not narrow. */
export function parseFilter(value: unknown): OverviewFilter {
  if (!isFields(value)) return {};
  const { neighbourhood, kind, from, to } = value;
  return {
    ...(isText(neighbourhood) && { neighbourhood }),
    ...(isText(kind) && { kind }),
    ...(isMonth(from) && { from }),
    ...(isMonth(to) && { to }),
  };
}

const isPicture = (value: unknown): value is OverviewPictureId => overviewPictures.some((each) => each === value);
const isFormat = (value: unknown): value is OverviewFormat => overviewFormats.some((each) => each === value);
