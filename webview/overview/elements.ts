/** Makes elements with text, never with markup: a note's name shows as it is written. */

type Attributes = Readonly<Record<string, string | boolean>>;

/** A text as content is text; `false` leaves an attribute out, `true` gives it empty. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(key, value === true ? '' : value);
  made.append(...content);
  return made;
}

/** `{0}` and `{1}` in a sentence. */
export const filled = (sentence: string, ...values: readonly (string | number)[]): string =>
  sentence.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)] ?? ''));
