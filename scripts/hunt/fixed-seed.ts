import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/**
 * Properties are tried with the same values whenever the tests run, so that the tests say the same of the same sources; other
 * values are for `pnpm hunt`. fast-check takes 30 ms to load, so it is loaded only for the test files that use it.
 */
const { testPath } = expect.getState();
if (testPath !== undefined && readFileSync(testPath, 'utf8').includes("from 'fast-check'")) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 1 });
}
