/** The linter: correctness everywhere, types taken seriously, imports in one direction, output always the same. */
import { worldly } from './lint/layers.mjs';

/** What could go wrong at run time or hide a mistake from the compiler. */
const everywhere = {
  'eslint/eqeqeq': 'error',
  'eslint/no-param-reassign': 'error',
  'eslint/no-var': 'error',
  'eslint/prefer-const': 'error',
  'eslint/no-eval': 'error',
  'eslint/no-new-func': 'error',
  'eslint/no-implied-eval': 'error',
  'eslint/no-script-url': 'error',
  'eslint/default-case-last': 'error',
  'eslint/no-else-return': 'error',
  'eslint/no-promise-executor-return': 'error',
  'eslint/no-await-in-loop': 'off',
  'eslint/no-underscore-dangle': 'off',
  'eslint/no-control-regex': 'off',
  'import/no-cycle': ['error', { ignoreTypes: false }],
  'import/no-self-import': 'error',
  'import/no-duplicates': 'error',
  'import/no-mutable-exports': 'error',
  'unicorn/prefer-node-protocol': 'error',
  'unicorn/no-array-sort': 'off',
  'unicorn/no-array-reverse': 'off',
  'unicorn/consistent-function-scoping': 'off',
  'unicorn/prefer-add-event-listener': 'off',
  'eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', varsIgnorePattern: '^_' },
  ],
  'import/no-named-as-default': 'off',
  'import/no-named-as-default-member': 'off',
  // The second argument is what a failure says.
  'vitest/valid-expect': ['error', { maxArgs: 2 }],
};

/** For everything written in TypeScript. */
const typed = {
  'import/no-default-export': 'error',
  'typescript/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
  'typescript/consistent-type-imports': 'error',
  // The compiler's noImplicitReturns knows when a switch is exhaustive.
  'typescript/consistent-return': 'off',
  'typescript/no-confusing-void-expression': 'off',
  'typescript/no-deprecated': 'error',
  'typescript/no-explicit-any': 'error',
  'typescript/no-floating-promises': 'error',
  'typescript/no-misused-promises': 'error',
  'typescript/no-non-null-assertion': 'error',
  'typescript/no-unnecessary-type-assertion': 'error',
  'typescript/no-unsafe-argument': 'error',
  'typescript/no-unsafe-assignment': 'error',
  'typescript/no-unsafe-call': 'error',
  'typescript/no-unsafe-member-access': 'error',
  'typescript/no-unsafe-return': 'error',
  'typescript/no-unsafe-type-assertion': 'off',
  'typescript/only-throw-error': 'error',
  'typescript/prefer-promise-reject-errors': 'error',
  'typescript/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: false }],
  'typescript/return-await': 'error',
  'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** For the program itself. */
const product = {
  'eslint/max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
  'eslint/max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
  'parapet/import-direction': 'error',
  'parapet/no-ambient-input': 'error',
};

/** Globals that reach the world; the layers that compute get what they need as arguments. */
const ambient = [
  'WebSocket',
  'XMLHttpRequest',
  'console',
  'crypto',
  'fetch',
  'globalThis',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'setImmediate',
  'setInterval',
  'setTimeout',
];
const message = 'Only src/host and src/cli touch the world: take what you need as an argument.';
const computing = {
  'eslint/no-restricted-globals': ['error', ...ambient.map((name) => ({ name, message }))],
};

export default {
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise', 'vitest'],
  jsPlugins: ['./lint/plugin.mjs'],
  categories: { correctness: 'error', suspicious: 'error' },
  env: { builtin: true, es2024: true, node: true },
  rules: everywhere,
  overrides: [
    { files: ['**/*.ts'], rules: typed },
    { files: ['**/src/**/*.ts'], rules: product },
    {
      files: ['**/src/**/*.ts'],
      excludeFiles: worldly.map((layer) => `**/src/${layer}/**`),
      rules: computing,
    },
    // Asymmetric matchers and parsed fixtures are of type any by nature; the assertions are what checks them.
    {
      files: ['**/test/**'],
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-member-access': 'off',
      },
    },
    {
      files: ['**/*.generated.ts'],
      // Schemas speak of schemas, which have a word `then`.
      rules: { 'eslint/max-lines': 'off', 'unicorn/no-thenable': 'off' },
    },
    { files: ['**/vitest.config.ts'], rules: { 'import/no-default-export': 'off' } },
  ],
};
