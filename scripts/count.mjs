// Runs the parts of a check one after another and adds up what passed and failed. Knows no part.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from './run.mjs';

/** What passed and failed so far. */
export class Count {
  passed = 0;
  failed = 0;

  /** Runs Node on a part that prints `tally: N passed, N failed` lines; one that ends badly without saying so counts as a failure. */
  async addTallied(name, args) {
    console.log(`\n── ${name}`);
    const before = this.failed;
    let told = false;
    const code = await stream(args, (line) => {
      const [, passed, failed] = /^tally: (\d+) passed, (\d+) failed$/.exec(line) ?? [];
      if (passed === undefined) return false;
      told = true;
      this.passed += Number(passed);
      this.failed += Number(failed);
      return true;
    });
    if ((code !== 0 || !told) && this.failed === before) this.failed += 1;
  }

  /** Runs a check that counts as one: `work` resolves to an exit code. */
  async addCheck(name, work) {
    console.log(`\n── ${name}`);
    if ((await work()) === 0) this.passed += 1;
    else {
      console.log(`✘ ${name}`);
      this.failed += 1;
    }
  }

  /** Prints the sum; gives the exit code. */
  close() {
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0 ? 0 : 1;
  }
}

/** Passes a program's lines on as they come, but for those that `swallow` takes. */
function stream(args, swallow) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (!swallow(line)) console.log(line);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}
