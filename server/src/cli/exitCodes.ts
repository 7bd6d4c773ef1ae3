/** What the program ends with, for a pipeline to go by. */
export const exitCodes = {
  /** Everything was read, and nothing was found at or above `--fail-on`. */
  fine: 0,
  /** Everything was read, and something was found at or above `--fail-on`. */
  found: 1,
  /** The program was asked for something that it does not know. */
  usage: 2,
  /** Something could not be read: what was found is not all there is. */
  unread: 3,
} as const;
