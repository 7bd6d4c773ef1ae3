/** A quick sum over a long text. Tells damage and change, not deceit: nothing that somebody could gain by may hang on it. */

/** Sixteen hex digits; another character anywhere makes another sum. */
export function checksum(text: string): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 0x01000193);
    other = Math.imul(other ^ code, 0x5bd1e995);
  }
  return [one, other].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
