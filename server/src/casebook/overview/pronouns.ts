/** Words that point at somebody and name nobody, folded. Data. */

const words =
  'ik mij me mijn jij je jou u hij hem zij ze haar wij we ons jullie hen hun iemand niemand iedereen men ' +
  'i you he him she her they them us somebody someone nobody everybody everyone';

export const pronouns: ReadonlySet<string> = new Set(words.split(' '));
