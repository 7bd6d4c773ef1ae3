/** Where names stand: forces that give the same places for the same ties, since the library starts from a spiral and draws no lots. */
import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';
import type { OverviewRow } from '../../../protocol/overview';

/** `x` and `y` are pixels; not a number before they are placed. */
export interface Dot {
  readonly name: string;
  /** Empty for nobody yet. */
  readonly sort: string;
  x: number;
  y: number;
}

export interface Line {
  readonly source: Dot;
  readonly target: Dot;
  readonly row: OverviewRow;
}

const rounds = 300;
/** Pixels left for names at the sides, above and below. */
const [side, above, below] = [74, 24, 36];
/** Few names are not pulled apart further than this. */
const mostSpread = 1.6;

export function place(dots: readonly Dot[], lines: readonly Line[], width: number, height: number): void {
  const edges = lines.map(({ source, target }) => ({ source, target }));
  forceSimulation([...dots])
    .force('line', forceLink<Dot, (typeof edges)[number]>(edges).distance(90).strength(0.5))
    .force('apart', forceManyBody().strength(-220).distanceMax(320))
    .force('room', forceCollide(28))
    .force('x', forceX(0).strength((0.07 * height) / width))
    .force('y', forceY(0).strength(0.09))
    .stop()
    .tick(rounds);
  spread(dots, 'x', side, width - side);
  spread(dots, 'y', above, height - below);
}

function spread(dots: readonly Dot[], direction: 'x' | 'y', from: number, to: number): void {
  const values = dots.map((dot) => dot[direction]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const scale = Math.min((to - from) / Math.max(1, most - least), mostSpread);
  for (const dot of dots) dot[direction] = (from + to) / 2 + (dot[direction] - (least + most) / 2) * scale;
}
