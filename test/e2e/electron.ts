/** Runs the end-to-end suite in a desktop VS Code that is downloaded for it; for machines that may. The suite is the host's own. */
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { copyFixture, root } from './host/fixture';

async function main(): Promise<void> {
  const fixture = copyFixture();
  try {
    await runTests({
      version: process.env['ROLTRAP_VSCODE'] ?? 'stable',
      extensionDevelopmentPath: fixture.extension,
      extensionTestsPath: join(root, 'out/test/e2e/index.js'),
      launchArgs: [fixture.folder, '--disable-extensions', '--disable-workspace-trust'],
    });
  } finally {
    fixture.remove();
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
