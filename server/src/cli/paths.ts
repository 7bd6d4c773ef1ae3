/** Paths as text: the same on every system. Touches no file. */
import { sep } from 'node:path';
import picomatch from 'picomatch';

/** With `/`, also where the system writes `\`; there `/` and `\` are one, elsewhere `\` may be part of a name. */
export const slashed = (path: string, separator: string = sep): string =>
  separator === '\\' ? path.replaceAll('\\', '/') : path;

/** Does it hold signs that a pattern has and few names? */
export const isGlob = (path: string): boolean => /[*?{[]|[!@+]\(/.test(path);

export type Fits = (path: string) => boolean;

/** Does a path, with `/`, fit one of these globs? None of none. */
export const fits = (globs: readonly string[]): Fits =>
  globs.length === 0 ? () => false : picomatch([...globs], { dot: true });
