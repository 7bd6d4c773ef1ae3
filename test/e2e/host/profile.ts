/** The data folder of a VS Code server: settings of the machine and the display languages it offers. Knows no extension. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Profile {
  /** A theme's name as in `workbench.colorTheme`. */
  readonly theme?: string;
  /** Further settings of the machine, by their full names. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** Quiet: nothing asks, greets, fetches or reports. */
const quietSettings = {
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.settings.enableNaturalLanguageSearch': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Fills `folder` as `--server-data-dir`. */
export function writeProfile(folder: string, profile: Profile): void {
  const data = join(folder, 'data');
  mkdirSync(join(data, 'Machine'), { recursive: true });
  const settings = {
    ...quietSettings,
    ...(profile.theme === undefined ? {} : { 'workbench.colorTheme': profile.theme }),
    ...profile.settings,
  };
  writeFileSync(join(data, 'Machine', 'settings.json'), JSON.stringify(settings));
  offerDutch(data);
}

/**
 * VS Code takes a display language only when a language pack offers it, and none is published for Dutch. This empty pack makes
 * `vscode.env.language` Dutch: VS Code's own words stay English, an extension's come from its `nl` files.
 */
function offerDutch(data: string): void {
  const translations = join(data, 'nl.i18n.json');
  writeFileSync(translations, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: 'roltrap.display-language-nl' }, version: '1.0.0' }];
  const pack = { hash: 'empty', label: 'Nederlands', extensions, translations: { vscode: translations } };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ nl: pack }));
}
