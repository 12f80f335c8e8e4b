import { defineConfig } from 'vitest/config';
import { sourceConditions } from './vitest.config.ts';

/** Checks with LibreOffice and the Open XML SDK validator: slow, and installs what it needs. */
export default defineConfig({
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: sourceConditions, externalConditions: sourceConditions } },
  test: {
    include: ['packages/*/test-office/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 600_000,
    fileParallelism: false,
  },
});
