/** Types of host.mjs, for the end-to-end driver. */

/** The folder of VS Code's server, there once `provideHost()` has resolved. */
export const vscodeFolder: string;
/** Downloads and prepares VS Code unless it is there. */
export function provideHost(): Promise<void>;
/** Makes sure there is a Chromium. */
export function provideBrowser(): Promise<void>;
/** Where a Chromium stands, or undefined. */
export function findBrowser(): string | undefined;
