import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

const PROCESSES = 'tests/**/*.e2e.test.ts';

/** For what hangs, not for what is slow: processes and browsers take their time on a busy machine. */
const PATIENCE_MS = 60_000;

export default defineConfig({
  test: {
    // A test that waits for several things fails with what it waited for, not with its own time limit.
    testTimeout: 3 * PATIENCE_MS,
    hookTimeout: 3 * PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS } },
    // Vitest would leave one core to itself.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'modules',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, PROCESSES],
          // Files share the modules that they import: importing Rolecall for each takes longer than its tests.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'processes', include: [PROCESSES], globalSetup: 'tests/support/build-app.ts' },
      },
    ],
  },
});
