/** The module the bundler makes of every `*.test.ts` in this folder. */
declare module 'all-tests' {
  /** Loads the test files; mocha's interface must be in place. */
  export function loadTests(): void;
}
