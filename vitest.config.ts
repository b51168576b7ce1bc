import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // For what hangs, not for what is slow: processes and browsers take their time on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
