/** Paths as text: the same on every system. Touches no file. */
import { sep } from 'node:path';

/** With `/`, also where the system writes `\`; there `/` and `\` are one, elsewhere `\` may be part of a name. */
export const slashed = (path: string, separator: string = sep): string =>
  separator === '\\' ? path.replaceAll('\\', '/') : path;

/** Does it hold signs that a pattern has and few names? */
export const isGlob = (path: string): boolean => /[*?{[]|[!@+]\(/.test(path);
