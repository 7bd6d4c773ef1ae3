/** What a chart gets and gives. */
import type { OverviewResult, OverviewRow } from '../../../protocol/overview';

export interface ChartParts {
  readonly rows: readonly OverviewRow[];
  readonly overview: OverviewResult;
  /** CSS pixels that there are. */
  readonly width: number;
}

/** Something that can be chosen in a chart: what it says, and where it leads. */
export type ChartMark = Pick<OverviewRow, 'says' | 'places' | 'more'>;

export interface Chart {
  /** Ready to be put in the page, but for the nonce of its styles. */
  readonly svg: SVGSVGElement;
  /** For each layer of class {@link layerClass}: by the number that the library puts on a shape. */
  readonly layers: readonly (readonly ChartMark[])[];
  /** Explains colours and signs; none where the words above do. */
  readonly legends: readonly Element[];
  /** Rows that are drawn, where it is not all of them. */
  readonly drawn?: number;
}

/** What can be chosen lies over what is seen, so that also a thin line is easily hit. */
export const layerClass = (layer: number): string => `roltrap-layer-${layer}`;

export type DrawChart = (parts: ChartParts) => Chart;

export const text = ({ cells }: OverviewRow, key: string): string => String(cells[key] ?? '');
export const number = ({ cells }: OverviewRow, key: string): number => Number(cells[key] ?? 0);
