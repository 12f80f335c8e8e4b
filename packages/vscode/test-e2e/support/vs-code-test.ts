import { test as base, onTestFailed } from 'vitest';
import { startVsCode, type VsCode, type VsCodeOptions } from './vs-code.ts';
import { screenshot } from './workbench.ts';

/** Tests of one file share one VS Code, in the order in which they stand; what it shows when one fails is kept. */
export function testInVsCode(options: VsCodeOptions) {
  return base
    .extend('started', { scope: 'file' }, options)
    .extend('shared', { scope: 'file' }, async ({ started }, { onCleanup }): Promise<VsCode> => {
      const vsCode = await startVsCode(started);
      onCleanup(vsCode.close);
      return vsCode;
    })
    .extend('vsCode', async ({ shared, task }): Promise<VsCode> => {
      onTestFailed(() => screenshot(shared, `failed-${task.name}`));
      return shared;
    });
}
