/** The settings as the editor holds them under `roltrap`; the server reads them as unknown and checks every one. */

export const settingsSection = 'roltrap';

/** Defaults as in the manifest; a test keeps the two alike. */
export const settingsDefaults = {
  /** Of questions, hovers and the balance; `auto` is the editor's. */
  language: 'auto' as 'auto' | 'nl' | 'en',
  /** Ids of lenses, and names of sets of them; for each folder its own. */
  glasses: ['pair'] as readonly string[],
  highlight: true,
  codeLens: true,
  learned: true,
  labelHabits: true,
  /** Whose questions stand in the list of problems: those of open notes, or of the whole folder; and from which firmness for closed ones. */
  workspaceDiagnostics: 'open' as 'open' | 'folder',
  workspaceDiagnosticsSeverity: 'information' as 'hint' | 'information' | 'warning',
  severity: {} as Readonly<Record<string, 'off' | 'hint' | 'information' | 'warning'>>,
  notes: {} as Readonly<Record<string, string>>,
  /** Which files of the folder are read; only Markdown among them. For the client, which lists them. */
  include: ['**/*.{md,markdown}'] as readonly string[],
  exclude: ['**/node_modules/**', '**/.git/**', '**/.roltrap/**'] as readonly string[],
} as const;
