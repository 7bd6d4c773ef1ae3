// Mocha's own report, and at the end a line that `npm test` adds up: `tally: N passed, N failed`.
const { reporters, Runner } = require('mocha');

module.exports = class Tally extends reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      console.log(`tally: ${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
};
