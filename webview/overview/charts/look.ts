/** Colours and sizes that the charts share: the theme's own, by name, so that a chart follows it. */

export const colours = {
  problem: 'var(--roltrap-problem)',
  escalator: 'var(--roltrap-escalator)',
  late: 'var(--roltrap-late)',
  calm: 'var(--roltrap-calm)',
  line: 'var(--roltrap-line)',
  text: 'var(--vscode-foreground)',
  ground: 'var(--vscode-editor-background)',
  bonding: 'var(--roltrap-bonding)',
  bridging: 'var(--roltrap-bridging)',
  linking: 'var(--roltrap-linking)',
  facilitating: 'var(--roltrap-facilitating)',
} as const;

/** Name by which the library's styles find a chart. */
export const chartClass = 'roltrap-chart';

/** Through the object model: the page's policy lets no style attribute through. */
export const chartStyle = { fontSize: '12px', overflow: 'visible' } as const;

/** Cut where it would take the room of the drawing. */
export const short = (name: string, most = 26): string =>
  name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;

/** Pixels that names of so many characters take, roughly. */
export const roomFor = (names: readonly string[], most = 26): number =>
  18 + 7.2 * Math.max(4, ...names.map((name) => short(name, most).length));

/** Days are written as in the Netherlands and in Britain. */
export const regionOf = (language: string): string => (language === 'nl' ? 'nl-NL' : 'en-GB');

/** "jan 2026" of `2026-01`; what is no month is given back. */
export function monthText(month: string, language: string): string {
  const time = /^\d{4}-\d{2}$/.test(month) ? Date.parse(`${month}-01T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return month;
  return new Intl.DateTimeFormat(regionOf(language), { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(time);
}
