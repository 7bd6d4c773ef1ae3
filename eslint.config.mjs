// What the house rules can be held to by a machine: floors, forbidden platform parts, exhaustive switches, awaited promises.
import { readFileSync } from 'node:fs';
import tseslint from 'typescript-eslint';

const floors = JSON.parse(readFileSync(new URL('test/support/floors.json', import.meta.url), 'utf8'));
const alternatives = (names) => `(${names.join('|')})`;

/** Only by its sub-paths: the front door loads database drivers and prints to standard output, which a stdio server speaks on. */
const natural = {
  name: 'natural',
  message: 'Import a part (natural/lib/…): the front door prints to standard output.',
};
const network = {
  regex: `^(node:)?${alternatives(floors.forbidden)}(/|$)`,
  message: 'No network, no child process, no evaluation in the product.',
};
const threads = {
  regex: `^(node:)?${alternatives(floors.threads)}(/|$)`,
  message: 'Threads are for the command line.',
};
const platform = {
  regex: '^(node:|(fs|path|os|crypto|url|util|events|stream|process|buffer|assert)(/|$))',
  message: 'Node parts live in node/ and cli/.',
};
const upward = (names) => ({ regex: `^(\\.\\./)+${alternatives(names)}(/|$)`, message: 'An import only goes down.' });
const protocol = {
  regex: '(^(\\.\\./)+protocol(/|$))|^vscode-(languageserver|jsonrpc)',
  message: 'Below features/ nothing knows the protocol.',
};

const restrictWithThreads = (...patterns) => ({
  'no-restricted-imports': ['error', { paths: [natural], patterns: [network, ...patterns] }],
});
const restrict = (...patterns) => restrictWithThreads(threads, ...patterns);

/** One block for each floor: what stands above it, and what it must not know. */
const floorRules = floors.server.map((floor, index) => {
  const above = [...floors.server.slice(index + 1), ...floors.entries];
  const knowsProtocol = index >= floors.server.indexOf('features');
  return {
    files: [`server/src/${floor}/**/*.ts`],
    rules: restrict(upward(above), platform, ...(knowsProtocol ? [] : [protocol])),
  };
});

const quietGlobals = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'No network in the product.',
}));
const portableGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename'].map((name) => ({
  name,
  message: 'Node parts live in node/ and cli/.',
}));

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.vscode-test/', '**/*.vsix'] },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      eqeqeq: 'error',
      'no-control-regex': 'error',
      'prefer-const': 'error',
    },
  },
  {
    files: ['client/**/*.ts', 'server/**/*.ts', 'protocol/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'max-lines': ['error', { max: 220, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-globals': ['error', ...quietGlobals],
      ...restrict(),
    },
  },
  {
    files: [...floors.server, 'browser']
      .map((floor) => `server/src/${floor}/**/*.ts`)
      .concat('client/**/*.ts', 'protocol/**/*.ts'),
    rules: { 'no-restricted-globals': ['error', ...quietGlobals, ...portableGlobals] },
  },
  ...floorRules,
  { files: ['server/src/node/**/*.ts'], rules: restrict(upward(['browser', 'cli'])) },
  { files: ['server/src/browser/**/*.ts'], rules: restrict(upward(['node', 'cli']), platform) },
  {
    files: ['server/src/cli/**/*.ts'],
    rules: { 'no-console': 'off', ...restrictWithThreads(upward(['lsp', 'node', 'browser'])) },
  },
  {
    files: ['client/**/*.ts'],
    rules: restrict(
      platform,
      { regex: '(^|/)server(/|$)', message: 'Client and server meet in protocol/.' },
      { regex: '^vscode-languageserver', message: 'That is the server’s.' },
    ),
  },
  {
    files: ['protocol/**/*.ts'],
    rules: restrict(platform, { regex: '(^|/)(server|client)(/|$)', message: 'The protocol knows neither side.' }),
  },
  {
    files: ['webview/**/*.ts'],
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      '@typescript-eslint/no-implied-eval': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-globals': ['error', ...quietGlobals],
      ...restrict(platform, { regex: '(^|/)(server|client)(/|$)|^vscode', message: 'A page knows the protocol only.' }),
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.recommended],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
