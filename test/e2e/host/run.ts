/**
 * Runs the end-to-end suite in a real VS Code: `--locale nl|en`, `--theme <name>`, `--restricted`. Prints mocha's output as it
 * comes and ends with a tally line. Knows nothing of what the tests look at.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideBrowser, provideHost, vscodeFolder } from '../../../scripts/host.mjs';
import { openDriver } from './driver';
import { copyFixture, root } from './fixture';
import { mark } from '../suite/mark';
import { startServer } from './server';
import { openBrowser, workbenchUrl } from './workbench';

interface Run {
  readonly locale: string;
  readonly theme: string;
  readonly restricted: boolean;
}

/** What VS Code says on every run without its native parts, its marketplace and its service worker. */
const harmless =
  /^info: |watchdog|vsda|Service Worker|open-vsx|ERR_NAME_NOT_RESOLVED|File not found: .*\/extensions\/|default profile extensions/;

/** No run takes longer than this, start included (milliseconds). */
const limit = 240_000;

const { values } = parseArgs({
  options: {
    locale: { type: 'string', default: 'nl' },
    theme: { type: 'string', default: 'Default Light Modern' },
    restricted: { type: 'boolean', default: false },
  },
});

async function runSuite(run: Run): Promise<number> {
  await provideBrowser();
  await provideHost();
  const fixture = copyFixture();
  const { browser, page } = await openBrowser(run.locale);
  const driver = await openDriver(page);
  const env = { ROLTRAP_LOCALE: run.locale, ROLTRAP_DRIVER_PORT: String(driver.port) };
  const server = await startServer({ vscode: vscodeFolder, ...run, env });
  const noise: string[] = [];
  try {
    let finish: (code: number) => void = () => undefined;
    const exit = new Promise<number>((resolve) => (finish = resolve));
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => print(type, args, noise));
    await page.exposeFunction('codeAutomationExit', (code: number) => finish(code));
    page.on('pageerror', (error) => noise.push(String(error)));
    page.on('crash', () => finish(1));
    const tests = join(root, 'out/test/e2e/index.js');
    await page.goto(workbenchUrl({ port: server.port, ...fixture, tests }));
    const code = await Promise.race([exit, timeout(page)]);
    if (code !== 0) explain([...server.lines, ...noise]);
    return code;
  } finally {
    driver.close();
    await browser.close();
    await server.stop();
    fixture.remove();
  }
}

/** For a run that failed: what else was said, by the server, the page and the extensions. */
function explain(lines: readonly string[]): void {
  const telling = lines.filter((line) => line.trim() !== '' && !harmless.test(line));
  console.log(['', 'What the host said:', ...telling.slice(-40)].join('\n  '));
}

/** The suite marks its own lines; everything else is kept for when the run fails. */
function print(type: string, args: readonly unknown[], noise: string[]): void {
  const text = args.map(String).join(' ');
  if (text.startsWith(mark)) console.log(text.slice(mark.length));
  else noise.push(`${type}: ${text.slice(0, 400)}`);
}

async function timeout(page: { isClosed(): boolean }): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, limit).unref());
  if (!page.isClosed()) console.error(`the suite did not end within ${limit / 1000} s`);
  return 1;
}

console.log(`VS Code, ${values.locale}, ${values.theme}${values.restricted ? ', restricted' : ''}`);
void runSuite(values).then(
  (code) => (process.exitCode = code === 0 ? 0 : 1),
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
