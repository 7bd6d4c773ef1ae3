/** What a chart gets and gives. */
import type { OverviewResult, OverviewRow } from '../../../protocol/overview';
import type { ChartMark } from './rows';

export interface ChartParts {
  readonly rows: readonly OverviewRow[];
  readonly overview: OverviewResult;
  /** CSS pixels that there are. */
  readonly width: number;
}

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
