/** The workbench in a page: its address, and the browser that opens it. Knows neither server nor suite. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/host.mjs';

export interface WorkbenchAddress {
  readonly port: number;
  /** Absolute path of the folder to open. */
  readonly folder: string;
  /** Absolute path of the extension under development. */
  readonly extension: string;
  /** Absolute path of the module whose `run()` is the test, if any. */
  readonly tests?: string;
}

/** The address at which VS Code's server shows the workbench. */
export function workbenchUrl({ port, folder, extension, tests }: WorkbenchAddress): string {
  const authority = `localhost:${port}`;
  const remote = (path: string) => `vscode-remote://${authority}${path.replaceAll('\\', '/').replace(/^(?!\/)/, '/')}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['skipWelcome', 'true'],
  ];
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  const query = new URLSearchParams({ folder, payload: JSON.stringify(payload) });
  return `http://${authority}/?${query.toString()}`;
}

const flags = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
  ...['--disable-background-networking', '--disable-component-update'],
];

/** Opens a browser with one page; `locale` is the display language the workbench will ask for. */
export async function openBrowser(
  locale: string,
  options: BrowserContextOptions = {},
): Promise<{ browser: Browser; page: Page }> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('no Chromium on this machine: run node scripts/host.mjs');
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  const page = await browser.newPage({ locale, viewport: { width: 1280, height: 800 }, ...options });
  return { browser, page };
}
