import { defineConfig } from 'vitest/config';
import { sourceConditions } from './vitest.config.ts';

/** The built programs under Windows' Node.js in Wine: installs what it needs. */
export default defineConfig({
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: sourceConditions, externalConditions: sourceConditions } },
  test: {
    include: ['test-windows/**/*.test.ts'],
    globalSetup: ['test-windows/support/whole-run.ts'],
    // Most of the time is waiting, so that more go at once than there are processors.
    maxWorkers: 3,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
});
