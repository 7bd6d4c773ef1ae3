/**
 * The overview of the casebook as it goes from server to client, and the messages between the client and the page that draws it. Plain JSON, no
 * logic. A picture and its table are the same rows; every row leads to notes.
 */

export interface OverviewParams {
  /** The user's own day, as an ISO day: what is late depends on it. */
  readonly today: string;
  readonly filter: OverviewFilter;
}

/** Which notes count; what is absent does not narrow. Months as `2026-03`, both ends included. */
export interface OverviewFilter {
  readonly neighbourhood?: string;
  readonly kind?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Where a row leads. Lines and characters from 0, in UTF-16 units. */
export interface OverviewPlace {
  readonly uri: string;
  readonly line: number;
  readonly character: number;
  readonly title: string;
  /** Date and path. */
  readonly about: string;
}

export interface OverviewColumn {
  readonly key: string;
  readonly name: string;
  readonly isNumber: boolean;
}

export interface OverviewRow {
  /** By key of the column; a picture may use more keys than the table shows. */
  readonly cells: Readonly<Record<string, string | number>>;
  /** What a screen reader says of the mark, and what stands above it. */
  readonly says: string;
  /** Indexes in {@link OverviewResult.places}, the newest note first. */
  readonly places: readonly number[];
  /** How many there are beyond those. */
  readonly more: number;
}

/** Balance over time by neighbourhood, labels and how often they stand together, ties, and what is open. */
export const overviewPictures = ['course', 'labels', 'ties', 'open'] as const;
export type OverviewPictureId = (typeof overviewPictures)[number];

export interface OverviewPicture {
  readonly id: OverviewPictureId;
  readonly title: string;
  /** How to look at it, in a sentence or two. */
  readonly about: string;
  /** Said instead of a picture without rows. */
  readonly empty: string;
  readonly columns: readonly OverviewColumn[];
  readonly rows: readonly OverviewRow[];
  /** Rows that there are; a very large folder has more than are handed over. */
  readonly total: number;
}

/** What the page says, worded by the server; `{0}` stands for a number or a name. */
export interface OverviewWords {
  readonly title: string;
  readonly filters: string;
  readonly neighbourhood: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly all: string;
  readonly reset: string;
  readonly table: string;
  readonly takeAlong: string;
  readonly notes: string;
  readonly newest: string;
  readonly drawn: string;
  readonly cut: string;
  readonly keys: string;
  readonly problem: string;
  readonly escalator: string;
  readonly share: string;
  readonly noDate: string;
  readonly today: string;
  readonly person: string;
  readonly group: string;
  readonly institution: string;
  readonly bonding: string;
  readonly bridging: string;
  readonly linking: string;
  readonly facilitating: string;
  readonly noKind: string;
  readonly present: string;
  readonly open: string;
  readonly missing: string;
}

export interface OverviewResult {
  readonly language: 'nl' | 'en';
  /** Notes that count, notes that there are, and what is still being read. */
  readonly summary: string;
  readonly today: string;
  readonly words: OverviewWords;
  /** What can be filtered by; months in order. */
  readonly neighbourhoods: readonly string[];
  readonly kinds: readonly { readonly id: string; readonly name: string }[];
  readonly months: readonly string[];
  /** In the order of {@link overviewPictures}. */
  readonly pictures: readonly OverviewPicture[];
  readonly places: readonly OverviewPlace[];
}

export const overviewFormats = ['svg', 'png', 'csv'] as const;
export type OverviewFormat = (typeof overviewFormats)[number];

/** What the page keeps over hiding and reloading, and starts with. */
export interface OverviewState {
  readonly filter: OverviewFilter;
  /** Pictures whose table stands open. */
  readonly tables: readonly OverviewPictureId[];
}

/** From the page to the client. */
export type OverviewRequest =
  /** Asks for an overview; the first message of a page. */
  | { readonly type: 'filter'; readonly filter: OverviewFilter }
  /** Indexes of places of the overview that was handed over last, and what they have in common. */
  | { readonly type: 'open'; readonly version: number; readonly places: readonly number[]; readonly says: string }
  /** SVG as text, PNG in base64; CSV is made from the rows. */
  | {
      readonly type: 'export';
      readonly picture: OverviewPictureId;
      readonly format: OverviewFormat;
      readonly data: string;
    };

/** From the client to the page. `version` counts up. */
export type OverviewReply = { readonly type: 'show'; readonly version: number; readonly overview: OverviewResult };
