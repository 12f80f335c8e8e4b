import { defineConfig } from 'vitest/config';
import { sourceConditions } from './vitest.config.ts';

/** The extension in a real VS Code in a real browser: slow, and installs what it needs. One at a time, since a VS Code takes both cores. */
export default defineConfig({
  resolve: { conditions: sourceConditions },
  ssr: { resolve: { conditions: sourceConditions, externalConditions: sourceConditions } },
  test: {
    include: ['packages/vscode/test-e2e/**/*.test.ts'],
    globalSetup: ['packages/vscode/test-e2e/support/whole-run.ts'],
    testTimeout: 60_000,
    hookTimeout: 90_000,
    expect: { poll: { timeout: 15_000, interval: 50 } },
    fileParallelism: false,
  },
});
