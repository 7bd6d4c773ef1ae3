/** Serves the workbench on the examples for a person with a browser, until Ctrl-C. Knows no test. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provideHost, vscodeFolder } from '../../../scripts/host.mjs';
import { linkExtension, root } from './fixture';
import { startServer } from './server';
import { workbenchUrl } from './workbench';

const { values } = parseArgs({ options: { locale: { type: 'string', default: 'nl' } } });

async function serve(): Promise<void> {
  await provideHost();
  const server = await startServer({ vscode: vscodeFolder, locale: values.locale });
  const { extension, remove } = linkExtension();
  const url = workbenchUrl({ port: server.port, folder: join(root, 'examples'), extension });
  const lines =
    values.locale === 'nl'
      ? ['VS Code met Roltrap staat klaar. Open dit adres in een browser:', 'Stoppen: Ctrl-C.']
      : ['VS Code with Roltrap is ready. Open this address in a browser:', 'To stop: Ctrl-C.'];
  console.log(`\n${lines[0]}\n\n  ${url}\n\n${lines[1]}`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
  });
  await server.stop();
  remove();
}

void serve().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
