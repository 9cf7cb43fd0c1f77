/** Three projects: `unit` needs nothing, `render` needs the browser, `e2e` runs the built command. */
import { fileURLToPath } from 'node:url';

import { configDefaults, defineConfig } from 'vitest/config';

/** A browser page or a whole process may have to wait for two busy cores. */
const patient = 120_000;

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    // No output may depend on where or when it was made: a far zone and a foreign locale show what does.
    env: { TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', NO_COLOR: '1' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // What is tested here computes and remembers nothing, so files may share the modules that they load.
          isolate: false,
          // By exclusion, so that the tests of a new folder cannot be forgotten.
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/{pdf,host,screen,e2e}/**'],
          // Hundreds of drawn specs take long on a machine that has other work; the count of them is the bound.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'render',
          include: ['test/{pdf,host,screen}/**/*.test.ts'],
          globalSetup: ['test/build-once.ts'],
          testTimeout: patient,
          hookTimeout: patient,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: patient,
          hookTimeout: patient,
          fileParallelism: false,
          globalSetup: ['test/build-once.ts'],
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['**/*.generated.ts'],
      reportsDirectory: 'coverage',
    },
  },
});
