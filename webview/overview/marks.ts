/** Makes the marks of a chart something to walk over and to choose, by pointer and by keyboard. Knows no chart in particular. */
import type { ChartMark } from './charts/rows';
import { layerClass, type Chart } from './charts/types';

/** One stop of the Tab key; the arrows, Home and End go from mark to mark. `choose` gets the mark that was clicked or entered. */
export function enliven({ svg, layers }: Chart, choose: (mark: ChartMark) => void): void {
  const shapes = layers.flatMap((marks, layer) =>
    shapesIn(svg, layer).flatMap((shape) => {
      const mark = marks[(shape as { readonly __data__?: number }).__data__ ?? -1];
      if (!mark) return [];
      describe(shape, mark);
      shape.addEventListener('click', () => choose(mark));
      shape.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choose(mark);
      });
      return [shape];
    }),
  );
  walk(shapes);
}

const shapesIn = (svg: SVGSVGElement, layer: number): SVGElement[] =>
  [...svg.querySelectorAll(`.${layerClass(layer)} > *`)].filter((shape) => shape instanceof SVGElement);

function describe(shape: SVGElement, { says }: ChartMark): void {
  shape.setAttribute('role', 'button');
  shape.setAttribute('aria-label', says.replaceAll('\n', '. '));
  const title = document.createElementNS('http://www.w3.org/2000/svg', 'title');
  title.textContent = says;
  shape.append(title);
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function walk(shapes: readonly SVGElement[]): void {
  shapes.forEach((shape, at) => {
    shape.setAttribute('tabindex', at === 0 ? '0' : '-1');
    shape.addEventListener('focus', () => {
      for (const each of shapes) each.setAttribute('tabindex', each === shape ? '0' : '-1');
    });
    shape.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      const to = step !== undefined ? at + step : event.key === 'Home' ? 0 : event.key === 'End' ? Infinity : undefined;
      if (to === undefined) return;
      event.preventDefault();
      shapes[Math.max(0, Math.min(shapes.length - 1, to))]?.focus();
    });
  });
}
