/** Follows a path through the shape of a knowledge file. Knows shapes as data. */
import type { Key, MapShape, Shape } from '../../knowledge/own';
import type { Step } from './place';

/** The shapes that may stand at the end of a path; none when the path leads nowhere. */
export function shapesAt(shape: Shape, path: readonly Step[]): readonly Shape[] {
  const [step, ...rest] = path;
  if (step === undefined) return shape.type === 'either' ? shape.of.flatMap((each) => shapesAt(each, [])) : [shape];
  switch (shape.type) {
    case 'either':
      return shape.of.flatMap((each) => shapesAt(each, path));
    case 'list':
      return step === 'item' ? shapesAt(shape.of, rest) : [];
    case 'map': {
      const key = step === 'item' ? undefined : shape.keys.find(({ name }) => name === step.key);
      return key ? shapesAt(key.shape, rest) : [];
    }
    default:
      return [];
  }
}

export const mapsIn = (shapes: readonly Shape[]): MapShape[] => shapes.filter((shape) => shape.type === 'map');

/** The key that a path ends in. */
export function keyAt(shape: Shape, path: readonly Step[]): Key | undefined {
  const last = path.at(-1);
  if (last === undefined || last === 'item') return undefined;
  return mapsIn(shapesAt(shape, path.slice(0, -1)))
    .flatMap(({ keys }) => keys)
    .find(({ name }) => name === last.key);
}

/** A new line with a dash goes with what is always a list; the other forms begin on the key's line. */
export const isList = (shape: Shape): boolean => shape.type === 'list';
export const isMap = (shape: Shape): boolean => shape.type === 'map';
