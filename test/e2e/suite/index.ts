/** The end-to-end suite's one entry, for a desktop VS Code and for the local host alike. Knows mocha, and no test. */
import { loadTests } from 'all-tests';
import Mocha from 'mocha';
import { format } from 'node:util';
import * as vscode from 'vscode';
import { mark } from './mark';

/** Suites and tests with this in their title run in restricted mode, and only they. */
const restrictedTag = '[restricted]';

/** Prints as mocha asks; in a browser's console the lines are marked, so that the driver can tell them apart. */
function print(...args: readonly unknown[]): void {
  const prefix = vscode.env.uiKind === vscode.UIKind.Web ? mark : '';
  for (const line of format(...args).split('\n')) console.log(prefix + line);
}

/** Runs every test; rejects when one fails. The last line printed is the tally that `npm test` adds up. */
export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = print;
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: false, timeout: 60_000, slow: 5_000 });
  mocha.fgrep(restrictedTag);
  if (vscode.workspace.isTrusted) mocha.invert();
  mocha.suite.emit('pre-require', globalThis, 'all-tests', mocha);
  loadTests();
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('end', () => {
      const { passes = 0, failures: failed = 0 } = runner.stats ?? {};
      print(`tally: ${passes} passed, ${failed} failed`);
    });
  });
  if (failures > 0) throw new Error(`${failures} failed`);
}
