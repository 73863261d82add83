import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The end-to-end tests start whole processes; two at a time on a small machine can take seconds each, many more on a busy one.
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
